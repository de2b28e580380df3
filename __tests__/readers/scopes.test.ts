import { describe, expect, test } from '@jest/globals'
import type { TextFormat } from '../../src/readers/index.js'
import { read, withoutPlaces } from './support.js'

const TABLE = "Table: { name: 't' }"

/** What a text that is read without a word says of the tables that it wants. */
async function readScopes(format: TextFormat, text: string): Promise<unknown> {
  const { document, said } = await read(format, text)
  expect(said).toEqual([])
  return withoutPlaces(document?.scopes)
}

describe('the tables that a schema wants', () => {
  test.each<[TextFormat, string]>([
    ['json', `{ ${TABLE}, tableScopes: { includes: ['a*', 'b'], excludes: ['a?'] } }`],
    ['json', `{ ${TABLE}, tableScope: { include: 'a*, b', exclude: 'a?' } }`],
    [
      'json',
      `{ ${TABLE}, table_filters: [{ 'table-include-patterns': 'a*' }, { tableIncludes: 'b', table_excludes: 'a?' }] }`,
    ],
    ['json', `{ ${TABLE}, includeTables: 'a*, b', excludeTables: ['a?'] }`],
    ['json', `{ ${TABLE}, includeTablePatterns: ['a*', 'b'], 'exclude-table-patterns': 'a?' }`],
    ['xml', '<Justdb><Table name="t"/><tableScopes includes="a*, b" excludes="a?"/></Justdb>'],
    [
      'xml',
      '<Justdb><Table name="t"/><TableScopes><includes>a*,b</includes><excludes><exclude>a?</exclude></excludes></TableScopes></Justdb>',
    ],
    ['yaml', 'Table: [{ name: t }]\ntableScopes:\n  includes: ["a*", b]\n  excludes: ["a?"]\n'],
    ['toml', '[[Table]]\nname = "t"\n[tableScopes]\nincludes = ["a*", "b"]\nexcludes = "a?"\n'],
    ['properties', 'table.t.comment=x\ntableScopes.includes=a*, b\ntableScopes.excludes=a?\n'],
  ])('%s: %s', async (format, text) => {
    expect(await readScopes(format, text)).toEqual([{ includes: ['a*', 'b'], excludes: ['a?'] }])
  })

  test('are said by each document of a YAML file', async () => {
    expect(
      await readScopes('yaml', 'tableScopes: { includes: a }\nTable: [{ name: a }]\n---\nincludeTables: b\n'),
    ).toEqual([
      { includes: ['a'], excludes: [] },
      { includes: ['b'], excludes: [] },
    ])
  })

  test('are up to a thousand globs', async () => {
    const globs = Array.from({ length: 1001 }, (_, index) => `a${index}*`)
    const { said } = await read('json', `{ ${TABLE}, tableScopes: { includes: ${JSON.stringify(globs)} } }`)
    expect(said).toEqual([expect.stringMatching(/^error too-many-globs/)])
  })

  test('are nothing where nobody speaks of them', async () => {
    expect((await read('json', `{ ${TABLE} }`)).document).not.toHaveProperty('scopes')
  })
})

test('a lookup column, which no database stores, is left out without a word', async () => {
  const lookup = "{ name: 'user_name', virtual: true, from: 'users.name', on: 'user_id', preferColumn: true }"
  const physical = "{ name: 'user_id', type: 'BIGINT', from: 'users.id', on: 'user_id', noMigrate: true }"
  const { document, said } = await read('json', `{ Table: { name: 't', Column: [${physical}, ${lookup}] } }`)
  expect(said).toEqual([])
  expect(document?.tables[0]?.columns.map(({ name }) => name)).toEqual(['user_id'])
})
