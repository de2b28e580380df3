import { sqlString } from '../../../sql/string.js'
import type { DefaultNode } from '../../../model/document.js'
import { Cursor } from './cursor.js'

/**
 * A column's default from the text that `PRAGMA table_info` gives: SQLite takes a bare or quoted name for a string, so
 * that `DEFAULT new` is `'new'`.
 */
export function toDefault(text: string | null): DefaultNode | undefined {
  if (text === null) return undefined
  const cursor = new Cursor(text)
  const sign = cursor.takeMark('-') || cursor.takeMark('+')
  const token = cursor.next()
  if (!cursor.done) return { text, computed: true }
  if (token.word === 'NULL') return { text: 'NULL', computed: true }
  if (token.kind === 'number') return { text, computed: false }
  if (sign || token.kind === 'mark' || MOMENTS.has(token.word)) return { text, computed: true }
  return { text: TRUTHS.has(token.word) ? text : sqlString(token.text), computed: false }
}

const MOMENTS: ReadonlySet<string> = new Set(['CURRENT_TIMESTAMP', 'CURRENT_DATE', 'CURRENT_TIME'])
const TRUTHS: ReadonlySet<string> = new Set(['TRUE', 'FALSE'])
