import type { Default } from '../model/schema.js'
import type { ColumnType, TypeKind } from '../model/type.js'

/** A default that is no expression: what it says, and whether it stood in quotes. */
export interface Literal {
  readonly text: string
  readonly quoted: boolean
}

type LiteralRule = (literal: Literal, type: ColumnType) => Default | undefined

const NUMBER = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i
const QUOTED = /^(?:n|e)?'([^']*(?:''[^']*)*)'(?:\s*::[^']+)?$/i
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 't', '1', 'yes', 'y', 'on', "b'1'"].map((word): [string, boolean] => [word, true]),
  ...['false', 'f', '0', 'no', 'n', 'off', "b'0'"].map((word): [string, boolean] => [word, false]),
])

/** How each kind of type takes a literal; undefined where the literal does not fit. */
const RULES: Readonly<Record<TypeKind, LiteralRule>> = {
  boolean: ({ text }) => {
    const value = TRUTHS.get(text.trim().toLowerCase())
    return value === undefined ? undefined : { kind: 'boolean', value }
  },
  integer: toWholeNumber,
  year: toWholeNumber,
  decimal: toNumber,
  float: toNumber,
  string: toText,
  text: toText,
  enum: (literal, type) =>
    type.kind === 'enum' && type.values.includes(literal.text) ? toText(literal) : undefined,
  set: toText,
  date: toMoment,
  datetime: toMoment,
  time: toMoment,
  interval: toText,
  binary: toText,
  json: toText,
  uuid: toText,
  array: toText,
  network: toText,
  range: toText,
  domain: (literal, type) => (type.kind === 'domain' ? toDefault(literal, type.of) : undefined),
  native: toNumberOrText,
  unknown: (literal) => toTruth(literal) ?? toNumberOrText(literal),
}

/** A default's text as a literal: `'it''s'` is `it's` in quotes; PostgreSQL's `'new'::text` is `new` in quotes. */
export function readLiteral(text: string): Literal {
  const inner = QUOTED.exec(text.trim())?.[1]
  return inner === undefined ? { text, quoted: false } : { text: inner.replaceAll("''", "'"), quoted: true }
}

/** The default that a literal is for a column of a type; undefined when it does not fit the type. */
export function toDefault(literal: Literal, type: ColumnType): Default | undefined {
  return RULES[type.kind](literal, type)
}

function toText({ text }: Literal): Default {
  return { kind: 'string', value: text }
}

/** A number in the author's digits, without what Python would not read: a sign `+`, zeros before, a bare point. */
function toNumber({ text, quoted }: Literal): Default | undefined {
  const [, sign = '', digits = '', exponent = ''] = NUMBER.exec(quoted ? text.trim() : toDecimal(text)) ?? []
  if (digits === '') return undefined
  const plain = digits
    .replace(/^0+(?=\d)/, '')
    .replace(/^\./, '0.')
    .replace(/\.$/, '')
  return { kind: 'number', text: `${sign === '-' ? '-' : ''}${plain}${exponent}` }
}

/** What JSON5, YAML and TOML write for a number and SQL does not, in decimal digits: `0x1F`, `0o17`, `0b11`, `1_000`. */
function toDecimal(text: string): string {
  const plain = text.trim().replaceAll(/(?<=[\da-f])_(?=[\da-f])/gi, '')
  const [, sign = '', figure] = BASED.exec(plain) ?? []
  return figure === undefined ? plain : `${sign}${BigInt(figure)}`
}

const BASED = /^([+-]?)(0x[\da-f]{1,32}|0o[0-7]{1,64}|0b[01]{1,128})$/i

function toWholeNumber(literal: Literal): Default | undefined {
  const word = (literal.quoted ? literal.text.trim() : toDecimal(literal.text)).toLowerCase()
  if (word === 'true' || word === 'false') return { kind: 'number', text: word === 'true' ? '1' : '0' }
  return /^[+-]?\d+(?:\.0*)?$/.test(word)
    ? toNumber({ ...literal, text: word.replace(/\.[^]*/, '') })
    : undefined
}

/** A date or time: anything in quotes, and without quotes what begins like one. */
function toMoment(literal: Literal): Default | undefined {
  return literal.quoted || /^\d{1,4}[-:/]\d/.test(literal.text.trim()) ? toText(literal) : undefined
}

function toNumberOrText(literal: Literal): Default {
  return (literal.quoted ? undefined : toNumber(literal)) ?? toText(literal)
}

function toTruth({ text, quoted }: Literal): Default | undefined {
  const word = text.trim().toLowerCase()
  return !quoted && (word === 'true' || word === 'false')
    ? { kind: 'boolean', value: word === 'true' }
    : undefined
}
