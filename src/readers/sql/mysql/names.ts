import type { QualifiedName } from '../catalog.js'
import type { Cursor } from './cursor.js'

/** Reads a name with the database that it may name: `shop.orders`. */
export function readQualified(cursor: Cursor, what: string): QualifiedName {
  cursor.takes('.')
  const first = cursor.name(what)
  return cursor.takes('.') ? { namespace: first, name: cursor.name(what) } : { name: first }
}

/** A column's name; what stands before its last point says only whose column it is. */
export function readColumnName(cursor: Cursor): string {
  const name = cursor.name('a column')
  return cursor.takes('.') ? readColumnName(cursor) : name
}

/** `IF NOT EXISTS`. */
export function takesIfAbsent(cursor: Cursor): boolean {
  return cursor.takes('IF', 'NOT', 'EXISTS')
}

/** `IF EXISTS`. */
export function takesIfPresent(cursor: Cursor): boolean {
  return cursor.takes('IF', 'EXISTS')
}
