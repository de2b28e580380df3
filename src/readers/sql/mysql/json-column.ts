import { type Diagnostic, warningAt } from '../../../model/diagnostic.js'
import type { ColumnNode } from '../../../model/document.js'
import type { Dialect } from '../../../model/schema.js'
import { conjunctsOf, type Node } from '../../../sql/expressions/index.js'
import { defined } from '../../defined.js'
import { columnKey } from './rules.js'
import type { SchemaState } from './schema-state.js'

/** The collation that a text of JSON has. */
const COLLATION = 'utf8mb4_bin'

/**
 * A column as JSON where its condition keeps it to that: MariaDB has no other JSON than a text with the condition
 * `json_valid(column)`, alone or joined with others by AND. A column that is written as JSON there and has a condition
 * without it is that text. Undefined for any other column.
 */
export function settleJson(column: ColumnNode, dialect: Dialect): ColumnNode | undefined {
  const { type, check, collation } = column
  const isText = type === 'longtext' && collation === COLLATION
  if (check === undefined || (type !== 'json' && !isText)) return undefined
  if (isLost(column, dialect)) return { ...column, type: 'longtext', collation: COLLATION }
  const conjuncts = conjunctsOf(check, dialect)
  if (!conjuncts.some((condition) => isJsonCheck(column, condition))) return undefined
  const own = conjuncts.length > 1 ? check : undefined
  return defined({ ...column, type: 'json', check: own, collation: undefined })
}

/** Tells of the columns that are written as JSON, and that MariaDB does not keep to it. */
export function findLostJson({ catalog, dialect }: SchemaState): readonly Diagnostic[] {
  const tables = catalog.tables.filter(({ hidden }) => !hidden)
  return tables.flatMap((table) =>
    table.columns.items
      .filter((column) => isLost(column, dialect))
      .map(({ name = '', place }) => warningAt(place, 'lost-json', explain(table.name, name))),
  )
}

function explain(table: string, column: string): string {
  return `table "${table}": MariaDB keeps column "${column}" as a text, since its own condition stands in place of the one that JSON has; begin that with json_valid(${column}) AND`
}

/** Whether MariaDB leaves a condition out that makes JSON of a column, since the column has another. */
function isLost(column: ColumnNode, dialect: Dialect): boolean {
  const { type, check } = column
  if (type !== 'json' || check === undefined || dialect !== 'mariadb') return false
  return !conjunctsOf(check, dialect).some((condition) => isJsonCheck(column, condition))
}

/** Whether a condition says of its column that it holds JSON. */
function isJsonCheck({ name = '' }: ColumnNode, { kind, text, args }: Node): boolean {
  const [value] = args
  const isOwn = value?.kind === 'name' && columnKey(value.text) === columnKey(name)
  return kind === 'call' && text === 'json_valid' && args.length === 1 && isOwn
}
