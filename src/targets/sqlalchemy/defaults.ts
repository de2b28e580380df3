import type { Column, Default, Dialect } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { needsPythonUuid } from '../fresh-uuids.js'
import { call, keyword, type Code } from '../python/layout.js'
import { core } from './context.js'
import { sqlText } from './sql.js'
import type { Site } from './types.js'

type DefaultRule<K extends Default['kind']> = (
  value: Extract<Default, { kind: K }>,
  site: Site,
) => readonly Code[]

/** The keyword arguments that give a column its values: `server_default=`, `default=`, `onupdate=`. */
export function defaultArguments(site: Site): readonly Code[] {
  const { column, context } = site
  if (column.onUpdateNow && isMysql(context.dialect)) return mysqlUpdateArguments(site)
  const given = column.default ? argumentsFor(column.default, site) : []
  return column.onUpdateNow ? [...given, keyword('onupdate', now('timestamp', site))] : given
}

/** The sequence that a column draws from, as a positional argument. */
export function sequenceArgument({ column, context }: Site): readonly Code[] {
  if (column.default?.kind !== 'sequence') return []
  const path = sequencePath(column.default.name)
  const namespace = path.slice(0, -1).join('.')
  const schema = namespace === '' ? [] : [keyword('schema', pythonString(namespace))]
  return [call(core(context, 'Sequence'), [pythonString(path.at(-1) ?? ''), ...schema])]
}

/** The parts of a sequence's name as SQL writes it: what has no quotes means lower case, as in SQLAlchemy. */
function sequencePath(name: string): readonly string[] {
  const parts = name.match(/"(?:[^"]|"")+"|[^".]+/g) ?? [name]
  return parts.map((part) =>
    part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.toLowerCase(),
  )
}

const RULES: { readonly [K in Default['kind']]: DefaultRule<K> } = {
  boolean: ({ value }, site) => [keyword('server_default', booleanCode(value, site))],
  expression: ({ sql }, site) => [
    keyword('server_default', sqlText(inBrackets(sql, site), site.context.imports)),
  ],
  now: ({ of }, site) => [keyword('server_default', now(of, site))],
  number: ({ text }, site) => [keyword('server_default', sqlText(text, site.context.imports))],
  sequence: ({ name }, site) =>
    site.context.dialect === 'postgresql'
      ? [keyword('server_default', sqlText(`nextval('${name.replaceAll("'", "''")}')`, site.context.imports))]
      : [],
  string: ({ value }) => [keyword('server_default', pythonString(value))],
  uuid: ({ sql }, site) => [
    ...uuidArgument(site),
    keyword('server_default', sqlText(inBrackets(sql, site), site.context.imports)),
  ],
}

function argumentsFor(value: Default, site: Site): readonly Code[] {
  // The table has the right rule for each kind, which the compiler cannot follow through a union.
  return RULES[value.kind](value as never, site)
}

function booleanCode(value: boolean, site: Site): Code {
  const { kind } = site.column.type
  if (kind === 'boolean') return call(core(site.context, value ? 'true' : 'false'), [])
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
  const isNow = column.default?.kind === 'now'
  if (!isNow && (column.default ?? !column.nullable)) {
    return [
      ...(column.default ? argumentsFor(column.default, site) : []),
      keyword('onupdate', now('timestamp', site)),
    ]
  }
  return [
    keyword('server_default', sqlText(`${isNow ? current : 'NULL'} ON UPDATE ${current}`, context.imports)),
    keyword('server_onupdate', call(core(context, 'FetchedValue'), [])),
  ]
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

/** SQLite takes an expression only in brackets, which every database allows; a named dialect's text stays as it is. */
function inBrackets(sql: string, site: Site): string {
  const { dialect } = site.context
  const isSimple = /^\s*(?:[+-]?[\w.]+|'(?:[^']|'')*'|\([^()]*\))\s*$/.test(sql)
  return isSimple || (dialect !== undefined && dialect !== 'sqlite') ? sql : `(${sql})`
}

function fraction({ type }: Column): string {
  return type.kind === 'datetime' && type.precision ? `(${type.precision})` : ''
}

function isMysql(dialect: Dialect | undefined): boolean {
  return dialect === 'mysql' || dialect === 'mariadb'
}
