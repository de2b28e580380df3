import { describe, expect, test } from '@jest/globals'

import type { TreeEntry } from '../../src/model/tree.js'
import { memoryTree } from '../support/memory-tree.js'
import { readAll, readIn } from './support.js'

const KEY = '{name: id, type: BIGINT, primaryKey: true}'
const USERS = `name: users\nColumn: [${KEY}]\n`
const ORDERS = `name: orders\nColumn: [${KEY}]\n`
const OWN = `{name: own, Column: [${KEY}]}`

function list(...tables: readonly string[]): string {
  return tables.map((table) => `- ${table.trim().replaceAll('\n', '\n  ')}\n`).join('')
}

describe('what an include stands for', () => {
  const files = {
    'db/users.yaml': USERS,
    'db/orders.yml': ORDERS,
    'db/both.yaml': list(USERS, ORDERS),
    'db/schema.yaml': `id: core\nTable:\n${list(USERS, ORDERS)}`,
    'db/plural.yaml': `tables:\n${list(USERS)}`,
    'db/wrapped.yaml': `Justdb:\n  Table:\n    - ${USERS.replaceAll('\n', '\n      ')}\n`,
    'db/two.yaml': `${USERS}---\n${ORDERS}`,
    'db/parts/a.yaml': USERS,
    'db/parts/b.yaml': ORDERS,
    'db/parts/c.json': '{}',
    'db/nested.yaml': '- !include users.yaml\n- !include parts/b.yaml\n',
    'db/empty.yaml': '# nothing yet\n',
  }
  test.each<[string, string, readonly string[]]>([
    ['one object', `Table:\n- !include users.yaml\n- ${OWN}\n`, ['users', 'own']],
    [
      'the items of a list, where it stands',
      `Table:\n- ${OWN}\n- !include both.yaml\n`,
      ['own', 'users', 'orders'],
    ],
    ['a list that is the value', 'Table: !include both.yaml\n', ['users', 'orders']],
    ['an object that is the value', 'Table: !include users.yaml\n', ['users']],
    ['the tables of a schema', `Table:\n- !include schema.yaml\n- ${OWN}\n`, ['users', 'orders', 'own']],
    ['a schema that is the value', 'tables: !include schema.yaml\n', ['users', 'orders']],
    ['a schema with plural keys', 'Table: [!include plural.yaml]\n', ['users']],
    ['a schema in its wrapper', 'Table: [!include wrapped.yaml]\n', ['users']],
    ['the documents of a file', 'Table: [!include two.yaml]\n', ['users', 'orders']],
    ['a glob', 'Table: [!include "parts/*.yaml"]\n', ['users', 'orders']],
    ['a folder, of which YAML is taken', 'Table: [!include parts/]\n', ['users', 'orders']],
    ['a glob that is the value', 'Table: !include parts/?.yaml\n', ['users', 'orders']],
    ['what is relative to the included file', 'Table: !include nested.yaml\n', ['users', 'orders']],
    ['the whole document', '!include schema.yaml\n', ['users', 'orders']],
    ['a merged mapping', `Table:\n- {<<: !include users.yaml, name: people}\n`, ['people']],
    ['an anchor', 'x: &users !include users.yaml\nTable: [*users]\n', ['users']],
    ['nothing, from an empty file', `Table: [!include empty.yaml, ${OWN}]\n`, ['own']],
    [
      'a schema in YAML and one by its key',
      'include: users-own.yaml\nTable: [!include orders.yml]\n',
      ['orders', 'own'],
    ],
  ])('%s', async (_, text, expected) => {
    const all = { ...files, 'db/users-own.yaml': `Table: [${OWN}]\n`, 'db/top.yaml': text }
    const { said, tables } = await readAll(all, 'db/top.yaml')
    expect(said.filter((each) => !each.includes('unknown-element'))).toEqual([])
    expect(tables).toEqual(expected)
  })

  test('columns, a single value, and what else an included schema says', async () => {
    const { said, value } = await readAll(
      {
        'top.yaml':
          'Table:\n- name: t\n  comment: !include comment.yaml\n  Column: [!include columns.yaml, {name: b, type: INT}]\n- !include schema.yaml\n',
        'comment.yaml': '"What it is: a table"\n',
        'columns.yaml': '- {referenceId: pk}\n- {name: a, type: INT}\n',
        'schema.yaml': `Column: [{id: pk, name: id, type: BIGINT, primaryKey: true}]\nTable: ${OWN}\n`,
      },
      'top.yaml',
    )
    expect(said).toEqual([])
    expect(
      value.schema?.tables.map(({ name, comment, columns }) => [
        name,
        comment,
        columns.map((column) => column.name),
      ]),
    ).toEqual([
      ['t', 'What it is: a table', ['id', 'a', 'b']],
      ['own', undefined, ['id']],
    ])
  })

  test('every file that was read is one of the schema', async () => {
    const { value } = await readAll(
      { ...files, 'db/top.yaml': 'Table: [!include nested.yaml, !include "parts/a*"]\n' },
      'db/top.yaml',
    )
    expect([...value.sources].sort()).toEqual([
      'db/nested.yaml',
      'db/parts/a*',
      'db/parts/a.yaml',
      'db/parts/b.yaml',
      'db/top.yaml',
      'db/users.yaml',
    ])
  })

  test('a file that another one takes in is none of its own, in a folder too', async () => {
    const parts = {
      'db/parts/a.yaml': list(USERS),
      'db/a-first.yaml': 'Table: [{name: first, Column: [{name: a, type: INT}]}]\n',
    }
    const { said, tables } = await readAll(
      { ...parts, 'db/top.yaml': 'Table: !include parts/a.yaml\n' },
      'db/',
    )
    expect([said, tables]).toEqual([[], ['first', 'users']])
    const keyed = {
      ...parts,
      'db/top.yaml': 'Table: !include parts/a.yaml\n',
      'index.yaml': 'include: db/\n',
    }
    expect((await readAll(keyed, 'index.yaml')).said).toEqual([])
    expect((await readAll(keyed, 'index.yaml')).tables).toEqual(['first', 'users'])
  })
})

