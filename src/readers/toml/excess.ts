import { type Excess, tooDeep, tooMany } from '../limits.js'
import { DEPTH_LIMIT } from '../reader.js'

/** The most values of a file, each of which follows a comma or an equals sign. */
const VALUE_LIMIT = 200_000

const MARK = /"""|'''|["'#,=[\]{}]/g
const STEPS: Readonly<Partial<Record<string, number>>> = { '{': 1, '[': 1, '}': -1, ']': -1 }

/** What a file has too much of, if anything. Strings and comments (TOML 1.0, "String" and "Comment") are passed over. */
export function findExcess(text: string): Excess | undefined {
  let depth = 0
  let values = 0
  MARK.lastIndex = 0
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const [sign] = mark
    const step = STEPS[sign]
    if (step !== undefined) depth += step
    else if (sign === ',' || sign === '=') values += 1
    else MARK.lastIndex = findEnd(text, MARK.lastIndex, sign)
    if (depth > DEPTH_LIMIT) return tooDeep(mark.index)
    if (values > VALUE_LIMIT) return tooMany(mark.index, VALUE_LIMIT, 'values')
  }
  return undefined
}

/** The offset behind a string or comment of which the sign before an offset is the beginning. */
function findEnd(text: string, from: number, sign: string): number {
  const parts = ENDS[sign]
  if (!parts) return text.length
  parts.lastIndex = from
  for (let part = parts.exec(text); part; part = parts.exec(text)) {
    if (!part[0].startsWith('\\')) return parts.lastIndex
  }
  return text.length
}

/** What ends each, and the escapes that do not. A line's end also ends a string of one line, which is an error there. */
const ENDS: Readonly<Partial<Record<string, RegExp>>> = {
  '#': /\n/g,
  '"': /\\[^\n]|["\n]/g,
  "'": /['\n]/g,
  '"""': /\\[\s\S]|"""/g,
  "'''": /'''/g,
}
