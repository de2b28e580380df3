import type { ConstraintNode, IndexNode, SchemaDocument } from '../model/document.js'
import type { Dialect } from '../model/schema.js'
import type { SchemaFindings } from './findings.js'
import type { TableSource } from './gather.js'
import { byId } from './ids.js'
import { type Manner, mannerOf } from './manner.js'
import { list, qualified } from './names.js'
import { createFollower, type Reference } from './references.js'
import { createTableFinder, type FindTables } from './tables.js'

/** The tables with the indexes and constraints that stand at the roots and name them. */
export function attachMembers(
  tables: readonly TableSource[],
  documents: readonly SchemaDocument[],
  dialect: Dialect | undefined,
  isExternal: (name: string) => boolean,
  findings: SchemaFindings,
): readonly TableSource[] {
  const members = membersOf(documents)
  const followIndex = createMemberFollower('index', members.indexes, findings)
  const followConstraint = createMemberFollower('constraint', members.constraints, findings)
  const home: Home = { tables, find: createTableFinder(tables), isExternal, findings }
  const atRoots = documents.map((document) => ({ document, manner: mannerOf(document, dialect) }))
  const indexes = groupByHome(
    atRoots.flatMap(({ document, manner }) =>
      document.indexes.map((index) => ({ member: followIndex(index), manner })),
    ),
    home,
  )
  const constraints = groupByHome(
    atRoots.flatMap(({ document, manner }) =>
      document.constraints.map((constraint) => ({ member: followConstraint(constraint), manner })),
    ),
    home,
  )
  return tables.map((table) => ({
    ...table,
    indexes: [...table.indexes.map(followIndex), ...(indexes.get(table) ?? [])],
    constraints: [...table.constraints.map(followConstraint), ...(constraints.get(table) ?? [])],
  }))
}

/** What stands at a root, and how its document is to be understood. */
interface Placed<N> {
  readonly member: N
  readonly manner: Manner
}

interface Home {
  readonly tables: readonly TableSource[]
  readonly find: FindTables<TableSource>
  readonly isExternal: (name: string) => boolean
  readonly findings: SchemaFindings
}

function groupByHome<N extends IndexNode | ConstraintNode>(
  members: readonly Placed<N>[],
  home: Home,
): ReadonlyMap<TableSource, readonly N[]> {
  const groups = new Map<TableSource, N[]>()
  for (const { member, manner } of members) {
    const table = findHome(member, manner, home)
    const group = table && groups.get(table)
    if (group) group.push(member)
    else if (table) groups.set(table, [member])
  }
  return groups
}

/** The table that an index or constraint at a root names; one with an id and no table is there for others to refer to. */
function findHome(
  { place, id, name, tableName }: IndexNode | ConstraintNode,
  manner: Manner,
  { tables, find, isExternal, findings }: Home,
): TableSource | undefined {
  const subject =
    name === undefined ? 'an index or constraint outside any table' : `"${name}" stands outside any table and`
  if (tableName === undefined) {
    if (id === undefined)
      findings.error(place, 'missing-table-name', `${subject} must name its table in "tableName"`)
    return undefined
  }
  const found = find({ text: tableName }, { manner })
  if (found.length > 1) {
    const message = `${subject} belongs to "${tableName}", which may be any of ${list(found.map(qualified))}; write the namespace too`
    findings.error(place, 'ambiguous-table', message)
  } else if (found.length === 0 && !isExternal(tableName)) {
    const hint = findings.suggest(tableName, () => tables.map(({ name }) => name))
    findings.error(
      place,
      'unknown-table',
      `${subject} belongs to table "${tableName}", which does not exist${hint}`,
    )
  }
  return found.length === 1 ? found[0] : undefined
}

/** A function that gives an index or a constraint with what it takes over through `referenceId`; columns as a whole. */
function createMemberFollower<N extends IndexNode | ConstraintNode>(
  what: 'index' | 'constraint',
  members: readonly N[],
  findings: SchemaFindings,
): (member: N) => N {
  const known = byId(members)
  const reference: Reference<N> = {
    what,
    find: ({ referenceId }) => known.get(referenceId),
    candidates: () => known.keys(),
    merge: (member, base) => {
      const columns = member.columns.length > 0 ? member.columns : base.columns
      return { ...base, ...member, columns }
    },
  }
  return createFollower(reference, findings)
}

/** The indexes and the constraints of all documents, those at the roots first. */
function membersOf(documents: readonly SchemaDocument[]): {
  readonly indexes: readonly IndexNode[]
  readonly constraints: readonly ConstraintNode[]
} {
  const holders = [...documents, ...documents.flatMap((document) => document.tables)]
  return {
    indexes: holders.flatMap((holder) => holder.indexes),
    constraints: holders.flatMap((holder) => holder.constraints),
  }
}
