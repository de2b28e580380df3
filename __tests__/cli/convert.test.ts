import { afterAll, describe, expect, test } from '@jest/globals'

import { makeWorkplace } from '../support/cli.js'

const place = makeWorkplace({
  'a.xml': '<Justdb><Table name="t"><Column name="id" type="BIGINT"/></Table></Justdb>',
})
afterAll(() => {
  place.remove()
})

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<Justdb>
  <Table name="t">
    <Column name="id" type="BIGINT" primaryKey="true" autoIncrement="true" nullable="false"/>
  </Table>
</Justdb>
`
const YAML = `Table:
  - name: t
    Column:
      - name: id
        type: BIGINT
        primaryKey: true
        autoIncrement: true
        nullable: false
`

const MARKDOWN = `# t

| Column | Type   | Constraints                 |
| ------ | ------ | --------------------------- |
| id     | BIGINT | PRIMARY KEY, AUTO_INCREMENT |
`

describe('convert writes the format', () => {
  test.each([
    ['that is asked for', ['--format', 'xml'], XML],
    ['that is asked for, another', ['--format', 'yaml'], YAML],
  ])('%s', async (_, args, expected) => {
    expect(await place.run('convert', '--input', 'a.xml', ...args)).toEqual({
      status: 0,
      stdout: expected,
      stderr: '',
    })
  })

  test.each([
    ['b.xml', XML],
    ['b.YML', YAML],
    ['b.yaml', YAML],
    ['b.md', MARKDOWN],
  ])('of the output %s', async (path, expected) => {
    expect((await place.run('convert', '--input', 'a.xml', '--output', path)).status).toBe(0)
    expect(place.read(path)).toBe(expected)
  })

  test('into a new folder, and of a folder’s files', async () => {
    place.write('db/a.xml', place.read('a.xml'))
    for (const input of ['db', 'db/*.xml']) {
      expect(await place.run('convert', '-i', input, '-o', 'new/in/b.yaml')).toMatchObject({ status: 0 })
      expect(place.read('new/in/b.yaml')).toBe(YAML)
    }
  })

  test('JSON when it is printed', async () => {
    expect(JSON.parse((await place.run('convert', '--input', 'a.xml')).stdout)).toHaveProperty('Table')
  })

  test('that is asked for, whatever the output', async () => {
    expect(
      (await place.run('convert', '--input', 'a.xml', '--output', 'c.json', '--format', 'yaml')).status,
    ).toBe(0)
    expect(place.read('c.json')).toBe(YAML)
  })

  test('and no other', async () => {
    const { status, stderr } = await place.run('convert', '--input', 'a.xml', '--format', 'toml')
    expect(status).toBe(2)
    expect(stderr).toMatch(/json, markdown, xml, yaml/)
  })
})

test('what Markdown cannot say is a warning at its place, and no failure', async () => {
  place.write('enum.sql', "CREATE TYPE mood AS ENUM ('ok');\nCREATE TABLE t (id integer, m integer[]);\n")
  const { status, stdout, stderr } = await place.run(
    ...['convert', '--input', 'enum.sql', '--dialect', 'postgresql', '--format', 'markdown'],
  )
  expect(status).toBe(0)
  expect(stdout).toMatch(/^---\nconventions: off\ndialect: postgresql\n---\n\n# t\n/)
  expect(stderr).toBe(
    'enum.sql:1:1: warning[not-in-markdown]: enum "mood" is left out: Markdown has no words for it\n',
  )
})

test('convert says views where they are wanted', async () => {
  const json =
    '{ Table: [{ name: "t", Column: [{ name: "b", type: "INT" }] }], View: [{ name: "v", query: "SELECT 1", Column: [{ name: "a", type: "INT", pk: true }] }] }'
  const other = makeWorkplace({ 'v.json5': json })
  const plain = await other.run('convert', '--input', 'v.json5', '--format', 'yaml')
  const asked = await other.run('convert', '--input', 'v.json5', '--format', 'yaml', '--views')
  other.remove()
  expect([plain.stdout.includes('View'), plain.stderr]).toEqual([false, ''])
  expect(asked).toEqual({
    status: 0,
    stdout:
      'Table:\n  - name: t\n    Column:\n      - name: b\n        type: INT\n        primaryKey: false\nView:\n  - name: v\n    Column:\n      - name: a\n        type: INT\n        primaryKey: true\n        nullable: false\n',
    stderr: '',
  })
})
