import type { Dialect, ForeignKey, ReferentialAction, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, list, type Code } from '../python/layout.js'
import { createScope } from '../python/scope.js'
import { core, type Context } from './context.js'
import { quoteName } from './sql.js'
import { traitArguments } from './traits.js'
import { ACTION_WORDS } from '../../sql/actions.js'

/** The databases for which SQLAlchemy writes how much of a foreign key must match. */
const MATCHING: ReadonlySet<Dialect> = new Set(['postgresql', 'sqlite'])

/**
 * The name by which SQLAlchemy's own strings refer to a column of a table: a dot would separate, so it gives way to what
 * no other column goes by.
 */
export function columnKey(column: string, { columns }: Pick<Table, 'columns'>): string {
  if (!column.includes('.')) return column
  const scope = createScope(new Set(columns.map(({ name }) => name)))
  const dotted = columns.map(({ name }) => name).filter((name) => name.includes('.'))
  const keys = new Map(dotted.map((name) => [name, scope.claim(name.replaceAll('.', '_'))]))
  return keys.get(column) ?? column
}

/** The foreign keys over this one column, as arguments of the column. */
export function columnKeys(column: string, table: Table, context: Context): readonly Code[] {
  return table.foreignKeys
    .filter((key) => key.columns[0] === column && isSaidByColumn(key, table, context))
    .map((key) =>
      call(core(context, 'ForeignKey'), references(key, table, context).concat(keyOptions(key, context))),
    )
}

/** The foreign keys over several columns, or that no column can say, as arguments of the table. */
export function tableKeys(table: Table, context: Context): readonly Code[] {
  return table.foreignKeys
    .filter((key) => !isSaidByColumn(key, table, context))
    .map((key) =>
      call(core(context, 'ForeignKeyConstraint'), [
        list(key.columns.map((column) => pythonString(columnKey(column, table)))),
        list(references(key, table, context)),
        ...keyOptions(key, context),
      ]),
    )
}

/** Inherited columns are copies, whose foreign keys know no columns of another metadata. */
function isSaidByColumn(key: ForeignKey, table: Table, { plan }: Context): boolean {
  if (key.columns.length !== 1) return false
  const { kind } = plan.find(key, table)
  return plan.options.layout !== 'base' || kind === 'model' || kind === 'core'
}

/** The referenced columns: by name within our metadata, as objects where the table is in another. */
function references(key: ForeignKey, table: Table, context: Context): readonly Code[] {
  const target = context.plan.find(key, table)
  const names = key.referencedColumns
  if (target.kind === 'class') {
    const imported = context.imports.from(target.module, target.className)
    return names.map((name) => `${imported}.__table__.c[${pythonString(name)}]`)
  }
  if (target.kind === 'stub')
    return names.map((name) => `${context.variable(target)}.c[${pythonString(name)}]`)
  const { table: referred } = target
  const { name, namespace } = referred
  const path = namespace === undefined ? name : `${namespace}.${name}`
  return names.map((column) => pythonString(`${path}.${columnKey(column, referred)}`))
}

/** `name=` of a constraint that has a name. */
export function nameArgument(named: { readonly name?: string }, { nameOf }: Context): readonly Code[] {
  const name = nameOf(named)
  return name === undefined ? [] : [keyword('name', pythonString(name))]
}

function keyOptions(key: ForeignKey, context: Context): readonly Code[] {
  return [
    ...nameArgument(key, context),
    ...(key.onDelete ? [keyword('ondelete', pythonString(deletion(key.onDelete, key, context)))] : []),
    ...(key.onUpdate ? [keyword('onupdate', pythonString(ACTION_WORDS[key.onUpdate]))] : []),
    ...(key.match && context.dialect && MATCHING.has(context.dialect)
      ? [keyword('match', pythonString(key.match.toUpperCase()))]
      : []),
    ...(context.plan.cyclic.has(key) ? [keyword('use_alter', 'True')] : []),
    ...traitArguments(key),
  ]
}

/** PostgreSQL sets only the columns that are named behind the action. */
function deletion(action: ReferentialAction, { onDeleteColumns }: ForeignKey, { dialect }: Context): string {
  if (onDeleteColumns === undefined || dialect !== 'postgresql') return ACTION_WORDS[action]
  return `${ACTION_WORDS[action]} (${onDeleteColumns.map((name) => quoteName(name, dialect)).join(', ')})`
}
