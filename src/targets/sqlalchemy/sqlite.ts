import type { Code } from '../python/layout.js'
import { type DefaultRules } from './default-rules.js'
import { sqlText } from './sql.js'
import { collated, datetime, digits, floatCode, plain } from './types.js'
import type { ColumnCode, NativeRules, Site } from './types.js'
import { sqlString } from '../../sql/string.js'

/**
 * SQLite's types in a literal schema: the class that SQLAlchemy finds for a name when it reads the catalog, or that of
 * the affinity which SQLite gives it (https://www.sqlite.org/datatype3.html, 3.1).
 */
export const SQLITE_TYPES: NativeRules = {
  datetime: (_, site) =>
    isLiteral(site) && nameOf(site) === 'TIMESTAMP'
      ? { type: plain(site, 'TIMESTAMP'), python: () => datetime(site, 'datetime') }
      : undefined,
  float: (_, site) => (isLiteral(site) ? floatCode(FLOATS[nameOf(site)] ?? 'REAL', site) : undefined),
  integer: (_, site) =>
    isLiteral(site) ? typeOf(plain(site, INTEGERS[nameOf(site)] ?? 'Integer'), 'int') : undefined,
  string: ({ length }, site) =>
    isLiteral(site)
      ? typeOf(plain(site, STRINGS[nameOf(site)] ?? 'Text', [digits(length), collated(site)]), 'str')
      : undefined,
}

/** SQLite's defaults: of a plain string Alembic takes the quotes within for its end, and an empty one for none. */
export const SQLITE_DEFAULTS: DefaultRules = {
  string: ({ value }, { context }) =>
    value === '' || value.includes("'") ? sqlText(sqlString(value), context.imports) : undefined,
}

const FLOATS: Readonly<Partial<Record<string, 'Double' | 'Float'>>> = { DOUBLE: 'Double', FLOAT: 'Float' }

const INTEGERS: Readonly<Record<string, string>> = { BIGINT: 'BigInteger', SMALLINT: 'SmallInteger' }

const STRINGS: Readonly<Record<string, string>> = {
  CHAR: 'CHAR',
  NCHAR: 'NCHAR',
  NVARCHAR: 'NVARCHAR',
  VARCHAR: 'String',
}

function isLiteral({ context }: Site): boolean {
  return context.plan.schema.literal === true
}

/** The name of a column's type without what stands in brackets. */
function nameOf({ column }: Site): string {
  return column.raw
    .replace(/\([^]*/, '')
    .trim()
    .toUpperCase()
}

function typeOf(type: Code, python: string): ColumnCode {
  return { type, python: () => python }
}
