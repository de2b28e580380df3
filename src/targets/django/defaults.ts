import type { Column, Default, Dialect, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import type { Imports } from '../python/imports.js'
import { call, type Code } from '../python/layout.js'
import type { PlainSql } from './absent-types.js'
import { printValue, readMoment } from './condition-values.js'
import { rawColumnSql, rawSql } from './expressions.js'
import type { Family } from './field-types.js'
import { jsonLiteral } from './json.js'
import { nextValue, withLateSequences } from './late-sequences.js'
import { numberLiteral, plain, printLiteral, type Literal } from './literals.js'
import type { Printing } from './printing.js'
import { ENUM_FUNCTION } from './obstacles.js'
import { plainType } from './sql-tree.js'
import { can, type DjangoVersion } from './version.js'
import { sqlString } from '../../sql/string.js'

/** A default for `db_default`. `literal` ones mean the same in Python, so they may stand in `default` too. */
export interface FieldDefault {
  readonly code: Code
  readonly literal: boolean
}

/** A column with a default, its field's family, and where imports go. */
interface Defaulted {
  readonly column: Column
  readonly family: Family
  readonly imports: Imports
  readonly dialect: Dialect | undefined
  readonly version: DjangoVersion
  readonly literal: boolean
  readonly plainSql: PlainSql
}

type Rule<K extends Default['kind']> = (
  value: Extract<Default, { kind: K }>,
  on: Defaulted,
) => FieldDefault | undefined

const RULES: { readonly [K in Default['kind']]: Rule<K> } = {
  string: ({ value }, on) => literal(stringLiteral(value, on)) ?? raw(on, sqlString(value, on.dialect)),
  number: ({ text }, on) => literal(numberDefault(text, on)) ?? raw(on, text),
  boolean: ({ value }, { family, ...on }) =>
    family === 'boolean'
      ? literal(value ? 'True' : 'False')
      : family === 'integer'
        ? literal(value ? '1' : '0')
        : raw({ family, ...on }, value ? 'TRUE' : 'FALSE'),
  now: (_, on) =>
    on.column.type.kind === 'datetime'
      ? { code: call(now(on), []), literal: false }
      : raw(on, NOWS[on.column.type.kind] ?? 'CURRENT_TIMESTAMP'),
  sequence: ({ name }, on) => (on.dialect === 'postgresql' ? raw(on, nextValue(name)) : undefined),
  uuid: ({ sql }, on) => freshUuid(sql, on) ?? raw(on, sql),
  expression: ({ sql }, on) => expressionDefault(on.plainSql(sql), on),
}

/** Django's `Now()` is the statement's time in PostgreSQL, where `now()` and CURRENT_TIMESTAMP are the transaction's. */
function now({ imports, dialect, literal }: Defaulted): string {
  return literal && dialect === 'postgresql'
    ? imports.from('django.contrib.postgres.functions', 'TransactionNow')
    : imports.from('django.db.models.functions', 'Now')
}

/** Django's functions for a new UUID call those of PostgreSQL. */
const FRESH_UUIDS: ReadonlyMap<string, string> = new Map([
  ['gen_random_uuid()', 'UUID4'],
  ['uuidv4()', 'UUID4'],
  ['uuidv7()', 'UUID7'],
])

function freshUuid(sql: string, { family, imports, dialect, version }: Defaulted): FieldDefault | undefined {
  const name = FRESH_UUIDS.get(sql.toLowerCase())
  const isKnown = family === 'uuid' && dialect === 'postgresql' && can(version, 'uuid-functions')
  if (name === undefined || !isKnown) return undefined
  return { code: call(imports.from('django.db.models.functions', name), []), literal: false }
}

/** On SQLite `Now()` is date and time in one, which a date or time field cannot read back. */
const NOWS: Readonly<Partial<Record<Column['type']['kind'], string>>> = {
  date: 'CURRENT_DATE',
  time: 'CURRENT_TIME',
}

/** The `db_default` of a column; undefined when it has no default or Django cannot say it. */
export function toDefault(
  column: Column,
  family: Family,
  { imports, dialect, version, literal, plainSql }: Printing,
): FieldDefault | undefined {
  if (!column.default) return undefined
  return rule(column.default)(column.default, {
    ...{ column, family, imports, dialect, version, literal, plainSql },
  })
}

/**
 * The default of a column that PostgreSQL numbers and that is no key: an INSERT leaves the number to the database. The
 * sequence is looked for only then, so that a migration can make the table without it.
 */
export function countingDefault({ name }: Table, column: Column, { imports, dialect }: Printing) {
  if (!column.autoIncrement || dialect !== 'postgresql') return undefined
  const table = sqlString(/^[a-z_][a-z\d_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`)
  const sequence = `pg_get_serial_sequence(${table}, ${sqlString(column.name)})`
  return { code: rawSql(imports, `nextval(${sequence})`), literal: false }
}

function rule<K extends Default['kind']>(value: { readonly kind: K }): Rule<K> {
  return RULES[value.kind]
}

function stringLiteral(value: string, { column, family, imports }: Defaulted): Code | undefined {
  const moment = family === 'other' ? readMoment(value, column) : undefined
  if (moment) return printValue(moment, imports)
  if (family === 'text') return pythonString(value)
  if (family === 'json') return jsonLiteral(value)
  if (family !== 'uuid' || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)) return undefined
  return call(imports.from('uuid', 'UUID'), [pythonString(value)])
}

function numberDefault(text: string, { column, family, imports }: Defaulted): Code | undefined {
  const value = readNumber(text, column, family)
  return value && printLiteral(value, imports)
}

function readNumber(text: string, { type }: Column, family: Family): Literal | undefined {
  if (family === 'text') return plain(pythonString(text))
  if (family !== 'boolean') return numberLiteral(text, plainType(type), true)
  return text === '1' || text === '0' ? plain(text === '1' ? 'True' : 'False') : undefined
}

/** An expression of a type that Django does not know is left out where nothing else has such values. */
function expressionDefault(sql: string, on: Defaulted): FieldDefault | undefined {
  if (on.dialect !== 'postgresql') return raw(on, sql)
  return ENUM_FUNCTION.test(sql) ? undefined : raw(on, withLateSequences(sql))
}

function literal(code: Code | undefined): FieldDefault | undefined {
  return code === undefined ? undefined : { code, literal: true }
}

function raw({ imports }: Defaulted, sql: string): FieldDefault | undefined {
  const code = rawColumnSql(imports, sql)
  return code === undefined ? undefined : { code, literal: false }
}
