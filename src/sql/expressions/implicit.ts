import type { ColumnType } from '../../model/type.js'
import type { Family } from './family.js'
import { isLiteral, type Node } from './node.js'
import { elementType, isMomentType, isNumberType, isTextType } from './type-names.js'

/** What is known of the columns that an expression names; undefined for one that is not known. */
export type TypeOf = (column: string) => ColumnType | undefined

/** Where an expression stands: the grammar that it is in, and what is known of its columns. Only PostgreSQL adds casts. */
export interface Setting {
  readonly family: Family
  readonly typeOf: TypeOf
}

/** What a cast that PostgreSQL adds by itself makes of a value: `number` is one that could also change a result. */
export type Implicit = 'same-kind' | 'number'

/**
 * Whether PostgreSQL could have added the cast by itself. It turns strings of a length into `text`, since only that has
 * operators; whole numbers into `numeric` and numbers into `double precision` where the other side is one; dates into
 * timestamps for functions; values of a domain into ones of the type beneath. Where the column's type is known, only the casts that such a column gets count.
 */
export function implicitCast(cast: Node, { family, typeOf }: Setting): Implicit | undefined {
  const [inner] = cast.args
  if (family !== 'postgresql' || cast.kind !== 'cast' || !inner || isLiteral(inner)) return undefined
  const known = inner.kind === 'name' ? typeOf(inner.text) : undefined
  if (known && beneath(known) === cast.text) return 'same-kind'
  if (isTextType(cast.text)) return holdsText(inner, cast.text, known) ? 'same-kind' : undefined
  if (isNumberType(cast.text)) return isNarrower(known, cast.text) ? 'number' : undefined
  const fits =
    isMomentType(cast.text) && (known === undefined || known.kind === 'date' || known.kind === 'datetime')
  return fits && inner.kind === 'name' ? 'same-kind' : undefined
}

/**
 * A node without a cast of a column to just its own type, figures and all, which PostgreSQL drops (coerce_type_typmod in
 * its source).
 */
export function withoutVainCast(value: Node, { family, typeOf }: Setting): Node {
  const [inner] = value.args
  if (family !== 'postgresql' || value.kind !== 'cast' || inner?.kind !== 'name') return value
  const known = typeOf(inner.text)
  return known && exactly(known) === value.text ? inner : value
}

/** The name of a type with figures of its own; undefined for any other. */
function exactly(type: ColumnType): string | undefined {
  if (type.kind === 'decimal' && type.precision !== undefined)
    return `numeric(${type.precision},${type.scale ?? 0})`
  if (type.kind === 'string' && type.length !== undefined)
    return `${type.fixed ? 'character' : 'character varying'}(${type.length})`
  return undefined
}

/** Calls whose value has the type of their arguments, and those that give a name, which becomes text. */
const PASSING: ReadonlySet<string> = new Set([
  ...['coalesce', 'greatest', 'least', 'nullif'],
  ...['current_catalog', 'current_role', 'current_schema', 'current_user', 'session_user', 'user'],
])

function holdsText(inner: Node, type: string, known: ColumnType | undefined): boolean {
  if (known) return isText(known.kind === 'array' && elementType(type) !== type ? known.of : known)
  return (
    inner.kind === 'name' ||
    inner.kind === 'subscript' ||
    inner.kind === 'case' ||
    inner.kind === 'array' ||
    (inner.kind === 'call' && PASSING.has(inner.text)) ||
    (inner.kind === 'cast' && isTextType(inner.text.replace(/\(\d+\)$/, ''))) ||
    (inner.kind === 'operator' && inner.text === 'collate')
  )
}

function isText(type: ColumnType): boolean {
  if (type.kind === 'domain') return isText(type.of)
  return type.kind === 'string' || type.kind === 'text' || type.kind === 'unknown' || type.kind === 'native'
}

const INTEGERS: Readonly<Record<number, string>> = { 16: 'smallint', 32: 'integer', 64: 'bigint' }

/** The name of the type beneath all domains, without figures; undefined for text, which has many, and for types of a schema. */
function beneath(type: ColumnType): string | undefined {
  if (type.kind === 'domain') return beneath(type.of)
  if (type.kind === 'array') {
    const element = beneath(type.of)
    return element === undefined ? undefined : `${element}[]`
  }
  if (type.kind === 'integer') return INTEGERS[type.bits]
  if (type.kind === 'float') return type.bits === 32 ? 'real' : 'double precision'
  if (type.kind === 'datetime') return `timestamp ${type.timezone ? 'with' : 'without'} time zone`
  if (type.kind === 'time') return `time ${type.timezone ? 'with' : 'without'} time zone`
  if (type.kind === 'json') return type.binary ? 'jsonb' : 'json'
  if (type.kind === 'native') return type.name === 'varbit' ? 'bit varying' : type.name
  if (type.kind === 'network') return type.of
  return SINGLE[type.kind]
}

/** Kinds that are one type of PostgreSQL. */
const SINGLE: Readonly<Partial<Record<ColumnType['kind'], string>>> = {
  binary: 'bytea',
  boolean: 'boolean',
  date: 'date',
  decimal: 'numeric',
  interval: 'interval',
  uuid: 'uuid',
}

/** Whether a number of the known type becomes one of the cast's by itself: never the other way round. */
function isNarrower(known: ColumnType | undefined, type: string): boolean {
  if (known?.kind === 'domain') return isNarrower(known.of, type)
  const isFloat = type === 'double precision' || type === 'real'
  if (known === undefined || known.kind === 'unknown') return type !== 'smallint' && type !== 'integer'
  if (known.kind === 'integer')
    return (
      isFloat || type === 'numeric' || known.bits < (type === 'bigint' ? 64 : type === 'integer' ? 32 : 0)
    )
  return (known.kind === 'decimal' && isFloat) || (known.kind === 'float' && type === 'double precision')
}

/** Whether a node is by its own type what makes the other side of an operator a number of a wider type. */
export function widens(value: Node, type: string, { typeOf }: Setting): boolean {
  const own = value.kind === 'name' ? numberOf(typeOf(value.text)) : value.type
  if (own !== undefined) return widthOf(own) >= widthOf(type)
  if (value.kind === 'number') return value.text.includes('.') || type === 'integer'
  return !isLiteral(value)
}

function numberOf(type: ColumnType | undefined): string | undefined {
  if (type?.kind === 'domain') return numberOf(type.of)
  return type?.kind === 'integer' || type?.kind === 'decimal' || type?.kind === 'float'
    ? beneath(type)
    : undefined
}

/** From the narrowest to the widest; beside a float every other number becomes the widest. */
const WIDTHS: Readonly<Record<string, number>> = { smallint: 1, integer: 2, bigint: 3, numeric: 4 }

/** What is no number beside one, an interval or money, asks for the widest. */
function widthOf(type: string): number {
  return WIDTHS[type] ?? Object.keys(WIDTHS).length + 1
}
