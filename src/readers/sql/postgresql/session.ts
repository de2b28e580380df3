import type { RangeVar } from 'libpg-query'

import type { SequenceNode } from '../../../model/document.js'
import { Catalog, type CatalogTable, type QualifiedName } from '../catalog.js'
import { Shelf } from '../catalog/shelf.js'
import { Routines } from './code-block/routines.js'
import { mentions, renamed } from './expressions.js'
import { hasIndex, NameOwners, type TablePart } from './name-owners.js'
import { chooseName, type Label } from './names.js'
import { type UnknownTable, UnknownTables } from './unknown-tables.js'

/** A sequence, and the column that it goes with, if there is one. */
export interface OwnedSequence extends SequenceNode {
  readonly name: string
  readonly owner?: { readonly table: CatalogTable; readonly column: string }
}

const MANY = 100

const DEFAULT_PATH: readonly string[] = ['public']

/** What PostgreSQL knows while it reads statements: the catalog, the search path, and names that are taken. */
export class Session {
  readonly catalog = new Catalog({
    dialect: 'postgresql',
    tableKey: (name) => name,
    columnKey: (name) => name,
    droppedColumn: 'drop',
    mentions,
    renamed,
  })
  readonly sequences = new Shelf<OwnedSequence>(
    (name) => name,
    (sequence) => {
      this.#noteOwner(sequence)
    },
  )
  /** Tables that take over another table's columns: children by INHERITS and partitions. */
  readonly heirs = new Map<CatalogTable, Set<CatalogTable>>()
  /** The relations of composite types, which are hidden. */
  readonly composites = new Set<CatalogTable>()
  #path: readonly string[] = DEFAULT_PATH
  /** The search path that holds again when the transaction ends, where that has one of its own. */
  #lasting: readonly string[] | undefined
  #transaction: number | undefined
  readonly unknown = new UnknownTables()
  readonly routines = new Routines()
  readonly #ignored = new Set<string>()
  readonly #types = new Set<string>()
  readonly #owned = new Map<CatalogTable, Map<string, QualifiedName>>()
  /** Names of indexes, those of keys too: nothing else in their namespace may have them. */
  readonly #indexes = new NameOwners()
  readonly #constraints = new NameOwners()
  readonly #kept = new Map<CatalogTable, Set<string>>()
  /** Which of all joinings made a table an heir last, and before which one a table got an index for itself alone. */
  readonly #joined = new Map<CatalogTable, number>()
  readonly #withheld = new Map<CatalogTable, Map<string, number>>()
  #joins = 0
  readonly #wishes = new Map<string, number>()

  /** Sets the search path; without one, to the one that a session begins with. */
  setPath(path: readonly string[] = DEFAULT_PATH): void {
    this.#path = knownPath(path)
    this.#lasting = undefined
  }

  /** Sets the search path until the transaction ends that is entered. */
  setPathLocally(path: readonly string[] = DEFAULT_PATH): void {
    this.#lasting ??= this.#path
    this.#path = knownPath(path)
  }

  /** To be called before each statement, with the transaction that it is part of; without one it is one of its own. */
  enter(transaction: number | undefined): void {
    if (transaction === undefined || transaction !== this.#transaction) {
      this.#path = this.#lasting ?? this.#path
      this.#lasting = undefined
    }
    this.#transaction = transaction
  }

  /** Does something with another search path. */
  within(namespace: string, act: () => void): void {
    const former = this.#path
    this.#path = [namespace, ...former]
    act()
    this.#path = former
  }

  /** The name of something that is created. */
  newName(name: string, namespace: string | undefined = this.#path[0]): QualifiedName {
    return qualify(name, namespace)
  }

  /** The first thing of a name that is found in the search path, or in its namespace. */
  find<T>(
    name: string,
    namespace: string | undefined,
    findIn: (name: QualifiedName) => T | undefined,
  ): T | undefined {
    for (const candidate of namespace === undefined ? this.#path : [namespace]) {
      const found = findIn(qualify(name, candidate))
      if (found !== undefined) return found
    }
    return undefined
  }

  findTable({ relname = '', schemaname }: RangeVar): CatalogTable | undefined {
    return this.find(relname, schemaname, (name) => this.catalog.find(name))
  }

  findUnknown({ relname = '', schemaname }: RangeVar): UnknownTable | undefined {
    return this.find(relname, schemaname, (name) => this.unknown.find(name))
  }

  findSequence({ relname = '', schemaname }: RangeVar): OwnedSequence | undefined {
    return this.find(relname, schemaname, (name) => this.sequences.find(name))
  }

