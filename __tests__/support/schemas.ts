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

/** Every shape of relationship in one schema. */
export function everyShape(): Schema {
  const bigint = types.bigint
  const maybe = { nullable: true }
  return schema([
    table('users', [id(), column('manager_id', bigint, maybe), column('favourite_post_id', bigint, maybe)], {
      foreignKeys: [foreignKey('manager_id', 'users'), foreignKey('favourite_post_id', 'posts')],
    }),
    table('profiles', [column('user_id', bigint)], {
      primaryKey: { columns: ['user_id'] },
      foreignKeys: [foreignKey('user_id', 'users', { onDelete: 'cascade' })],
    }),
    table('posts', [id(), column('author_id', bigint), column('editor_id', bigint, maybe)], {
      foreignKeys: [
        foreignKey('author_id', 'users', { onDelete: 'cascade' }),
        foreignKey('editor_id', 'users', { onDelete: 'set-null' }),
      ],
    }),
    table('tags', [id(types.int)]),
    table('post_tags', [column('post_id', bigint), column('tag_id')], {
      primaryKey: { columns: ['post_id', 'tag_id'] },
      foreignKeys: [foreignKey('post_id', 'posts', { onDelete: 'cascade' }), foreignKey('tag_id', 'tags')],
    }),
    table('followers', [column('follower_id', bigint), column('followed_id', bigint)], {
      primaryKey: { columns: ['follower_id', 'followed_id'] },
      foreignKeys: [foreignKey('follower_id', 'users'), foreignKey('followed_id', 'users')],
    }),
    table('tenants', [id(types.int)]),
    table('members', [column('tenant_id'), column('id')], {
      primaryKey: { columns: ['tenant_id', 'id'] },
      foreignKeys: [foreignKey('tenant_id', 'tenants')],
    }),
    table(
      'tasks',
      [id(types.int), column('tenant_id'), column('owner_id'), column('reviewer_id', types.int, maybe)],
      {
        foreignKeys: [
          foreignKey('tenant_id', 'tenants'),
          foreignKey('tenant_id,owner_id', 'members', { referenced: 'tenant_id,id' }),
          foreignKey('tenant_id,reviewer_id', 'members', { referenced: 'tenant_id,id' }),
        ],
        checks: [{ sql: 'owner_id > 0' }],
        indexes: [{ name: 'ix_owner', unique: false, parts: [{ kind: 'expression', sql: 'abs(owner_id)' }] }],
      },
    ),
  ])
}

/** Names and texts that would become code, break a line or hide something if they were not settled. */
export function hostileNames(): Schema {
  const texts = [
    '"""',
    "'''",
    '\\',
    'a\nb',
    '{{x}}',
    '%s %(x)s',
    '\u202e',
    "it's :name",
    '#',
    '"; import os; "',
  ]
  const names =
    'class metadata registry datetime decimal uuid list str int text func mapped_column relationship Any'
  const columns = [
    ...names.split(' '),
    '__x',
    '_sa_registry',
    '2fa',
    'a b',
    'x:y',
    '100%',
    '用户',
    '😀',
    'self',
    'User',
  ]
  const spread = [types.datetime, types.decimal, types.uuid, types.json, varchar(9), types.boolean]
  return schema([
    table('users', [
      id(),
      ...columns.map((name, index) => {
        const comment = texts[index % texts.length] ?? ''
        return column(name, spread[index % spread.length], { nullable: true, comment })
      }),
    ]),
    ...['strings', 'integers', 'columns', 'bases', 'decimals', 'enums', 'tables', 'class', 'a b', '订单'].map(
      (name) =>
        table(
          name,
          [
            id(types.int),
            column('list_id', types.bigint),
            ...texts.map((value, index) =>
              column(`c${index}`, index % 2 === 0 ? varchar(99) : { kind: 'enum', values: [value] }, {
                default: { kind: 'string', value },
              }),
            ),
          ],
          { foreignKeys: [foreignKey('list_id', 'users')], comment: texts.join(' ') },
        ),
    ),
    table(
      'x'.repeat(63),
      [
        id(types.int),
        column('y'.repeat(63), types.decimal, { nullable: true }),
        column('z'.repeat(63), types.bigint),
      ],
      { foreignKeys: [foreignKey('z'.repeat(63), 'users')] },
    ),
  ])
}
