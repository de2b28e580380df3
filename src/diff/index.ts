import type { Change } from '../model/change.js'
import type { Schema } from '../model/schema.js'
import { diffTables, pairTables, settle } from './tables.js'
import { diffTypes } from './types.js'

export { sentenceOf } from './sentences.js'

/**
 * What changes from one schema to another: table by table in the authors' order of `to`, in each its columns, then its
 * constraints and indexes; dropped tables behind them; types and sequences last. Things are found by their names, and by
 * the former names that `to` knows: nothing is guessed. Expressions, types and defaults are compared by what they mean,
 * and a name that the database gives by itself is no name. The order of tables and of columns is no change.
 */
export function diffSchemas(from: Schema, to: Schema): readonly Change[] {
  const pairs = pairTables(from, to)
  const setting = settle(from, to, pairs)
  return [...diffTables(pairs, setting), ...diffTypes(from, to, setting)]
}
