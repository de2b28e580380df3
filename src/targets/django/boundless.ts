import { isMysql } from '../../dialects/is-mysql.js'
import type { ColumnType, TypeKind } from '../../model/type.js'
import { tableLabel, type Model } from './model.js'
import type { Printing } from './printing.js'

/** Types whose fields have columns of LONGTEXT or LONGBLOB on MySQL, however long the schema lets them be. */
const KINDS: ReadonlySet<TypeKind> = new Set(['binary', 'text', 'unknown'])

/**
 * Whether any of these columns has a field that MySQL takes into no key and no index as a whole, for want of a length
 * (`DatabaseWrapper.data_types` of Django's MySQL backend; error 1170 of MySQL).
 */
export function areBoundless(
  names: readonly string[],
  { table, columns }: Model,
  { dialect, override }: Pick<Printing, 'dialect' | 'override'>,
): boolean {
  return (
    isMysql(dialect) &&
    names.some((name) => {
      const column = columns.get(name)
      return column && hasNoLength(column.type) && override(table, column) === undefined
    })
  )
}

/** Says that Django's migrations cannot make a table, for want of a length of its key or of a foreign key. */
export function noteBoundlessKeys(
  model: Model,
  printing: Pick<Printing, 'dialect' | 'override' | 'notes'>,
): void {
  const { table, relations, uniqueFields } = model
  const names = [...(table.primaryKey?.columns ?? []), ...uniqueFields, ...relations.keys()]
  const found = [...new Set(names)].filter((name) => areBoundless([name], model, printing))
  if (found.length === 0) return
  const message = `no migration makes the keys of ${tableLabel(table)} over ${found.join(', ')}: ${BOUNDLESS}; "managed: false" leaves the table to others`
  printing.notes.gather('warning', table.place, 'boundless-key', message)
}

function hasNoLength(type: ColumnType): boolean {
  return KINDS.has(type.kind) || (type.kind === 'native' && type.name === 'bit')
}

/** Why such a column is in no key. */
export const BOUNDLESS = 'MySQL has no index on the whole LONGTEXT or LONGBLOB that its field makes'
