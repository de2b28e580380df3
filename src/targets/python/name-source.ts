import type { EnumNames, Names, ObjectName, RelationNames, TableNames } from '../../model/names.js'
import type { ForeignKey, Table } from '../../model/schema.js'
import type { Notes } from '../notes.js'

/** Names that are to be given before any other, found by what they are for. */
export interface NameSource {
  /** Whether the names stand in committed models, and are not just asked for. */
  readonly isCommitted: boolean
  /** What a table and its parts are called; `named` compares no namespaces, for a target that knows none. */
  of(table: Table): TableNames | undefined
  named(table: Table): TableNames | undefined
  object(kind: ObjectName['kind'], object: Named): string | undefined
  /** The class of an enumerated type that has a name in the database. */
  enumeration(type: Named): EnumNames | undefined
  /** Says that a name cannot be given; nothing is said of names that nobody asked for. */
  refuse(table: Table, name: string): void
}

interface Named {
  readonly name: string
  readonly namespace?: string
}

/** The sources of names, each ready for looking up. */
export function createSources(all: readonly Names[], notes: Notes): readonly NameSource[] {
  return all.map((names) => createSource(names, notes))
}

function createSource({ place, tables, objects }: Names, notes: Notes): NameSource {
  // The first of several with one name counts.
  const last = [...tables].reverse()
  const byPath = new Map(last.map((each) => [toKey(each.table, each.namespace), each]))
  const byName = new Map(last.map((each) => [each.table, each]))
  const known = new Map(objects.map((each) => [objectKey(each.kind, each.object, each.namespace), each]))
  return {
    isCommitted: place === undefined,
    of: ({ name, namespace }) => byPath.get(toKey(name, namespace)),
    named: ({ name }) => byName.get(name),
    object: (kind, { name, namespace }) => known.get(objectKey(kind, name, namespace))?.name,
    enumeration: ({ name, namespace }) => known.get(objectKey('enum', name, namespace))?.members,
    refuse: ({ name: table }, name) => {
      const message = `naming: "${name}" in table ${table} is taken or means something else there; the usual name is written`
      if (place) notes.warn(place, 'refused-name', message)
    },
  }
}

/** What the ends of a key are called. `isTarget` compares the class that a relation leads to with the key's. */
export function findRelation(
  { relations }: TableNames,
  key: ForeignKey,
  isTarget: (className: string) => boolean,
): RelationNames | undefined {
  const columns = key.columns.join('\0')
  return relations.find(
    (each) => each.columns.join('\0') === columns && (each.target === undefined || isTarget(each.target)),
  )
}

/** The names of one scope that are given before any other, each once. */
export interface Shelf {
  readonly taken: ReadonlySet<string>
  /** Takes all of the names, or none of them where one is not free. */
  take(...names: readonly string[]): boolean
}

/** An empty shelf; `isAllowed` says what may stand in the scope, `fold` what counts as one name. */
export function createShelf(
  isAllowed: (name: string) => boolean,
  fold: (name: string) => string = (name) => name,
): Shelf {
  const taken = new Set<string>()
  return {
    taken,
    take: (...names) => {
      const isFree = names.every((name) => isAllowed(name) && !taken.has(fold(name)))
      if (isFree) for (const name of names) taken.add(fold(name))
      return isFree
    },
  }
}

/** Gives a name to what has none yet; without a shelf there is no place for it. */
export function keepName<Owner>(
  kept: Map<Owner, string>,
  owner: Owner,
  name: string | undefined,
  shelf: Shelf | undefined,
  refuse: (name: string) => void = () => undefined,
): void {
  if (name === undefined || kept.has(owner) || !shelf) return
  if (shelf.take(name)) kept.set(owner, name)
  else refuse(name)
}

function toKey(name: string, namespace = ''): string {
  return `${namespace}\0${name}`
}

function objectKey(kind: string, name: string, namespace = ''): string {
  return `${kind}\0${namespace}\0${name}`
}
