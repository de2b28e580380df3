import type { ColumnType } from '../../model/type.js'
import { pythonString } from '../../quote/python.js'
import type { Imports } from '../python/imports.js'
import { call, type Code } from '../python/layout.js'
import { decimalFigures } from './field-types.js'

/** A literal before it is written: finished Python, or the digits of a Decimal, which needs an import. */
export type Literal =
  { readonly kind: 'plain'; readonly code: string } | { readonly kind: 'decimal'; readonly digits: string }

/** The largest value that Django's fields take for each width on every database; conditions beyond it fail in `migrate`. */
const LARGEST = {
  8: 32_767n,
  16: 32_767n,
  24: 2_147_483_647n,
  32: 2_147_483_647n,
  64: 9_223_372_036_854_775_807n,
} as const

/** Python that needs no import. */
export function plain(code: string): Literal {
  return { kind: 'plain', code }
}

/** A literal as Python, with the import that it needs. */
export function printLiteral(literal: Literal, imports: Imports): Code {
  return literal.kind === 'plain'
    ? literal.code
    : call(imports.from('decimal', 'Decimal'), [decimalArgument(literal.digits)])
}

/** A whole number stands without quotes, as ruff (FURB157) wants it. */
function decimalArgument(digits: string): string {
  return /^(?:-?[1-9]\d*|0)$/.test(digits) ? digits : pythonString(digits)
}

/**
 * A number of an SQL text as a literal for a column of a type; undefined when the field cannot hold it exactly or holds
 * no numbers. A whole number for a decimal column is a plain one, unless `exact` asks for a Decimal.
 */
export function numberLiteral(text: string, type: ColumnType, exact: boolean): Literal | undefined {
  if (type.kind === 'integer') return integerLiteral(text, LARGEST[type.bits], type.unsigned)
  if (type.kind === 'year') return integerLiteral(text, LARGEST[16], false)
  if (type.kind === 'decimal') return decimalLiteral(text, type, exact)
  return type.kind === 'float' ? floatLiteral(text) : undefined
}

function integerLiteral(text: string, largest: bigint, unsigned: boolean): Literal | undefined {
  if (!/^[+-]?\d{1,30}$/.test(text)) return undefined
  const value = BigInt(text.replace(/^\+/, ''))
  const smallest = unsigned ? 0n : -largest - 1n
  return value >= smallest && value <= largest ? plain(`${value}`) : undefined
}

function decimalLiteral(
  text: string,
  type: Extract<ColumnType, { kind: 'decimal' }>,
  exact: boolean,
): Literal | undefined {
  const match = /^([+-]?)0*([1-9]\d*|)(?:\.(\d*))?$/.exec(text)
  if (!match || !/\d/.test(text)) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const { digits, places } = decimalFigures(type)
  if (whole.length > digits - places || fraction.length > places) return undefined
  const number = `${sign === '-' ? '-' : ''}${whole || '0'}`
  if (fraction !== '') return { kind: 'decimal', digits: `${number}.${fraction}` }
  return exact ? { kind: 'decimal', digits: number } : plain(number === '-0' ? '0' : number)
}

function floatLiteral(text: string): Literal | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text)
  if (!match || !/^[+-]?\.?\d/.test(text) || !Number.isFinite(Number(text))) return undefined
  const [, sign = '', whole = '', fraction = '', exponent] = match
  const digits = `${sign === '-' ? '-' : ''}${whole.replace(/^0+(?=\d)/, '') || '0'}.${fraction || '0'}`
  return plain(exponent === undefined ? digits : `${digits}e${Number(exponent)}`)
}
