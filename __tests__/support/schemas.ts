import type { Column, ForeignKey, Schema, Table } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'

const place = { path: 'schema.xml', line: 1, column: 1 }

/** Column types by the names that a schema uses, for short tests. */
export const types = {
  bigint: { kind: 'integer', bits: 64, unsigned: false },
  int: { kind: 'integer', bits: 32, unsigned: false },
  smallint: { kind: 'integer', bits: 16, unsigned: false },
  boolean: { kind: 'boolean' },
  date: { kind: 'date' },
  datetime: { kind: 'datetime', timezone: false },
  decimal: { kind: 'decimal', precision: 10, scale: 2 },
  json: { kind: 'json', binary: false },
  jsonb: { kind: 'json', binary: true },
  text: { kind: 'text' },
  time: { kind: 'time', timezone: false },
  timestamptz: { kind: 'datetime', timezone: true },
  uuid: { kind: 'uuid' },
} as const satisfies Record<string, ColumnType>

/** `VARCHAR(length)`. */
export function varchar(length: number): ColumnType {
  return { kind: 'string', length, fixed: false }
}

/** A column of a schema; not nullable unless `extra` says so. */
export function column(name: string, type: ColumnType = types.int, extra: Partial<Column> = {}): Column {
  return { place, name, type, raw: type.kind.toUpperCase(), nullable: false, autoIncrement: false, ...extra }
}

/** A `BIGINT` column `id` that counts up. */
export function id(type: ColumnType = types.bigint): Column {
  return column('id', type, { autoIncrement: true })
}

/**
 * A table of a schema. Its primary key is the column `id` when there is one and `extra` names no other;
 * `extra: { primaryKey: undefined }` is a table without a key.
 */
export function table(
  name: string,
  columns: readonly Column[],
  extra: Partial<Omit<Table, 'primaryKey'>> & { readonly primaryKey?: Table['primaryKey'] | undefined } = {},
): Table {
  const { primaryKey, ...rest } = extra
  const usual = columns.some((each) => each.name === 'id') ? { columns: ['id'] } : undefined
  const key = 'primaryKey' in extra ? primaryKey : usual
  return {
    place,
    name,
    columns,
    ...(key ? { primaryKey: key } : {}),
    foreignKeys: [],
    uniques: [],
    checks: [],
    exclusions: [],
    indexes: [],
    ...rest,
  }
}

/** A foreign key: `foreignKey('user_id', 'users')` points at `users.id`. Several columns are separated by commas. */
export function foreignKey(
  columns: string,
  referencedTable: string,
  extra: Partial<Omit<ForeignKey, 'columns' | 'referencedColumns'>> & { readonly referenced?: string } = {},
): ForeignKey {
  const { referenced = 'id', ...rest } = extra
  return {
    place,
    columns: columns.split(','),
    referencedTable,
    referencedColumns: referenced.split(','),
    ...rest,
  }
}

/** A schema of tables. */
export function schema(tables: readonly Table[], extra: Partial<Schema> = {}): Schema {
  return { tables, enums: [], domains: [], sequences: [], ...extra }
}

/** The users and orders of the guide: an order has a user, a user has orders. */
export function shop(): Schema {
  return schema([
    table(
      'users',
      [
        id(),
        column('username', varchar(50)),
        column('email', varchar(100), { nullable: true }),
        column('created_at', types.datetime, { nullable: true, default: { kind: 'now', of: 'timestamp' } }),
      ],
      { uniques: [{ columns: ['username'] }] },
    ),
    table('orders', [id(), column('user_id', types.bigint), column('amount', types.decimal)], {
      foreignKeys: [foreignKey('user_id', 'users')],
    }),
  ])
}
