import { expect, test } from '@jest/globals'
import { readers, type TextFormat } from '../../src/readers/index.js'
import { workbook } from '../support/workbook.js'
import { SHOP, SHOP_WORKBOOK } from './shop.js'
import { read, withoutPlaces } from './support.js'

const EXPECTED = [
  {
    name: 'users',
    comment: 'People',
    columns: [
      { name: 'id', type: 'BIGINT', primaryKey: true, autoIncrement: true },
      { name: 'email', type: 'VARCHAR(100)', nullable: false, unique: true, comment: 'login' },
      { name: 'balance', type: 'DECIMAL(10, 2)', default: { text: '0.00', computed: false } },
      {
        name: 'state',
        type: "ENUM('new','old')",
        nullable: false,
        default: { text: "'new'", computed: false },
        check: "state <> ''",
      },
      {
        name: 'manager_id',
        type: 'BIGINT',
        reference: { table: 'users', columns: ['id'], onDelete: 'SET NULL' },
      },
    ],
    indexes: [
      { name: 'ix_state', columns: ['state', 'LOWER(email)'], comment: 'listing' },
      { name: 'ix_email', columns: ['email'], unique: true },
    ],
    constraints: [],
  },
  {
    name: 'order_items',
    comment: 'Order lines',
    columns: [
      { name: 'order_id', type: 'BIGINT', primaryKey: true },
      { name: 'line', type: 'INT UNSIGNED', primaryKey: true },
      { name: 'made_at', type: 'TIMESTAMP', default: { text: 'CURRENT_TIMESTAMP', computed: false } },
    ],
    indexes: [],
    constraints: [
      {
        name: 'fk_order',
        kind: 'foreign-key',
        columns: ['order_id'],
        reference: { table: 'orders', columns: ['id'], onDelete: 'CASCADE' },
      },
      { name: 'uq_line', kind: 'unique', columns: ['order_id', 'line'] },
      { name: 'ck_line', kind: 'check', columns: [], check: 'line > 0' },
    ],
  },
]

test.each(Object.entries(SHOP) as [TextFormat, string][])(
  'the shop in %s is the same document',
  async (format, text) => {
    const { document, said } = await read(format, text)
    expect(said).toEqual([])
    expect(withoutHandles(withoutPlaces(document?.tables))).toEqual(EXPECTED)
    expect(document).toMatchObject({ columns: [], indexes: [], constraints: [] })
  },
)

test('the shop in a workbook is the same document', async () => {
  const files = [{ path: 'shop.xlsx', bytes: workbook(SHOP_WORKBOOK) }]
  const { value, diagnostics } = await readers.xlsx.read(files, () => Promise.resolve(undefined))
  expect(diagnostics).toEqual([])
  expect(withoutPlaces(value[0]?.tables)).toEqual(EXPECTED)
  expect(value[0]).toMatchObject({ columns: [], indexes: [], constraints: [] })
})

/** A value without the ids in it: in properties each object has one, the handle of its keys. */
function withoutHandles(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? undefined : inner)))
}
