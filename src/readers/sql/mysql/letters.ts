import type { Dialect } from '../../../model/schema.js'
import { charsetOf, collationOf, widthOf } from './alphabets.js'
import type { Alphabet } from './definition.js'

/** A column's type and collation as its table makes them. */
export interface Letters {
  readonly type: string
  /** Present for a type that holds text, where the collation is known. */
  readonly collation?: string
}

const TEXTUAL = /^(?:char|varchar|tinytext|text|mediumtext|longtext|enum|set)\b/

/** Types of text as they are without any character set: strings of bytes. */
const BYTES: Readonly<Record<string, string>> = {
  char: 'binary',
  varchar: 'varbinary',
  tinytext: 'tinyblob',
  text: 'blob',
  mediumtext: 'mediumblob',
  longtext: 'longblob',
}

/** The most bytes of each size of text, the smallest first; the last one takes the rest. */
const SIZES: readonly (readonly [prefix: string, bytes: number])[] = [
  ['tiny', 255],
  ['', 65_535],
  ['medium', 16_777_215],
  ['long', Infinity],
]

/** What databases are made with where nobody says otherwise: MySQL's since 8.0, MariaDB's since 11.6 and as Debian has it. */
const USUAL = 'utf8mb4'

/**
 * What a column's type and alphabet come to in a table of some collation: `CHAR(9) CHARACTER SET binary` is
 * `binary(9)`, `TEXT(300)` is the text that takes so much.
 */
export function settleLetters(
  type: string,
  alphabet: Alphabet,
  table: string | undefined,
  dialect: Dialect,
): Letters {
  if (!TEXTUAL.test(type)) return { type: sized(type, 1) }
  const charset = alphabet.charset ?? (alphabet.binary ? charsetOf(table ?? USUAL) : undefined)
  const collation =
    collationOf({ ...alphabet, ...(charset === undefined ? {} : { charset }) }, dialect) ?? table
  if (collation === 'binary') return { type: sized(asBytes(type), 1) }
  const width = widthOf(collation === undefined ? undefined : charsetOf(collation))
  return { type: sized(type, width), ...(collation === undefined ? {} : { collation }) }
}

/** Whether a type holds text that has a collation. */
export function hasLetters(type: string): boolean {
  return TEXTUAL.test(type)
}

/** A text's type after its collation changes: where characters take more bytes, it is the next larger one. */
export function widen(type: string, from: string | undefined, to: string | undefined): string {
  if (from === undefined || to === undefined) return type
  const isWider = widthOf(charsetOf(to)) > widthOf(charsetOf(from))
  const index = SIZES.findIndex(([prefix]) => `${prefix}text` === type)
  const [prefix] = (isWider && index >= 0 ? SIZES[index + 1] : undefined) ?? []
  return prefix === undefined ? type : `${prefix}text`
}

function asBytes(type: string): string {
  return type.replace(/^[a-z]+/, (name) => BYTES[name] ?? name)
}

/** `TEXT(n)` and `BLOB(n)` as the database keeps them, which is without a length. */
function sized(type: string, width: number): string {
  const [, name, length] = /^(text|blob)\((\d+)\)$/.exec(type) ?? []
  if (name === undefined) return type
  const bytes = Number(length) * width
  const [prefix] = SIZES.find(([, most]) => bytes <= most) ?? ['long']
  return `${prefix}${name}`
}
