import type { ColumnType, NativeName } from '../../model/type.js'
import { type DefaultRules } from './default-rules.js'
import { bracketed, sqlText } from './sql.js'
import { sqlString } from '../../sql/string.js'

/** PostgreSQL's defaults, as its catalog says them or so that Alembic can ask whether they are the same. */
export const POSTGRESQL_DEFAULTS: DefaultRules = {
  /** Its catalog prints without brackets what may not stand so. */
  expression: ({ sql }, { context }) =>
    context.plan.schema.literal
      ? sqlText(isDefault(sql) ? sql : bracketed(sql, 'postgresql'), context.imports)
      : undefined,
  /**
   * It compares no two values of some types, or none with a text, so that Alembic goes by the letters of the catalog alone; and of a plain
   * string Alembic takes the quotes within for its end.
   */
  string: ({ value }, { column, context }) => {
    if (isIncomparable(column.type)) return sqlText(`${sqlString(value)}::${column.raw}`, context.imports)
    return value.includes("'") ? sqlText(sqlString(value), context.imports) : undefined
  },
}

const INCOMPARABLE: ReadonlySet<NativeName> = new Set([
  'box',
  'circle',
  'geography',
  'geometry',
  'jsonpath',
  'line',
  'lseg',
  'path',
  'point',
  'polygon',
  'regclass',
  'xml',
])

function isIncomparable(type: ColumnType): boolean {
  if (type.kind === 'array' || type.kind === 'domain') return isIncomparable(type.of)
  if (type.kind === 'json') return !type.binary
  return type.kind === 'unknown' || (type.kind === 'native' && INCOMPARABLE.has(type.name))
}

const VALUE = /[+-]?[\w.]+|[A-Z]?'(?:[^']|'')*'|ARRAY\[[^\]]*\]|[\w.]+\([^()]*\)/i
const CASTS = /(?:::[^:'()+*/|<>=-]+(?:\(\d+\)[^:'()+*/|<>=-]*)?)*/
const TAKEN = new RegExp(`^\\s*(?:${VALUE.source})\\s*${CASTS.source}$`, 'i')

/** A word, a value, an array or a call, with or without casts: what may stand as it is. */
function isDefault(sql: string): boolean {
  return TAKEN.test(sql)
}
