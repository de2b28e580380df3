/**
 * What stands outside strings and comments: a bracket, a comma, the sign of a number that goes on with a point, or a
 * keyword that is a key.
 */
export type Sign = Bracket | ',' | '+' | '-' | 'null' | 'true' | 'false'

type Bracket = '{' | '[' | '}' | ']'

/** How much deeper a text is behind a bracket. */
export const STEPS: Readonly<Record<Bracket, 1 | -1>> = { '{': 1, '[': 1, '}': -1, ']': -1 }

const MARK =
  /["',[\]{}]|\/\/|\/\*|[+-](?=\.\d+(?![.\d]))|(?<![$\\\p{ID_Continue}])(?:null|true|false)(?=\s*:)/u

/** The signs of a text with their offsets; strings and comments (JSON5, chapters 5 and 7) are passed over. */
export function* scanSigns(text: string): Generator<{ readonly sign: Sign; readonly at: number }> {
  const marks = new RegExp(MARK, 'gu')
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const [sign] = mark
    if (isSign(sign)) yield { sign, at: mark.index }
    else marks.lastIndex = findEnd(text, mark.index, sign)
  }
}

export function isBracket(sign: Sign): sign is Bracket {
  return sign in STEPS
}

const SIGNS: ReadonlySet<string> = new Set<Sign>(['{', '[', '}', ']', ',', '+', '-', 'null', 'true', 'false'])

function isSign(text: string): text is Sign {
  return SIGNS.has(text)
}

/** The offset behind a string or comment that begins with a sign at an offset. */
function findEnd(text: string, start: number, sign: string): number {
  if (sign === '//') return behind(text, '\n', start)
  if (sign === '/*') return behind(text, '*/', start + 2)
  const parts = sign === '"' ? DOUBLE : SINGLE
  parts.lastIndex = start + 1
  for (let part = parts.exec(text); part; part = parts.exec(text)) {
    if (part[0] === sign) return parts.lastIndex
  }
  return text.length
}

const DOUBLE = /\\[\s\S]|"/g
const SINGLE = /\\[\s\S]|'/g

function behind(text: string, ending: string, from: number): number {
  const at = text.indexOf(ending, from)
  return at === -1 ? text.length : at + ending.length
}
