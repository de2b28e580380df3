import type { Column, Dialect } from '../../model/schema.js'
import type { TypeKind } from '../../model/type.js'
import { call, keyword, type Code } from '../python/layout.js'
import { core } from './context.js'
import { type DefaultRules } from './default-rules.js'
import { sqlText } from './sql.js'
import type { Site } from './types.js'
import { sqlString } from '../../sql/string.js'

/** MySQL's and MariaDB's defaults, as their catalogs print them and Alembic compares them with those. */
export const MYSQL_DEFAULTS: DefaultRules = {
  boolean: ({ value }, { column, context }) =>
    column.type.kind === 'boolean' ? sqlText(value ? '1' : '0', context.imports) : undefined,
  now: ({ of }, { column, context }) =>
    sqlText(of === 'timestamp' ? current(column) : NOWS[of], context.imports),
  number: ({ text }, { column, context }) => sqlText(asKept(text, column), context.imports),
  /** Of a plain string Alembic adds the quotes only where the column holds text, doubles none within, and sees none in ''. */
  string: ({ value }, { column, context }) =>
    !isText(column) || value === '' || value.includes("'")
      ? sqlText(sqlString(value, context.dialect), context.imports)
      : undefined,
}

const NOWS = { date: '(curdate())', time: '(curtime())' } as const

const TEXTS: ReadonlySet<TypeKind> = new Set(['enum', 'set', 'string', 'text'])

/** MySQL's own class of enumerations, which only those with a collation need, is no text to Alembic. */
function isText({ type, collation }: Column): boolean {
  return TEXTS.has(type.kind) && (type.kind !== 'enum' || collation === undefined)
}

const CURRENT = /^\s*(?:current_timestamp|now|localtimestamp)\s*(?:\(\s*(?:\d+\s*)?\)\s*)?$/i

/** `ON UPDATE CURRENT_TIMESTAMP`, which is part of the default; undefined where there is none that may begin it. */
export function updateArguments({ column, context }: Site): readonly Code[] | undefined {
  const start = startOf(column, context.dialect)
  return start === undefined
    ? undefined
    : [
        keyword('server_default', sqlText(`${start} ON UPDATE ${current(column)}`, context.imports)),
        keyword('server_onupdate', call(core(context, 'FetchedValue'), [])),
      ]
}

function startOf(
  { default: value, nullable, type }: Column,
  dialect: Dialect | undefined,
): string | undefined {
  if (value === undefined) return nullable ? 'NULL' : undefined
  if (value.kind === 'now' || (value.kind === 'expression' && CURRENT.test(value.sql))) {
    return `CURRENT_TIMESTAMP${fractionOf(type)}`
  }
  return value.kind === 'string' ? sqlString(value.value, dialect) : undefined
}

function current({ type }: Column): string {
  return `CURRENT_TIMESTAMP${fractionOf(type)}`
}

function fractionOf(type: Column['type']): string {
  return type.kind === 'datetime' && type.precision ? `(${type.precision})` : ''
}

/** A number as the catalog keeps it: with all digits of the column's scale, and the zeros of a zero-filled one. */
function asKept(text: string, { raw }: Column): string {
  const [, width = '', scale = '0'] = /\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\)/.exec(raw) ?? []
  if (/\bzerofill\b/i.test(raw)) return text.padStart(Number(width), '0')
  const [whole = '', digits = ''] = text.split('.')
  return Number(scale) > 0 && /^-?\d+$/.test(whole) && /^\d*$/.test(digits)
    ? `${whole}.${digits.padEnd(Number(scale), '0')}`
    : text
}
