import type { ColumnNode, SchemaDocument } from '../../model/document.js'
import type { Findings } from '../findings.js'
import { listObjects } from './collection.js'
import { readColumn } from './column.js'
import { readConstraint } from './constraint.js'
import { normalise } from './dictionary.js'
import { describe, Fields } from './fields.js'
import type { ObjectNode, TreeNode } from './node.js'
import { readIndex } from './table-index.js'
import { readTable } from './table.js'
import { type FieldOf, schemaWords } from './vocabulary.js'

/**
 * The document that a tree means. A lone `justdb` key around everything is opened. Undefined, with an error, when the
 * root is no object. Without a dialect to choose by, the first of several `Database` elements is taken.
 */
export function readSchema(path: string, root: TreeNode, findings: Findings): SchemaDocument | undefined {
  const node = unwrap(root)
  if (node.kind === 'object') return readRoot(path, node, findings)
  const expected = 'A schema should be an object with `Table` at its root'
  findings.error(node.place, 'wrong-value', `${expected}, but here is ${describe(node)}`)
  return undefined
}

function unwrap(node: TreeNode): TreeNode {
  if (node.kind !== 'object' || node.members.length !== 1) return node
  const [only] = node.members
  return only && normalise(only.key) === 'justdb' && only.value.kind === 'object' ? only.value : node
}

type SchemaFields = Fields<FieldOf<typeof schemaWords>>

function readRoot(path: string, node: ObjectNode, findings: Findings): SchemaDocument {
  const parts = openDatabases(new Fields(node, schemaWords, findings))
  const list = (field: FieldOf<typeof schemaWords>): readonly ObjectNode[] =>
    parts.flatMap((part) => listObjects(part, field, schemaWords))
  const tables = list('tables').map((table) => readTable(table, findings))
  return {
    path,
    tables: tables.flatMap((reading) => reading.tables),
    columns: [
      ...list('columns').flatMap((column) => readTemplate(column, findings)),
      ...tables.flatMap(({ templates }) => templates),
    ],
    indexes: list('indexes').flatMap((index) => readIndex(index, true, findings) ?? []),
    constraints: list('constraints').flatMap(
      (constraint) => readConstraint(constraint, { in: 'schema' }, findings) ?? [],
    ),
  }
}

function readTemplate(node: ObjectNode, findings: Findings): readonly ColumnNode[] {
  const reading = readColumn(node, true, findings)
  return reading ? [reading.column] : []
}

/** The root, and the database inside it whose tables are taken too. */
function openDatabases(root: SchemaFields): readonly SchemaFields[] {
  const [first, second] = listObjects(root, 'databases', schemaWords)
  if (second) {
    const message = 'Only the first `Database` is read: choosing one is not supported yet'
    root.findings.warn(second.place, 'not-yet-supported', message)
  }
  return first ? [root, new Fields(first, schemaWords, root.findings)] : [root]
}

/** Whether a key names a part of a schema, such as `Tables`. */
export function isSchemaWord(key: string): boolean {
  return schemaWords.find(key).kind === 'field'
}
