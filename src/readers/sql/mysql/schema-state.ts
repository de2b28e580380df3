import type { Place } from '../../../model/place.js'
import type { Dialect } from '../../../model/schema.js'
import { nearest } from '../../../nearest.js'
import { Catalog, type CatalogTable, type QualifiedName } from '../catalog.js'
import type { Value } from '../programs/language.js'
import type { Variable } from '../programs/steps.js'
import { Work } from '../work.js'
import type { Procedures } from './programs/procedures.js'
import { createRules } from './rules.js'
import { Unreadable } from './unreadable.js'

/** What the catalog's tables do not keep, since only MySQL has it. */
export interface TableTraits {
  /** The collation of columns that say nothing of theirs; undefined where the database's is meant. */
  collation: string | undefined
  engine: string | undefined
  /** Names, in lower case, of the indexes that the database made for a foreign key, and would drop for a better one. */
  readonly generated: Set<string>
  /** The two columns of each of MariaDB's periods, by its name in lower case. */
  readonly periods: Map<string, readonly string[]>
  /** The columns that have the time of a row's version: the database's own affair, so that no document has them. */
  readonly rowTimes: Set<string>
}

interface Placed {
  readonly namespace?: string | undefined
  readonly name: string
}

const MOST_HINTS = 200

/** What the statements have built up so far, and which database names without one belong to. */
export class SchemaState {
  readonly catalog: Catalog
  readonly dialect: Dialect
  readonly work: Work
  /** Tables whose columns only running a query would tell; also such as were dropped. */
  readonly unknown = new Set<CatalogTable>()
  /** The procedures that would define tables, by name in lower case. */
  readonly procedures: Procedures = new Map()
  /** What is known of the session's variables. */
  readonly values = new Map<Variable, Value>()
  readonly #traits = new Map<CatalogTable, TableTraits>()
  readonly #byFoldedName = new Map<string, CatalogTable>()
  #hints = 0
  /** The database whose tables have no namespace in the document: the first that USE names. */
  #main: string | undefined
  #current: string | undefined

  constructor(dialect: Dialect, work = new Work()) {
    this.dialect = dialect
    this.work = work
    this.catalog = new Catalog(createRules(dialect))
  }

  /** Begins a file, which is read as in a new session. */
  begin(): void {
    this.values.clear()
    this.#current = this.#main
  }

  /** Goes on in another database. */
  use(database: string): void {
    this.#current = database
    if (this.#main !== undefined) return
    this.#main = database
    const moved = this.catalog.tables.filter(({ namespace }) => namespace === database)
    for (const table of moved) this.rename(table, { name: table.name })
  }

  /** A name with its namespace; without one in the main database. */
  qualify({ namespace, name }: QualifiedName): QualifiedName {
    const database = namespace ?? this.#current
    return database === undefined || database === this.#main ? { name } : { namespace: database, name }
  }

  /** The namespace that the tables of a database have in the document: none in the main one. */
  namespaceOf(database: string): string | undefined {
    return database === this.#main ? undefined : database
  }

  /** A table by its name, in the author's letters before others. */
  find(name: QualifiedName): CatalogTable | undefined {
    const qualified = this.qualify(name)
    return this.catalog.find(qualified) ?? this.#byFoldedName.get(foldedKey(qualified))
  }

  /** A table in exactly these letters. */
  findExact(name: QualifiedName): CatalogTable | undefined {
    return this.catalog.find(this.qualify(name))
  }

  /** A table that must be there; undefined only where nothing is wrong without it. */
  want(name: QualifiedName, offset: number, ifPresent: boolean): CatalogTable | undefined {
    const table = this.find(name)
    if (table || ifPresent) return table
    const message = `There is no table "${name.name}" to change here${this.#hint(name.name)}`
    throw new Unreadable(offset, message, 'unknown-object')
  }

  /** What may have been meant; after so many there is no more help, for it costs a look at every table. */
  #hint(wanted: string): string {
    if (this.#hints++ >= MOST_HINTS) return ''
    const [near] = nearest(
      wanted,
      this.catalog.tables.map(({ name }) => name),
    )
    return near === undefined || near === wanted ? '' : `; did you mean "${near}"?`
  }

  create(name: QualifiedName, place: Place): CatalogTable {
    const table = this.catalog.create(this.qualify(name), place)
    this.#traits.set(table, createTraits())
    this.#byFoldedName.set(foldedKey(table), table)
    return table
  }

  drop(table: CatalogTable): void {
    this.catalog.drop(table)
    this.#forget(table)
    this.#traits.delete(table)
  }

  /** Renames a table; `to` is qualified already. */
  rename(table: CatalogTable, to: QualifiedName): void {
    this.#forget(table)
    this.catalog.rename(table, to)
    this.#byFoldedName.set(foldedKey(table), table)
  }

  traitsOf(table: CatalogTable): TableTraits {
    return this.#traits.get(table) ?? createTraits()
  }

  #forget(table: CatalogTable): void {
    const key = foldedKey(table)
    if (this.#byFoldedName.get(key) === table) this.#byFoldedName.delete(key)
  }
}

function createTraits(): TableTraits {
  return {
    collation: undefined,
    engine: undefined,
    generated: new Set(),
    periods: new Map(),
    rowTimes: new Set(),
  }
}

function foldedKey({ namespace = '', name }: Placed): string {
  return JSON.stringify([namespace, name]).toLowerCase()
}
