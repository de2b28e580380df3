import type { AlterTableCmd, AlterTableStmt, Constraint } from 'libpg-query'

import type { ColumnNode, ConstraintNode } from '../../../model/document.js'
import type { Place } from '../../../model/place.js'
import { defined } from '../../defined.js'
import { without } from '../../../without.js'
import type { CatalogTable } from '../catalog.js'
import { alterIndex } from './alter-index.js'
import { collationOf, columnDefaultOf, readColumn, toIdentity } from './columns.js'
import { addConstraint } from './constraints.js'
import { type Context, findTable } from './context.js'
import { toCounting } from './counting.js'
import { detach, disinherit, inherit } from './inherit.js'
import { INHERITED, NOT_ENFORCED, tellLoss } from './losses.js'
import { itemsOf, optionsOf } from './nodes.js'
import { dropSequence } from './sequences.js'
import { toTypeText } from './types.js'

/** One clause of ALTER TABLE: what it says, and which tokens of the statement it is. */
interface Clause {
  readonly command: AlterTableCmd
  readonly from: number
  readonly to: number
  /** Whether descendants follow: not with ONLY. */
  readonly all: boolean
}

type Handler = (clause: Clause, table: CatalogTable, context: Context) => void

/** What each clause that a model can see does; all others are passed over. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  AT_AddColumn: addColumn,
  AT_DropColumn: dropColumn,
  AT_AddConstraint: addClauseConstraint,
  AT_DropConstraint: dropConstraint,
  AT_AlterConstraint: alterConstraint,
  AT_ColumnDefault: setDefault,
  AT_AlterColumnType: setType,
  AT_SetNotNull: (clause, table, context) => {
    changeColumns(clause, table, context, (column) => ({ ...column, nullable: false }))
  },
  AT_DropNotNull: (clause, table, context) => {
    changeColumns(clause, table, context, (column) => ({ ...column, nullable: true }))
  },
  AT_AddIdentity: addIdentity,
  AT_SetIdentity: setIdentity,
  AT_DropIdentity: (clause, table, context) => {
    changeOwn(clause, table, context, (column) => without(column, 'identity', 'autoIncrement'))
  },
  AT_SetExpression: (clause, table, context) => {
    const expression = context.statement.within(clause.from)
    changeColumns(clause, table, context, (column) => ({ ...column, expression }))
  },
  AT_DropExpression: (clause, table, context) => {
    changeColumns(clause, table, context, (column) => without(column, 'expression', 'stored'))
  },
  AT_AttachPartition: (clause, table, context) => {
    const partition = partitionOf(clause, context)
    if (!partition) return
    partition.hidden = true
    inherit(partition, table, context)
  },
  AT_DetachPartition: (clause, table, context) => {
    const partition = partitionOf(clause, context)
    if (partition) detach(partition, table, context)
  },
  AT_AddInherit: ({ command: { def }, from }, table, context) => {
    const parent = def && 'RangeVar' in def ? findTable(def.RangeVar, context) : undefined
    if (!parent) return
    inherit(table, parent, context)
    tellLoss(INHERITED, placeOf(from, context), table, context)
  },
  AT_DropInherit: ({ command: { def } }, table, context) => {
    const parent = def && 'RangeVar' in def ? findTable(def.RangeVar, context) : undefined
    if (parent) disinherit(table, parent, context)
  },
}

/** Clauses that take away what need not be there: without their table there is nothing left to do. */
const DROPS = new Set(['AT_DropColumn', 'AT_DropConstraint'])

const KINDS = new Set(['OBJECT_TABLE', 'OBJECT_FOREIGN_TABLE', 'OBJECT_TYPE'])

