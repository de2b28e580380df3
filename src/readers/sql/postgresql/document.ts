import type { ColumnNode, SchemaDocument, SequenceNode, TableNode } from '../../../model/document.js'
import { without } from '../../../without.js'
import { toNextValue } from './sequences.js'
import type { OwnedSequence, Session } from './session.js'

const COUNTING_TYPES = new Set(['smallint', 'integer', 'bigint'])

/** What the session has come to, as a document: serial columns count, and have no sequence of their own any more. */
export function toDocument(session: Session, path: string): SchemaDocument {
  const document = session.catalog.toDocument(path)
  const owned = session.sequences.items.filter(isSerial)
  const serials = new Set(owned.map(keyOf))
  const tables = document.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      serials.has(columnKey(table, column)) ? counting(column) : column,
    ),
  }))
  const taken = new Set<OwnedSequence>(owned)
  return {
    ...document,
    tables,
    sequences: session.sequences.items.filter((each) => !taken.has(each)).map(plain),
  }
}

/** Whether a sequence belongs to a column whose default takes its values: what SERIAL makes, and dumps spell out. */
function isSerial(sequence: OwnedSequence): boolean {
  const column = sequence.owner?.table.columns.find(sequence.owner.column)
  return COUNTING_TYPES.has(column?.type ?? '') && column?.default?.text === toNextValue(sequence)
}

function keyOf({ owner }: OwnedSequence): string {
  return JSON.stringify([owner?.table.namespace, owner?.table.name, owner?.column])
}

function columnKey({ namespace, name }: TableNode, column: ColumnNode): string {
  return JSON.stringify([namespace, name, column.name])
}

function counting(column: ColumnNode): ColumnNode {
  return { ...without(column, 'default'), autoIncrement: true }
}

function plain(sequence: OwnedSequence): SequenceNode {
  return without(sequence, 'owner')
}
