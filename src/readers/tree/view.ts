import type { Outcome } from '../../model/diagnostic.js'
import type { TableNode } from '../../model/document.js'
import { without } from '../../without.js'
import { defined } from '../defined.js'
import { Findings } from '../findings.js'
import { listObjects } from './collection.js'
import { readColumn } from './column.js'
import { normalise } from './dictionary.js'
import { Fields } from './fields.js'
import { hasName, readItem } from './item.js'
import type { ObjectNode, TreeNode } from './node.js'
import { schemaWords } from './words/schema.js'
import { viewWords } from './words/view.js'

/** A part of a tree that may hold views: the root, or a `Database` in it and the databases that it is for. */
export interface ViewHolder {
  readonly node: ObjectNode
  readonly dbms?: readonly string[] | undefined
}

/** The views of a file, with what is to be said of them where they are wanted: else they are passed over in silence. */
export function readViews(holders: readonly ViewHolder[], exact: boolean): Outcome<readonly TableNode[]> {
  const found = holders.map((holder) => readHolder(holder, exact))
  return {
    value: found.flatMap(({ value }) => value),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  }
}

function readHolder({ node, dbms }: ViewHolder, exact: boolean): Outcome<readonly TableNode[]> {
  const findings = new Findings()
  findings.exact = exact
  const fields = new Fields(node, schemaWords, findings)
  // What else there is to say of the part has been said.
  const before = findings.diagnostics.length
  const views = listObjects(fields, 'views', schemaWords).flatMap((view) => readView(view, findings) ?? [])
  return {
    value: dbms ? views.map((view) => ({ dbms, ...view })) : views,
    diagnostics: findings.diagnostics.slice(before),
  }
}

/** A view as written: its columns with their types, of which the author may say that they are its key. */
function readView(node: ObjectNode, findings: Findings): TableNode | undefined {
  const fields = new Fields(node, viewWords, findings)
  if (fields.flag('deleted') || !hasName(fields)) return undefined
  const columns = listObjects(fields, 'columns', viewWords).flatMap(
    (column) => readColumn(withAlias(column), false, findings) ?? [],
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

/** A column under its `alias`, which is what the view calls it; its name is then that of the column that it shows. */
function withAlias(column: ObjectNode): ObjectNode {
  const alias = column.members.find(({ key, value }) => isWord(key, 'alias') && hasText(value))
  if (!alias) return column
  const others = column.members.filter(({ key }) => !isWord(key, 'alias') && !isWord(key, 'name'))
  return { ...column, members: [{ ...alias, key: 'name' }, ...others] }
}

function isWord(key: string, word: string): boolean {
  return normalise(key) === word
}

function hasText(value: TreeNode): boolean {
  return value.kind === 'scalar' && !value.isNull && value.text.trim() !== ''
}

/** What only the column of a table can have. */
const OF_TABLES = ['default', 'reference', 'unique', 'check', 'autoIncrement', 'identity'] as const
