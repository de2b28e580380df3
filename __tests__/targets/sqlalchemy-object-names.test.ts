import { expect, test } from '@jest/globals'

import type { Dialect, Index } from '../../src/model/schema.js'
import { sqlalchemy } from '../../src/targets/sqlalchemy.js'
import { column, id, schema, table, types } from '../support/schemas.js'

function index(name: string): Index {
  return { name, unique: false, parts: [{ kind: 'column', name: 'state' }] }
}

/** The names of indexes and constraints as they are written, and what is said about them. */
function written(tables: Parameters<typeof schema>[0], dialect?: Dialect) {
  const { value, diagnostics } = sqlalchemy.generate(schema(tables, dialect ? { dialect } : {}), {
    layout: 'file',
    fileName: 'models.py',
    pythonVersion: '3.10',
    lineLength: 88,
    options: {},
  })
  const text = JSON.stringify(value)
  const names = [...text.matchAll(/(?:Index\(|name=)(?:\s|\\n)*\\"([^"]+)\\"/g)].map(([, name]) => name)
  return { names, codes: diagnostics.map(({ severity, code }) => `${severity} ${code}`) }
}

const columns = [id(), column('state', types.int)]
const two = [
  table('a', columns, { indexes: [index('by_state')] }),
  table('b', columns, { indexes: [index('By_State')] }),
]

test.each([undefined, 'postgresql', 'sqlite'] as const)(
  'a later index of a name is called after its table too (%s)',
  (dialect) => {
    expect(written(two, dialect)).toEqual({
      names: ['by_state', 'By_State_b'],
      codes: ['warning renamed'],
    })
  },
)

test.each(['mysql', 'mariadb'] as const)('where each table has its own names, they stay (%s)', (dialect) => {
  expect(written(two, dialect)).toEqual({ names: ['by_state', 'By_State'], codes: [] })
})

test('namespaces have names of their own', () => {
  const apart = two.map((each) => (each.name === 'b' ? { ...each, namespace: 'sales' } : each))
  expect(written(apart)).toEqual({ names: ['by_state', 'By_State'], codes: [] })
})

test('an index keeps out of the way of tables and of constraints, whether they have a name or not', () => {
  const busy = table('a', columns, {
    uniques: [{ name: 'one', columns: ['state', 'id'] }, { columns: ['state'] }],
    indexes: [index('one'), index('uq_a_state'), index('pk_a'), index('b')],
  })
  expect(written([busy, table('b', columns)]).names).toEqual([
    'one',
    'one_a',
    'uq_a_state_a',
    'pk_a_a',
    'b_a',
  ])
})

test('a name that the database would not take is cut before a hash of it', () => {
  const long = 'x'.repeat(70)
  const wordy = [table('a', columns, { checks: [{ name: long, sql: 'state > 0' }], indexes: [index(long)] })]
  const cut = /^x{54}_[0-9a-f]{8}$/
  const { names, codes } = written(wordy, 'postgresql')
  expect(names).toEqual([expect.stringMatching(cut), expect.stringMatching(cut)])
  expect(codes).toEqual(['warning renamed'])
  expect(written(wordy, 'sqlite')).toEqual({ names: [long, long], codes: [] })
})