describe('what is said of includes', () => {
  test.each<[string, string, string]>([
    ['what leaves the repository', '../../x.yaml', 'include-outside'],
    ['an absolute path', '/etc/passwd', 'include-outside'],
    ['another place', 'https://example.com/x.yaml', 'include-not-read'],
    ['a missing file', 'missing.yaml', 'include-not-found'],
    ['another format', 'a.json', 'include-not-read'],
    ['SQL', 'a.sql', 'include-not-read'],
  ])('%s is an error', async (_, target, code) => {
    const files = {
      'db/top.yaml': `Table:\n- ${OWN}\n- !include ${target}\n`,
      'db/a.json': '{}',
      'db/a.sql': '',
    }
    expect((await readAll(files, 'db/top.yaml')).said).toEqual([`error ${code} db/top.yaml:3:12`])
  })

  test.each([
    ['a key', '{!include a.yaml : 1}', '1:11'],
    ['a mapping', 'Table: !include {path: a.yaml}', '1:17'],
    ['nothing', 'Table: [!include ]', '1:18'],
  ])('an include before %s is an error', async (_, text, place) => {
    const { said } = await readAll({ 'top.yaml': `${text}\n`, 'a.yaml': USERS }, 'top.yaml')
    expect(said[0]).toBe(`error wrong-value top.yaml:${place}`)
  })

  test('mistakes in an included file are at their place in it', async () => {
    const files = {
      'top.yaml': 'Table:\n- !include users.yaml\n',
      'users.yaml': 'name: users\nColumn:\n- name: id\n  length: many\n',
    }
    expect((await readAll(files, 'top.yaml')).said).toContain('error wrong-value users.yaml:4:3')
    const broken = { ...files, 'users.yaml': 'name: "users\n' }
    expect((await readAll(broken, 'top.yaml')).said).toEqual(['error invalid-yaml users.yaml:1:7'])
  })

  test('a circle is said with the files of it', async () => {
    const files = {
      'a.yaml': 'Table: [!include db/b.yaml]\n',
      'db/b.yaml': '- !include c.yaml\n',
      'db/c.yaml': '- !include ../db/b.yaml\n',
    }
    const { said, messages } = await readAll(files, 'a.yaml')
    expect(said).toEqual(['error circular-include db/c.yaml:1:12'])
    expect(messages[0]).toContain('in a circle: db/b.yaml -> db/c.yaml -> db/b.yaml')
    expect((await readAll(files, '**/*.yaml')).said).toContain('error circular-include db/c.yaml:1:12')
    const own = { 'a.yaml': 'Table: [!include a.yaml]\n' }
    expect((await readAll(own, 'a.yaml')).said).toEqual(['error circular-include a.yaml:1:18'])
  })
})

