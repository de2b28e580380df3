import { afterEach, describe, expect, test } from '@jest/globals'

import { makeWorkplace, type Workplace } from '../support/cli.js'

let place: Workplace
afterEach(() => {
  place.remove()
})

const SCHEMA = `Table:
  - name: users
    Column:
      - {name: id, type: BIGINT}
      - {name: name, type: VARCHAR, defaultValue: nobody}
      - {name: price, type: DECIMAL}
      - {name: made_at, type: TIMESTAMP}
      - {name: seen_at, type: datetime, defaultValue: null}
      - {name: cut_at, type: TIMESTAMP(3)}
`

type Column = Readonly<Record<string, unknown>>

async function columns(path: string, ...args: string[]): Promise<readonly Column[]> {
  const { stdout } = await place.run('convert', '--input', path, ...args)
  return (JSON.parse(stdout) as { Table: [{ Column: readonly Column[] }] }).Table[0].Column
}

describe('--conventions off', () => {
  test('takes types as they stand, and no key and no counting from names; defaults stay what people mean', async () => {
    place = makeWorkplace({ 'a.yaml': SCHEMA })
    const found = await columns('a.yaml', '--conventions', 'off')
    expect(found.slice(0, 3)).toEqual([
      { name: 'id', type: 'BIGINT' },
      { name: 'name', type: 'VARCHAR', defaultValue: "'nobody'" },
      { name: 'price', type: 'DECIMAL' },
    ])
    const usual = await columns('a.yaml')
    expect(usual.map(({ type }) => type).slice(1, 3)).toEqual(['VARCHAR(256)', 'DECIMAL(10,2)'])
    expect(usual[0]).toMatchObject({ primaryKey: true, autoIncrement: true })
  })

  test('lets no single key count up', async () => {
    place = makeWorkplace({
      'a.yaml': 'Table: [{name: t, Column: [{name: k, type: INT, primaryKey: true}]}]',
    })
    expect(await columns('a.yaml', '--conventions', 'off')).toEqual([
      { name: 'k', type: 'INT', primaryKey: true, nullable: false },
    ])
  })

  test('needs a type for each column', async () => {
    place = makeWorkplace({ 'a.yaml': 'Table: [{name: t, Column: [{name: is_new}]}]' })
    expect((await place.run('validate', 'a.yaml')).status).toBe(0)
    const { status, stdout } = await place.run('validate', 'a.yaml', '--conventions', 'off')
    expect(status).toBe(2)
    expect(stdout).toMatch(/^a\.yaml:1:\d+: error\[missing-type\]/)
  })

  test('is written down, so that what is written reads back to the same', async () => {
    place = makeWorkplace({ 'a.yaml': SCHEMA })
    const { stdout } = await place.run('convert', '--input', 'a.yaml', '--conventions', 'off')
    place.write('b.json', stdout)
    expect(await place.run('convert', '--input', 'b.json')).toEqual({ status: 0, stdout, stderr: '' })
  })
})

describe('a bare TIMESTAMP or DATETIME', () => {
  test('has the current time for its default only on request, and where the schema says nothing', async () => {
    place = makeWorkplace({ 'a.yaml': SCHEMA })
    const defaults = async (...args: string[]): Promise<readonly unknown[]> =>
      (await columns('a.yaml', ...args)).slice(3).map(({ defaultValueComputed }) => defaultValueComputed)
    expect(await defaults()).toEqual([undefined, undefined, undefined])
    expect(await defaults('--conventions', 'timestamp-default')).toEqual([
      'CURRENT_TIMESTAMP',
      undefined,
      undefined,
    ])
  })

  test('of SQL has none on request either', async () => {
    place = makeWorkplace({ 'a.sql': 'CREATE TABLE t (a timestamp);' })
    const [column] = await columns('a.sql', '--dialect', 'mysql', '--conventions', 'timestamp-default')
    expect(column).not.toHaveProperty('defaultValueComputed')
  })
})

describe('the config’s key', () => {
  const config = (conventions: string): string =>
    `models:\n  - schema: a.yaml\n    target: sqlalchemy\n    output: models.py\n    conventions: ${conventions}\n`
  const one =
    'Table: [{name: t, Column: [{name: id, type: INT, primaryKey: true}, {name: a, type: VARCHAR}, {name: at, type: TIMESTAMP}]}]'
  const generate = async (conventions: string): Promise<string> => {
    place = makeWorkplace({ 'a.yaml': one, 'model-drift.yml': config(conventions) })
    expect(await place.run('generate')).toMatchObject({ status: 0, stderr: '' })
    return place.read('models.py')
  }

  test('turns inference off', async () => {
    const models = await generate('off')
    expect(models).not.toMatch(/256|server_default/)
  })

  test('asks for the default of timestamps, with the other conventions', async () => {
    const models = await generate('{ timestamp-default: true }')
    expect(models).toMatch(/String\(256\)/)
    expect(models).toMatch(/server_default/)
  })

  test('leaves everything as it is when it says nothing more', async () => {
    const models = await generate('{}')
    expect(models).toMatch(/String\(256\)/)
    expect(models).not.toMatch(/server_default/)
  })

  test.each([
    ['{ timestamp-defaults: true }', /:5:\d+: error\[unknown-key\]: .*did you mean "timestamp-default"\?/],
    ['{ timestampDefault: true }', /error\[unknown-key\]: .*did you mean "timestamp-default"\?/],
    ['of', /:5:\d+: error\[invalid-config\]: conventions: unknown value "of".*did you mean "off"\?/],
    ['{ timestamp-default: maybe }', /:5:\d+: error\[invalid-config\]: .*true or false/],
    ['[off]', /:5:\d+: error\[invalid-config\]: /],
  ])('refuses %s', async (conventions, message) => {
    place = makeWorkplace({ 'a.yaml': one, 'model-drift.yml': config(conventions) })
    const { status, stderr } = await place.run('check')
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })
})
