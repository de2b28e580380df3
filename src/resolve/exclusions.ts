import type { ConstraintNode } from '../model/document.js'
import type { Exclusion } from '../model/schema.js'
import type { Columns } from './columns.js'
import { describeConstraint, traitsOf } from './constraints.js'
import type { SchemaFindings } from './findings.js'
import type { TableSource } from './gather.js'
import { findIncluded } from './included.js'
import { toIndexPart } from './index-parts.js'
import { findStorage } from './storage-parameters.js'
import { reportUnknown } from './table-columns.js'

/**
 * The exclusion constraints of a table. One without a member is a `missing-columns` error, a member without an operator
 * a `missing-operator` error, and one that names no column an `unknown-column` error.
 */
export function findExclusions(
  table: TableSource,
  constraints: readonly ConstraintNode[],
  columns: Columns,
  findings: SchemaFindings,
): readonly Exclusion[] {
  return constraints
    .filter(({ kind }) => kind === 'exclusion')
    .map((constraint) => toExclusion(table, constraint, columns, findings))
}

function toExclusion(
  table: TableSource,
  constraint: ConstraintNode,
  columns: Columns,
  findings: SchemaFindings,
): Exclusion {
  const { name, method = 'btree', where = '' } = constraint
  return {
    ...(name === undefined ? {} : { name }),
    method: method.trim().toLowerCase(),
    parts: toParts(table, constraint, columns, findings),
    ...(where.trim() === '' ? {} : { where: where.trim() }),
    ...findIncluded(table, constraint, columns, findings),
    ...findStorage(table, constraint, findings),
    ...traitsOf(constraint),
  }
}

function toParts(
  table: TableSource,
  constraint: ConstraintNode,
  columns: Columns,
  findings: SchemaFindings,
): Exclusion['parts'] {
  const { place, parts = [] } = constraint
  const subject = describeConstraint(constraint)
  const where = `the ${subject} of table "${table.name}"`
  if (parts.length === 0) findings.error(place, 'missing-columns', `${where} names no columns`)
  return parts.flatMap((node) => {
    const part = toIndexPart(node, columns)
    if (!part)
      reportUnknown(node.name ?? '', { place, subject, table: table.name, names: [] }, columns, findings)
    if (node.operator === undefined)
      findings.error(
        place,
        'missing-operator',
        `${where} needs an operator with each of its members, such as =`,
      )
    return part ? { ...part, operator: node.operator ?? '=' } : []
  })
}
