import type { Column, Table } from '../../model/schema.js'
import { pythonComment, pythonString } from '../../quote/python.js'
import { call, keyword, printAssignment, subscript, type Code } from '../python/layout.js'
import { isPlainUnique } from './constraints.js'
import { core, orm, type Context } from './context.js'
import { autoincrement, countingType, identityArgument } from './counting.js'
import { defaultArguments, sequenceArgument } from './defaults.js'
import { withDomain } from './domain-columns.js'
import { columnKey, columnKeys } from './keys.js'
import type { Model } from './plan.js'
import { sqlLiteral } from './sql.js'
import { columnCode, type ColumnCode, type Site } from './types.js'

const INDENT = 4

/** The lines of a column in a class body: `email: Mapped[str | None] = mapped_column(String(100))`. */
export function printColumn(said: Column, model: Model, context: Context): readonly string[] {
  const column = withDomain(said, context)
  const site = { table: model.table, column, context }
  const attribute = model.attributes.get(column.name) ?? column.name
  const code = columnCode(site)
  const name: readonly Code[] = attribute === column.name ? [] : [pythonString(column.name)]
  const python = column.nullable ? `${code.python()} | None` : code.python()
  const lines = printAssignment(
    {
      target: attribute,
      annotation: subscript(orm(context, 'Mapped'), python),
      value: call(orm(context, 'mapped_column'), name.concat(columnArguments(code, site))),
    },
    INDENT,
  )
  return typeRemark(column, context, INDENT).concat(lines)
}

/** A column of a `Table` object: `Column("user_id", Integer, primary_key=True)`. */
export function coreColumn(said: Column, table: Table, context: Context): Code {
  const column = withDomain(said, context)
  const site = { table, column, context }
  const code = columnCode(site)
  const isKey = table.primaryKey?.columns.includes(column.name) ?? false
  const nullable = isKey || column.nullable ? [] : [keyword('nullable', 'False')]
  return call(core(context, 'Column'), [
    pythonString(column.name),
    ...columnArguments(code, site),
    ...nullable,
  ])
}

/** The author's type text, where no type that is known says it; one of a database's own is made by its name there. */
export function typeRemark({ type, raw }: Column, { plan }: Context, indent = 0): readonly string[] {
  if (type.kind !== 'unknown' && type.kind !== 'native') return []
  if (plan.schema.literal && plan.schema.dialect !== 'sqlite') return []
  const margin = ' '.repeat(indent)
  return pythonComment(`${raw} in the schema`, 88 - indent).map((line) => `${margin}${line}`)
}

function columnArguments(code: ColumnCode, site: Site): readonly Code[] {
  const { table, column, context } = site
  const isKey = table.primaryKey?.columns.includes(column.name) ?? false
  const isUnique = table.uniques.some(
    (unique) => unique.columns[0] === column.name && isPlainUnique(unique, context),
  )
  const type: readonly Code[] = [countingType(code.type, site)]
  return type.concat(
    columnKeys(column.name, table, context),
    sequenceArgument(site),
    identityArgument(site),
    computedArgument(site),
    columnKey(column.name) === column.name ? NONE : keyword('key', pythonString(columnKey(column.name))),
    isKey ? keyword('primary_key', 'True') : NONE,
    isKey ? autoincrement(site) : NONE,
    column.nullableKey ? keyword('nullable', 'True') : NONE,
    isUnique ? keyword('unique', 'True') : NONE,
    defaultArguments(site),
    column.comment ? keyword('comment', pythonString(column.comment)) : NONE,
  )
}

const NONE: readonly Code[] = []

/** A generated column's expression. */
function computedArgument({ column: { generated }, context }: Site): readonly Code[] {
  if (!generated) return NONE
  const persisted = keyword('persisted', generated.stored ? 'True' : 'False')
  return [call(core(context, 'Computed'), [sqlLiteral(generated.sql), persisted])]
}
