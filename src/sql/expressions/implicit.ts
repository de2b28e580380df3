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
  if (known?.kind === 'domain' && beneath(known) === cast.text) return 'same-kind'
  if (isTextType(cast.text)) return holdsText(inner, cast.text, known) ? 'same-kind' : undefined
  if (isNumberType(cast.text)) return isNarrower(known, cast.text) ? 'number' : undefined
  const fits =
    isMomentType(cast.text) && (known === undefined || known.kind === 'date' || known.kind === 'datetime')
  return fits && inner.kind === 'name' ? 'same-kind' : undefined
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

/** The name of the type beneath all domains; undefined for text, which has many, and for types with parts. */
function beneath(type: ColumnType): string | undefined {
  if (type.kind === 'domain') return beneath(type.of)
  if (type.kind === 'integer') return INTEGERS[type.bits]
  if (type.kind === 'float') return type.bits === 32 ? 'real' : 'double precision'
  if (type.kind === 'datetime') return `timestamp ${type.timezone ? 'with' : 'without'} time zone`
  if (type.kind === 'json') return type.binary ? 'jsonb' : 'json'
  return type.kind === 'decimal' ? 'numeric' : SINGLE.has(type.kind) ? type.kind : undefined
}

/** Kinds that PostgreSQL calls by the same word. */
const SINGLE: ReadonlySet<ColumnType['kind']> = new Set(['boolean', 'date', 'uuid'])

/** Whether a number of the known type becomes one of the cast's by itself: never the other way round. */
function isNarrower(known: ColumnType | undefined, type: string): boolean {
  if (known?.kind === 'domain') return isNarrower(known.of, type)
  const isFloat = type === 'double precision' || type === 'real'
  if (known === undefined || known.kind === 'unknown') return type !== 'smallint' && type !== 'integer'
  if (known.kind === 'integer') return isFloat || type === 'numeric' || (type === 'bigint' && known.bits < 64)
  return (known.kind === 'decimal' && isFloat) || (known.kind === 'float' && type === 'double precision')
}

/** Whether a node is by its own type what makes the other side of an operator a wider number. */
export function widens(value: Node, { typeOf }: Setting): boolean {
  if (value.kind === 'number') return value.type !== undefined || value.text.includes('.')
  return !isLiteral(value) && !(value.kind === 'name' && typeOf(value.text)?.kind === 'integer')
}
