import type { ColumnType } from '../model/type.js'
import { float } from './numbers.js'
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
  literalTypes: { bit: () => ({ kind: 'decimal' }), number: () => ({ kind: 'decimal' }) },
  namespace: 'main',
  folds: 'all',
  fallback: ({ name }) => AFFINITIES.find(([part]) => part.test(name))?.[1] ?? { kind: 'decimal' },
}
