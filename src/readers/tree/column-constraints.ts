import type { ColumnNode, ConstraintKind, ConstraintNode } from '../../model/document.js'
import { listObjects } from './collection.js'
import type { ColumnFields, ColumnReading } from './column.js'
import { readConstraint } from './constraint.js'
import { columnWords } from './words/column.js'

/**
 * A column with the constraints that are written inside it. One without a name is the same as the column's own
 * attribute (`unique`); one with a name, or for which the attribute is taken, goes to the table, over this column.
 */
export function readInlineConstraints(
  column: ColumnNode,
  fields: ColumnFields,
  isGlobal: boolean,
): ColumnReading {
  const nodes = listObjects(fields, 'constraints', columnWords)
  if (nodes.length === 0) return { column, constraints: [] }
  const scope = { in: 'column', columns: column.name === undefined ? [] : [column.name] } as const
  const all = nodes.flatMap((node) => readConstraint(node, scope, fields.findings) ?? [])
  return all.reduce((reading, constraint) => settle(reading, constraint, isGlobal), {
    column,
    constraints: [] as readonly ConstraintNode[],
  })
}

function settle(reading: ColumnReading, constraint: ConstraintNode, isGlobal: boolean): ColumnReading {
  const { column, constraints } = reading
  const attribute = ATTRIBUTES[constraint.kind](constraint)
  const taken = Object.keys(attribute).some((key) => key in column)
  const mustStay = isGlobal || column.name === undefined
  if (mustStay || (constraint.name === undefined && !taken && constraint.columns.length === 1)) {
    return { column: { ...attribute, ...column }, constraints }
  }
  return { column, constraints: [...constraints, constraint] }
}

/** The attribute of a column that says what a constraint of each kind says. */
const ATTRIBUTES: Readonly<Record<ConstraintKind, (constraint: ConstraintNode) => Partial<ColumnNode>>> = {
  'primary-key': () => ({ primaryKey: true }),
  'foreign-key': ({ reference }) => (reference ? { reference } : {}),
  unique: () => ({ unique: true }),
  check: ({ check }) => (check === undefined ? {} : { check }),
  'not-null': () => ({ nullable: false }),
  exclusion: () => ({}),
}