  /** The sequences that go with columns of a table. */
  sequencesOf(table: CatalogTable): readonly OwnedSequence[] {
    const names = [...(this.#owned.get(table)?.values() ?? [])]
    return names.flatMap((name) => {
      const sequence = this.sequences.find(name)
      return sequence?.owner?.table === table ? [sequence] : []
    })
  }

  /** The table that has an index of a name; that of a key is one too. */
  findIndexOwner({ relname = '', schemaname }: RangeVar): CatalogTable | undefined {
    return this.find(relname, schemaname, (name) => this.#indexOwner(name))
  }

  /** Remembers that a table has an index or a constraint, whose name is in the table's namespace. */
  claim(table: CatalogTable, part: TablePart): void {
    if (part.name === undefined) return
    const name = key(qualify(part.name, table.namespace))
    if (hasIndex(part)) this.#indexes.add(name, table)
    if ('kind' in part) this.#constraints.add(name, table)
  }

  /** Remembers anew whose the names of a table are, after it was moved. */
  claimAll(table: CatalogTable): void {
    for (const part of [...table.constraints.items, ...table.indexes.items]) this.claim(table, part)
  }

  /** The name that PostgreSQL would give to what has none. */
  choose(table: CatalogTable, columns: readonly string[], label: Label): string {
    const { namespace } = table
    const wish = JSON.stringify([namespace, table.name, columns, label])
    const times = this.#wishes.get(wish) ?? 0
    this.#wishes.set(wish, times + 1)
    // So many of one name are nobody's schema: the numbers below are not looked through again and again.
    const first = times > MANY ? times : 0
    const isTaken = (name: string): boolean => this.#isTakenFor(label, qualify(name, namespace))
    return chooseName(table.name, columns, label, isTaken, first)
  }

  /** Whether a table, a sequence or an index has a name already. */
  isTaken(name: QualifiedName): boolean {
    return (
      this.catalog.find(name) !== undefined ||
      this.sequences.find(name) !== undefined ||
      this.#indexOwner(name) !== undefined
    )
  }

  /** Knows a relation that gives no model and whose columns nobody reads: a view, a temporary table. */
  ignore(name: string, namespace?: string): void {
    this.#ignored.add(key(this.newName(name, namespace)))
  }

  isIgnored({ relname = '', schemaname }: RangeVar): boolean {
    return this.find(relname, schemaname, (name) => this.#ignored.has(key(name)) || undefined) ?? false
  }

  /** Knows a type that is neither an enum nor a domain: composite, range, base. */
  addType(name: string, namespace?: string): void {
    this.#types.add(key(this.newName(name, namespace)))
  }

  /** The full name of a type that the statements made; undefined for any other. */
  findType(name: string, namespace: string | undefined): QualifiedName | undefined {
    return this.find(name, namespace, (candidate) =>
      (this.catalog.enums.find(candidate) ??
      this.catalog.domains.find(candidate) ??
      this.#types.has(key(candidate)))
        ? candidate
        : undefined,
    )
  }

  /** Remembers that a table's heirs have no check of a name, which is NO INHERIT. */
  keepToItself(table: CatalogTable, check: string): void {
    this.#kept.set(table, (this.#kept.get(table) ?? new Set<string>()).add(check))
  }

  isKept(table: CatalogTable, check: string): boolean {
    return this.#kept.get(table)?.has(check) ?? false
  }

  /** Remembers that the heirs that a table has by now do not have its index of a name, which is made for it ONLY. */
  withhold(table: CatalogTable, index: string): void {
    const withheld = this.#withheld.get(table) ?? new Map<string, number>()
    this.#withheld.set(table, withheld.set(index, this.#joins + 1))
  }

  /** Whether a table was an heir of its parent when that got an index of a name for itself alone. */
  isWithheld(heir: CatalogTable, parent: CatalogTable, index = ''): boolean {
    return (this.#joined.get(heir) ?? 0) < (this.#withheld.get(parent)?.get(index) ?? 0)
  }

  /** Makes a table an heir of another, with all indexes that this one has by now. */
  addHeir(table: CatalogTable, parent: CatalogTable): void {
    this.heirs.set(parent, (this.heirs.get(parent) ?? new Set<CatalogTable>()).add(table))
    this.#joins += 1
    this.#joined.set(table, this.#joins)
  }

  /** A table and all that take over its columns. */
  family(table: CatalogTable): readonly CatalogTable[] {
    const found = new Set([table])
    for (const member of found) for (const heir of this.heirs.get(member) ?? []) found.add(heir)
    return [...found]
  }

  #noteOwner({ owner, name, namespace }: OwnedSequence): void {
    if (!owner) return
    const names = this.#owned.get(owner.table) ?? new Map<string, QualifiedName>()
    const full = qualify(name, namespace)
    this.#owned.set(owner.table, names.set(key(full), full))
  }

  /** Constraints have their names among themselves; a key shares those of tables and indexes besides. */
  #isTakenFor(label: Label, name: QualifiedName): boolean {
    const isConstraint = this.#constraintOwner(name) !== undefined
    if (label === 'fkey' || label === 'check') return isConstraint
    return this.isTaken(name) || (isConstraint && label !== 'idx' && label !== 'seq')
  }

  #indexOwner(name: QualifiedName): CatalogTable | undefined {
    return this.#ownerOf(name, this.#indexes, ({ indexes, constraints }) => {
      const constraint = constraints.find(name.name)
      return indexes.find(name.name) !== undefined || (constraint !== undefined && hasIndex(constraint))
    })
  }

  #constraintOwner(name: QualifiedName): CatalogTable | undefined {
    return this.#ownerOf(name, this.#constraints, (table) => table.constraints.find(name.name) !== undefined)
  }

  /** The table that still is there, and still has what is called so. */
  #ownerOf(
    name: QualifiedName,
    owners: NameOwners,
    has: (table: CatalogTable) => boolean,
  ): CatalogTable | undefined {
    return owners.find(
      key(name),
      (table) =>
        this.catalog.find(toName(table)) === table && table.namespace === name.namespace && has(table),
    )
  }
}

function knownPath(path: readonly string[]): readonly string[] {
  const known = path.filter((name) => name !== '$user' && name !== 'pg_catalog' && name !== 'pg_temp')
  return known.length > 0 ? known : DEFAULT_PATH
}

/** A name as documents have it: without the namespace `public`. */
export function qualify(name: string, namespace: string | undefined): QualifiedName {
  return namespace === undefined || namespace === 'public' ? { name } : { name, namespace }
}

/** A table's name. */
export function toName({ name, namespace }: CatalogTable): QualifiedName {
  return qualify(name, namespace)
}

function key({ namespace = '', name }: QualifiedName): string {
  return JSON.stringify([namespace, name])
}
