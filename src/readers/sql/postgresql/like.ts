import type { TableLikeClause } from 'libpg-query'

import type { ColumnNode, ConstraintNode, IndexNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import { without } from '../../../without.js'
import type { CatalogTable } from '../catalog.js'
import type { Context } from './context.js'
import { distinctNames } from './index-names.js'
import type { Label } from './names.js'

/** What LIKE … INCLUDING takes over, by the parser's bits. */
const INCLUDING = {
  comments: 1,
  constraints: 4,
  defaults: 8,
  generated: 16,
  identity: 32,
  indexes: 64,
} as const

const LABELS: Readonly<Partial<Record<ConstraintNode['kind'], Label>>> = {
  'primary-key': 'pkey',
  unique: 'key',
  exclusion: 'excl',
}

/** Copies the columns of a table into a new one, with what LIKE says to take over of them. */
export function copyColumns(
  source: CatalogTable,
  table: CatalogTable,
  { options, relation }: TableLikeClause,
  { statement, work }: Context,
): void {
  work.copy(source.columns.size)
  const has = includes(options)
  const place = statement.place(relation?.location)
  for (const column of source.columns.items) {
    const isGenerated = column.expression !== undefined && has('generated')
    const isCounting = column.identity !== undefined && has('identity')
    const copied: ColumnNode = defined({
      place,
      name: column.name,
      type: column.type,
      nullable: column.nullable,
      collation: column.collation,
      default: has('defaults') ? column.default : undefined,
      comment: has('comments') ? column.comment : undefined,
      ...(isGenerated ? { expression: column.expression, stored: column.stored } : {}),
      ...(isCounting ? { autoIncrement: true as const, identity: column.identity } : {}),
    })
    table.columns.add(copied)
  }
}

/** Copies checks, keys and indexes of a table into a new one; those but checks get names of their own. */
export function copyRest(
  source: CatalogTable,
  table: CatalogTable,
  { options, relation }: TableLikeClause,
  context: Context,
): void {
  const has = includes(options)
  const place = context.statement.place(relation?.location)
  const settle = <T extends ConstraintNode | IndexNode>(node: T): T => ({
    ...(has('comments') ? node : (without(node, 'comment') as T)),
    place,
  })
  for (const check of has('constraints') ? source.constraints.items : [])
    if (check.kind === 'check') table.constraints.add(settle(check))
  if (has('indexes')) copyKeys(source, table, context, { settle })
}

/** How keys and indexes are copied: which of them, and as what. */
interface Copying {
  readonly has?: (node: ConstraintNode | IndexNode) => boolean
  readonly settle?: <T extends ConstraintNode | IndexNode>(node: T) => T
}

/** Copies the keys and indexes that a table does not have in another form already. */
export function copyKeys(
  source: CatalogTable,
  table: CatalogTable,
  { session }: Context,
  { has = () => true, settle = (node) => node }: Copying,
): void {
  const known = new Set([...table.constraints.items, ...table.indexes.items].map(essence))
  for (const constraint of source.constraints.items) {
    const label = LABELS[constraint.kind]
    if (!label || known.has(essence(constraint)) || !has(constraint)) continue
    const members = [...(constraint.parts ?? constraint.columns), ...(constraint.include ?? [])]
    const name = session.choose(table, label === 'pkey' ? [] : namesIn(members), label)
    const copy = { ...settle(constraint), name }
    table.constraints.add(copy)
    session.claim(table, copy)
  }
  for (const index of source.indexes.items) {
    if (known.has(essence(index)) || !has(index)) continue
    const name = session.choose(table, namesIn([...index.columns, ...(index.include ?? [])]), 'idx')
    const copy = { ...settle(index), name }
    table.indexes.add(copy)
    session.claim(table, copy)
  }
}

/** What a key or index is, whatever it is called, wherever it stands and however it is kept. */
function essence(node: ConstraintNode | IndexNode): string {
  return JSON.stringify(
    without<ConstraintNode | IndexNode, 'name' | 'place' | 'comment' | 'storageParameters'>(
      node,
      'name',
      'place',
      'comment',
      'storageParameters',
    ),
  )
}

function includes(options = 0): (what: keyof typeof INCLUDING) => boolean {
  return (what) => (options & INCLUDING[what]) !== 0
}

function namesIn(parts: IndexNode['columns']): readonly string[] {
  return distinctNames(
    parts.map((part) => (typeof part === 'string' ? part : (part.name ?? functionIn(part.expression)))),
  )
}

function functionIn(expression = ''): string {
  return /^(?:\w+\.)?([a-z_]\w*)\s*\(/.exec(expression)?.[1] ?? 'expr'
}
