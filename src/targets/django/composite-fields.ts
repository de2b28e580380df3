import type { ForeignKey, ReferentialAction } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, list, type Code } from '../python/layout.js'
import { fromModels } from './expressions.js'
import { fieldOf, tableKey, tableLabel, type CompositeRelation, type Model } from './model.js'
import type { DeleteAction } from './delete-actions.js'
import type { Printing } from './printing.js'
import { classArgument, updateRemarks } from './relation-fields.js'
import { spellAction } from './relations.js'
import { can } from './version.js'

type Actions = Readonly<Partial<Record<ReferentialAction, DeleteAction>>>

/** What Django does in Python with the rows of a ForeignObject. It cannot set several columns (AttributeError). */
const IN_PYTHON: Actions = { cascade: 'CASCADE', restrict: 'RESTRICT' }

/** What it says of a database that does so by itself; see delete-actions.ts. */
const IN_DATABASE: Actions = { cascade: 'DB_CASCADE', 'set-null': 'DB_SET_NULL' }

/** The field that follows a foreign key over several columns, and the remarks that go above it. */
export function compositeField(model: Model, relation: CompositeRelation, printing: Printing) {
  const { key, table } = relation
  const { imports, models, notes } = printing
  const target = models.get(tableKey(table.name, table.namespace)) ?? model
  const action = settleAction(key, printing)
  const isOptional = key.columns.some((column) => model.columns.get(column)?.nullable)
  const args: readonly Code[] = [
    classArgument(model, table, models),
    keyword('on_delete', fromModels(imports, action)),
    keyword('from_fields', fieldList(model, key.columns)),
    keyword('to_fields', fieldList(target, key.referencedColumns)),
    keyword('related_name', pythonString(model.reverseNames.get(key) ?? '+')),
    ...(isOptional ? [keyword('null', 'True'), keyword('blank', 'True')] : []),
    // Otherwise dumpdata would write the other row's words beside the columns.
    keyword('serialize', 'False'),
  ]
  noteKey(model, key, printing)
  const remarks = [
    "Django's migrations make no key of this in the database.",
    ...deleteRemarks(model, key, action, printing),
    ...updateRemarks(model, key, notes),
  ]
  return { value: call(fromModels(imports, 'ForeignObject'), args), remarks }
}

function fieldList(model: Model, columns: readonly string[]): Code {
  return list(columns.map((column) => pythonString(fieldOf(model, column))))
}

function noteKey({ table }: Model, key: ForeignKey, { notes }: Printing): void {
  const columns = key.columns.join(', ')
  const message = `Django's migrations make no foreign keys over several columns: that of ${tableLabel(table)} over ${columns} is a ForeignObject, which reads and joins, and no constraint`
  notes.gather('warning', key.place, 'composite-foreign-key', message)
}

function settleAction({ onDelete, onDeleteColumns }: ForeignKey, { version }: Printing): DeleteAction {
  const actions = can(version, 'database-actions') ? IN_DATABASE : IN_PYTHON
  return (onDelete && !onDeleteColumns ? actions[onDelete] : undefined) ?? 'DO_NOTHING'
}

/** What is said of an action that is left to a key in the database. */
function deleteRemarks(
  { table }: Model,
  { place, onDelete, onDeleteColumns, columns }: ForeignKey,
  action: DeleteAction,
  { notes }: Printing,
): readonly string[] {
  if (!onDelete || onDelete === 'no-action' || action !== 'DO_NOTHING') return []
  const set = onDeleteColumns ? ` (${onDeleteColumns.join(', ')})` : ''
  const words = `ON DELETE ${spellAction(onDelete)}${set}`
  const where = `${tableLabel(table)} over ${columns.join(', ')}`
  const message = `Django cannot follow ${words} of a key over several columns: that of ${where} is left to the database`
  notes.gather('notice', place, 'on-delete', message)
  return [`The schema says ${words}.`]
}
