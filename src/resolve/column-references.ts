import type { ColumnNode, SchemaDocument, TableNode } from '../model/document.js'
import type { SchemaFindings } from './findings.js'
import { byId, byIdOrName } from './ids.js'
import { createFollower, type Reference } from './references.js'

/**
 * A function that gives a column with all that it takes over through `referenceId`. An id is looked for among the
 * columns of its own table, then among the columns at the roots, then as `table.column`; the whole text comes first,
 * since an id may hold dots. What the column says itself holds; a type of its own brings its own figures.
 */
export function createColumnFollower(
  documents: readonly SchemaDocument[],
  findings: SchemaFindings,
): (column: ColumnNode) => ColumnNode {
  const scopes = readScopes(documents)
  const reference: Reference<ColumnNode> = {
    what: 'column',
    find: (column) => findInGroup(column, scopes) ?? findColumn(column, column.referenceId, scopes),
    candidates: (column) => [...ownColumns(column, scopes).keys(), ...scopes.global.keys()],
    otherwise: (id) => findAddress(id, scopes, documents),
    merge,
  }
  return createFollower(reference, findings)
}

/** The dotted address of the first column with an id that stands in some table. */
function findAddress(id: string, scopes: Scopes, documents: readonly SchemaDocument[]): string | undefined {
  scopes.addresses ??= readAddresses(documents.flatMap((document) => document.tables))
  return scopes.addresses.get(id)
}

function readAddresses(tables: readonly TableNode[]): ReadonlyMap<string, string> {
  const addresses = tables.flatMap((table) => {
    const home = table.id ?? table.name
    return table.columns.flatMap(({ id }): [string, string][] =>
      id === undefined || home === undefined ? [] : [[id, `${home}.${id}`]],
    )
  })
  return new Map(addresses.reverse())
}

interface Scopes {
  readonly global: ReadonlyMap<string, ColumnNode>
  readonly tables: ReadonlyMap<string, TableNode>
  /** The table that each column with a reference stands in. */
  readonly homes: ReadonlyMap<ColumnNode, TableNode>
  /** The columns of the tables that were looked into, by id; those of tables and groups, by id or name. */
  readonly locals: Map<TableNode, ReadonlyMap<string, ColumnNode>>
  readonly addressed: Map<readonly ColumnNode[], ReadonlyMap<string, ColumnNode>>
  /** The dotted addresses of the columns of tables, by id; there once somebody asked. */
  addresses?: ReadonlyMap<string, string>
}

function readScopes(documents: readonly SchemaDocument[]): Scopes {
  const tables = documents.flatMap((document) => document.tables)
  return {
    global: readGlobal(documents.flatMap((document) => document.columns)),
    tables: byIdOrName(tables),
    homes: readHomes(tables),
    locals: new Map(),
    addressed: new Map(),
  }
}

/** The columns at the roots by id or name, and the members of groups there by the ids that no other has. */
function readGlobal(columns: readonly ColumnNode[]): ReadonlyMap<string, ColumnNode> {
  return new Map([...byId(withMembers(columns)), ...byIdOrName(columns)])
}

/** Columns, those of groups among them, and their members at any depth. */
function withMembers(columns: readonly ColumnNode[]): readonly ColumnNode[] {
  if (!columns.some(({ members }) => members)) return columns
  return columns.flatMap((column) => [column, ...withMembers(column.members ?? [])])
}

function readHomes(tables: readonly TableNode[]): ReadonlyMap<ColumnNode, TableNode> {
  const homes = new Map<ColumnNode, TableNode>()
  for (const table of tables) {
    for (const column of withMembers(table.columns))
      if (column.referenceId !== undefined) homes.set(column, table)
  }
  return homes
}

function findInGroup(
  column: ColumnNode & { readonly referenceId: string },
  scopes: Scopes,
): ColumnNode | undefined {
  const { referenceGroup: group, referenceId: id } = column
  return group === undefined ? undefined : findColumn(column, `${group}.${id}`, scopes)
}

function findColumn(column: ColumnNode, id: string, scopes: Scopes): ColumnNode | undefined {
  const own = ownColumns(column, scopes).get(id)
  return (own === column ? undefined : own) ?? scopes.global.get(id) ?? findDotted(id, scopes)
}

/** The columns with an id that stand in the same table. */
function ownColumns(column: ColumnNode, scopes: Scopes): ReadonlyMap<string, ColumnNode> {
  const home = scopes.homes.get(column)
  if (!home) return new Map()
  const known = scopes.locals.get(home) ?? byId(withMembers(home.columns))
  scopes.locals.set(home, known)
  return known
}

function findDotted(address: string, { global, tables, addressed }: Scopes): ColumnNode | undefined {
  const dot = address.lastIndexOf('.')
  const around = address.slice(0, Math.max(0, dot))
  const home = tables.get(around) ?? global.get(around)
  const columns = home && ('members' in home ? home.members : 'columns' in home ? home.columns : undefined)
  if (!columns) return undefined
  const known = addressed.get(columns) ?? byIdOrName(columns)
  addressed.set(columns, known)
  return known.get(address.slice(dot + 1))
}

/** A column with what it takes over from another. */
export function merge<N extends ColumnNode>(column: N, base: ColumnNode): N {
  const { type, length, precision, scale, ...rest } = base
  const figures = { length, precision, scale }
  return {
    ...rest,
    ...(column.type === undefined ? inheritType(column, type, figures) : {}),
    ...column,
    ...(base.members && column.members ? { members: mergeMembers(base.members, column.members) } : {}),
  }
}

/** A group's own members after those that it takes over; one of the same name takes the other's place. */
function mergeMembers(base: readonly ColumnNode[], own: readonly ColumnNode[]): readonly ColumnNode[] {
  const nameOf = ({ name, referenceId }: ColumnNode): string | undefined => name ?? referenceId
  const named = new Map(own.map((member) => [nameOf(member), member]))
  const inherited = new Set(base.map(nameOf))
  return [
    ...base.map((member) => named.get(nameOf(member)) ?? member),
    ...own.filter((member) => !inherited.has(nameOf(member))),
  ]
}

type Figures = Record<'length' | 'precision' | 'scale', number | undefined>

/** The base's type; figures that the column gives itself take the place of those that the base has. */
function inheritType(column: ColumnNode, type: string | undefined, figures: Figures): Partial<ColumnNode> {
  const own = [column.length, column.precision, column.scale].some((figure) => figure !== undefined)
  const text = own ? type?.replace(/\([\d\s,]*\)/, '') : type
  return {
    ...(text === undefined ? {} : { type: text }),
    ...(own ? {} : present(figures)),
  }
}

function present(figures: Figures): Partial<Pick<ColumnNode, keyof Figures>> {
  const { length, precision, scale } = figures
  return {
    ...(length === undefined ? {} : { length }),
    ...(precision === undefined ? {} : { precision }),
    ...(scale === undefined ? {} : { scale }),
  }
}
