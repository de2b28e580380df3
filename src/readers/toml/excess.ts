import { type Excess, tooDeep, tooMany } from '../limits.js'
import { DEPTH_LIMIT } from '../reader.js'

/** The most values of a file, each of which follows a comma or an equals sign. */
const VALUE_LIMIT = 200_000
/** The most headers of tables, each of which is an object. */
const HEADER_LIMIT = 100_000

const MARK = /"""|'''|["'#,.=[\]{}\n]/g
const OPENING = new Set(['{', '['])
const CLOSING = new Set(['}', ']'])

/** What a file has too much of, if anything. Strings and comments (TOML 1.0, "String" and "Comment") are passed over. */
export function findExcess(text: string): Excess | undefined {
  const depth = new Depth()
  let values = 0
  let headers = 0
  MARK.lastIndex = 0
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const [sign] = mark
    if (sign === ',' || sign === '=') values += 1
    if (sign === '[' && depth.isOutermost) headers += 1
    if (sign in ENDS) MARK.lastIndex = findEnd(text, MARK.lastIndex, sign)
    else if (depth.pass(sign) > DEPTH_LIMIT) return tooDeep(mark.index)
    if (values > VALUE_LIMIT) return tooMany(mark.index, VALUE_LIMIT, 'values')
    if (headers > values + HEADER_LIMIT) return tooMany(mark.index, HEADER_LIMIT, 'tables without a value')
  }
  return undefined
}

/** How deep the place lies that a scan has come to: in brackets, and in the objects that dotted keys around it open. */
class Depth {
  /** The dots of the key before each bracket that is open. */
  readonly #keys: number[] = []
  #around = 0
  #dots = 0

  /** Whether no bracket is open. */
  get isOutermost(): boolean {
    return this.#keys.length === 0
  }

  /** Goes on behind a sign that stands in no string and no comment, and gives the depth there. */
  pass(sign: string): number {
    if (sign === '.') this.#dots += 1
    else if (OPENING.has(sign)) this.#open()
    else if (CLOSING.has(sign)) this.#close()
    else if (sign === ',' || (sign === '\n' && this.#keys.length === 0)) this.#dots = 0
    return this.#keys.length + this.#around + this.#dots
  }

  #open(): void {
    this.#keys.push(this.#dots)
    this.#around += this.#dots
    this.#dots = 0
  }

  #close(): void {
    this.#dots = this.#keys.pop() ?? 0
    this.#around -= this.#dots
  }
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
  '#': /(?=\n)/g,
  '"': /\\[^\n]|"|(?=\n)/g,
  "'": /'|(?=\n)/g,
  '"""': /\\[\s\S]|"""/g,
  "'''": /'''/g,
}
