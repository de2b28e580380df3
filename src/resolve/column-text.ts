import { parseType } from '../dialects/index.js'
import type { Column, Schema } from '../model/schema.js'
import { resolveDefaultOf } from './default-of.js'

/** A column's type and default as people write them: `VARCHAR(50)`, `now()`. */
export interface ColumnText {
  readonly type: string
  readonly default?: string
}

/** What they mean where they stand in this schema. */
export function readColumnText(
  { type: raw, default: text }: ColumnText,
  { dialect, literal: isLiteral }: Pick<Schema, 'dialect' | 'literal'>,
): Pick<Column, 'type' | 'raw' | 'default' | 'onUpdateNow'> {
  const literal = isLiteral === true
  const type = parseType(raw, dialect, literal)
  if (text === undefined) return { type, raw }
  const manner = { literal, ...(dialect ? { dialect } : {}) }
  const { default: value, onUpdateNow } = resolveDefaultOf({ text, computed: false }, { type, raw }, manner)
  return { type, raw, ...(value ? { default: value } : {}), ...(onUpdateNow ? { onUpdateNow } : {}) }
}
