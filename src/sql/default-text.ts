import type { Default } from '../model/schema.js'
import { sqlString } from './string.js'

const NOWS = { timestamp: 'CURRENT_TIMESTAMP', date: 'CURRENT_DATE', time: 'CURRENT_TIME' } as const

/** A default as SQL. */
export function defaultText(value: Default): string {
  switch (value.kind) {
    case 'string':
      return sqlString(value.value)
    case 'number':
      return value.text
    case 'boolean':
      return String(value.value)
    case 'now':
      return NOWS[value.of]
    case 'sequence':
      return `nextval(${sqlString(value.name)})`
    case 'uuid':
    case 'expression':
      return value.sql
  }
}
