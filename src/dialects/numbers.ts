import type { ColumnType } from '../model/type.js'
import { figureAt, scaleAt, type TypeRule, type TypeRules, type TypeText } from './type-text.js'

type Bits = Extract<ColumnType, { kind: 'integer' }>['bits']

/** The rule of a name that is an integer of so many bits. */
export function integer(bits: Bits): TypeRule {
  return ({ unsigned }) => ({ kind: 'integer', bits, unsigned })
}

/** The rule of a name that is a floating-point number of so many bits. */
export function float(bits: 32 | 64): TypeRule {
  return () => ({ kind: 'float', bits })
}

/** A decimal with the precision and scale that the text gives. */
export function decimal(text: TypeText): ColumnType {
  const precision = figureAt(text, 0)
  const scale = scaleAt(text, 1)
  return {
    kind: 'decimal',
    ...(precision === undefined ? {} : { precision }),
    ...(scale === undefined ? {} : { scale }),
  }
}

/** Names of numbers and truth values. */
export const numbers: TypeRules = {
  tinyint: (text) => (figureAt(text, 0) === 1 && !text.unsigned ? { kind: 'boolean' } : integer(8)(text)),
  smallint: integer(16),
  mediumint: integer(24),
  middleint: integer(24),
  int: integer(32),
  integer: integer(32),
  bigint: integer(64),
  'big int': integer(64),
  int1: integer(8),
  int2: integer(16),
  int3: integer(24),
  int4: integer(32),
  int8: integer(64),
  smallserial: integer(16),
  serial2: integer(16),
  serial: integer(32),
  serial4: integer(32),
  bigserial: integer(64),
  serial8: integer(64),
  number: number,
  decimal,
  dec: decimal,
  numeric: decimal,
  fixed: decimal,
  money: () => ({ kind: 'decimal', precision: 19, scale: 4 }),
  smallmoney: () => ({ kind: 'decimal', precision: 10, scale: 4 }),
  float: (text) => float((figureAt(text, 0) ?? 0) > 24 ? 64 : 32)(text),
  float4: float(32),
  float8: float(64),
  real: float(32),
  double: float(64),
  'double precision': float(64),
  binary_float: float(32),
  binary_double: float(64),
  boolean: () => ({ kind: 'boolean' }),
  bool: () => ({ kind: 'boolean' }),
  bit: (text) =>
    (figureAt(text, 0) ?? 1) === 1 ? { kind: 'boolean' } : { kind: 'native', name: 'bit', args: text.args },
}

/** The names whose columns are filled from a sequence of their own. */
export const serials: ReadonlySet<string> = new Set(
  Object.keys(numbers).filter((name) => name.includes('serial')),
)

/** The most digits that always fit in so many bits; 19 is what `BIGINT` becomes in Oracle. */
const WHOLE_NUMBERS: readonly (readonly [digits: number, bits: Bits])[] = [
  [2, 8],
  [4, 16],
  [9, 32],
  [19, 64],
]

/** Oracle's NUMBER: a truth value, a whole number or a decimal, by its figures. */
function number(text: TypeText): ColumnType {
  const digits = figureAt(text, 0)
  if (digits === undefined || (scaleAt(text, 1) ?? 0) !== 0) return decimal(text)
  if (digits === 1) return { kind: 'boolean' }
  const fit = WHOLE_NUMBERS.find(([most]) => digits <= most)
  return fit ? integer(fit[1])(text) : decimal(text)
}
