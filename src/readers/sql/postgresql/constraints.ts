import type { Constraint, IndexElem, Node } from 'libpg-query'

import type { ConstraintKind, ConstraintNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import type { CatalogTable } from '../catalog.js'
import { exclusionElements, readConstraint } from './constraint-node.js'
import type { Context } from './context.js'
import { distinctNames, indexColumnNames } from './index-names.js'
import { tellLosses } from './losses.js'
import type { Label } from './names.js'
import { columnsIn, textsOf } from './nodes.js'
import { qualify } from './session.js'

const KINDS: Readonly<Record<string, { readonly kind: ConstraintKind; readonly label: Label }>> = {
  CONSTR_CHECK: { kind: 'check', label: 'check' },
  CONSTR_PRIMARY: { kind: 'primary-key', label: 'pkey' },
  CONSTR_UNIQUE: { kind: 'unique', label: 'key' },
  CONSTR_EXCLUSION: { kind: 'exclusion', label: 'excl' },
  CONSTR_FOREIGN: { kind: 'foreign-key', label: 'fkey' },
}

/** The order in which PostgreSQL makes the constraints of one CREATE TABLE, and so gives them names. */
const ORDER: readonly ConstraintKind[] = ['check', 'primary-key', 'unique', 'exclusion', 'foreign-key']

/** A constraint of a statement, and the column that it was written on, if it was. */
export interface WrittenConstraint {
  readonly constraint: Constraint
  readonly column?: string
}

/** Adds the constraints of a statement in the order in which PostgreSQL makes them. */
export function addConstraints(
  written: readonly WrittenConstraint[],
  table: CatalogTable,
  context: Context,
): void {
  const rank = ({ constraint }: WrittenConstraint): number =>
    ORDER.indexOf(KINDS[constraint.contype ?? '']?.kind ?? 'check')
  const sorted = written.filter(isConstraint).sort((a, b) => rank(a) - rank(b))
  for (const each of withoutDoubles(sorted)) addConstraint(each, table, context)
}

/** Whether something makes a constraint or NOT NULL: a default, which the parser calls a constraint, does neither. */
function isConstraint({ constraint: { contype } }: WrittenConstraint): boolean {
  return contype === 'CONSTR_NOTNULL' || Object.hasOwn(KINDS, contype ?? '')
}

/**
 * A unique constraint that says the same as another key of the same statement is that key, and names it where it has no name
 * (transformIndexConstraints in PostgreSQL's source).
 */
function withoutDoubles(written: readonly WrittenConstraint[]): readonly WrittenConstraint[] {
  if (written.filter(isKey).length < 2) return written
  const found: WrittenConstraint[] = []
  const keys = new Map<string, number>()
  for (const each of written) {
    const columns = sameness(each)
    const twin = isUnique(each) ? keys.get(columns) : undefined
    const other = twin === undefined ? undefined : found[twin]
    const { conname } = each.constraint
    if (twin === undefined || !other) {
      if (isKey(each)) keys.set(columns, found.length)
      found.push(each)
    } else if (other.constraint.conname === undefined && conname !== undefined)
      found[twin] = { ...other, constraint: { ...other.constraint, conname } }
  }
  return found
}

/** What two keys have in common that say the same. */
function sameness({ constraint, column }: WrittenConstraint): string {
  const { including, deferrable, initdeferred, nulls_not_distinct, keys } = constraint
  const columns = column === undefined ? textsOf(keys) : [column]
  return JSON.stringify([columns, textsOf(including), deferrable, initdeferred, nulls_not_distinct])
}

function isUnique({ constraint }: WrittenConstraint): boolean {
  return constraint.contype === 'CONSTR_UNIQUE'
}

function isKey(written: WrittenConstraint): boolean {
  return isUnique(written) || written.constraint.contype === 'CONSTR_PRIMARY'
}

/** Adds a constraint; one without a name gets the name that PostgreSQL gives it. */
export function addConstraint(
  { constraint, column }: WrittenConstraint,
  table: CatalogTable,
  context: Context,
): void {
  const own = column === undefined ? undefined : [column]
  if (constraint.contype === 'CONSTR_NOTNULL') {
    setNotNull(table, own ?? textsOf(constraint.keys))
    return
  }
  const { kind, label } = KINDS[constraint.contype ?? ''] ?? {}
  if (!kind || !label || isThere(constraint, kind, table, context)) return
  if (constraint.indexname !== undefined) {
    useIndex(constraint, kind, table, context)
    return
  }
  const node = readConstraint(constraint, kind, own, context)
  const columns = [
    ...node.columns,
    ...(node.parts ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])),
  ]
  if (!hasColumns(columns, table, constraint, context)) return
  const nameColumns =
    kind === 'check' ? soleColumn(constraint.raw_expr) : partNames(node, exclusionElements(constraint))
  const name =
    constraint.conname ?? context.session.choose(table, kind === 'primary-key' ? [] : nameColumns, label)
  tellLosses(constraint, table, context)
  if (constraint.is_no_inherit) context.session.keepToItself(table, name)
  put({ ...node, name }, table, context)
}

