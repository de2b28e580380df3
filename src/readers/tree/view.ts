import type { Outcome } from '../../model/diagnostic.js'
import type { TableNode } from '../../model/document.js'
import { without } from '../../without.js'
import { defined } from '../defined.js'
import { Findings } from '../findings.js'
import { listObjects } from './collection.js'
import { readColumn } from './column.js'
import { Fields } from './fields.js'
import { hasName, readItem } from './item.js'
import type { ObjectNode } from './node.js'
import { schemaWords, viewWords } from './vocabulary.js'

/** The views of a root, with what is to be said of them where they are wanted: else they are passed over in silence. */
export function readViews(root: ObjectNode, exact: boolean): Outcome<readonly TableNode[]> {
  const findings = new Findings()
  findings.exact = exact
  const fields = new Fields(root, schemaWords, findings)
  // What else there is to say of the root has been said.
  const before = findings.diagnostics.length
  const value = listObjects(fields, 'views', schemaWords).flatMap((view) => readView(view, findings) ?? [])
  return { value, diagnostics: findings.diagnostics.slice(before) }
}

/** A view as written: its columns with their types, of which the author may say that they are its key. */
function readView(node: ObjectNode, findings: Findings): TableNode | undefined {
  const fields = new Fields(node, viewWords, findings)
  if (fields.flag('deleted') || !hasName(fields)) return undefined
  const columns = listObjects(fields, 'columns', viewWords).flatMap(
    (column) => readColumn(column, false, findings) ?? [],
  )
  return defined({
    ...readItem(fields),
    view: true as const,
    namespace: fields.text('schema'),
    formerNames: fields.names('formerNames'),
    columns: columns.map(({ column }) => without(column, ...OF_TABLES)),
    indexes: [],
    constraints: [],
  })
}

/** What only the column of a table can have. */
const OF_TABLES = ['default', 'reference', 'unique', 'check', 'autoIncrement', 'identity'] as const
