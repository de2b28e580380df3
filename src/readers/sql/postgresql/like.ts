import type { TableLikeClause } from 'libpg-query'

import type { ColumnNode, ConstraintNode, IndexNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import { without } from '../../without.js'
import type { CatalogTable } from '../catalog.js'
import type { Context } from './context.js'
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
  { statement }: Context,
): void {
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
  { session, statement }: Context,
): void {
  const has = includes(options)
  const place = statement.place(relation?.location)
  const comments = <T extends ConstraintNode | IndexNode>(node: T): T => {
    return has('comments') ? node : (without(node, 'comment') as T)
  }
  for (const constraint of source.constraints.items) {
    const label = LABELS[constraint.kind]
    const isWanted = constraint.kind === 'check' ? has('constraints') : label !== undefined && has('indexes')
    if (!isWanted) continue
    const columns = constraint.kind === 'primary-key' ? [] : namesIn(constraint.parts ?? constraint.columns)
    const name = label === undefined ? constraint.name : session.choose(table, columns, label)
    table.constraints.add(comments(defined({ ...constraint, place, name })))
    if (name !== undefined) session.claim(table, name)
  }
  for (const index of has('indexes') ? source.indexes.items : []) {
    const name = session.choose(table, namesIn(index.columns), 'idx')
    table.indexes.add(comments({ ...index, place, name }))
    session.claim(table, name)
  }
}

function includes(options = 0): (what: keyof typeof INCLUDING) => boolean {
  return (what) => (options & INCLUDING[what]) !== 0
}

function namesIn(parts: IndexNode['columns']): readonly string[] {
  return parts.map((part) => (typeof part === 'string' ? part : (part.name ?? functionIn(part.expression))))
}

function functionIn(expression = ''): string {
  return /^(?:\w+\.)?([a-z_]\w*)\s*\(/.exec(expression)?.[1] ?? 'expr'
}