describe('too much', () => {
  test('10,000 includes of one file read it once', async () => {
    const text = `Table: ${OWN}\nData:\n${'  - !include ./././rows.yaml\n  - !include rows.yaml\n'.repeat(5_000)}`
    const tree = memoryTree({ 'top.yaml': text, 'rows.yaml': '{}' })
    const reads: string[] = []
    const counting = { ...tree, read: (entry: TreeEntry) => (reads.push(entry.path), tree.read(entry)) }
    expect((await readIn(counting, ['top.yaml'])).said).toEqual([])
    expect(reads).toEqual(['top.yaml', 'rows.yaml'])
  })

  test('a few levels of includes that stand for millions are refused', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const level = (name: string, next: string): readonly [string, string] => [
      `${name}.yaml`,
      `- !include ${next}.yaml\n`.repeat(10),
    ]
    const files = Object.fromEntries(names.map((name, index) => level(name, names[index + 1] ?? 'leaf')))
    const { said } = await readAll(
      { ...files, 'leaf.yaml': list(USERS), 'top.yaml': 'Table: !include a.yaml\n' },
      'top.yaml',
    )
    expect(said).toEqual([expect.stringMatching(/^error too-many-aliases [a-d]\.yaml:/)])
  })

  test('what lies too deep with its includes is refused', async () => {
    const deep = (inner: string): string => `${'{a: '.repeat(60)}${inner}${'}'.repeat(60)}\n`
    const files = { 'top.yaml': deep('!include b.yaml'), 'b.yaml': deep('1') }
    expect((await readAll(files, 'top.yaml')).said).toContain('error too-deep top.yaml:1:250')
  })

  test('1,001 files are refused, and more than 10 MiB together', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [`t${index}.yaml`, `name: t${index}\n`]),
    )
    expect(
      (await readAll({ ...many, 'top.yaml': 'Table: [!include "t?*.yaml"]\n' }, 'top.yaml')).said,
    ).toContain('error too-many-includes top.yaml:1:18')
    const filler = `# ${'x'.repeat(6 * 1024 * 1024)}\n`
    const large = {
      'a.yaml': `${filler}${USERS}`,
      'b.yaml': `${filler}${ORDERS}`,
      'top.yaml': 'Table:\n- !include a.yaml\n- !include b.yaml\n',
    }
    expect((await readAll(large, 'top.yaml')).said).toEqual(['error too-large top.yaml:3:12'])
  })

  test('a chain of 900 files is read', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 900 }, (_, index) => [`f${index}.yaml`, `!include f${index + 1}.yaml\n`]),
    )
    const { said, tables } = await readAll(
      { ...chain, 'f900.yaml': list(USERS), 'top.yaml': 'Table: !include f0.yaml\n' },
      'top.yaml',
    )
    expect([said, tables]).toEqual([[], ['users']])
  })
})
