import type { Change } from '../../src/model/change.js'
import type {
  Check,
  Column,
  Dialect,
  ForeignKey,
  Index,
  Schema,
  Table,
  Unique,
} from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { createPlainSql, type PlainSql } from '../../src/targets/django/absent-types.js'
import { can, type DjangoVersion } from '../../src/targets/django/version.js'
import { without } from '../../src/without.js'
import type { Note } from './django-notes.js'

/**
 * A schema in Django's words, as docs/django.md lists them: what differs, and means the same. Tables that `notes` say
 * are written without their namespace lose it; enumerations that columns have are told of at their columns.
 */
export function inDjangosWords(schema: Schema, notes: readonly Note[], version: DjangoVersion): Schema {
  const moved = new Set(notes.filter(({ code }) => code === 'namespace').map(({ place }) => place))
  const isMoved = ({ place }: Pick<Table, 'place'>): boolean => moved.has(place)
  const spaces = new Set(
    schema.tables.filter(isMoved).map(({ name, namespace }) => `${namespace ?? ''}.${name}`),
  )
  const used = new Set(schema.tables.flatMap(({ columns }) => columns).flatMap(({ type }) => enumsOf(type)))
  return {
    ...schema,
    enums: schema.enums.filter(({ name, namespace = '' }) => !used.has(`${namespace}.${name}`)),
    tables: schema.tables.map((table) =>
      reword(isMoved(table) ? without(table, 'namespace') : table, {
        dialect: schema.dialect,
        version,
        spaces,
        plainSql: createPlainSql(schema),
      }),
    ),
  }
}

/** Whether a change is one of words only: what has no name gets one, and SQLite has words of its own. */
export function isOfWords({ kind, from = '', to = '' }: Change, dialect: Dialect | undefined): boolean {
  if (kind === 'rename-unique' || kind === 'rename-check') return from === ''
  if (dialect !== 'sqlite') return false
  if (kind === 'change-type') return affinity(from) === affinity(to)
  return kind === 'change-default' && (SQLITE_DEFAULTS[from] ?? casts(from)).includes(to)
}

/** The time with its milliseconds. */
const SQLITE_DEFAULTS: Readonly<Record<string, readonly string[]>> = {
  CURRENT_TIMESTAMP: ["STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW')"],
}

/** A decimal, before 6.1 and since. */
function casts(number: string): readonly string[] {
  return ['NUMERIC', 'REAL'].map((type) => `CAST('${number}' AS ${type})`)
}

/** The first of these that a type's name has in it says its affinity ("Determination Of Column Affinity"). */
const AFFINITIES = [/INT/i, /CHAR|CLOB|TEXT/i, /BLOB|^$/i, /REAL|FLOA|DOUB/i]

function affinity(type: string): number {
  return AFFINITIES.findIndex((pattern) => pattern.test(type))
}

/** The live schema without what has names of Django's: foreign keys. */
export function withoutKeyNames(schema: Schema): Schema {
  return {
    ...schema,
    tables: schema.tables.map((table) => ({
      ...table,
      foreignKeys: table.foreignKeys.map((key) => without(key, 'name')),
    })),
  }
}

function enumsOf(type: ColumnType): readonly string[] {
  if (type.kind === 'array' || type.kind === 'domain') return enumsOf(type.of)
  return type.kind === 'enum' && type.name !== undefined ? [`${type.namespace ?? ''}.${type.name}`] : []
}

/** What words depend on; `spaces` are the tables that lose their namespace. */
interface Around {
  readonly dialect: Dialect | undefined
  readonly version: DjangoVersion
  readonly spaces: ReadonlySet<string>
  readonly plainSql: PlainSql
}

function reword(table: Table, around: Around): Table {
  const { dialect, plainSql } = around
  const { uniques } = table
  const indexes = table.indexes.map((index) => rewordIndex(index, plainSql))
  return {
    ...table,
    columns: table.columns.map((column) => rewordColumn(column, around)),
    foreignKeys: withoutTwins(table.foreignKeys.map((key) => rewordKey(key, around))),
    uniques: [...uniques.filter((each) => !isCovering(each)), ...indexes.filter(isConstraint).map(toUnique)],
    indexes: [...indexes.filter((each) => !isConstraint(each)), ...uniques.filter(isCovering).map(toIndex)],
    checks: [
      ...table.checks.map((check) => ({ ...check, sql: plainSql(check.sql) })),
      ...table.columns.flatMap((column) => signCheck(column, table, dialect)),
      ...(dialect === 'sqlite' ? table.columns.flatMap(jsonCheck) : []),
    ],
  }
}

