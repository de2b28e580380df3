import type { Column } from '../../model/schema.js'
import { keyword, type Code } from '../python/layout.js'
import { fromModels } from './expressions.js'
import type { FieldType } from './field-types.js'
import type { Printing } from './printing.js'

/**
 * The field that a column's name speaks for, where `inference: friendly` asks for that: an EmailField for `email`, whose
 * column is the same, but whose texts Django checks. Texts without a length stay, since the field would give them one.
 */
export function inferredField(column: Column, { imports, friendly }: Printing): FieldType | undefined {
  const { name, type } = column
  if (!friendly || type.kind !== 'string' || type.length === undefined || !EMAIL.test(name)) return undefined
  const args = type.length === EMAIL_LENGTH ? [] : [keyword('max_length', `${type.length}`)]
  return { head: fromModels(imports, 'EmailField'), args, family: 'text', approximate: false }
}

const EMAIL = /^(?:.*_)?e_?mail$/i

/** The length that an EmailField has when none is given. */
const EMAIL_LENGTH = 254

/**
 * `auto_now_add=True` for `created_at` and `auto_now=True` for `updated_at`, where `inference: friendly` asks for that and
 * the column has no default but the time. A default of the database stays beside them.
 */
export function inferredTime(
  { name, type, default: value }: Column,
  { friendly }: Printing,
): readonly Code[] {
  const argument = TIMES.get(name.toLowerCase())
  const isOther = value !== undefined && value.kind !== 'now'
  if (!friendly || argument === undefined || type.kind !== 'datetime' || isOther) return []
  return [keyword(argument, 'True')]
}

const TIMES: ReadonlyMap<string, string> = new Map([
  ['created_at', 'auto_now_add'],
  ['updated_at', 'auto_now'],
])
