import type { Schema } from '../../src/model/schema.js'
import { column, foreignKey, id, schema, table, types, varchar } from './schemas.js'

/** Names that mean something else to pydantic, to SQLModel or to dataclasses. */
export function traps(): Schema {
  const names =
    'copy dict json schema validate construct model_config model_fields model_dump model_dump_at model_validated ' +
    'model_id _hidden __private _sa_x init repr default self metadata registry Field Relationship col Optional ' +
    'insert_default MappedAsDataclass Column declarative_base'
  return schema([
    table('copies', [id(), ...names.split(' ').map((name) => column(name, varchar(20), { nullable: true }))]),
    table(
      'dicts',
      [id(), column('copy_id', types.bigint), column('json_id', types.bigint, { nullable: true })],
      {
        foreignKeys: [foreignKey('copy_id', 'copies'), foreignKey('json_id', 'copies')],
        indexes: [
          { name: 'ix_dicts', unique: false, parts: [{ kind: 'column', name: 'json_id', order: 'desc' }] },
        ],
      },
    ),
    table('columns', [id(), column('dict_id', types.bigint)], {
      foreignKeys: [foreignKey('dict_id', 'dicts', { onDelete: 'cascade' })],
      uniques: [{ columns: ['dict_id'] }],
    }),
  ])
}

/** What a constructor can be given, or cannot: defaults, counted and computed columns, JSON, keys of every kind. */
export function shapes(): Schema {
  const maybe = { nullable: true }
  return schema([
    table('kinds', [column('code', varchar(8)), column('label', varchar(20), maybe)], {
      primaryKey: { columns: ['code'] },
    }),
    table(
      'parts',
      [
        id(),
        column('kind_code', varchar(8), { default: { kind: 'string', value: 'plain' } }),
        column('parent_id', types.bigint),
        column('price', types.decimal),
        column('amount', types.int, { default: { kind: 'number', text: '1' } }),
        column('total', types.decimal, { generated: { sql: 'price * amount', stored: true } }),
        column('settings', types.json, maybe),
        column('tags', types.jsonb, { default: { kind: 'string', value: '[]' } }),
        column('made_at', types.datetime, { default: { kind: 'now', of: 'timestamp' } }),
        column('code', types.uuid, { default: { kind: 'uuid', sql: 'gen_random_uuid()' } }),
      ],
      {
        foreignKeys: [
          foreignKey('kind_code', 'kinds', { referenced: 'code' }),
          foreignKey('parent_id', 'parts'),
        ],
        checks: [{ name: 'ck_parts_price', sql: 'price >= 0' }],
        indexes: [
          {
            name: 'ix_parts_made',
            unique: false,
            parts: [
              { kind: 'column', name: 'made_at', order: 'desc' },
              { kind: 'column', name: 'price' },
            ],
          },
        ],
      },
    ),
    table('logs', [column('message', types.text), column('part_id', types.bigint, maybe)], {
      foreignKeys: [foreignKey('part_id', 'parts', { onDelete: 'set-null' })],
    }),
  ])
}