/** An identity for a counting key that is one of no other kind. */
function rewordColumn(column: Column, { dialect, plainSql }: Around): Column {
  const isSerial = dialect === 'postgresql' && column.autoIncrement && !column.identity
  const { generated } = column
  return {
    ...column,
    ...(isSerial ? { identity: { always: false } } : {}),
    ...(generated ? { generated: { ...generated, sql: plainSql(generated.sql) } } : {}),
  }
}

/** What casts to a type that no migration makes casts to that of its fields. */
function rewordIndex(index: Index, plainSql: PlainSql): Index {
  return {
    ...index,
    parts: index.parts.map((part) =>
      part.kind === 'expression' ? { ...part, sql: plainSql(part.sql) } : part,
    ),
    ...(index.where === undefined ? {} : { where: plainSql(index.where) }),
  }
}

/** Keys are nameless, deferred where the database can, and before 6.1 leave ON DELETE to Python. */
function rewordKey(key: ForeignKey, { dialect, version, spaces }: Around): ForeignKey {
  const { match, onDelete, columns, referencedTable, referencedNamespace: namespace } = key
  const isMoved = namespace !== undefined && spaces.has(`${namespace}.${referencedTable}`)
  return {
    ...without(key, 'name', 'match', 'onDelete', 'deferrable', 'referencedNamespace'),
    ...(namespace === undefined || isMoved ? {} : { referencedNamespace: namespace }),
    ...(dialect === 'mariadb' ? {} : { deferrable: 'deferred' }),
    ...(onDelete && can(version, 'database-actions') ? { onDelete } : {}),
    ...(match && columns.length > 1 ? { match } : {}),
  }
}

/** A unique index that is a constraint to Django: over columns as they are, and all rows. */
function isConstraint({ unique, parts, where, include, method }: Index): boolean {
  const isAsUsual = parts.every((part) => part.kind === 'column' && Object.keys(part).length === 2)
  return unique && isAsUsual && where === undefined && !include && !method
}

function isCovering({ include, deferrable }: Unique): boolean {
  return include !== undefined && !deferrable
}

function toUnique({ name, parts, nullsNotDistinct, storageParameters }: Index): Unique {
  const columns = parts.flatMap((part) => (part.kind === 'column' ? [part.name] : []))
  return {
    name,
    columns,
    ...(nullsNotDistinct ? { nullsNotDistinct } : {}),
    ...(storageParameters ? { storageParameters } : {}),
  }
}

function toIndex({ name = '', columns, ...rest }: Unique): Index {
  return { name, parts: columns.map((column) => ({ kind: 'column', name: column })), unique: true, ...rest }
}

/** Django adds a check to what is unsigned. */
function signCheck(
  { name, type, autoIncrement }: Column,
  { foreignKeys }: Table,
  dialect: Dialect | undefined,
): readonly Check[] {
  const isKey = foreignKeys.some(({ columns }) => columns.length === 1 && columns[0] === name)
  if (dialect === 'postgresql' || type.kind !== 'integer' || !type.unsigned || autoIncrement || isKey)
    return []
  return [{ sql: dialect === 'sqlite' ? `"${name}" >= 0` : `\`${name}\` >= 0` }]
}

/** Django adds a check to what is JSON on SQLite. */
function jsonCheck({ name, type, nullable }: Column): readonly Check[] {
  if (type.kind !== 'json') return []
  const sql = `JSON_VALID("${name}")`
  return [{ sql: nullable ? `(${sql} OR "${name}" IS NULL)` : sql }]
}

/** Keys without those that say again what another one does. */
function withoutTwins(keys: readonly ForeignKey[]): readonly ForeignKey[] {
  const said = keys.map((key) => JSON.stringify(without(without(key, 'name'), 'place')))
  return keys.filter((_, index) => said.indexOf(said[index] ?? '') === index)
}