/** ALTER TABLE and ALTER INDEX, and ALTER TYPE of a composite type with the tables made of it, clause by clause. */
export function alterTable(alter: AlterTableStmt, context: Context): void {
  const { relation, missing_ok, cmds = [], objtype } = alter
  alterIndex(alter, context)
  if (!relation || !KINDS.has(objtype ?? '')) return
  const commands = cmds.flatMap((node) => ('AlterTableCmd' in node ? [node.AlterTableCmd] : []))
  const telling = commands.filter(({ subtype = '' }) => Object.hasOwn(HANDLERS, subtype))
  if (telling.length === 0) return
  const isNeeded = !missing_ok && !telling.every(({ subtype = '' }) => DROPS.has(subtype))
  const table = isNeeded ? findTable(relation, context) : context.session.findTable(relation)
  if (!table) return
  const ranges = clauseRanges(relation.location, context)
  commands.forEach((command, index) => {
    context.work.step()
    const { from, to } = ranges[index] ?? { from: 0, to: context.statement.tokens.length }
    HANDLERS[command.subtype ?? '']?.(
      { command, from, to, all: relation.inh === true || objtype === 'OBJECT_TYPE' },
      table,
      context,
    )
  })
}

/** The tokens of each clause: what is parted by commas behind the table's name. */
function clauseRanges(
  location: number | undefined,
  { statement }: Context,
): readonly { readonly from: number; readonly to: number }[] {
  const { tokens } = statement
  const name = statement.tokenAt(statement.offset(location))
  const qualified = tokens[name + 1]?.text === '.' ? name + 3 : name + 1
  const closing = tokens[qualified]?.text === '.' ? qualified + 2 : qualified
  const start = [')', '*'].includes(tokens[closing]?.text ?? '') ? closing + 1 : closing
  return statement.parts(start, tokens.length)
}

function addColumn(clause: Clause, table: CatalogTable, context: Context): void {
  const { def, missing_ok } = clause.command
  if (!def || !('ColumnDef' in def)) return
  const { colname = '', location } = def.ColumnDef
  if (table.columns.find(colname)) {
    const message = `table "${table.name}" has a column "${colname}" already`
    if (!missing_ok) context.refusals.add(context.statement.place(location), 'duplicate-column', message)
    return
  }
  const { column, constraints } = readColumn(def.ColumnDef, table, context)
  for (const member of members(clause, table, context))
    if (!member.columns.find(colname)) member.columns.add(column)
  for (const constraint of constraints) addConstraint({ constraint, column: colname }, table, context)
}

function dropColumn(clause: Clause, table: CatalogTable, context: Context): void {
  const { session } = context
  const { name = '' } = clause.command
  for (const member of members(clause, table, context)) session.catalog.dropColumn(member, name)
  for (const sequence of session.sequencesOf(table))
    if (sequence.owner?.column === name) dropSequence(session, sequence)
}

function addClauseConstraint({ command: { def }, all }: Clause, table: CatalogTable, context: Context): void {
  if (!def || !('Constraint' in def)) return
  const { session } = context
  const isInherited = def.Constraint.contype === 'CONSTR_CHECK' && !def.Constraint.is_no_inherit
  const heirs = session.family(table).slice(1)
  const before = new Set(heirs.length > 0 ? table.constraints.items : [])
  addConstraint({ constraint: def.Constraint }, table, context)
  if (heirs.length === 0) return
  const added = table.constraints.items.filter((constraint) => !before.has(constraint))
  for (const { name = '' } of all ? [] : added) session.withhold(table, name)
  for (const heir of all && isInherited ? heirs : [])
    for (const constraint of added) heir.constraints.add(constraint)
}

function dropConstraint(clause: Clause, table: CatalogTable, context: Context): void {
  const { name = '', behavior } = clause.command
  const { catalog } = context.session
  for (const member of members(clause, table, context)) {
    const constraint = member.constraints.find(name)
    if (!constraint) continue
    member.constraints.remove(constraint)
    if (behavior !== 'DROP_CASCADE') continue
    for (const { table: owner, constraint: key } of catalog.referrers(member))
      if (isOver(constraint, key.reference?.columns ?? [])) owner.constraints.remove(key)
  }
}

function isOver({ columns }: ConstraintNode, names: readonly string[]): boolean {
  return columns.length === names.length && columns.every((name) => names.includes(name))
}

