import type { Column, Default } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import type { Imports } from '../python/imports.js'
import { call, type Code } from '../python/layout.js'
import { rawSql, sqlString } from './expressions.js'
import type { Family } from './field-types.js'
import { jsonLiteral } from './json.js'
import { numberLiteral, plain, printLiteral, type Literal } from './literals.js'

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
}

type Rule<K extends Default['kind']> = (
  value: Extract<Default, { kind: K }>,
  on: Defaulted,
) => FieldDefault | undefined

const RULES: { readonly [K in Default['kind']]: Rule<K> } = {
  string: ({ value }, on) => literal(stringLiteral(value, on)) ?? raw(on, sqlString(value)),
  number: ({ text }, on) => literal(numberDefault(text, on)) ?? raw(on, text),
  boolean: ({ value }, { family, ...on }) =>
    family === 'boolean'
      ? literal(value ? 'True' : 'False')
      : family === 'integer'
        ? literal(value ? '1' : '0')
        : raw({ family, ...on }, value ? 'TRUE' : 'FALSE'),
  now: (_, on) =>
    on.column.type.kind === 'datetime'
      ? { code: call(on.imports.from('django.db.models.functions', 'Now'), []), literal: false }
      : raw(on, NOWS[on.column.type.kind] ?? 'CURRENT_TIMESTAMP'),
  // Django's migrations create no sequences, so a default that names one would make `migrate` fail.
  sequence: () => undefined,
  uuid: ({ sql }, on) => raw(on, sql),
  expression: ({ sql }, on) => raw(on, sql),
}

/** On SQLite `Now()` is date and time in one, which a date or time field cannot read back. */
const NOWS: Readonly<Partial<Record<Column['type']['kind'], string>>> = {
  date: 'CURRENT_DATE',
  time: 'CURRENT_TIME',
}

/** The `db_default` of a column; undefined when it has no default or Django cannot say it. */
export function toDefault(column: Column, family: Family, imports: Imports): FieldDefault | undefined {
  if (!column.default) return undefined
  return rule(column.default)(column.default, { column, family, imports })
}

function rule<K extends Default['kind']>(value: { readonly kind: K }): Rule<K> {
  return RULES[value.kind]
}

function stringLiteral(value: string, { family, imports }: Defaulted): Code | undefined {
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
  if (family !== 'boolean') return numberLiteral(text, type, true)
  return text === '1' || text === '0' ? plain(text === '1' ? 'True' : 'False') : undefined
}

function literal(code: Code | undefined): FieldDefault | undefined {
  return code === undefined ? undefined : { code, literal: true }
}

function raw({ imports }: Defaulted, sql: string): FieldDefault {
  return { code: rawSql(imports, sql), literal: false }
}
