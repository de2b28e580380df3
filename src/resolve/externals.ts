import { namespaceOf } from '../dialects/index.js'
import type { Dialect } from '../model/schema.js'
import { fold, qualified } from './names.js'
import type { NamedTable } from './tables.js'

/** A table that lives elsewhere: its name, and what the target calls it. */
export interface External extends NamedTable {
  readonly value: string
}

/** The tables that live elsewhere. */
export interface Externals {
  /** Their names as the config writes them. */
  readonly names: readonly string[]
  /** The one that an author means by `table` or `namespace.table`, in the same letters or in others. */
  readonly find: (text: string) => External | undefined
  /** What the target calls this table, when it is one of them. */
  readonly valueOf: (table: NamedTable) => string | undefined
}

/** The tables that live elsewhere, from the names `table` or `namespace.table` and what the target calls each. The
 * default namespace may be written: `public.users`. */
export function createExternals(external: Readonly<Record<string, string>>, dialect?: Dialect): Externals {
  const entries = Object.entries(external)
  const exact = new Map(entries.map(([name, value]) => [name, toExternal(name, value)]))
  const folded = new Map(entries.map(([name, value]) => [fold(name), toExternal(name, value)]))
  const usual = dialect && namespaceOf(dialect)
  const findOne = (text: string): External | undefined => exact.get(text) ?? folded.get(fold(text))
  const find = (text: string): External | undefined =>
    findOne(text) ?? (usual === undefined ? undefined : findOne(`${usual}.${text}`))
  return {
    names: [...exact.keys()],
    find,
    valueOf: (table) => (find(qualified(table)) ?? find(table.name))?.value,
  }
}

function toExternal(text: string, value: string): External {
  const dot = text.indexOf('.')
  return dot > 0 ? { namespace: text.slice(0, dot), name: text.slice(dot + 1), value } : { name: text, value }
}