function alterConstraint({ command: { def }, from }: Clause, table: CatalogTable, context: Context): void {
  const change = def && 'ATAlterConstraint' in def ? def.ATAlterConstraint : undefined
  const constraint = table.constraints.find(change?.conname ?? '')
  if (constraint && change?.alterEnforceability && change.is_enforced !== true)
    tellLoss(NOT_ENFORCED, placeOf(from, context), table, context)
  if (!constraint || !change?.alterDeferrability) return
  const rest = without(constraint, 'deferrable', 'initiallyDeferred')
  const deferrable = change.deferrable === true ? (true as const) : undefined
  const initiallyDeferred = change.initdeferred === true ? (true as const) : undefined
  table.constraints.replace(constraint, defined({ ...rest, deferrable, initiallyDeferred }))
}

function setDefault(clause: Clause, table: CatalogTable, context: Context): void {
  const { def } = clause.command
  const { statement } = context
  const start = statement.find('default', clause.from)
  const sql = statement.slice(start + 1, clause.to)
  changeColumns(clause, table, context, (column) => {
    const rest = without(column, 'default')
    return def ? defined({ ...rest, default: columnDefaultOf(def, sql, column.type ?? '', context) }) : rest
  })
}

function setType(clause: Clause, table: CatalogTable, context: Context): void {
  const { def } = clause.command
  if (!def || !('ColumnDef' in def) || !def.ColumnDef.typeName) return
  const type = toTypeText(def.ColumnDef.typeName, context)
  const collation = collationOf(def.ColumnDef.collClause)
  const place = placeOf(clause.from, context)
  changeColumns(clause, table, context, (column) =>
    defined({ ...without(column, 'collation'), place, type, collation }),
  )
}

function addIdentity(clause: Clause, table: CatalogTable, context: Context): void {
  const { def } = clause.command
  const constraint: Constraint | undefined = def && 'Constraint' in def ? def.Constraint : undefined
  if (!constraint) return
  changeOwn(clause, table, context, (column) => ({
    ...without(column, 'default'),
    nullable: false,
    autoIncrement: true,
    identity: toIdentity(constraint, column.type ?? ''),
  }))
}

function setIdentity(clause: Clause, table: CatalogTable, context: Context): void {
  const options = optionsOf(itemsOf(clause.command.def))
  const generated = options.get('generated')
  changeOwn(clause, table, context, (column) => {
    const { always = false, ...counting } = column.identity ?? {}
    const isAlways = generated && 'Integer' in generated ? generated.Integer.ival === ALWAYS : always
    return { ...column, identity: { always: isAlways, ...toCounting(options, column.type ?? '', counting) } }
  })
}

/** The letter `a`, by which the parser says ALWAYS. */
const ALWAYS = 97

/** Changes the column that a clause names in the table alone: an identity is not inherited. */
function changeOwn(
  clause: Clause,
  table: CatalogTable,
  context: Context,
  change: (column: ColumnNode) => ColumnNode,
): void {
  changeColumns({ ...clause, all: false }, table, context, change)
}

/** Changes the column that a clause names, in the table and its descendants; one that is missing is refused. */
function changeColumns(
  clause: Clause,
  table: CatalogTable,
  context: Context,
  change: (column: ColumnNode) => ColumnNode,
): void {
  const { name = '' } = clause.command
  if (!table.columns.find(name)) {
    const message = `this speaks of column "${name}", which table "${table.name}" does not have`
    context.refusals.add(placeOf(clause.from, context), 'unknown-column', message)
    return
  }
  for (const member of members(clause, table, context)) {
    const column = member.columns.find(name)
    if (column) member.columns.replace(column, change(column))
  }
}

function placeOf(token: number, { statement }: Context): Place {
  return statement.placeAt(statement.tokens[token]?.start ?? 0)
}

function members({ all }: Clause, table: CatalogTable, { session }: Context): readonly CatalogTable[] {
  return all ? session.family(table) : [table]
}

function partitionOf({ command: { def } }: Clause, context: Context): CatalogTable | undefined {
  const name = def && 'PartitionCmd' in def ? def.PartitionCmd.name : undefined
  return findTable(name, context)
}
