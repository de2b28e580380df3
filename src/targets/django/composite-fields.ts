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

/** The ForeignObject that follows a foreign key, and the remarks that go above it. */
export function compositeField(model: Model, relation: CompositeRelation, printing: Printing) {
  const { key, table } = relation
  const { imports, models } = printing
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
    isLate(key)
      ? "Django's first migration would make a ForeignKey too late: this is no key in the database."
      : "Django's migrations make no key of this in the database.",
    ...deleteRemarks(model, key, action, printing),
    // No notice: without a key in the database nothing follows an UPDATE anyway.
    ...updateRemarks(key),
  ]
  return { value: call(fromModels(imports, 'ForeignObject'), args), remarks }
}

function fieldList(model: Model, columns: readonly string[]): Code {
  return list(columns.map((column) => pythonString(fieldOf(model, column))))
}

/** A key over one column has a ForeignObject only where Django would make a ForeignKey too late. */
function isLate({ columns }: ForeignKey): boolean {
  return columns.length === 1
}

function noteKey({ table }: Model, key: ForeignKey, { notes }: Printing): void {
  const where = `that of ${tableLabel(table)} over ${key.columns.join(', ')}`
  const what = 'is a ForeignObject, which reads and joins, and no constraint'
  if (isLate(key)) {
    const message = `Django's first migration would make some foreign keys too late: ${where} ${what}`
    notes.gather('warning', key.place, 'late-foreign-key', message)
  } else {
    const message = `Django's migrations make no foreign keys over several columns: ${where} ${what}`
    notes.gather('warning', key.place, 'composite-foreign-key', message)
  }
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
  const message = `Django cannot follow ${words} by a ForeignObject: that of ${where} is left to the database`
  notes.gather('notice', place, 'on-delete', message)
  return [`The schema says ${words}.`]
}
