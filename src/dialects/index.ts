import type { Dialect } from '../model/schema.js'
import type { ColumnType } from '../model/type.js'
import { arrayOf } from './array-type.js'
import { binaries } from './binaries.js'
import { mariadb } from './mariadb.js'
import { mysql } from './mysql.js'
import { numbers, serials } from './numbers.js'
import { postgresql } from './postgresql.js'
import type { DialectRules } from './rules.js'
import { sqlite } from './sqlite.js'
import { structures } from './structures.js'
import { texts } from './texts.js'
import { times } from './times.js'
import { readTypeText, type TypeRule, type TypeRules, type TypeText } from './type-text.js'

/** The dialects, by the names that a config may give. */
export const dialects = { mariadb, mysql, postgresql, sqlite } satisfies Record<Dialect, DialectRules>

/** The names of the dialects. */
export const dialectNames: readonly Dialect[] = Object.keys(dialects).filter((name) => isDialect(name))

const common: ReadonlyMap<string, TypeRule> = new Map(
  Object.entries({ ...numbers, ...texts, ...times, ...binaries, ...structures }),
)

/** The names of types that are known everywhere, in lower case; for near matches. */
export const typeNames: readonly string[] = [...common.keys()]

/**
 * The dialect of that name, or of one of the other names that JustDB's files use for it: `postgres` is `postgresql`.
 * Undefined for a database whose own types are not known here.
 */
export function findDialect(name: string): Dialect | undefined {
  return dialectsByName.get(name.trim().toLowerCase())
}

/** The namespace that a table without one stands in: `public` in PostgreSQL. */
export function namespaceOf(dialect: Dialect): string | undefined {
  const rules: DialectRules = dialects[dialect]
  return rules.namespace
}

/**
 * The column type that a type text means, such as `VARCHAR(50)`, `int unsigned` or `timestamp(3) with time zone`;
 * where a name means different things, the dialect decides. In a literal text a name means what the dialect's database
 * itself means by it. A name that nobody knows is of kind `unknown`.
 */
export function parseType(text: string, dialect?: Dialect, isLiteral = false): ColumnType {
  const parts = readTypeText(text)
  return arrayOf(findRule(parts, dialect, isLiteral)(parts), parts.dimensions)
}

/** Whether a name, as one word of a literal text, is that of a type which its database has from the start. */
export function isBuiltIn(name: string, dialect: Dialect | undefined): boolean {
  const rules: DialectRules | undefined = dialect && dialects[dialect]
  return rules?.builtIn
    ? rules.builtIn.has(name.toLowerCase())
    : parseType(name, dialect, true).kind !== 'unknown'
}

/** Whether the type text itself says that the database gives the next number: `BIGSERIAL`, `INT IDENTITY(1,1)`. */
export function impliesAutoIncrement(text: string): boolean {
  const { name, counts } = readTypeText(text)
  return counts || serials.has(name)
}

const dialectsByName: ReadonlyMap<string, Dialect> = new Map(
  dialectNames.flatMap((dialect) =>
    [dialect, ...dialects[dialect].names].map((name): [string, Dialect] => [name, dialect]),
  ),
)

const typesByDialect = mapTypes(({ types }) => types)

const literalTypesByDialect = mapTypes(({ types, literalTypes }) => ({ ...types, ...literalTypes }))

function mapTypes(
  typesOf: (rules: DialectRules) => TypeRules,
): ReadonlyMap<Dialect, ReadonlyMap<string, TypeRule>> {
  return new Map(
    dialectNames.map((dialect) => [dialect, new Map(Object.entries(typesOf(dialects[dialect])))]),
  )
}

function findRule({ name }: TypeText, dialect: Dialect | undefined, isLiteral: boolean): TypeRule {
  const known = isLiteral ? literalTypesByDialect : typesByDialect
  const own = dialect && known.get(dialect)?.get(name)
  const interval = name.startsWith('interval ') ? common.get('interval') : undefined
  return own ?? common.get(name) ?? interval ?? (dialect && fallbackOf(dialect)) ?? unknown
}

function isDialect(name: string): name is Dialect {
  return Object.hasOwn(dialects, name)
}

function fallbackOf(dialect: Dialect): TypeRule | undefined {
  const rules: DialectRules = dialects[dialect]
  return rules.fallback
}

function unknown(): ColumnType {
  return { kind: 'unknown' }
}
