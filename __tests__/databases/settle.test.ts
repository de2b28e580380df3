import { describe, expect, test } from '@jest/globals'

import { loadConfig } from '../../src/config/load.js'
import { conceal } from '../../src/databases/connection.js'
import { openAccess } from '../../src/databases/access.js'
import { type DatabasePolicy, settleDatabases } from '../../src/databases/settle.js'
import type { Entry } from '../../src/model/config.js'
import { memoryTree } from '../support/memory-tree.js'

const URL = 'postgres://app:secret@db.example/shop'

async function entriesOf(...models: readonly string[]): Promise<readonly Entry[]> {
  const lines = models.map((model) => `  - { target: sqlalchemy, ${model} }\n`).join('')
  const tree = memoryTree({ 'model-drift.yml': `models:\n${lines}` })
  const { value, diagnostics } = await loadConfig(tree, { folder: '.' })
  expect(diagnostics).toEqual([])
  return value.entries
}

const SHOP = 'schema: "${SHOP_URL}", output: shop.py'
const ENV = { SHOP_URL: URL, OTHER_URL: 'postgres://db.example/other', EMPTY_URL: ' ' }

function policy(trusted?: readonly Entry[]): DatabasePolicy {
  const variables = new Set(['SHOP_URL', 'EMPTY_URL', 'UNSET_URL'])
  return { find: openAccess({ env: ENV, variables, isPublic: true }), ...(trusted ? { trusted } : {}) }
}

describe('an entry of a database', () => {
  test('is reached by the variable that it names', async () => {
    const entries = await entriesOf(SHOP)
    const { connections, diagnostics } = settleDatabases(entries, policy())
    expect([...connections.values()]).toMatchObject([
      { host: 'db.example', password: 'secret', label: '${SHOP_URL}' },
    ])
    expect(diagnostics).toEqual([])
  })

  test.each(['EMPTY_URL', 'UNSET_URL'])('is left out where %s has no value', async (name) => {
    const entries = await entriesOf(`schema: "\${${name}}", output: shop.py`, 'schema: a.xml, output: a.py')
    const settled = settleDatabases(entries, policy())
    expect(settled.entries.map(({ output }) => output)).toEqual(['a.py'])
    expect(settled.skipped).toBe(1)
    expect(settled.diagnostics).toMatchObject([{ code: 'database-skipped', severity: 'notice' }])
  })

  test('may name no variable but the listed ones', async () => {
    const settled = settleDatabases(await entriesOf('schema: "${OTHER_URL}", output: shop.py'), policy())
    expect(settled.connections.size).toBe(0)
    expect(settled.diagnostics).toMatchObject([{ code: 'variable-not-listed', severity: 'error' }])
  })

  test('does not count without a policy', async () => {
    const settled = settleDatabases(await entriesOf(SHOP), undefined)
    expect(settled).toMatchObject({ entries: [], skipped: 1 })
    expect(settled.diagnostics[0]?.message).toContain('under this event no database is read')
  })
})

describe('on a pull request', () => {
  test('an entry that stands in the base counts', async () => {
    const [head, base] = [await entriesOf('schema: a.xml, output: a.py', SHOP), await entriesOf(SHOP)]
    const settled = settleDatabases(head, policy(base))
    expect(settled.entries.map(({ output }) => output)).toEqual(['a.py', 'shop.py'])
    expect(settled.connections.size).toBe(1)
    expect(settled.diagnostics).toEqual([])
  })

  test('an entry that it adds is left out', async () => {
    const settled = settleDatabases(await entriesOf(SHOP), policy([]))
    expect(settled).toMatchObject({ entries: [], skipped: 1 })
    expect(settled.connections.size).toBe(0)
    expect(settled.diagnostics).toMatchObject([{ code: 'database-from-base', severity: 'notice' }])
  })

  test('an entry that it moves to another output is left out', async () => {
    const head = await entriesOf('schema: "${SHOP_URL}", output: stolen.py')
    expect(settleDatabases(head, policy(await entriesOf(SHOP)))).toMatchObject({ entries: [], skipped: 1 })
  })

  test('files that it turns into a database stay unread', async () => {
    const base = await entriesOf('schema: shop.xml, output: shop.py')
    expect(settleDatabases(await entriesOf(SHOP), policy(base))).toMatchObject({ entries: [], skipped: 1 })
  })

  test.each([
    'schema: "${OTHER_URL}", output: shop.py',
    'schema: "${SHOP_URL}", output: shop.py, tables: [secrets]',
    'schema: "${SHOP_URL}", output: shop.py, overwrite: true',
    'schema: "${SHOP_URL}", output: shop.py, options: { base: "evil:Base" }',
  ])('of an entry that it changes the base’s counts: %s', async (changed) => {
    const base = await entriesOf(SHOP)
    const settled = settleDatabases(await entriesOf(changed), policy(base))
    expect(settled.entries).toEqual(base)
    expect([...settled.connections.keys()]).toEqual(base)
    expect(settled.diagnostics).toMatchObject([{ code: 'database-from-base', severity: 'notice' }])
  })

  test('it can put files in the place of a database', async () => {
    const head = await entriesOf('schema: shop.xml, output: shop.py')
    const settled = settleDatabases(head, policy(await entriesOf(SHOP)))
    expect(settled.entries).toEqual(head)
    expect(settled.connections.size).toBe(0)
  })
})

test('nothing that is said repeats the URL, even one that is none', () => {
  const said: string[] = []
  const find = openAccess({
    env: { A: 'postgres://app:secret@db.example:none/shop' },
    isPublic: true,
    onSecret: (secret) => said.push(secret),
  })
  const { value, diagnostics } = find({ kind: 'variable', name: 'A' }, '${A}')
  expect(value).toBeUndefined()
  expect(diagnostics).toHaveLength(1)
  expect(JSON.stringify(diagnostics)).toContain('${A}: the port in the URL')
  expect(JSON.stringify(diagnostics)).not.toMatch(/secret|db\.example|none/)
  expect(said).toEqual(['postgres://app:secret@db.example:none/shop'])
})

test.each([
  ['connect ECONNREFUSED 10.1.2.3:5432', 'connect ECONNREFUSED ***'],
  ['connect ECONNREFUSED fd00::1:5432', 'connect ECONNREFUSED ***'],
  ["Access denied for user 'app'@'172.17.0.1'", "Access denied for user '***'@'***'"],
  ['column "a" :: text', 'column "a" :: text'],
])('nobody is told where a disguised connection leads: %s', (words, shown) => {
  const find = openAccess({ env: {}, isPublic: true })
  const { value } = find({ kind: 'url', url: 'postgres://app:secret@db.example/shop' }, 'a database')
  expect(value && conceal(value, words)).toBe(shown)
})

test('the secrets are told: the URL and the password, decoded and encoded', () => {
  const said = new Set<string>()
  const find = openAccess({ env: {}, isPublic: true, onSecret: (secret) => said.add(secret) })
  const url = 'postgres://app:a%20b@db.example/shop'
  find({ kind: 'url', url }, 'a PostgreSQL database')
  expect(said).toEqual(new Set([url, 'a b', 'a%20b']))
})
