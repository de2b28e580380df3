import type { Column, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, type Code } from '../python/layout.js'
import { coreColumn, typeRemark } from './columns.js'
import { tableArguments, tableOptions } from './constraints.js'
import { core, type Context } from './context.js'
import { printCreationOrder } from './creation-order.js'
import { printIndexes } from './indexes.js'
import { columnKey } from './keys.js'
import { closed } from './open-types.js'
import type { Core, External } from './plan.js'
import { columnCode } from './types.js'
import { VIEW_REMARK, viewMetadata } from './views.js'

const WITHOUT_KEY = '# No primary key, so no class can be mapped to this table.'

/** A table that is no class, as a `Table` object in the base's metadata; a view in one of its own. */
export function printCore(definition: Core, context: Context): string {
  const { table, variable, isLink } = definition
  const items = [
    pythonString(table.name),
    table.view ? viewMetadata(context) : context.metadata(),
    ...table.columns.map((column) => coreColumn(column, table, context)),
    ...tableArguments(table, context),
    ...tableOptions(table).map(([name, value]) => keyword(name, value)),
  ]
  return [
    ...(table.view ? [VIEW_REMARK] : isLink || !context.plan.style.classes ? [] : [WITHOUT_KEY]),
    ...table.columns.flatMap((column) => typeRemark(column, table, context)),
    ...context.layout.assignment({ target: variable, value: call(core(context, 'Table'), items) }),
    ...printIndexes(table, context, (column) => `${variable}.c[${pythonString(columnKey(column, table))}]`),
    ...printCreationOrder(definition, context),
  ].join('\n')
}

/** A table that lives elsewhere: a stand-in with the columns that are referred to, in a metadata of its own, so that
 * foreign keys find it and nothing ever creates it. */
export function printStub(external: External & { readonly kind: 'stub' }, context: Context): string {
  const { table, namespace, variable } = external
  const items = [
    pythonString(table),
    call(core(context, 'MetaData'), []),
    ...referredColumns(external, context),
    ...(namespace === undefined ? [] : [keyword('schema', pythonString(namespace))]),
  ]
  const lines = context.layout.assignment({ target: variable, value: call(core(context, 'Table'), items) })
  return ['# Lives elsewhere: only what foreign keys refer to.', ...lines].join('\n')
}

/** The columns that foreign keys refer to, each of the type of the first that does. */
function referredColumns(external: External, context: Context): readonly Code[] {
  const found = new Map<string, Code>()
  for (const table of context.plan.schema.tables) {
    for (const key of table.foreignKeys) {
      if (key.external === undefined && context.plan.find(key, table).kind !== 'stub') continue
      if (context.plan.find(key, table) !== external) continue
      key.referencedColumns.forEach((name, index) => {
        const column = table.columns.find((each) => each.name === key.columns[index])
        if (column && !found.has(name)) found.set(name, stubColumn(name, column, table, context))
      })
    }
  }
  return [...found.values()]
}

function stubColumn(name: string, column: Column, table: Table, context: Context): Code {
  const [head, type] = closed(core(context, 'Column'), columnCode({ table, column, context }))
  return call(head, [pythonString(name), type])
}
