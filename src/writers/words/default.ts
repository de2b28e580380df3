import type { Column, Default } from '../../model/schema.js'
import { sqlString, type Words } from './words.js'

/** A default, and MySQL's ON UPDATE CURRENT_TIMESTAMP with it: literals and expressions stand in keys of their own. */
export function defaultWords({
  default: value,
  onUpdateNow,
}: Pick<Column, 'default' | 'onUpdateNow'>): Words {
  const onUpdate = onUpdateNow ? ['ON UPDATE CURRENT_TIMESTAMP'] : []
  if (!value) return { defaultValueComputed: onUpdate[0] }
  const text = [defaultText(value), ...onUpdate].join(' ')
  const isLiteral = value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean'
  return isLiteral ? { defaultValue: text } : { defaultValueComputed: text }
}

const NOW = { timestamp: 'CURRENT_TIMESTAMP', date: 'CURRENT_DATE', time: 'CURRENT_TIME' } as const

function defaultText(value: Default): string {
  switch (value.kind) {
    case 'string':
      return sqlString(value.value)
    case 'number':
      return value.text
    case 'boolean':
      return String(value.value)
    case 'now':
      return NOW[value.of]
    case 'sequence':
      return `nextval(${sqlString(value.name)})`
    case 'uuid':
    case 'expression':
      return value.sql
  }
}
