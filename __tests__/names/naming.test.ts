import { describe, expect, test } from '@jest/globals'

import { DEFAULT_STYLE } from '../../src/code-style/index.js'
import { toEntry } from '../../src/config/entries.js'
import { generate } from '../../src/generate/index.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { Names } from '../../src/model/names.js'
import { findAsked } from '../../src/names/asked.js'
import { readNames } from '../../src/names/index.js'
import { column, foreignKey, id, schema, table, types } from '../support/schemas.js'

const place = { path: 'model-drift.yml', line: 3, column: 1 }

const shop = schema([
  table('users', [id(), column('class', types.text)]),
  table('orders', [id(), column('user_id', types.bigint)], { foreignKeys: [foreignKey('user_id', 'users')] }),
])

function entryOf(target: 'django' | 'sqlalchemy', naming: unknown) {
  return toEntry({ schema: 'a.xml', target, output: 'm.py', naming }, '.', () => place)
}

/** The names that models get where `naming` asks for some and `committed` has some. */
async function named(target: 'django' | 'sqlalchemy', naming: unknown, committed: readonly Names[] = []) {
  const { value, diagnostics } = entryOf(target, naming)
  const [entry] = value
  if (!entry?.naming) throw new Error(JSON.stringify(diagnostics))
  const asked = findAsked(entry.naming, shop)
  const made = await generate(shop, entry, { style: DEFAULT_STYLE, names: [asked.value, ...committed] })
  const texts = new Map(made.value.map(({ path, text }) => [path, text]))
  const names = await readNames(target, texts)
  return { names, diagnostics: [...asked.diagnostics, ...made.diagnostics] }
}

function warnings(diagnostics: readonly Diagnostic[]) {
  return diagnostics.flatMap(({ code, message }) => (code.endsWith('-name') ? [[code, message]] : []))
}

const asked = {
  classes: { users: 'Person' },
  attributes: { 'users.class': 'school_class' },
  relations: { 'orders.user_id': { forward: 'buyer', reverse: 'purchases' } },
}

describe.each(['sqlalchemy', 'django'] as const)('naming for %s', (target) => {
  test('names classes, attributes and both ends of a key', async () => {
    const { names, diagnostics } = await named(target, asked)
    const [users, orders] = names.tables
    expect(users).toMatchObject({ table: 'users', name: 'Person' })
    expect(users?.attributes.get('class')).toBe('school_class')
    expect(orders?.name).toBe('Order')
    expect(orders?.relations).toMatchObject([{ columns: ['user_id'], forward: 'buyer', back: 'purchases' }])
    expect(warnings(diagnostics)).toEqual([])
  })

  test('comes before the committed names, which stay where it says nothing', async () => {
    const committed = await named(target, {
      classes: { users: 'Member', orders: 'Purchase' },
      relations: { 'orders.user_id': { forward: 'member' } },
    })
    const { names } = await named(target, { classes: { users: 'Person' } }, [committed.names])
    expect(names.tables.map(({ name }) => name)).toEqual(['Person', 'Purchase'])
    expect(names.tables[1]?.relations[0]?.forward).toBe('member')
  })

  test('what the schema does not have is a warning with the nearest', async () => {
    const { diagnostics } = await named(target, {
      classes: { user: 'Person' },
      attributes: { 'users.clas': 'x' },
      relations: { 'orders.user': { forward: 'x' } },
    })
    expect(warnings(diagnostics)).toEqual([
      ['unknown-name', 'naming.classes: the schema has no table "user"; did you mean "users"?'],
      [
        'unknown-name',
        'naming.attributes: the schema has no column "users.clas"; did you mean "users.class" or "users.id"?',
      ],
      [
        'unknown-name',
        'naming.relations: the schema has no foreign key of "orders.user"; did you mean "orders.user_id"?',
      ],
    ])
  })

  test('a name that is taken is a warning, and the usual one is written', async () => {
    const { names, diagnostics } = await named(target, { classes: { users: 'Person', orders: 'Person' } })
    expect(names.tables.map(({ name }) => name)).toEqual(['Person', 'Order'])
    expect(warnings(diagnostics)).toEqual([
      [
        'refused-name',
        'naming: "Person" in table orders is taken or means something else there; the usual name is written',
      ],
    ])
  })
})

test.each([
  ['metadata', 'sqlalchemy'],
  ['int', 'sqlalchemy'],
  ['__hidden', 'sqlalchemy'],
  ['save', 'django'],
  ['two__lines', 'django'],
] as const)('an attribute %s, which means something else to %s, is refused', async (name, target) => {
  const { names, diagnostics } = await named(target, { attributes: { 'users.class': name } })
  expect(warnings(diagnostics)).toMatchObject([['refused-name', expect.stringContaining(`"${name}"`)]])
  expect(names.tables[0]?.attributes.get('class')).not.toBe(name)
})

describe('a config with', () => {
  test.each([
    [{ classes: { users: 'class' } }, 'invalid-name'],
    [{ relations: { 'a.b': { forward: 'x = 1; import os' } } }, 'invalid-name'],
    [{ attributes: { 'a.b': '1a' } }, 'invalid-name'],
    [{ class: { users: 'Person' } }, 'unknown-key'],
    [{ relations: { 'a.b': { back: 'x' } } }, 'unknown-key'],
    [{ classes: ['Person'] }, 'invalid-config'],
    ['Person', 'invalid-config'],
  ])('%j is an error', (naming, code) => {
    expect(entryOf('django', naming).diagnostics).toMatchObject([{ code, severity: 'error', place }])
  })
})
