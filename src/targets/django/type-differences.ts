import type { Dialect } from '../../model/schema.js'
import type { ColumnType, TypeKind } from '../../model/type.js'
import { isWithoutFigures, type FieldSurroundings } from './field-types.js'

type Surroundings = Pick<FieldSurroundings, 'dialect' | 'version'>
type Rule<K extends TypeKind> = (type: Extract<ColumnType, { kind: K }>, around: Surroundings) => boolean
type Rules = { readonly [K in TypeKind]?: Rule<K> }

const always = (): boolean => true

/** Types for which Django's migrations make others on PostgreSQL, all of which hold the same values and more. */
const POSTGRESQL: Rules = {
  datetime: ({ timezone, precision }) => !timezone || isBelowMicroseconds(precision),
  decimal: (type, around) => !isWithoutFigures(type, around) && hasOtherFigures(type),
  float: ({ bits }) => bits === 32,
  interval: ({ fields, precision }) => fields !== undefined || isBelowMicroseconds(precision),
  json: ({ binary }) => !binary,
  network: ({ of }) => of !== 'inet',
  string: ({ fixed }) => fixed,
  time: ({ timezone, precision }) => timezone || isBelowMicroseconds(precision),
}

/** The same on MySQL and MariaDB. */
const MYSQL: Rules = {
  binary: ({ size }) => size !== 'long',
  datetime: ({ timezone, precision }) => timezone || precision !== 6,
  decimal: hasOtherFigures,
  enum: always,
  float: ({ bits }) => bits === 32,
  integer: ({ bits }) => bits === 8 || bits === 24,
  set: always,
  string: ({ fixed }) => fixed,
  text: ({ size }) => size !== 'long',
  time: ({ precision }) => precision !== 6,
  year: always,
}

const RULES: Readonly<Partial<Record<Dialect, Rules>>> = {
  mariadb: { ...MYSQL, network: always },
  mysql: { ...MYSQL, network: always },
  postgresql: POSTGRESQL,
  // Django adds a check that the text is JSON.
  sqlite: { json: always },
}

/**
 * Whether Django's migrations make a column of another type than the schema has, though values go in and out as they
 * are. SQLite keeps any value in any column, so little differs there.
 */
export function makesOtherType(type: ColumnType, around: Surroundings): boolean {
  if (type.kind === 'array') return makesOtherType(type.of, around)
  const rules = around.dialect && RULES[around.dialect]
  return rules ? (find(rules, type)?.(type, around) ?? false) : false
}

/** Looks a rule up by the kind of the type that it will be given. */
function find<K extends TypeKind>(rules: Rules, type: { readonly kind: K }): Rule<K> | undefined {
  return rules[type.kind]
}

function isBelowMicroseconds(precision: number | undefined): boolean {
  return precision !== undefined && precision !== 6
}

function hasOtherFigures({ precision, scale }: Extract<ColumnType, { kind: 'decimal' }>): boolean {
  return precision === undefined || (scale !== undefined && (scale < 0 || scale > precision))
}
