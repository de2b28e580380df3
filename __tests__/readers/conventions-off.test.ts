import { describe, expect, test } from '@jest/globals'

import type { TextFormat } from '../../src/readers/index.js'
import { read, withoutPlaces } from './support.js'

const documentOf = async (format: TextFormat, text: string): Promise<unknown> => {
  const { document, said } = await read(format, text)
  expect(said).toEqual([])
  return withoutPlaces(document)
}

describe('a file without conventions', () => {
  test.each(['off', 'OFF', 'none', 'false'])('says so with %s', async (word) => {
    const document = await documentOf('json', JSON.stringify({ conventions: word, Table: [{ name: ' t ' }] }))
    expect(document).toMatchObject({ literal: true, tables: [{ name: ' t ' }] })
  })

  test('anything else is an error', async () => {
    const { said, diagnostics } = await read('json', "{ conventions: 'some', Table: [{ name: 't' }] }")
    expect(said).toEqual(['error wrong-value 1:3'])
    expect(diagnostics[0]?.message).toBe('`conventions` of a schema should be OFF or ON, but it is `some`')
  })

  test('holds for the whole of a YAML file', async () => {
    const document = await documentOf('yaml', 'conventions: off\ndialect: pg\n---\nTable: [{name: " t "}]\n')
    expect(document).toMatchObject({ literal: true, dialect: 'postgresql', tables: [{ name: ' t ' }] })
  })

  test('takes a text among the members of an index for a column', async () => {
    const text =
      "{ conventions: 'off', Table: [{ name: 't', Index: [{ name: 'i', columns: ['lower(x)', { expression: 'y' }] }] }] }"
    expect(await documentOf('json', text)).toMatchObject({
      tables: [{ indexes: [{ columns: [{ name: 'lower(x)' }, { expression: 'y' }] }] }],
    })
  })
})

test('a dialect that is not known is left out with a warning', async () => {
  const { document, said } = await read('yaml', 'dialect: oracle\nTable: [{name: t}]')
  expect(said).toEqual(['warning unknown-dialect 1:1'])
  expect(document).not.toHaveProperty('dialect')
})

describe('members of an index', () => {
  const members = async (columns: string): Promise<unknown> => {
    const { document, said } = await read(
      'json',
      `{ Table: [{ name: 't', Index: [{ name: 'i', columns: ${columns} }] }] }`,
    )
    expect(said).toEqual([])
    return document?.tables[0]?.indexes[0]?.columns
  }

  test.each<[string, unknown]>([
    ["'a, lower(b, 1)'", ['a', 'lower(b, 1)']],
    ["['a', { name: 'b' }]", ['a', 'b']],
    [
      "[{ name: 'b', order: 'descending', nulls: 'NULLS LAST' }]",
      [{ name: 'b', order: 'desc', nulls: 'last' }],
    ],
    ["[{ column: 'b', desc: true }]", [{ name: 'b', order: 'desc' }]],
    [
      "[{ columnName: 'b', length: 3, opclass: 'x_ops', collate: 'C' }]",
      [{ name: 'b', length: 3, operatorClass: 'x_ops', collation: 'C' }],
    ],
    ["[{ expression: 'lower(a)' }]", [{ expression: 'lower(a)' }]],
    ["{ column: ['a', 'b'] }", ['a', 'b']],
  ])('%s', async (columns, expected) => {
    expect(await members(columns)).toEqual(expected)
  })

  test('an order that nobody knows is an error', async () => {
    const { said } = await read(
      'json',
      "{ Table: [{ name: 't', Index: [{ columns: [{ name: 'a', order: 'up' }] }] }] }",
    )
    expect(said).toEqual(['error wrong-value 1:57'])
  })
})

test('a name of the primary key holds for all of its columns', async () => {
  const text =
    "{ Table: [{ name: 't', Column: [{ name: 'a', primaryKey: true, primaryKeyName: 'pk' }, { name: 'b', pk: true }] }] }"
  expect(await documentOf('json', text)).toMatchObject({
    tables: [{ constraints: [{ kind: 'primary-key', name: 'pk', columns: ['a', 'b'] }] }],
  })
})
