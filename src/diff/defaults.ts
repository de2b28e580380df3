import type { Column, Default, Dialect } from '../model/schema.js'
import type { ColumnType, TypeKind } from '../model/type.js'
import { canonicalValue, sameExpression, sameNumber } from '../sql/expressions/index.js'
import { defaultText } from '../sql/default-text.js'

/** Names of types whose values people write in several ways. */
const VALUE_TYPES: Readonly<Partial<Record<TypeKind, string>>> = {
  datetime: 'timestamp without time zone',
  interval: 'interval',
  json: 'json',
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
  if (one.kind === 'number' && other.kind === 'number') return sameNumber(one.text, other.text)
  return sameExpression(defaultText(one), defaultText(other), dialect)
}

function sameText(one: string, other: string, type: string | undefined): boolean {
  return one === other || canonicalValue(one, type) === canonicalValue(other, type)
}

function valueType({ kind }: ColumnType, dialect: Dialect | undefined): string | undefined {
  return kind === 'binary' && dialect === 'postgresql' ? 'bytea' : VALUE_TYPES[kind]
}
