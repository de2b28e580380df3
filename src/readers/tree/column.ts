import type { ColumnNode, ConstraintNode } from '../../model/document.js'
import { defined } from '../defined.js'
import type { Findings } from '../findings.js'
import { readColumnDefault } from './column-default.js'
import { readInlineConstraints } from './column-constraints.js'
import { readIdentity } from './counting.js'
import { listObjects } from './collection.js'
import { Fields } from './fields.js'
import { guessPair, isKeyedByName } from './nameless.js'
import type { ObjectNode } from './node.js'
import { readReference } from './reference.js'
import { columnWords } from './words/column.js'
import type { FieldOf } from './dictionary.js'

/** A column as written, and those of its own constraints that only its table can hold. */
export interface ColumnReading {
  readonly column: ColumnNode
  readonly constraints: readonly ConstraintNode[]
  /** The name of the primary key that it belongs to. */
  readonly primaryKeyName?: string
}

/**
 * A column as written; undefined when it is deleted, a lookup that the database does not store, or in error: without
 * a name (at the root: without an id) and without a `referenceId` to take one from. A group needs none of them.
 */
export function readColumn(
  node: ObjectNode,
  isGlobal: boolean,
  findings: Findings,
): ColumnReading | undefined {
  if (isKeyedByName(node, columnWords, findings)) return undefined
  const fields = new Fields(node, columnWords, findings)
  if (fields.flag('deleted') || isLookup(fields)) return undefined
  const column = assemble(fields)
  if (!isNamed(column, isGlobal)) {
    const guess = guessPair(node.members, columnWords)
    const message = `A column needs a \`name\`, or a \`referenceId\` to take it from${guess}`
    findings.error(node.place, 'missing-name', message)
    return undefined
  }
  const primaryKeyName = fields.text('primaryKeyName')
  const reading = readInlineConstraints(column, fields, isGlobal)
  return primaryKeyName === undefined ? reading : { ...reading, primaryKeyName }
}

/** The fields of a column. */
export type ColumnFields = Fields<FieldOf<typeof columnWords>>

function assemble(fields: ColumnFields): ColumnNode {
  const identity = readIdentity(fields)
  const autoIncrement = fields.flag('autoIncrement') ?? (identity ? true : undefined)
  return defined({
    place: fields.node.place,
    id: fields.text('id'),
    name: fields.text('name'),
    referenceId: fields.text('referenceId'),
    referenceGroup: fields.has('referenceId') ? fields.text('xmlns') : undefined,
    comment: fields.text('comment'),
    formerNames: fields.names('formerNames'),
    dbms: fields.names('dbms'),
    type: readType(fields),
    length: fields.count('length'),
    precision: fields.count('precision'),
    scale: fields.count('scale'),
    nullable: readNullable(fields),
    primaryKey: fields.flag('primaryKey'),
    autoIncrement,
    identity,
    expression: fields.line('expression'),
    stored: readStored(fields),
    collation: fields.text('collation'),
    unique: fields.flag('unique'),
    default: readColumnDefault(fields, autoIncrement),
    check: fields.line('check'),
    reference: readReference(fields),
    members: readMembers(fields),
  })
}

/** The columns of a group: columns, or includes that refer to some, within a column. */
function readMembers(fields: ColumnFields): readonly ColumnNode[] | undefined {
  const members = listObjects(fields, 'columns', columnWords)
  if (members.length === 0) return undefined
  return members.flatMap((member) => readColumn(member, true, fields.findings)?.column ?? [])
}

/** The type's text; MySQL's `unsigned`, which may also stand beside it, is part of the type. */
function readType(fields: ColumnFields): string | undefined {
  const text = fields.line('type')
  const unsigned = fields.flag('unsigned') === true && text !== undefined && !/\bunsigned\b/i.test(text)
  return unsigned ? `${text} UNSIGNED` : text
}

function readNullable(fields: ColumnFields): boolean | undefined {
  const nullable = fields.flag('nullable')
  const notNull = fields.flag('notNull')
  return nullable ?? (notNull === undefined ? undefined : !notNull)
}

/** A virtual column without an expression is a readable name for a foreign key's row; no table stores it. */
function isLookup(fields: ColumnFields): boolean {
  return fields.flag('virtual') === true && !fields.has('expression')
}

/** Whether a generated column is kept in the table: `virtual` says that it is not. */
function readStored(fields: ColumnFields): boolean | undefined {
  return fields.flag('stored') ?? (fields.flag('virtual') === true ? false : undefined)
}

function isNamed({ id, name, referenceId, members }: ColumnNode, isGlobal: boolean): boolean {
  return (
    members !== undefined || name !== undefined || referenceId !== undefined || (isGlobal && id !== undefined)
  )
}
