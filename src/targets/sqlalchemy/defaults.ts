import type { Column, Default, Dialect } from '../../model/schema.js'
import type { ColumnType, NativeName } from '../../model/type.js'
import { pythonString } from '../../quote/python.js'
import { needsPythonUuid } from '../fresh-uuids.js'
import { call, keyword, type Code } from '../python/layout.js'
import { core, type Context } from './context.js'
import { isSerial } from './serial.js'
import { bracketed, sqlText } from './sql.js'
import type { Site } from './types.js'

/** What the database is told of a default; undefined where it cannot be told. */
type DefaultRule<K extends Default['kind']> = (
  value: Extract<Default, { kind: K }>,
  site: Site,
) => Code | undefined

/** The keyword arguments that give a column its values: `server_default=`, `default=`, `onupdate=`. */
export function defaultArguments(site: Site): readonly Code[] {
  const { table, column, context } = site
  if (isSerial(column, table, context.plan.schema))
    return [keyword('server_default', call(core(context, 'FetchedValue'), []))]
  if (column.onUpdateNow && isMysql(context.dialect)) return mysqlUpdateArguments(site)
  const update = column.onUpdateNow ? [keyword('onupdate', now('timestamp', site))] : NONE
  return column.default ? argumentsFor(column.default, site).concat(update) : update
}

const NONE: readonly Code[] = []

/** The sequence that a column draws from, as a positional argument, where the database does not do so by itself. */
export function sequenceArgument({ column, context }: Site): readonly Code[] {
  if (column.default?.kind !== 'sequence') return NONE
  const path = sequencePath(column.default.name)
  const known = findSequence(path, context)
  if (context.plan.schema.literal && context.dialect === 'postgresql') return NONE
  if (known !== undefined) return [known]
  const namespace = path.slice(0, -1).join('.')
  const schema = namespace === '' ? [] : [keyword('schema', pythonString(namespace))]
  return [call(core(context, 'Sequence'), [pythonString(path.at(-1) ?? ''), ...schema])]
}

/** The variable of a sequence that stands on its own. PostgreSQL's usual namespace is none. */
function findSequence(path: readonly string[], context: Context): string | undefined {
  const [name = '', namespace] = [...path].reverse()
  return context.standalone('sequence', name, namespace === 'public' ? undefined : namespace)
}

/** The parts of a sequence's name as SQL writes it: what has no quotes means lower case, as in SQLAlchemy. */
function sequencePath(name: string): readonly string[] {
  const parts = name.match(/"(?:[^"]|"")+"|[^".]+/g) ?? [name]
  return parts.map((part) =>
    part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.toLowerCase(),
  )
}

const RULES: { readonly [K in Default['kind']]: DefaultRule<K> } = {
  boolean: ({ value }, site) => booleanCode(value, site),
  expression: ({ sql }, site) => sqlText(inBrackets(sql, site), site.context.imports),
  now: ({ of }, site) => now(of, site),
  number: ({ text }, site) => sqlText(text, site.context.imports),
  sequence: ({ name }, site) => {
    if (site.context.dialect !== 'postgresql') return undefined
    const known = findSequence(sequencePath(name), site.context)
    return known === undefined
      ? sqlText(`nextval('${name.replaceAll("'", "''")}')`, site.context.imports)
      : call(`${known}.next_value`, [])
  },
  string: ({ value }, site) => stringCode(value, site),
  uuid: ({ sql }, site) => sqlText(inBrackets(sql, site), site.context.imports),
}

/** What the database is told of a default, in the place of a column. */
export function defaultCode(value: Default, site: Site): Code | undefined {
  // The table has the right rule for each kind, which the compiler cannot follow through a union.
  return RULES[value.kind](value as never, site)
}

function argumentsFor(value: Default, site: Site): readonly Code[] {
  const code = defaultCode(value, site)
  return [
    ...(value.kind === 'uuid' ? uuidArgument(site) : []),
    ...(code === undefined ? [] : [keyword('server_default', code)]),
  ]
}

/**
 * PostgreSQL compares no two values of some types, so that Alembic goes by the letters of the catalog alone; and of a
 * plain string it takes the quotes within for its end.
 */
