import { afterEach, describe, expect, test } from '@jest/globals'

import { makeWorkplace, type Workplace } from '../support/cli.js'

let place: Workplace
afterEach(() => {
  place.remove()
})

/** The status of `validate` for one file, and what it says of each thing: `error[code]`. */
async function validate(
  name: string,
  text: string,
): Promise<{ readonly status: number; readonly said: readonly string[]; readonly printed: string }> {
  place = makeWorkplace({ [name]: text })
  const { status, stdout, stderr } = await place.run('validate', name)
  expect(stderr).toBe('')
  const said = [...stdout.matchAll(/^\S+ (\w+\[[\w-]+\]):/gm)].map(([, each = '']) => each)
  return { status, said, printed: stdout }
}

const DEEP = 10_000
const BIG = 50_000_000
const CELLS = '| Name | Type |\n|--|--|\n| id | INT |\n'

describe('ten thousand levels', () => {
  test.each([
    ['xml', 'elements', `<Justdb>${'<Column>'.repeat(DEEP)}`],
    ['xml', 'elements that end', `<Justdb>${'<a>'.repeat(DEEP)}${'</a>'.repeat(DEEP)}</Justdb>`],
    ['yaml', 'flow sequences', '['.repeat(DEEP)],
    ['yaml', 'flow mappings', '{a: '.repeat(DEEP)],
    ['yaml', 'block sequences', '- '.repeat(DEEP)],
    ['yaml', 'explicit keys', '? '.repeat(DEEP)],
    ['json', 'arrays', '['.repeat(DEEP)],
    ['json', 'objects', '{"a":'.repeat(DEEP)],
    ['toml', 'arrays', `a = ${'['.repeat(DEEP)}`],
    ['toml', 'inline tables', `a = ${'{a = '.repeat(DEEP)}`],
    ['toml', 'a table of dotted names', `[a${'.a'.repeat(DEEP)}]\nb = 1\n`],
    ['toml', 'a dotted key', `a${'.a'.repeat(DEEP)} = 1\n`],
    ['properties', 'a key', `table.t${'.a'.repeat(DEEP)}=1\n`],
    ['properties', 'a key of columns in columns', `table.t${'.column.a'.repeat(DEEP)}.type=INT\n`],
    ['hcl', 'blocks', 'a {\n'.repeat(DEEP)],
    ['hcl', 'lists', `a = ${'['.repeat(DEEP)}`],
    ['hcl', 'calls', `a = ${'f('.repeat(DEEP)}`],
    ['md', 'quotes', `# t\n\n${CELLS}\n${'> '.repeat(DEEP)}a\n`],
    ['md', 'lists', `# t\n\n${CELLS}\n${'- '.repeat(DEEP)}a\n`],
  ])('%s: %s', async (extension, _, text) => {
    const { status, said } = await validate(`a.${extension}`, text)
    expect([status, said[0]]).toEqual([2, expect.stringMatching(/^error/)])
  })

  test.each([
    ['pgsql', 2],
    ['mysql', 0],
    ['sql', 0],
  ])('.%s: parentheses, which not every database refuses', async (extension, expected) => {
    const check = `${'('.repeat(DEEP)}id > 0${')'.repeat(DEEP)}`
    const text = `CREATE TABLE t (id integer PRIMARY KEY, CHECK (${check}));`
    const { status, said } = await validate(`a.${extension}`, text)
    expect([status, said.some((each) => each.startsWith('error'))]).toEqual([expected, expected === 2])
    for (const type of expected === 0 ? ['sqlalchemy', 'django'] : []) {
      const args = ['--input', `a.${extension}`, '--type', type, '--output', `${type}.py`]
      expect(await place.run('schema2orm', ...args)).toMatchObject({ status: 0 })
    }
  })

  test.each([
    ['emphasis', '**a ', ['error[too-large]']],
    ['links', '[', ['error[too-large]']],
    ['images', '![', ['error[too-large]']],
    ['code', '`', []],
    ['parentheses', '(', []],
  ])('Markdown: %s in a cell is text, or too much of it', async (_, sign, expected) => {
    const { said } = await validate(
      'a.md',
      `# t\n\n| Name | Type | Notes |\n|--|--|--|\n| id | INT | ${sign.repeat(DEEP)} |\n`,
    )
    expect(said.map((each) => each.split(' ')[0])).toEqual(expected)
  })
})

