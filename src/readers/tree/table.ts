import type { ConstraintNode, SequenceNode, TableNode } from '../../model/document.js'
import { defined } from '../defined.js'
import type { Findings } from '../findings.js'
import { listObjects } from './collection.js'
import { type ColumnReading, readColumn } from './column.js'
import { readConstraint } from './constraint.js'
import { Fields } from './fields.js'
import { readSequence } from './named-type.js'
import { isKeyedByName } from './nameless.js'
import type { ObjectNode } from './node.js'
import { readIndex } from './table-index.js'
import type { FieldOf } from './dictionary.js'
import { tableWords } from './words/table.js'

/** A table as written, and the sequences that it declares for its columns. */
export interface TableReading {
  readonly table: TableNode
  readonly sequences: readonly SequenceNode[]
}

/** A table as written; undefined when it is deleted. Error: no name. */
export function readTable(node: ObjectNode, findings: Findings): TableReading | undefined {
  if (isKeyedByName(node, tableWords, findings)) return undefined
  const fields = new Fields(node, tableWords, findings)
  if (fields.flag('deleted')) return undefined
  const item = {
    id: fields.text('id'),
    name: fields.text('name'),
    comment: fields.text('comment'),
  }
  if (!hasName(fields, item)) return undefined
  const columns = listObjects(fields, 'columns', tableWords).flatMap(
    (column) => readColumn(column, false, findings) ?? [],
  )
  return { table: assemble(fields, item, columns), sequences: readSequences(fields) }
}

/** The sequences in a table, which are for its databases; a plain name says only that a column counts with it. */
function readSequences(fields: TableFields): readonly SequenceNode[] {
  if (!fields.has('sequences')) return []
  const dbms = fields.names('dbms')
  return listObjects(fields, 'sequences', tableWords, 'names')
    .flatMap((sequence) => readSequence(sequence, fields.findings) ?? [])
    .map((sequence) => (dbms ? { dbms, ...sequence } : sequence))
}

interface Item {
  readonly id: string | undefined
  readonly name: string | undefined
  readonly comment: string | undefined
}

type TableFields = Fields<FieldOf<typeof tableWords>>

function assemble(fields: TableFields, item: Item, columns: readonly ColumnReading[]): TableNode {
  const { node, findings } = fields
  const indexes = listObjects(fields, 'indexes', tableWords)
  const constraints = listObjects(fields, 'constraints', tableWords)
  return defined({
    place: node.place,
    ...item,
    referenceId: findBase(fields),
    abstract: fields.flag('abstract') === true || undefined,
    dbms: fields.names('dbms'),
    namespace: fields.text('schema'),
    formerNames: fields.names('formerNames'),
    columns: columns.map(({ column }) => column),
    indexes: indexes.flatMap((index) => readIndex(index, false, findings) ?? []),
    constraints: [
      ...nameKey(columns),
      ...columns.flatMap((reading) => reading.constraints),
      ...constraints.flatMap((constraint) => readConstraint(constraint, { in: 'table' }, findings) ?? []),
    ],
  })
}

/** The primary key as a constraint, where one of its columns gives it a name. */
function nameKey(columns: readonly ColumnReading[]): readonly ConstraintNode[] {
  const named = columns.find(({ primaryKeyName }) => primaryKeyName !== undefined)
  if (named?.primaryKeyName === undefined) return []
  const members = columns.filter(({ column }) => column.primaryKey === true || column === named.column)
  return [
    {
      place: named.column.place,
      kind: 'primary-key',
      name: named.primaryKeyName,
      columns: members.flatMap(({ column }) => column.name ?? column.referenceId ?? []),
    },
  ]
}

function hasName({ node, findings }: TableFields, { id, name }: Item): boolean {
  if (id !== undefined || name !== undefined) return true
  findings.error(node.place, 'missing-name', 'A table needs a `name`')
  return false
}

/** The table whose columns this one takes over, in any of the three spellings. */
function findBase(fields: TableFields): string | undefined {
  const [inheritance] = listObjects(fields, 'inheritance', tableWords)
  const inherited = inheritance && new Fields(inheritance, tableWords, fields.findings).text('extends')
  return fields.text('extends') ?? inherited ?? fields.text('referenceId')
}
