import { type Excess, tooDeep, tooMany } from '../limits.js'
import { DEPTH_LIMIT } from '../reader.js'

/** The most commas of a file, which is about as many values. */
const COMMA_LIMIT = 1_000_000

const MARK = /["',[\]{}]|\/\/|\/\*/g
const STEPS: Readonly<Partial<Record<string, number>>> = { '{': 1, '[': 1, '}': -1, ']': -1 }

/** What a file has too much of, if anything. Strings and comments (JSON5, chapters 5 and 7) are passed over. */
export function findExcess(text: string): Excess | undefined {
  let depth = 0
  let commas = 0
  MARK.lastIndex = 0
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const [sign] = mark
    const step = STEPS[sign]
    if (step !== undefined) depth += step
    else if (sign === ',') commas += 1
    else MARK.lastIndex = findEnd(text, mark.index, sign)
    if (depth > DEPTH_LIMIT) return tooDeep(mark.index)
    if (commas > COMMA_LIMIT) return tooMany(mark.index, COMMA_LIMIT, 'commas')
  }
  return undefined
}

/** The offset of the innermost bracket that is open where a text ends. */
export function findOpen(text: string): number | undefined {
  const open: number[] = []
  MARK.lastIndex = 0
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const [sign] = mark
    const step = STEPS[sign]
    if (step === 1) open.push(mark.index)
    else if (step === -1) open.pop()
    else if (sign !== ',') MARK.lastIndex = findEnd(text, mark.index, sign)
  }
  return open.at(-1)
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
