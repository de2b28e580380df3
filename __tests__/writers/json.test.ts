import { describe, expect, test } from '@jest/globals'

import { readers } from '../../src/readers/index.js'
import { resolve } from '../../src/resolve/index.js'
import { writers } from '../../src/writers/index.js'

const OPTIONS = { tables: [], exclude: [], external: {} }

/** The JSON that is written for a schema in JSON. */
async function rewrite(text: string): Promise<string> {
  const { value } = await readers.json.read([{ path: 'schema.json', text }], () => Promise.resolve(undefined))
  const { value: schema, diagnostics } = resolve(value, OPTIONS)
  expect(diagnostics).toEqual([])
  return writers.json(schema)
}

describe('what is written', () => {
  test.each([
    [
      'defaultValue: "\'x\' ON UPDATE CURRENT_TIMESTAMP"',
      { defaultValue: "'x' ON UPDATE CURRENT_TIMESTAMP" },
    ],
    [
      "defaultValue: 'x', defaultValueComputed: 'ON UPDATE now()'",
      { defaultValue: "'x' ON UPDATE CURRENT_TIMESTAMP" },
    ],
    ["defaultValue: 'now()'", { defaultValueComputed: 'CURRENT_TIMESTAMP' }],
    ["defaultValueComputed: 'ON UPDATE now()'", { defaultValueComputed: 'ON UPDATE CURRENT_TIMESTAMP' }],
    ["defaultValue: 'it\\'s'", { defaultValue: "'it''s'" }],
  ])('{ %s }, and reads back to the same', async (attributes, expected) => {
    const written = await rewrite(
      `{ Table: { name: 't', Column: [{ name: 'id', type: 'INT' }, { name: 'c', type: 'VARCHAR(90)', ${attributes} }] } }`,
    )
    const { Table } = JSON.parse(written) as { Table: [{ Column: [unknown, unknown] }] }
    expect(Table[0].Column[1]).toEqual({ name: 'c', type: 'VARCHAR(90)', ...expected })
    expect(await rewrite(written)).toBe(written)
  })
})

test('the beginning of a column in an index reads back to the same', async () => {
  const written = await rewrite(
    `{ Table: { name: 't', Column: [{ name: 'c', type: 'TEXT' }], Index: [{ name: 'ix', columns: ['c(20)'] }] } }`,
  )
  const { Table } = JSON.parse(written) as { Table: [{ Index: [{ columns: unknown }] }] }
  expect(Table[0].Index[0].columns).toEqual([{ name: 'c', length: 20 }])
  expect(await rewrite(written)).toBe(written)
})