/**
 * Whether a table has a constraint of that name, which is refused but for what descendants and partitions have from
 * their parents.
 */
function isThere(
  { conname, location }: Constraint,
  kind: ConstraintKind,
  table: CatalogTable,
  { statement, refusals }: Context,
): boolean {
  const former = conname === undefined ? undefined : table.constraints.find(conname)
  if (!former || table.hidden) return false
  const message = `table "${table.name}" has a constraint "${former.name ?? ''}" already`
  if (kind !== 'check' || former.kind !== 'check')
    refusals.add(statement.place(location), 'duplicate-name', message)
  return true
}

/** ADD CONSTRAINT … USING INDEX: the index becomes the constraint, which gives it its name. */
function useIndex(constraint: Constraint, kind: ConstraintKind, table: CatalogTable, context: Context): void {
  const { statement, refusals, session } = context
  const { indexname = '', conname = indexname } = constraint
  const index = table.indexes.find(indexname)
  if (!index) {
    const message = `this speaks of index "${indexname}", which table "${table.name}" does not have`
    if (!session.isTaken(qualify(indexname, table.namespace)))
      refusals.add(statement.place(constraint.location), 'unknown-index', message)
    return
  }
  table.indexes.remove(index)
  const columns = index.columns.flatMap((part) =>
    typeof part === 'string' || part.name === undefined ? [] : [part.name],
  )
  put(
    defined({
      place: statement.place(constraint.location),
      kind,
      name: conname,
      columns,
      include: index.include,
      storageParameters: index.storageParameters,
      nullsNotDistinct: index.nullsNotDistinct,
      deferrable: constraint.deferrable === true ? (true as const) : undefined,
      initiallyDeferred: constraint.initdeferred === true ? (true as const) : undefined,
      comment: index.comment,
    }),
    table,
    context,
  )
}

function put(node: ConstraintNode, table: CatalogTable, { session }: Context): void {
  table.constraints.add(node)
  session.claim(table, node)
  if (node.kind === 'primary-key') setNotNull(table, node.columns)
}

function setNotNull(table: CatalogTable, columns: readonly string[]): void {
  for (const name of columns) {
    const column = table.columns.find(name)
    if (column && column.nullable !== false) table.columns.replace(column, { ...column, nullable: false })
  }
}

/** Whether a table has all columns of a constraint; one that is missing is refused. */
function hasColumns(
  columns: readonly string[],
  table: CatalogTable,
  { location }: Constraint,
  { statement, refusals }: Context,
): boolean {
  const missing = columns.find((name) => !table.columns.find(name))
  if (missing === undefined) return true
  const message = `this speaks of column "${missing}", which table "${table.name}" does not have`
  refusals.add(statement.place(location), 'unknown-column', message)
  return false
}

/** The columns in a check's name: its only one, else none. */
function soleColumn(expression: Node | undefined): readonly string[] {
  const columns = columnsIn(expression)
  return columns.length === 1 ? columns : []
}

function partNames(
  { kind, columns, include = [] }: ConstraintNode,
  elements: readonly IndexElem[],
): readonly string[] {
  if (kind === 'foreign-key') return columns
  return distinctNames([...columns, ...indexColumnNames(elements), ...include])
}
