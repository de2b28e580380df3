import { namespaceOf } from '../dialects/index.js'
import type { Manner } from './manner.js'
import { fold, qualified } from './names.js'

/** What a table is found by. */
export interface NamedTable {
  readonly name: string
  readonly namespace?: string
}

/** The table that an author means: as text, perhaps with the namespace in it, or with a namespace beside it (empty for the
 * default one). */
export interface Wanted {
  readonly text: string
  readonly namespace?: string
}

/** Who refers to a table: in which namespace it stands, and how it is to be understood. */
export interface Seeker {
  readonly namespace?: string
  readonly manner: Manner
}

/** Finds the tables that a seeker may mean; several come back when the text fits each of them alike. */
export type FindTables<T> = (wanted: Wanted, seeker: Seeker) => readonly T[]

/**
 * A function that finds tables by name, with the author's letters before others, and by `namespace.name`. Of several
 * with one name that in the referring table's namespace counts, then the one without a namespace. A literal document's
 * name without a namespace means the default one.
 */
export function createTableFinder<T extends NamedTable>(tables: readonly T[]): FindTables<T> {
  const byName = groupBy(tables, ({ name }) => fold(name))
  const byQualifiedName = groupBy(tables, (table) => fold(qualified(table)))
  return ({ text, namespace: wantedNamespace }, { namespace, manner }) => {
    const named = byName.get(fold(text)) ?? []
    const within = named.filter((table) => isWithin(table, wantedNamespace, manner))
    if (wantedNamespace !== undefined) return preferExact(within, text, manner)
    const whole = byQualifiedName.get(fold(text)) ?? []
    const found = manner.literal
      ? preferExact(within, text, manner)
      : choose(preferExact(named, text, manner), namespace)
    return found.length > 0 ? found : whole.filter((table) => !manner.literal || qualified(table) === text)
  }
}

function isWithin(table: NamedTable, namespace: string | undefined, { tableKey, dialect }: Manner): boolean {
  const own = table.namespace ?? (dialect && namespaceOf(dialect)) ?? ''
  const wanted = (namespace === '' ? undefined : namespace) ?? (dialect && namespaceOf(dialect)) ?? ''
  return tableKey(own) === tableKey(wanted)
}

/** Those of the tables that have the author's own letters; the others only where such a reference may mean them. */
function preferExact<T extends NamedTable>(
  tables: readonly T[],
  text: string,
  { findsOtherLetters }: Manner,
): readonly T[] {
  const exact = tables.filter(({ name }) => name === text)
  return exact.length > 0 || !findsOtherLetters ? exact : tables
}

function choose<T extends NamedTable>(tables: readonly T[], namespace: string | undefined): readonly T[] {
  if (tables.length < 2) return tables
  const same = tables.find((table) => fold(table.namespace ?? '') === fold(namespace ?? ''))
  const plain = same ?? tables.find((table) => table.namespace === undefined)
  return plain ? [plain] : tables
}

/** Things in groups of one key, each in its first order. */
export function groupBy<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}
