import type { ColumnType } from '../model/type.js'
import { float, integer } from './numbers.js'
import type { DialectRules } from './rules.js'

/** Parts of names and what a column so named holds: https://www.sqlite.org/datatype3.html, "Determination Of Column
 * Affinity", in its order. */
const AFFINITIES: readonly (readonly [part: RegExp, type: ColumnType])[] = [
  [/int/, { kind: 'integer', bits: 64, unsigned: false }],
  [/char|clob|text/, { kind: 'text' }],
  [/blob|^$/, { kind: 'binary', fixed: false }],
  [/real|floa|doub/, { kind: 'float', bits: 64 }],
]

/** SQLite, which takes any name for a type and goes by its letters. */
export const sqlite: DialectRules = {
  names: ['sqlite3'],
  types: { real: float(64), float: float(64) },
  // A figure behind a type means nothing to SQLite: TINYINT(1) is a number like any TINYINT. Names that list values or
  // that Oracle has for texts are any others to it: LONG is the number of Java.
  literalTypes: {
    bit: () => ({ kind: 'decimal' }),
    enum: () => ({ kind: 'decimal' }),
    long: integer(64),
    number: () => ({ kind: 'decimal' }),
    set: () => ({ kind: 'decimal' }),
    tinyint: integer(8),
  },
  namespace: 'main',
  folds: 'all',
  fallback: ({ name }) => AFFINITIES.find(([part]) => part.test(name))?.[1] ?? { kind: 'decimal' },
}
