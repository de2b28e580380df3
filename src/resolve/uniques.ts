import type { ConstraintNode } from '../model/document.js'
import type { PrimaryKey, Unique } from '../model/schema.js'
import type { Columns } from './columns.js'
import { describeConstraint, traitsOf } from './constraints.js'
import type { SchemaFindings } from './findings.js'
import type { TableSource } from './gather.js'
import { setKey } from './names.js'
import { findIncluded } from './included.js'
import { findStorage } from './storage-parameters.js'
import { findColumns } from './table-columns.js'

/**
 * The unique constraints of a table, from its constraints and then its columns' flags. Those over the same columns are
 * one, by the first name that any of them has; a second name gets a warning. One over the primary key's columns is left
 * out, being said already. In a literal document every constraint stays.
 */
export function findUniques(
  table: TableSource,
  constraints: readonly ConstraintNode[],
  columns: Columns,
  primaryKey: PrimaryKey | undefined,
  findings: SchemaFindings,
): readonly Unique[] {
  if (table.manner.literal) return allUniques(table, constraints, columns, findings)
  const distinct = new Map<string, Unique>()
  for (const constraint of constraints) {
    const unique = constraint.kind === 'unique' ? toUnique(table, constraint, columns, findings) : undefined
    if (unique) add(unique, constraint, distinct, findings)
  }
  for (const { name, source } of columns.all) {
    if (source.unique !== true) continue
    const key = setKey([name])
    if (!distinct.has(key)) distinct.set(key, { columns: [name] })
  }
  if (primaryKey) distinct.delete(setKey(primaryKey.columns))
  return [...distinct.values()]
}

function allUniques(
  table: TableSource,
  constraints: readonly ConstraintNode[],
  columns: Columns,
  findings: SchemaFindings,
): readonly Unique[] {
  const declared = constraints
    .filter(({ kind }) => kind === 'unique')
    .flatMap((constraint) => toUnique(table, constraint, columns, findings) ?? [])
  const known = new Set(declared.map((unique) => setKey(unique.columns)))
  const flagged = columns.all.filter(
    ({ name, source }) => source.unique === true && !known.has(setKey([name])),
  )
  return [...declared, ...flagged.map(({ name }) => ({ columns: [name] }))]
}

function add(
  unique: Unique,
  constraint: ConstraintNode,
  distinct: Map<string, Unique>,
  findings: SchemaFindings,
): void {
  const key = setKey(unique.columns)
  const first = distinct.get(key)
  distinct.set(key, { ...unique, ...first })
  if (first?.name === undefined || unique.name === undefined) return
  const message = `the ${describeConstraint(constraint)} covers the same columns as "${first.name}" and is left out`
  findings.warn(constraint.place, 'duplicate-constraint', message)
}

function toUnique(
  table: TableSource,
  constraint: ConstraintNode,
  columns: Columns,
  findings: SchemaFindings,
): Unique | undefined {
  const { place, name, nullsNotDistinct } = constraint
  const list = {
    place,
    subject: describeConstraint(constraint),
    table: table.name,
    names: constraint.columns,
  }
  const members = findColumns(list, columns, findings)
  return (
    members && {
      ...(name === undefined ? {} : { name }),
      columns: members.map((column) => column.name),
      ...findIncluded(table, constraint, columns, findings),
      ...findStorage(table, constraint, findings),
      ...(nullsNotDistinct === true ? { nullsNotDistinct } : {}),
      ...traitsOf(constraint),
    }
  )
}
