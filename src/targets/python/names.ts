import { KEYWORDS } from './reserved.js'
import { inflectLast, singular, toWords } from './words.js'

export { plural, pluralSnake, singular, singularSnake, toWords } from './words.js'

/** What a name stands for; it begins the name of a thing whose own name gives no identifier. */
export type Noun = 'column' | 'table'

/**
 * Whether a name can stand in Python as it is: an identifier, no keyword, and unchanged by the NFKC normalisation that
 * Python applies to identifiers. Letters beyond the basic plane are left out: their list differs between versions.
 */
export function isIdentifier(name: string): boolean {
  if (KEYWORDS.has(name)) return false
  return /^[A-Za-z_]\w*$/.test(name) || isStable(name)
}

const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u
const PLAIN_SNAKE = /^[a-z]\w*$/
const BEYOND_BASIC_PLANE = /[\u{10000}-\u{10ffff}]/gu

/** The class of a table: `OrderItem` for `order_items`. `position` counts from 1, for a name without any letter. */
export function className(table: string, position: number): string {
  const words = inflectLast(toWords(table).flatMap(transliterate), singular)
  return toIdentifier(words.map(capitalize).join(''), 'Table', position)
}

/**
 * The attribute of a column: its own name when Python can write it, else the nearest that Python can: `class_`,
 * `unit_price` for `unit price`, `column_2fa`, and `column_3` for the third column when no letter is left.
 */
export function attributeName(column: string, position: number): string {
  return isIdentifier(column) ? column : toSnake(column, 'column', position)
}

/** A name in snake case for a module, a variable or a part of other names: `order_items` for `Order Items`. */
export function snakeName(name: string, noun: Noun, position: number): string {
  return toSnake(toWords(name).join('_'), noun, position)
}

/**
 * The module of a table in a package, in ASCII, since ruff (N999) takes no other: letters lose their accents, and what
 * is left stands by its number in Unicode.
 */
export function moduleName(name: string, position: number): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]/gu, (character) => ` ${(character.codePointAt(0) ?? 0).toString(16)} `)
  return snakeName(ascii, 'table', position)
}

/** A table's name without the prefix that the user wants to be rid of. */
export function withoutPrefix(name: string, prefix: string): string {
  return prefix !== '' && name.startsWith(prefix) && name.length > prefix.length
    ? name.slice(prefix.length)
    : name
}

function isStable(name: string): boolean {
  return IDENTIFIER.test(name) && name.search(BEYOND_BASIC_PLANE) < 0 && name.normalize('NFKC') === name
}

function toSnake(name: string, noun: Noun, position: number): string {
  if (PLAIN_SNAKE.test(name) && !KEYWORDS.has(name)) return name
  const snake = transliterate(name).join('_')
  return toIdentifier(snake, `${noun}_`, position)
}

/** The parts of a name that identifiers can hold; letters that Python would normalise stand normalised. */
function transliterate(name: string): readonly string[] {
  if (/^[A-Za-z0-9]\w*$/.test(name)) return [name]
  return name
    .normalize('NFKC')
    .replace(BEYOND_BASIC_PLANE, ' ')
    .split(/[^\p{XID_Continue}]+/u)
    .filter((part) => part !== '' && part !== '_')
}

function toIdentifier(name: string, fallback: string, position: number): string {
  if (name === '') return `${fallback}${position}`
  if (KEYWORDS.has(name)) return `${name}_`
  const known = isIdentifier(name) ? name : `${fallback}${name}`
  return isIdentifier(known) ? known : `${fallback}${position}`
}

function capitalize(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  return first.toUpperCase() + word.slice(first.length)
}
