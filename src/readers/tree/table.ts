import type { ColumnNode, TableNode } from '../../model/document.js'
import { defined } from '../defined.js'
import type { Findings } from '../findings.js'
import { listObjects } from './collection.js'
import { type ColumnReading, readColumn } from './column.js'
import { readConstraint } from './constraint.js'
import { Fields } from './fields.js'
import type { ObjectNode } from './node.js'
import { readIndex } from './table-index.js'
import { type FieldOf, tableWords } from './vocabulary.js'

/** What a table gives: itself; or, when it is abstract, its columns for others to refer to as `table.column`. */
export interface TableReading {
  readonly tables: readonly TableNode[]
  readonly templates: readonly ColumnNode[]
}

/** A table as written. Errors: no name; a table that takes its columns from another one. */
export function readTable(node: ObjectNode, findings: Findings): TableReading {
  const fields = new Fields(node, tableWords, findings)
  if (fields.flag('deleted')) return NOTHING
  const item = {
    id: fields.text('id'),
    name: fields.text('name'),
    comment: fields.text('comment'),
  }
  const abstract = fields.flag('abstract') === true
  if (inherits(fields, item) || !hasName(fields, item)) return NOTHING
  const columns = listObjects(fields, 'columns', tableWords).flatMap(
    (column) => readColumn(column, false, findings) ?? [],
  )
  return abstract ? toTemplates(item, columns) : { tables: [assemble(fields, item, columns)], templates: [] }
}

const NOTHING: TableReading = { tables: [], templates: [] }

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
    ...settleName(item),
    dbms: fields.names('dbms'),
    namespace: fields.text('schema'),
    columns: columns.map(({ column }) => column),
    indexes: indexes.flatMap((index) => readIndex(index, false, findings) ?? []),
    constraints: [
      ...columns.flatMap((reading) => reading.constraints),
      ...constraints.flatMap((constraint) => readConstraint(constraint, { in: 'table' }, findings) ?? []),
    ],
  })
}

/** A name that is no identifier is a label when there is an id: the id names the table, and the label comments it. */
function settleName(item: Item): Item {
  const { id, name, comment } = item
  if (id === undefined || (name !== undefined && IDENTIFIER.test(name))) return item
  return { ...item, name: id, comment: comment ?? name }
}

const IDENTIFIER = /^[A-Za-z_][\w$.]*$/

function hasName({ node, findings }: TableFields, { id, name }: Item): boolean {
  if (id !== undefined || name !== undefined) return true
  findings.error(node.place, 'missing-name', 'A table needs a `name`')
  return false
}

const BASES = ['extends', 'inheritance', 'referenceId'] as const

function inherits(fields: TableFields, item: Item): boolean {
  const base = BASES.find((field) => fields.has(field))
  if (base === undefined) return false
  const name = item.name ?? item.id ?? ''
  const message = `\`${base}\` of table \`${name}\` is not supported yet; write the columns that it takes over into the table`
  fields.findings.error(fields.placeOf(base), 'not-yet-supported', message)
  return true
}

function toTemplates({ id, name }: Item, columns: readonly ColumnReading[]): TableReading {
  const group = id ?? name ?? ''
  const templates = columns.map(({ column }) => ({
    ...column,
    id: `${group}.${column.id ?? column.name ?? ''}`,
  }))
  return { tables: [], templates }
}
