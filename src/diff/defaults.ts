import type { Column, Default, Dialect } from '../model/schema.js'
import type { ColumnType, TypeKind } from '../model/type.js'
import { canonicalValue, isNumber, sameExpression, sameNumber } from '../sql/expressions/index.js'
import { defaultText } from '../sql/default-text.js'

/** Names of types whose values people write in several ways. */
const VALUE_TYPES: Readonly<Partial<Record<TypeKind, string>>> = {
  datetime: 'timestamp without time zone',
  interval: 'interval',
  json: 'json',
  time: 'time with time zone',
  uuid: 'uuid',
}

/** Whether two defaults give the same value to a column of a type. */
export function sameDefault(
  one: Default | undefined,
  other: Default | undefined,
  { type }: Pick<Column, 'type'>,
  dialect: Dialect | undefined,
): boolean {
  if (!one || !other) return one === other
  if (one.kind === 'string' && other.kind === 'string')
    return sameText(one.value, other.value, valueType(type, dialect))
  const [number, otherNumber] = [numberIn(one), numberIn(other)]
  if (number !== undefined && otherNumber !== undefined) return sameNumber(number, otherNumber)
  return sameExpression(defaultText(one), defaultText(other), dialect)
}

/** The digits of a default that is a number, also where they were taken for an expression: `1e3`. */
function numberIn(value: Default): string | undefined {
  if (value.kind === 'number') return value.text
  return value.kind === 'expression' && isNumber(value.sql) ? value.sql : undefined
}

function sameText(one: string, other: string, type: string | undefined): boolean {
  return one === other || canonicalValue(one, type) === canonicalValue(other, type)
}

function valueType(type: ColumnType, dialect: Dialect | undefined): string | undefined {
  if (type.kind === 'array') return `${valueType(type.of, dialect) ?? ''}[]`
  if (type.kind === 'domain') return valueType(type.of, dialect)
  if (type.kind === 'range' && !type.multi) return `${type.of}range`
  return type.kind === 'binary' && dialect === 'postgresql' ? 'bytea' : VALUE_TYPES[type.kind]
}