function stringCode(value: string, { column, context }: Site): Code {
  const { dialect, plan, imports } = context
  if (dialect !== 'postgresql') return pythonString(value)
  const literal = `'${value.replaceAll("'", "''")}'`
  if (isIncomparable(column.type)) return sqlText(`${literal}::${column.raw}`, imports)
  return plan.schema.literal && value.includes("'") ? sqlText(literal, imports) : pythonString(value)
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
  'xml',
])

function isIncomparable(type: ColumnType): boolean {
  if (type.kind === 'array' || type.kind === 'domain') return isIncomparable(type.of)
  if (type.kind === 'json') return !type.binary
  return type.kind === 'unknown' || (type.kind === 'native' && INCOMPARABLE.has(type.name))
}

function booleanCode(value: boolean, site: Site): Code {
  const { kind } = site.column.type
  if (kind === 'boolean' && !isMysql(site.context.dialect))
    return call(core(site.context, value ? 'true' : 'false'), [])
  return kind === 'string' || kind === 'text'
    ? pythonString(String(value))
    : sqlText(value ? '1' : '0', site.context.imports)
}

function now(of: 'timestamp' | 'date' | 'time', site: Site): Code {
  const names = { timestamp: 'now', date: 'current_date', time: 'current_time' } as const
  return isMysql(site.context.dialect) && of === 'timestamp' && fraction(site.column) !== ''
    ? sqlText(`CURRENT_TIMESTAMP${fraction(site.column)}`, site.context.imports)
    : call(`${core(site.context, 'func')}.${names[of]}`, [])
}

/** MySQL says both in one clause; without a default it is that of a column which may be null. */
function mysqlUpdateArguments(site: Site): readonly Code[] {
  const { column, context } = site
  const current = `CURRENT_TIMESTAMP${fraction(column)}`
  const start = mysqlStart(column, current)
  if (start === undefined) {
    return [
      ...(column.default ? argumentsFor(column.default, site) : NONE),
      keyword('onupdate', now('timestamp', site)),
    ]
  }
  return [
    keyword('server_default', sqlText(`${start} ON UPDATE ${current}`, context.imports)),
    keyword('server_onupdate', call(core(context, 'FetchedValue'), [])),
  ]
}

function mysqlStart({ default: value, nullable }: Column, current: string): string | undefined {
  if (value?.kind === 'now') return current
  if (value?.kind === 'string') return `'${value.value.replaceAll("'", "''")}'`
  return value === undefined && nullable ? 'NULL' : undefined
}

/** The value that Python gives where the database's function is missing or its result cannot be read back. */
function uuidArgument(site: Site): readonly Code[] {
  const { type } = site.column
  if (!needsPythonUuid(site.column, site.table, site.context.dialect)) return []
  const uuid = (): string => `${site.context.imports.module('uuid')}.uuid4`
  if (type.kind === 'uuid') return [keyword('default', uuid())]
  const holdsText = type.kind === 'text' || (type.kind === 'string' && (type.length ?? 36) >= 36)
  return holdsText ? [keyword('default', `lambda: str(${uuid()}())`)] : []
}

/**
 * SQLite takes an expression only in brackets, which every database allows; a named dialect's text stays as it is.
 * PostgreSQL's catalog prints without them what may not stand so.
 */
function inBrackets(sql: string, site: Site): string {
  const { dialect, plan } = site.context
  if (dialect === 'postgresql' && plan.schema.literal) return isDefault(sql) ? sql : bracketed(sql, dialect)
  const isSimple = /^\s*(?:[+-]?[\w.]+|'(?:[^']|'')*'|\([^()]*\))\s*$/.test(sql)
  return isSimple || (dialect !== undefined && dialect !== 'sqlite') ? sql : `(${sql})`
}

/** A word, a value with or without a cast, an array: what PostgreSQL takes for a default as it is. */
function isDefault(sql: string): boolean {
  return /^\s*(?:[+-]?[\w.]+|[A-Z]?'(?:[^']|'')*'|ARRAY\[[^\]]*\]|[\w.]+\([^()]*\))(?:\s*::[^'()+*/|<>=-]+(?:\(\d+\))?[^'()+*/|<>=-]*)*\s*$/i.test(
    sql,
  )
}

function fraction({ type }: Column): string {
  return type.kind === 'datetime' && type.precision ? `(${type.precision})` : ''
}

function isMysql(dialect: Dialect | undefined): boolean {
  return dialect === 'mysql' || dialect === 'mariadb'
}
