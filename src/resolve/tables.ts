import { fold, qualified } from './names.js'

/** What a table is found by. */
export interface NamedTable {
  readonly name: string
  readonly namespace?: string
}

/** Finds tables by what an author writes for them; several come back when the text fits each of them alike. */
export type FindTables<T> = (text: string, namespace?: string) => readonly T[]

/**
 * A function that finds tables by name, with the author's letters before others, and by `namespace.name`. Of several
 * with one name that in the referring table's namespace counts, then the one without a namespace.
 */
export function createTableFinder<T extends NamedTable>(tables: readonly T[]): FindTables<T> {
  const byName = groupBy(tables, ({ name }) => fold(name))
  const byQualifiedName = groupBy(tables, (table) => fold(qualified(table)))
  return (text, namespace) => {
    const named = byName.get(fold(text)) ?? []
    const exact = named.filter(({ name }) => name === text)
    const found = choose(exact.length > 0 ? exact : named, namespace)
    return found.length > 0 ? found : (byQualifiedName.get(fold(text)) ?? [])
  }
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
