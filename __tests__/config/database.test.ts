import { describe, expect, test } from '@jest/globals'

import { configureFrom, localCommand } from '../../src/action/configure.js'
import { type Inputs, readInputs } from '../../src/action/inputs.js'
import { loadConfig } from '../../src/config/load.js'
import { memoryTree } from '../support/memory-tree.js'

const URL = 'postgres://app:secret@db.example/shop'

async function load(schema: string) {
  const text = `models:\n  - target: django\n    output: shop/models.py\n    schema: ${schema}\n`
  return loadConfig(memoryTree({ 'model-drift.yml': text }), { folder: '.' })
}

describe('in a config file a schema', () => {
  test('may be a variable, which is also what it is called', async () => {
    const { value } = await load('${DATABASE_URL}')
    expect(value.entries).toMatchObject([
      { schema: ['${DATABASE_URL}'], database: { kind: 'variable', name: 'DATABASE_URL' } },
    ])
  })

  test.each([
    [URL, 'no config file says where to connect'],
    ['jdbc:postgresql://db.example/shop?password=secret', 'no config file says where to connect'],
    ['mongodb://app:secret@db.example/shop', 'no config file says where to connect'],
    ['[a.xml, "${DATABASE_URL}"]', 'a database stands alone'],
    ['"${A:secret}"', 'expected one environment variable and nothing else'],
    ['"${A}/secret"', 'expected one environment variable and nothing else'],
    ['"${A}${B}"', 'expected one environment variable and nothing else'],
    ['"${}"', 'expected one environment variable and nothing else'],
  ])('is never %s', async (schema, words) => {
    const { value, diagnostics } = await load(schema)
    expect(value.entries).toEqual([])
    expect(diagnostics).toMatchObject([
      { code: 'invalid-database', place: { path: 'model-drift.yml', line: 4 } },
    ])
    expect(diagnostics[0]?.message).toContain(words)
    expect(diagnostics[0]?.message).not.toContain('secret')
  })
})

describe('as an input a schema', () => {
  function read(schema: string): Inputs {
    const inputs: Readonly<Record<string, string>> = { schema, target: 'django', output: 'models.py' }
    const { value } = readInputs((name) => inputs[name] ?? '')
    if (!value) throw new Error('no inputs')
    return value
  }

  test.each([
    [URL, { kind: 'url', url: URL }, 'a PostgreSQL database', '"$DATABASE_URL"'],
    ['${SHOP}', { kind: 'variable', name: 'SHOP' }, '${SHOP}', '"$SHOP"'],
  ])('may be %s', async (schema, source, words, word) => {
    const inputs = read(schema)
    const { value } = await configureFrom(inputs, '.')(memoryTree({}))
    expect(value.entries).toMatchObject([{ schema: [words], database: source }])
    expect(localCommand(inputs, '.', {})).toContain(`--input ${word} --type`)
  })

  test.each([
    'host=db.example dbname=shop password=secret',
    'app:secret@tcp(db.example)/shop',
    `"${URL}"`,
    `DATABASE_URL=${URL}`,
  ])('is no path where it may hold a password: %s', async (schema) => {
    const inputs = read(schema)
    const { value, diagnostics } = await configureFrom(inputs, '.')(memoryTree({}))
    expect([value.entries, diagnostics.map(({ code }) => code)]).toEqual([[], ['invalid-database']])
    expect(JSON.stringify(diagnostics) + localCommand(inputs, '.', {})).not.toContain('secret')
  })

  test.each(['db/shop.sql', 'db/a@b.xml', 'db/{a,b}:c.yaml', 'db/passwords.sql'])(
    'is a path: %s',
    async (path) => {
      const { value } = await configureFrom(read(path), '.')(memoryTree({}))
      expect(value.entries).toMatchObject([{ schema: [path] }])
    },
  )

  test('names variables of its own', () => {
    const { value } = readInputs((name) => (name === 'env' ? 'A, B\n  C_1' : ''))
    expect(value?.env).toEqual(new Set(['A', 'B', 'C_1']))
  })

  test('names no values', () => {
    const { value, diagnostics } = readInputs((name) => (name === 'env' ? `A=${URL}` : ''))
    expect(value).toBeUndefined()
    expect(diagnostics[0]?.message).not.toContain('secret')
  })
})
