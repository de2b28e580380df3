import { findDialect } from '../dialects/index.js'
import type { ColumnNode, SchemaDocument, TableNode } from '../model/document.js'
import type { Place } from '../model/place.js'
import type { Dialect } from '../model/schema.js'
import type { SchemaFindings } from './findings.js'
import { fold, isPhysical } from './names.js'
import { groupBy } from './tables.js'

/**
 * The documents without what is for other databases than the dialect. Of several objects of one name that are for
 * different databases one stays: with a dialect the one that names it, without one the one for all databases, else the
 * first, with a `several-databases` warning for the first of all. Real duplicates stay, to be reported as such. A
 * schema whose tables are all for others is an `other-databases` warning.
 */
export function selectDatabase(
  documents: readonly SchemaDocument[],
  dialect: Dialect | undefined,
  findings: SchemaFindings,
): readonly SchemaDocument[] {
  const choice: Choice = { dialect, findings }
  const all = documents.flatMap((document) => document.tables)
  const tables = new Set(choose('table', all, nameOfTable, choice))
  if (tables.size === 0) warnOfOthers(all, choice)
  return documents.map((document) => ({
    ...document,
    tables: document.tables.filter((table) => tables.has(table)).map((table) => selectMembers(table, choice)),
    columns: choose('column', document.columns, ({ id, name }) => id ?? name, choice).map((column) =>
      selectGroup(column, choice),
    ),
    indexes: choose('index', document.indexes, nameOf, choice),
    constraints: choose('constraint', document.constraints, nameOf, choice),
    enums: choose('enum', document.enums, nameOf, choice),
    domains: choose('domain', document.domains, nameOf, choice),
    sequences: choose('sequence', document.sequences, nameOf, choice),
  }))
}

interface Choice {
  readonly dialect: Dialect | undefined
  readonly findings: SchemaFindings
}

function warnOfOthers([first]: readonly TableNode[], { dialect, findings }: Choice): void {
  if (!first || dialect === undefined) return
  const message = `no table is for ${dialect}: all are written for other databases, this one for ${listDatabases(first)}`
  findings.warn(first.place, 'other-databases', message)
}

interface Limited {
  readonly place: Place
  readonly id?: string
  readonly name?: string
  readonly referenceId?: string
  readonly dbms?: readonly string[]
}

function selectMembers(table: TableNode, choice: Choice): TableNode {
  return {
    ...table,
    columns: choose('column', table.columns, nameOf, choice).map((column) => selectGroup(column, choice)),
    indexes: choose('index', table.indexes, nameOf, choice),
    constraints: choose('constraint', table.constraints, nameOf, choice),
  }
}

/** A group without the columns that are for other databases; any other column as it is. */
function selectGroup(column: ColumnNode, choice: Choice): ColumnNode {
  if (!column.members) return column
  const members = choose('column', column.members, nameOf, choice)
  return { ...column, members: members.map((member) => selectGroup(member, choice)) }
}

function nameOf({ name, referenceId, id }: Limited): string | undefined {
  return name ?? referenceId ?? id
}

function nameOfTable({ namespace, name, id }: TableNode): string | undefined {
  const isLabel = id !== undefined && name !== undefined && !isPhysical(name)
  return JSON.stringify([namespace ?? '', isLabel ? id : (name ?? id)])
}

function choose<N extends Limited>(
  what: string,
  nodes: readonly N[],
  keyOf: (node: N) => string | undefined,
  choice: Choice,
): readonly N[] {
  if (!nodes.some(({ dbms }) => dbms)) return nodes
  const fitting = nodes.filter((node) => rank(node, choice.dialect) > 0)
  const named = fitting.filter((node) => keyOf(node) !== undefined)
  const dropped = new Set<N>()
  for (const siblings of groupBy(named, (node) => fold(keyOf(node) ?? '')).values()) {
    for (const other of findOthers(what, siblings, choice)) dropped.add(other)
  }
  return fitting.filter((node) => !dropped.has(node))
}

/** The siblings in whose place another one is taken. */
function findOthers<N extends Limited>(
  what: string,
  siblings: readonly N[],
  { dialect, findings }: Choice,
): readonly N[] {
  const best = siblings.reduce((most, node) => Math.max(most, rank(node, dialect)), 0)
  const taken = siblings.find((node) => rank(node, dialect) === best)
  const others = siblings.filter((node) => taken && node !== taken && !overlap(node, taken))
  const [rival] = others.filter((node) => rank(node, dialect) === best)
  if (taken && rival) {
    const message = `${what} "${taken.name ?? taken.id ?? ''}" is written for several databases; the first is taken, for ${listDatabases(taken)}, not the one for ${listDatabases(rival)}, here or further on: "dialect" chooses`
    findings.warnFirst(rival.place, 'several-databases', message)
  }
  return others
}

/** How well an object suits a dialect: 0 not at all. Without a dialect what is for all databases comes first. */
function rank({ dbms }: Limited, dialect: Dialect | undefined): number {
  if (dialect === undefined) return dbms ? 1 : 2
  if (!dbms) return 1
  const known = dbms.map(findDialect)
  if (known.includes(dialect)) return 3
  return dialect === 'mariadb' && known.includes('mysql') ? 2 : 0
}

function overlap(a: Limited, b: Limited): boolean {
  if (!a.dbms || !b.dbms) return a.dbms === b.dbms
  const names = new Set(a.dbms.map(fold))
  return b.dbms.some((name) => names.has(fold(name)))
}

function listDatabases({ dbms = [] }: Limited): string {
  return dbms.join(', ')
}
