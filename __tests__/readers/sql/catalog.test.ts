import { describe, expect, test } from '@jest/globals'

import type { ColumnNode, ConstraintNode, IndexNode } from '../../../src/model/document.js'
import { Catalog, type CatalogRules, type CatalogTable, NamedList } from '../../../src/readers/sql/catalog.js'
import { withoutHang } from '../../support/hang.js'

const place = { path: 'schema.sql', line: 1, column: 1 }

const rules: CatalogRules = {
  dialect: 'postgresql',
  tableKey: (name) => name,
  columnKey: (name) => name,
  droppedColumn: 'drop',
  mentions: (sql, column) => sql.split(/\W+/).includes(column),
  renamed: (sql, from, to) => sql.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to),
}

const column = (name: string, more: Partial<ColumnNode> = {}): ColumnNode => ({ place, name, ...more })

const key = (kind: ConstraintNode['kind'], name: string, ...columns: string[]): ConstraintNode => ({
  place,
  kind,
  name,
  columns,
})

const foreignKey = (name: string, from: string, table: string, to: string): ConstraintNode => ({
  ...key('foreign-key', name, from),
  reference: { place, table, columns: [to] },
})

const index = (name: string, ...columns: IndexNode['columns']): IndexNode => ({ place, name, columns })

/** `users (id, email)` with a key, and `orders (id, user_id, total)` that refers to it. */
function shop(more: Partial<CatalogRules> = {}): {
  catalog: Catalog
  users: CatalogTable
  orders: CatalogTable
} {
  const catalog = new Catalog({ ...rules, ...more })
  const users = catalog.create({ name: 'users' }, place)
  for (const name of ['id', 'email']) users.columns.add(column(name))
  users.constraints.add(key('primary-key', 'users_pkey', 'id'))
  const orders = catalog.create({ name: 'orders' }, place)
  for (const name of ['id', 'user_id', 'total']) orders.columns.add(column(name))
  orders.constraints.add(foreignKey('orders_user', 'user_id', 'users', 'id'))
  return { catalog, users, orders }
}

const names = (list: { readonly items: readonly { readonly name?: string }[] }): readonly unknown[] =>
  list.items.map(({ name }) => name)

describe('a list of names', () => {
  test('keeps its order through replacing, renaming and moving', () => {
    const list = new NamedList<{ name?: string; n: number }>((name) => name.toLowerCase())
    const [a, b, c] = [
      { name: 'A', n: 1 },
      { name: 'b', n: 2 },
      { name: 'c', n: 3 },
    ]
    for (const item of [a, b, c]) list.add(item)
    list.replace(a, { name: 'z', n: 4 })
    expect(names(list)).toEqual(['z', 'b', 'c'])
    expect(list.find('Z')?.n).toBe(4)
    expect(list.find('a')).toBeUndefined()
    list.move(c, 'first')
    list.move(c, b)
    expect(names(list)).toEqual(['z', 'b', 'c'])
    list.remove(b)
    expect(names(list)).toEqual(['z', 'c'])
  })

  test('holds several objects without a name', () => {
    const list = new NamedList<{ name?: string; n: number }>((name) => name)
    const first = { n: 1 }
    list.add(first)
    list.add({ n: 2 })
    list.replace(first, { n: 3 })
    expect(list.items.map(({ n }) => n)).toEqual([3, 2])
  })
})

describe('a renamed table', () => {
  test('is followed by foreign keys to it and remembers its name', () => {
    const { catalog, users, orders } = shop()
    catalog.rename(users, { name: 'people', namespace: 'crm' })
    expect(orders.constraints.items[0]?.reference).toEqual({
      place,
      table: 'people',
      namespace: 'crm',
      columns: ['id'],
    })
    expect(catalog.find({ name: 'users' })).toBeUndefined()
    expect(catalog.find({ name: 'people', namespace: 'crm' })).toBe(users)
    const [first] = catalog.toDocument('schema.sql').tables
    expect(first).toMatchObject({ name: 'people', namespace: 'crm', formerNames: ['users'] })
  })
})

