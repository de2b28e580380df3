import type { Node, TypeName } from 'libpg-query'

import { elementOf } from './array-types.js'
import type { Context } from './context.js'
import { qualify } from './session.js'
import { textsOf } from './nodes.js'
import { quoteName, isWord } from './tokens.js'

/** Names that PostgreSQL's own types have beside the one that it prints. */
const PRINTED: Readonly<Record<string, string>> = {
  bool: 'boolean',
  bpchar: 'character',
  float4: 'real',
  float8: 'double precision',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  time: 'time without time zone',
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  timetz: 'time with time zone',
  varbit: 'bit varying',
  varchar: 'character varying',
}

/** What the types that count stand for. */
const SERIALS: Readonly<Record<string, string>> = {
  bigserial: 'bigint',
  serial: 'integer',
  serial2: 'smallint',
  serial4: 'integer',
  serial8: 'bigint',
  smallserial: 'smallint',
}

const FULL_INTERVAL = 32767

/** The fields of an interval by the bits that the parser gives. */
const FIELDS: Readonly<Record<number, string>> = {
  2: 'month',
  4: 'year',
  6: 'year to month',
  8: 'day',
  1024: 'hour',
  1032: 'day to hour',
  2048: 'minute',
  3072: 'hour to minute',
  3080: 'day to minute',
  4096: 'second',
  6144: 'minute to second',
  7168: 'hour to second',
  7176: 'day to second',
}

/** The type that a SERIAL column has; undefined for a type that does not count. */
export function serialType({ names }: TypeName): string | undefined {
  const [name = '', more] = textsOf(names)
  return more === undefined && Object.hasOwn(SERIALS, name) ? SERIALS[name] : undefined
}

/** A type as PostgreSQL prints it: `character varying(50)`, `integer[]`, `billing.status`. */
export function toTypeText(type: TypeName, context: Context): string {
  const element = elementOf(type, context.session)
  if (element) return `${toTypeText(element, context)}[]`
  const parts = textsOf(type.names)
  const isOwn = parts.length === 1 || parts.at(-2) === 'pg_catalog'
  const name = parts.at(-1) ?? ''
  const known = isOwn && Object.hasOwn(PRINTED, name) ? PRINTED[name] : undefined
  const dimensions = '[]'.repeat(type.arrayBounds?.length ?? 0)
  if (isOwn && name === 'interval') return `${toInterval(type.typmods)}${dimensions}`
  if (known !== undefined || parts[0] === 'pg_catalog')
    return `${withFigures(bare(known ?? name, type), figures(type.typmods))}${dimensions}`
  return `${toMadeType(parts, context)}${toArguments(type, context)}${dimensions}`
}

/** A type without its figures. */
export function plainOf(type: string): string {
  return type.replace(/\([^()]*\)/, '')
}

/** `bpchar` in so many words is another type than `character`: it has no length at all. */
function bare(printed: string, { names, typmods }: TypeName): string {
  return printed === 'character' && (typmods?.length ?? 0) === 0 && textsOf(names).length === 1
    ? 'bpchar'
    : printed
}

/** A type of the statements, of an extension, or one of PostgreSQL's that has but one name. */
function toMadeType(parts: readonly string[], { session }: Context): string {
  const [namespace, name = ''] = [parts.at(-2), parts.at(-1)]
  const found = session.findType(name, namespace) ?? qualify(name, namespace)
  const plain = found.name === 'char' || found.name === 'bit' ? `"${found.name}"` : quoteName(found.name)
  return found.namespace === undefined ? plain : `${quoteName(found.namespace)}.${plain}`
}

/** The arguments as they were written, which the parser folds: `(Point,4326)`. */
function toArguments({ typmods, location }: TypeName, { statement }: Context): string {
  if (!typmods?.length) return ''
  const from = statement.tokenAt(statement.offset(location))
  const opening = statement.find('(', from)
  const tokens = statement.tokens.slice(opening + 1, statement.closing(opening))
  return `(${tokens.map((token) => (isWord(token, 'array') ? '' : token.text)).join('')})`
}

function withFigures(printed: string, args: readonly string[]): string {
  if (args.length === 0) return printed
  const [first = '', ...rest] = printed.split(' with')
  return [`${first}(${args.join(',')})`, ...rest].join(' with')
}

function toInterval(typmods: readonly Node[] | undefined): string {
  const [bits, precision] = figures(typmods)
  const fields = bits === undefined || Number(bits) === FULL_INTERVAL ? undefined : FIELDS[Number(bits)]
  return `interval${fields === undefined ? '' : ` ${fields}`}${precision === undefined ? '' : `(${precision})`}`
}

function figures(typmods: readonly Node[] | undefined): readonly string[] {
  return (typmods ?? []).map((node) => {
    const { ival, fval } = 'A_Const' in node ? node.A_Const : {}
    return fval?.fval ?? String(ival?.ival ?? 0)
  })
}
