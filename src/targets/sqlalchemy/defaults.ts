import { isMysql } from '../../dialects/is-mysql.js'
import type { Default, Dialect } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { needsPythonUuid } from '../fresh-uuids.js'
import { call, keyword, type Code } from '../python/layout.js'
import { core, type Context } from './context.js'
import { type DefaultRule, type DefaultRules } from './default-rules.js'
import { MYSQL_DEFAULTS, updateArguments } from './mysql-defaults.js'
import { countsBesideKey } from './mysql-counting.js'
import { POSTGRESQL_DEFAULTS } from './postgresql-defaults.js'
import { SQLITE_DEFAULTS } from './sqlite.js'
import { sequencePath } from './sequence-path.js'
import { isSerial } from './serial.js'
import { sqlText } from './sql.js'
import type { Site } from './types.js'
import { sqlString } from '../../sql/string.js'

/** The argument for a value that Python gives: on INSERT, or as the constructor of a dataclass does. */
export type FreshArgument = 'default' | 'default_factory'

/** The keyword arguments that give a column its values: `server_default=`, `default=`, `onupdate=`. */
export function defaultArguments(site: Site, freshArgument: FreshArgument): readonly Code[] {
  const { table, column, context } = site
  const isCounted =
    isSerial(column, table, context.plan.schema) || countsBesideKey(column, table, context.dialect)
  if (isCounted) return [keyword('server_default', call(core(context, 'FetchedValue'), []))]
  const atOnce = column.onUpdateNow && isMysql(context.dialect) ? updateArguments(site) : undefined
  if (atOnce) return atOnce
  const update = column.onUpdateNow ? [keyword('onupdate', now('timestamp', site))] : NONE
  return column.default
    ? argumentsFor(column.default, site, freshArgument).concat(update)
    : [...serverDefault(keptCode(site)), ...update]
}

/** The words that Alembic finds in the catalog of the database that keeps them: those of PostgreSQL have a cast. */
function keptCode(site: Site): Code | undefined {
  const { keptDefault } = site.column
  const { dialect, imports } = site.context
  if (keptDefault === undefined) return undefined
  const isKept = keptDefault.includes('::') ? dialect === 'postgresql' : dialect === 'sqlite'
  return isKept ? sqlText(inBrackets(keptDefault, site), imports) : undefined
}

function serverDefault(code: Code | undefined): readonly Code[] {
  return code === undefined ? NONE : [keyword('server_default', code)]
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

const DIALECTS: Readonly<Partial<Record<Dialect, DefaultRules>>> = {
  mariadb: MYSQL_DEFAULTS,
  mysql: MYSQL_DEFAULTS,
  postgresql: POSTGRESQL_DEFAULTS,
  sqlite: SQLITE_DEFAULTS,
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
      ? sqlText(`nextval(${sqlString(name)})`, site.context.imports)
      : call(`${known}.next_value`, [])
  },
  string: ({ value }) => pythonString(value),
  uuid: ({ sql }, site) => sqlText(inBrackets(sql, site), site.context.imports),
}

/** What the database is told of a default, in the place of a column. */
export function defaultCode(value: Default, site: Site): Code | undefined {
  const { dialect } = site.context
  // The tables have the right rule for each kind, which the compiler cannot follow through a union.
  const own = dialect && DIALECTS[dialect]?.[value.kind]?.(value as never, site)
  return own ?? RULES[value.kind](value as never, site)
}

function argumentsFor(value: Default, site: Site, freshArgument: FreshArgument): readonly Code[] {
  const code = keptCode(site) ?? defaultCode(value, site)
  return [...freshArguments(site, freshArgument), ...serverDefault(code)]
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
  return call(`${core(site.context, 'func')}.${names[of]}`, [])
}

/** What Python gives a new row, where the database's default does not do. */
export function freshArguments(site: Site, freshArgument: FreshArgument): readonly Code[] {
  const value = freshValue(site)
  return value === undefined ? [] : [keyword(freshArgument, value)]
}

/** The function that gives a value in Python where the database's is missing or its result cannot be read back. */
export function freshValue(site: Site): Code | undefined {
  const { type, default: value } = site.column
  if (value?.kind !== 'uuid') return undefined
  if (!needsPythonUuid(site.column, site.table, site.context.dialect)) return undefined
  const uuid = (): string => `${site.context.imports.module('uuid')}.uuid4`
  if (type.kind === 'uuid') return uuid()
  const holdsText = type.kind === 'text' || (type.kind === 'string' && (type.length ?? 36) >= 36)
  return holdsText ? `lambda: str(${uuid()}())` : undefined
}

/** SQLite takes an expression only in brackets, which every database allows; a named dialect's text stays as it is. */
function inBrackets(sql: string, site: Site): string {
  const { dialect } = site.context
  const isSimple = /^\s*(?:[+-]?[\w.]+|'(?:[^']|'')*'|\([^()]*\))\s*$/.test(sql)
  return isSimple || (dialect !== undefined && dialect !== 'sqlite') ? sql : `(${sql})`
}
