import { type Excess, tooDeep, tooMany } from '../limits.js'
import { DEPTH_LIMIT } from '../reader.js'

/** The most commas of a file, which is about as many values. */
const COMMA_LIMIT = 1_000_000

const MARK = /["',[\]{}]|\/\/|\/\*/

type Bracket = '{' | '[' | '}' | ']'

/** How much deeper a text is behind a bracket. */
const STEPS: Readonly<Record<Bracket, 1 | -1>> = { '{': 1, '[': 1, '}': -1, ']': -1 }

/** What a file has too much of, if anything. */
export function findExcess(text: string): Excess | undefined {
  let depth = 0
  let commas = 0
  for (const { sign, at } of scanSigns(text)) {
    if (sign === ',') commas += 1
    else depth += STEPS[sign]
    if (depth > DEPTH_LIMIT) return tooDeep(at)
    if (commas > COMMA_LIMIT) return tooMany(at, COMMA_LIMIT, 'commas')
  }
  return undefined
}

/** The offset of the innermost bracket that is open where a text ends. */
export function findOpen(text: string): number | undefined {
  const open: number[] = []
  for (const { sign, at } of scanSigns(text)) {
    if (sign === ',') continue
    if (STEPS[sign] === 1) open.push(at)
    else open.pop()
  }
  return open.at(-1)
}

/** The brackets and commas of a text with their offsets; strings and comments (JSON5, chapters 5 and 7) are passed over. */
function* scanSigns(text: string): Generator<{ readonly sign: Bracket | ','; readonly at: number }> {
  const marks = new RegExp(MARK, 'g')
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const [sign] = mark
    if (sign === ',' || isBracket(sign)) yield { sign, at: mark.index }
    else marks.lastIndex = findEnd(text, mark.index, sign)
  }
}

function isBracket(sign: string): sign is Bracket {
  return sign in STEPS
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
