import { isMysql } from '../../dialects/is-mysql.js'
import type { Dialect } from '../../model/schema.js'
import type { ColumnType, NativeName, TypeKind } from '../../model/type.js'
import type { Imports } from '../python/imports.js'
import { call, keyword, type Code } from '../python/layout.js'
import { fromModels } from './expressions.js'
import { can, type DjangoVersion } from './version.js'
import { ARRAY, POSTGRES_NATIVES, postgresField, RANGES } from './postgres-fields.js'

/**
 * What Python makes of a field's values: how literals for it are written. `other` is everything whose literals only the
 * database can read.
 */
export type Family = 'integer' | 'decimal' | 'float' | 'boolean' | 'text' | 'uuid' | 'json' | 'other'

/** A field: its class as the body writes it, the arguments that its type needs, and what its values are. */
export interface FieldType {
  readonly head: string
  readonly args: readonly Code[]
  readonly family: Family
  /** Whether values of the type text cannot be held as they are, so that a comment must keep the text. */
  readonly approximate: boolean
  /** Present for a field of the team's own, of whose column nothing is known. */
  readonly isOwn?: true
}

/** What a field's type depends on besides the column. */
export interface FieldSurroundings {
  readonly imports: Imports
  readonly dialect: Dialect | undefined
  readonly version: DjangoVersion
  /** The class that an enumeration's values stand in, as the body writes it. */
  readonly choices?: string | undefined
}

type Rule<K extends TypeKind> = (
  type: Extract<ColumnType, { kind: K }>,
  around: FieldSurroundings,
) => FieldType

const RULES: { readonly [K in TypeKind]: Rule<K> } = {
  boolean: (_, { imports }) => core(imports, 'BooleanField', 'boolean'),
  integer: ({ bits, unsigned }, { imports }) =>
    core(imports, `${unsigned ? 'Positive' : ''}${INTEGERS[bits]}IntegerField`, 'integer'),
  decimal: (type, around) => {
    const { imports } = around
    if (isWithoutFigures(type, around)) return core(imports, 'DecimalField', 'decimal')
    const { digits, places } = decimalFigures(type)
    return core(imports, 'DecimalField', 'decimal', [
      keyword('max_digits', `${digits}`),
      keyword('decimal_places', `${places}`),
    ])
  },
  float: (_, { imports }) => core(imports, 'FloatField', 'float'),
  string: ({ length, fixed }, around) =>
    length === undefined && !fixed && around.dialect === 'postgresql'
      ? core(around.imports, 'CharField', 'text')
      : text(around.imports, length),
  text: (_, { imports }) => core(imports, 'TextField', 'text'),
  date: (_, { imports }) => core(imports, 'DateField', 'other'),
  time: (_, { imports }) => core(imports, 'TimeField', 'other'),
  datetime: (_, { imports }) => core(imports, 'DateTimeField', 'other'),
  interval: (_, { imports }) => core(imports, 'DurationField', 'other'),
  year: (_, { imports }) => core(imports, 'SmallIntegerField', 'integer'),
  binary: ({ length }, { imports }) => core(imports, 'BinaryField', 'other', maxLength(length)),
  json: (_, { imports }) => core(imports, 'JSONField', 'json'),
  uuid: (_, { imports }) => core(imports, 'UUIDField', 'uuid'),
  enum: ({ values, name }, around) =>
    // A type of its own in the database: a field with a length would be altered to a text of it when a value is added.
    around.dialect === 'postgresql' && name !== undefined
      ? approximate(withChoices(core(around.imports, 'TextField', 'text'), around))
      : withChoices(text(around.imports, Math.max(0, ...values.map(measureText))), around),
  // A set's value is its members, joined by commas.
  set: ({ values }, { imports }) => text(imports, measureText(values.join(','))),
  array: ({ of, dimensions }, around) => array(of, dimensions, around),
  network: ({ of }, { imports }) =>
    of === 'inet' ? core(imports, 'GenericIPAddressField', 'other') : text(imports, NETWORK_LENGTHS[of]),
  domain: ({ of }, around) => approximate(toFieldType(of, around)),
  range: ({ of, multi }, around) =>
    postgresField(multi ? undefined : RANGES[of], around) ??
    approximate(core(around.imports, 'TextField', 'text')),
  native: ({ name }, around) =>
    postgresField(POSTGRES_NATIVES[name], around) ??
    NATIVES[name]?.(around) ??
    approximate(core(around.imports, 'TextField', 'text')),
  unknown: (_, { imports }) => approximate(core(imports, 'TextField', 'text')),
}

const INTEGERS = { 8: 'Small', 16: 'Small', 24: '', 32: '', 64: 'Big' } as const

