import { describe, expect, test } from '@jest/globals'

import type { TextFormat } from '../../src/readers/index.js'
import { read, readTable } from './support.js'

const TOML = `[[Table]]
name = "t"
[[Table.Column]]
name = "a"
[[Table.Index]]
name = "i"
columns = ["a"]
storageParameters = { fillfactor = 70, fastupdate = false }
`

const HCL = `table "t" {
  column "a" { type = int }
  index "i" {
    columns = [column.a]
    storage_params {
      fillfactor = 70
      fastupdate = false
    }
  }
}`

const PROPERTIES = `table.t.name=t
table.t.column.a.name=a
table.t.index.i.name=i
table.t.index.i.columns=a
table.t.index.i.storageParameters.fillfactor=70
table.t.index.i.storageParameters.fastupdate=false
`

const xml = (index: string): string =>
  `<Justdb><Table name="t"><Column name="a"/><Index name="i" columns="a"${index}</Index></Table></Justdb>`

const json = (value: unknown): string =>
  JSON.stringify({
    Table: [
      { name: 't', Column: [{ name: 'a' }], Index: [{ name: 'i', columns: 'a', storageParameters: value }] },
    ],
  })

describe('storage parameters', () => {
  test.each<[TextFormat, string]>([
    ['json', json({ fillfactor: 70, fastupdate: false })],
    ['json', json('fillfactor = 70, fastupdate=false')],
    ['json', json([{ fillfactor: '70' }, 'fastupdate=false'])],
    [
      'yaml',
      'Table: [{name: t, Column: [{name: a}], Index: [{name: i, columns: a, with: {fillfactor: 70, fastupdate: false}}]}]',
    ],
    ['toml', TOML],
    ['hcl', HCL],
    ['properties', PROPERTIES],
    ['xml', xml('><storageParameters fillfactor="70" fastupdate="false"/>')],
    [
      'xml',
      xml(
        '><storage-parameters><fillfactor>70</fillfactor><fastupdate>false</fastupdate></storage-parameters>',
      ),
    ],
    ['xml', xml(' storageParameters="fillfactor=70, fastupdate=false">')],
  ])('%s: %s', async (format, text) => {
    const { indexes } = await readTable(format, text)
    expect(indexes[0]?.storageParameters).toEqual({ fillfactor: '70', fastupdate: 'false' })
  })

  test.each<[unknown, string]>([
    ['fillfactor', '`fillfactor`'],
    [70, '`70`'],
    [{ fillfactor: [70] }, '`fillfactor` with a list'],
  ])('%j is an error', async (value, came) => {
    const { diagnostics } = await read('json', json(value))
    expect(diagnostics.map(({ message }) => message)).toEqual([
      `\`storageParameters\` of index \`i\` should be names with a value each, such as \`fillfactor: 70\`, but it is ${came}`,
    ])
  })

  test.each([null, {}, { fillfactor: null }, ''])('%j says nothing', async (value) => {
    const { indexes } = await readTable('json', json(value))
    expect(indexes[0]).not.toHaveProperty('storageParameters')
  })
})
