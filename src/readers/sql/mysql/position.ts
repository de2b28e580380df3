import type { Cursor } from './cursor.js'
import type { Position } from './definition.js'

/** Reads FIRST or AFTER; nothing where neither comes. */
export function readPosition(cursor: Cursor): { readonly position?: Position } {
  if (cursor.takes('FIRST')) return { position: 'first' }
  return cursor.takes('AFTER') ? { position: { after: cursor.name('a column') } } : {}
}
