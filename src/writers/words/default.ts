import type { Column } from '../../model/schema.js'
import { defaultText } from '../../sql/default-text.js'
import type { Words } from './words.js'

/** A default, and MySQL's ON UPDATE CURRENT_TIMESTAMP with it: literals and expressions stand in keys of their own. */
export function defaultWords({
  default: value,
  keptDefault,
  onUpdateNow,
}: Pick<Column, 'default' | 'keptDefault' | 'onUpdateNow'>): Words {
  const onUpdate = onUpdateNow ? ['ON UPDATE CURRENT_TIMESTAMP'] : []
  if (!value) return { defaultValueComputed: keptDefault ?? onUpdate[0] }
  const text = [defaultText(value), ...onUpdate].join(' ')
  const isLiteral = value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean'
  return isLiteral ? { defaultValue: text } : { defaultValueComputed: text }
}