describe('a renamed column', () => {
  test('is renamed in keys, indexes, expressions and the foreign keys of others', () => {
    const { catalog, users, orders } = shop()
    users.constraints.add({ ...key('check', 'positive'), check: 'id > 0' })
    users.columns.add(column('twice', { expression: 'id * 2' }))
    users.indexes.add({
      ...index('by_id', { name: 'id' }, { expression: 'abs(id)' }),
      where: 'id < 9',
      include: ['id'],
    })
    catalog.renameColumn(users, 'id', 'key')
    expect(names(users.columns)).toEqual(['key', 'email', 'twice'])
    expect(users.columns.find('key')?.formerNames).toEqual(['id'])
    expect(users.columns.find('twice')?.expression).toBe('key * 2')
    expect(users.primaryKey?.columns).toEqual(['key'])
    expect(users.constraints.find('positive')?.check).toBe('key > 0')
    expect(users.indexes.items[0]).toEqual({
      place,
      name: 'by_id',
      columns: [{ name: 'key' }, { expression: 'abs(key)' }],
      where: 'key < 9',
      include: ['key'],
    })
    expect(orders.constraints.items[0]?.reference?.columns).toEqual(['key'])
  })

  test('does not keep a former name that another column has now', () => {
    const { catalog, users } = shop()
    catalog.renameColumn(users, 'email', 'mail')
    users.columns.add(column('email'))
    expect(catalog.toDocument('schema.sql').tables[0]?.columns).toEqual([
      column('id'),
      column('mail'),
      column('email'),
    ])
  })
})

describe('a dropped column', () => {
  test('takes with it all that is built on it', () => {
    const { catalog, users, orders } = shop()
    users.constraints.add({ ...key('check', 'positive'), check: 'id > 0' })
    users.columns.add(column('twice', { expression: 'id * 2' }))
    users.indexes.add(index('pair', { name: 'id' }, { name: 'email' }))
    users.indexes.add(index('by_email', { name: 'email' }))
    catalog.dropColumn(users, 'id')
    expect(names(users.columns)).toEqual(['email'])
    expect(names(users.constraints)).toEqual([])
    expect(names(users.indexes)).toEqual(['by_email'])
    expect(names(orders.constraints)).toEqual([])
  })

  test('leaves the other columns of an index in MySQL', () => {
    const { catalog, users } = shop({ droppedColumn: 'shrink' })
    users.indexes.add(index('pair', { name: 'id' }, { name: 'email' }))
    users.constraints.add(key('unique', 'both', 'email', 'id'))
    catalog.dropColumn(users, 'id')
    expect(users.indexes.items).toEqual([index('pair', { name: 'email' })])
    expect(users.constraints.items).toEqual([key('unique', 'both', 'email')])
  })
})

describe('a document', () => {
  test('says that it is literal, and leaves hidden tables out', () => {
    const { catalog, orders } = shop()
    orders.hidden = true
    const document = catalog.toDocument('schema.sql')
    expect(document).toMatchObject({ path: 'schema.sql', literal: true, dialect: 'postgresql' })
    expect(document.tables.map(({ name }) => name)).toEqual(['users'])
  })
})

describe('what is found by what it has', () => {
  test('a foreign key follows its target from name to name, and goes with its table', () => {
    const { catalog, users, orders } = shop()
    catalog.rename(users, { name: 'people' })
    catalog.rename(users, { name: 'users', namespace: 'crm' })
    expect(catalog.referrers(users).map(({ constraint }) => constraint.reference)).toEqual([
      { place, table: 'users', namespace: 'crm', columns: ['id'] },
    ])
    catalog.drop(orders)
    expect(catalog.referrers(users)).toEqual([])
  })

  test('columns are found by their present type and default alone', () => {
    const { catalog, users, orders } = shop()
    const text = "nextval('n'::regclass)"
    const kept = column('tags', { type: '"Tag"[]', default: { text, computed: true } })
    const former = column('tag', { type: '"Tag"', default: { text, computed: true } })
    users.columns.add(kept)
    orders.columns.add(former)
    orders.columns.replace(former, column('tag', { type: 'text' }))
    expect(catalog.columnsOfType('Tag')).toEqual([{ table: users, column: kept }])
    expect(catalog.columnsWithDefault(text)).toEqual([{ table: users, column: kept }])
  })

  test('thousands of renamings take no longer than their number asks', async () => {
    const catalog = new Catalog(rules)
    const tables = Array.from({ length: 40_000 }, (_, number) =>
      catalog.create({ name: `t${number}` }, place),
    )
    for (const [number, table] of tables.entries()) {
      table.columns.add(column('id'))
      table.constraints.add(foreignKey('fk', 'id', `t${Math.max(0, number - 1)}`, 'id'))
    }
    await withoutHang(() => {
      for (const [number, table] of tables.entries()) {
        catalog.renameColumn(table, 'id', 'key')
        catalog.rename(table, { name: `u${number}` })
      }
    })
    expect(tables.at(-1)?.constraints.items[0]?.reference).toMatchObject({
      table: 'u39998',
      columns: ['key'],
    })
  })
})
