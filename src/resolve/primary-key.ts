import pluralize from 'pluralize'

import type { ConstraintNode } from '../model/document.js'
import type { PrimaryKey } from '../model/schema.js'
import type { ColumnDraft, Columns } from './columns.js'
import { describeConstraint, traitsOf } from './constraints.js'
import type { SchemaFindings } from './findings.js'
import type { TableSource } from './gather.js'
import { findIncluded } from './included.js'
import { fold, list, setKey } from './names.js'
import { findStorage } from './storage-parameters.js'
import { findColumns } from './table-columns.js'

/**
 * The primary key of a table: what its constraint says, or its columns' flags in column order, or by convention a
 * column `id`, or `user_id` in `users` when that is no foreign key. A constraint and flags that name other columns, or
 * two such constraints, are a `conflicting-keys` error. A literal document has no conventions.
 */
export function findPrimaryKey(
  table: TableSource,
  constraints: readonly ConstraintNode[],
  columns: Columns,
  findings: SchemaFindings,
): PrimaryKey | undefined {
  const flagged = columns.all.filter(({ source }) => source.primaryKey === true).map(nameOf)
  const declared = constraints
    .filter(({ kind }) => kind === 'primary-key')
    .flatMap((constraint) => toKey(table, constraint, columns, findings))
  const keys: readonly PrimaryKey[] = [...declared, ...(flagged.length > 0 ? [{ columns: flagged }] : [])]
  const [first, ...others] = keys
  if (!first)
    return table.manner.infers && !table.view ? findConventionalKey(table, constraints, columns) : undefined
  const other = others.find((key) => setKey(key.columns) !== setKey(first.columns))
  if (other) {
    const message = `table "${table.name}" has two primary keys: over ${list(first.columns)} and over ${list(other.columns)}`
    findings.error(table.place, 'conflicting-keys', message)
  }
  const named = keys.find(({ name }) => name !== undefined)
  return { ...first, ...named, columns: first.columns }
}

function toKey(
  table: TableSource,
  constraint: ConstraintNode,
  columns: Columns,
  findings: SchemaFindings,
): readonly PrimaryKey[] {
  const { place, name } = constraint
  const subject = describeConstraint(constraint)
  const members = findColumns(
    { place, subject, table: table.name, names: constraint.columns },
    columns,
    findings,
  )
  if (!members) return []
  return [
    {
      ...(name === undefined ? {} : { name }),
      columns: members.map(nameOf),
      ...findIncluded(table, constraint, columns, findings),
      ...findStorage(table, constraint, findings),
      ...traitsOf(constraint),
    },
  ]
}

const LONGEST_CONVENTIONAL_NAME = 100

/** JustDB's rules B1 and B2, for a table that says nothing about a key; an explicit `false` switches them off. */
function findConventionalKey(
  table: TableSource,
  constraints: readonly ConstraintNode[],
  columns: Columns,
): PrimaryKey | undefined {
  if (constraints.some(({ kind }) => kind === 'primary-key')) return undefined
  const id = columns.find('id')
  const own = id ?? findOwnId(table, columns)
  if (!own || own.source.primaryKey === false || own.source.nullable === true) return undefined
  return own === id || !isForeign(own, constraints) ? { columns: [own.name] } : undefined
}

function findOwnId({ name }: TableSource, columns: Columns): ColumnDraft | undefined {
  if (name.length > LONGEST_CONVENTIONAL_NAME) return undefined
  const own = columns.find(`${fold(name)}_id`)
  return own ?? columns.find(`${pluralize.singular(fold(name))}_id`)
}

function isForeign({ name, source }: ColumnDraft, constraints: readonly ConstraintNode[]): boolean {
  const mentions = constraints.some(
    ({ kind, columns }) => kind === 'foreign-key' && columns.some((column) => fold(column) === fold(name)),
  )
  return source.reference !== undefined || mentions
}

function nameOf({ name }: ColumnDraft): string {
  return name
}