/** The longest text of each: an IPv6 network with its mask, eight octets with colons. */
const NETWORK_LENGTHS = { cidr: 43, macaddr: 23, macaddr8: 23 } as const

/** Types of one database that mean something to Django on every one. */
const NATIVES: Readonly<Partial<Record<NativeName, (around: FieldSurroundings) => FieldType>>> = {
  // MySQL's reads back as bytes, and takes text for the bits of its letters.
  bit: ({ imports, dialect }) => approximate(bits(imports, dialect)),
  // PostgreSQL's reads back as text, with a currency's sign.
  money: ({ imports, dialect }) =>
    dialect === 'postgresql'
      ? approximate(core(imports, 'TextField', 'text'))
      : core(imports, 'DecimalField', 'decimal', [
          keyword('max_digits', '19'),
          keyword('decimal_places', '4'),
        ]),
  hstore: ({ imports }) => approximate(core(imports, 'JSONField', 'json')),
}

/** The Django field of a column type. */
export function toFieldType(type: ColumnType, around: FieldSurroundings): FieldType {
  return rule(type)(type, around)
}

/** Looks a rule up by the kind of the type that it will be given. */
function rule<K extends TypeKind>(type: { readonly kind: K }): Rule<K> {
  return RULES[type.kind]
}

/** The field that counts up, for an integer key. Numbers without a scale (`NUMBER(10)`) count in the widest. */
export function toAutoField(type: ColumnType, imports: Imports): FieldType | undefined {
  if (type.kind === 'integer') return core(imports, `${INTEGERS[type.bits]}AutoField`, 'integer')
  const isWhole = type.kind === 'decimal' && (type.scale ?? 0) === 0
  return isWhole ? core(imports, 'BigAutoField', 'integer') : undefined
}

/** Whether a decimal has no figures, on a database and in a Django that take it so (fields.E130 of others). */
export function isWithoutFigures(
  { precision, scale }: Extract<ColumnType, { kind: 'decimal' }>,
  { dialect, version }: Pick<FieldSurroundings, 'dialect' | 'version'>,
): boolean {
  const isTaken = dialect === 'postgresql' || dialect === 'sqlite'
  return precision === undefined && scale === undefined && isTaken && can(version, 'plain-decimals')
}

/** The figures of a DecimalField, which must have both (fields.E130, E132) and `max_digits` not the smaller (E134). */
export function decimalFigures(type: Extract<ColumnType, { kind: 'decimal' }>): {
  readonly digits: number
  readonly places: number
} {
  // Without figures a database holds any number: 38 digits are what the narrowest of them can do.
  if (type.precision === undefined) return { digits: 38, places: Math.max(0, type.scale ?? 10) }
  const scale = type.scale ?? 0
  // A negative scale rounds before the point; one beyond the precision means leading zeros after it.
  const digits = scale < 0 ? type.precision - scale : Math.max(type.precision, scale)
  return { digits: Math.max(1, digits), places: Math.max(0, scale) }
}

function core(imports: Imports, name: string, family: Family, args: readonly Code[] = []): FieldType {
  return { head: fromModels(imports, name), args, family, approximate: false }
}

function bits(imports: Imports, dialect: Dialect | undefined): FieldType {
  return isMysql(dialect) ? core(imports, 'BinaryField', 'other') : core(imports, 'TextField', 'text')
}

function approximate(type: FieldType): FieldType {
  return { ...type, approximate: true }
}

function text(imports: Imports, length: number | undefined): FieldType {
  const args = maxLength(length)
  return core(imports, args.length > 0 ? 'CharField' : 'TextField', 'text', args)
}

function maxLength(length: number | undefined): readonly Code[] {
  return length !== undefined && length > 0 ? [keyword('max_length', `${length}`)] : []
}

function withChoices(type: FieldType, { choices }: FieldSurroundings): FieldType {
  return choices === undefined ? type : { ...type, args: [...type.args, keyword('choices', choices)] }
}

function array(of: ColumnType, dimensions: number, around: FieldSurroundings): FieldType {
  if (around.dialect !== 'postgresql') return core(around.imports, 'JSONField', 'json')
  const member = toFieldType(of, around)
  // Django writes arrays with a cast to the members' type, which only arrays of just that type take.
  if (member.approximate) return approximate(core(around.imports, 'TextField', 'text'))
  const head = around.imports.from(ARRAY.module, ARRAY.name)
  const inner = call(member.head, member.args)
  const whole = Array.from({ length: Math.max(0, dimensions - 1) }).reduce<Code>(
    (nested) => call(head, [nested]),
    inner,
  )
  return { head, args: [whole], family: 'other', approximate: false }
}

/** Length in characters, as Python and databases count. */
function measureText(value: string): number {
  return Array.from(value).length
}