const letters = 'abcdefghij'.split('')
const laughs = (of: (before: string) => string, name: string): string => {
  const before = letters[letters.indexOf(name) - 1]
  return before === undefined ? 'ha' : Array(10).fill(of(before)).join('')
}

test.each([
  [
    'xml',
    `<!DOCTYPE a [${letters.map((name) => `<!ENTITY ${name} "${laughs((one) => `&${one};`, name)}">`).join('')}]>
    <Justdb><Table name="&j;"/></Justdb>`,
    'error[doctype]',
  ],
  ['xml', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><Justdb/>', 'error[doctype]'],
  [
    'yaml',
    letters.map((name) => `${name}: &${name} [${laughs((one) => `*${one}, `, name)}]\n`).join('') +
      'Table: *j\n',
    'error[too-many-aliases]',
  ],
  [
    'yaml',
    letters.map((name) => `${name}: &${name} { <<: [${laughs((one) => `*${one}, `, name)}] }\n`).join(''),
    'error[too-many-aliases]',
  ],
])('a bomb in .%s: %#', async (extension, text, expected) => {
  const { status, said } = await validate(`a.${extension}`, text)
  expect([status, said]).toEqual([2, expect.arrayContaining([expected])])
})

describe('one line of 50 MB', () => {
  const line = 'x'.repeat(BIG)
  test.each([
    ['xml', `<Justdb><Table name="${line}"/></Justdb>`],
    ['yaml', `Table: [{name: ${line}}]`],
    ['json', `{"Table": [{"name": "${line}"}]}`],
    ['toml', `id = "${line}"`],
    ['properties', `table.t.name=${line}`],
    ['hcl', `table "${line}" {}`],
    ['md', `# t\n\n${CELLS}${line}`],
  ])('%s is over the limit of a file', async (extension, text) => {
    const { status, said, printed } = await validate(`a.${extension}`, text)
    expect([status, said]).toEqual([2, ['error[file-too-large]']])
    expect(printed.length).toBeLessThan(1_000)
  })

  // A file of SQL may have 256 MB, and a text in it as many.
  test.each([
    ['pgsql', `CREATE TABLE t (id int); -- ${line}`, 0],
    ['pgsql', `CREATE TABLE t (id int, ${line} int);`, 2],
    ['mysql', `CREATE TABLE t (id int COMMENT '${line}');`, 0],
    ['mysql', `CREATE TABLE t (id int ${'('.repeat(BIG / 10)});`, 2],
    ['sql', `CREATE TABLE t (id integer) STRICT; -- ${line}`, 0],
  ])('.%s: %#', async (extension, text, expected) => {
    const { status, printed } = await validate(`a.${extension}`, text)
    expect(status).toBe(expected)
    expect(printed.length).toBeLessThan(2_000)
  })
})

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype']

describe.each(NAMES)('a table and a column called %s', (name) => {
  test.each([
    [
      'xml',
      `<Justdb><Table name="${name}"><Column name="${name}" type="int" primaryKey="true"/></Table></Justdb>`,
    ],
    ['yaml', `Table: [{ name: ${name}, Column: [{ name: ${name}, type: int, primaryKey: true }] }]\n`],
    [
      'json',
      `{ Table: [{ name: "${name}", Column: [{ name: "${name}", type: "int", primaryKey: true }] }] }`,
    ],
    [
      'toml',
      `[[Table]]\nname = "${name}"\n[[Table.Column]]\nname = "${name}"\ntype = "int"\nprimaryKey = true\n`,
    ],
    ['properties', `table.${name}.column.${name}.type=int\ntable.${name}.column.${name}.primaryKey=true\n`],
    [
      'hcl',
      `table "${name}" {\n  column "${name}" {\n    type = int\n  }\n  primary_key {\n    columns = [column.${name}]\n  }\n}\n`,
    ],
    ['md', `# \`${name}\`\n\n| Name | Type | PK |\n|--|--|--|\n| \`${name}\` | int | x |\n`],
    ['sql', `CREATE TABLE "${name}" ("${name}" int PRIMARY KEY);`],
    ['mysql', `CREATE TABLE \`${name}\` (\`${name}\` int PRIMARY KEY);`],
  ])('in .%s is one like any other', async (extension, text) => {
    place = makeWorkplace({ [`a.${extension}`]: text })
    const { status, stdout } = await place.run('convert', '--input', `a.${extension}`, '--format', 'json')
    expect(status).toBe(0)
    const { Table } = JSON.parse(stdout) as { readonly Table: readonly unknown[] }
    const column = expect.objectContaining({ name, primaryKey: true }) as unknown
    expect(Table).toEqual([expect.objectContaining({ name, Column: [column] })])
    for (const type of ['sqlalchemy', 'django']) {
      const args = ['--input', `a.${extension}`, '--type', type, '--output', `${type}.py`]
      expect(await place.run('schema2orm', ...args)).toMatchObject({ status: 0 })
    }
  })
})

describe.each(NAMES)('an attribute called %s', (name) => {
  const unknown = /^warning\[unknown-(?:attribute|element)\]$/
  test.each([
    [
      'xml',
      `<Justdb><Table name="t" ${name}="1"><Column name="id" type="int"><${name}>1</${name}></Column></Table></Justdb>`,
    ],
    [
      'yaml',
      `${name}: 1\nTable: [{ name: t, ${name}: 1, Column: [{ name: id, type: int, ${name}: { a: 1 } }] }]\n`,
    ],
    [
      'json',
      `{ ${name}: 1, Table: [{ name: "t", ${name}: 1, Column: [{ name: "id", type: "int", ${name}: { a: 1 } }] }] }`,
    ],
    [
      'toml',
      `${name} = 1\n[[Table]]\nname = "t"\n${name} = 1\n[[Table.Column]]\nname = "id"\ntype = "int"\n${name}.a = 1\n`,
    ],
    [
      'properties',
      `${name}=1\ntable.t.column.id.type=int\ntable.t.${name}=1\ntable.t.column.id.${name}.a=1\n`,
    ],
    [
      'hcl',
      `${name} = 1\ntable "t" {\n  ${name} = 1\n  column "id" {\n    type = int\n    ${name} {\n      a = 1\n    }\n  }\n}\n`,
    ],
  ])('in .%s is unknown, and warned of once for each kind of object', async (extension, text) => {
    const { status, said } = await validate(`a.${extension}`, text)
    expect(status).toBe(0)
    expect(said).toHaveLength(extension === 'xml' ? 2 : 3)
    expect(said.filter((each) => !unknown.test(each))).toEqual([])
  })

  test('in a head of Markdown is unknown, and a heading of it names a table', async () => {
    const table = `| Name | Type | \`${name}\` |\n|--|--|--|\n| id | int | x |\n`
    const { status, said } = await validate('a.md', `# t\n\n${table}\n# \`${name}\`\n\n${table}`)
    expect([status, said]).toEqual([0, ['warning[unknown-head]']])
    const { stdout } = await place.run('convert', '--input', 'a.md', '--format', 'json')
    const { Table } = JSON.parse(stdout) as { readonly Table: readonly { readonly name: string }[] }
    expect(Table.map((each) => each.name)).toEqual(['t', name])
  })

  test.each([
    ['the type of a constraint', { Constraint: [{ type: name, columns: 'id' }] }, 0],
    ['the type of a column', { Column: [{ name: 'id', type: name }] }, 0],
    ['an action', { Column: [{ name: 'id', type: 'int', referencedTable: 't', onDelete: name }] }, 2],
    ['a database', { dbms: name }, 0],
    ['a template', { Column: [{ name: 'id', type: 'int', referenceId: name }] }, 2],
    ['a base', { extends: name }, 2],
    ['a column of an index', { Index: [{ columns: [name] }] }, 2],
    ['the type of an index', { Index: [{ name: 'ix', columns: ['id'], type: name }] }, 0],
    ['a word for yes', { Column: [{ name: 'id', type: 'int', nullable: name }] }, 2],
    ['a default', { Column: [{ name: 'id', type: 'varchar(20)', defaultValue: name }] }, 0],
  ])('as %s', async (_, extra, expected) => {
    const table = { name: 't', Column: [{ name: 'id', type: 'int' }], ...extra }
    const { status, said } = await validate('a.json', JSON.stringify({ Table: [table] }))
    expect(status).toBe(expected)
    expect(said.some((each) => each.startsWith('error'))).toBe(expected === 2)
  })
})
