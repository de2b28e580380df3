import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { openFolderTree } from '../../src/trees/folder.js'
import { openTypedTree } from '../../src/trees/typed.js'
import { readAll, readIn } from './support.js'

const TABLE = 'Table: [{name: t, Column: [{name: id, type: INT, primaryKey: true}]}]\n'
const CLEAN = { 'db/a.yaml': TABLE }

function including(target: string): Readonly<Record<string, string>> {
  return { ...CLEAN, 'db/own.yaml': `include:\n  - ${JSON.stringify(target)}\n` }
}

describe('includes that are refused', () => {
  test.each([
    ['../../etc/passwd', 'include-outside'],
    ['../..', 'include-outside'],
    ['a/../../../x.yaml', 'include-outside'],
    ['/etc/passwd', 'include-outside'],
    ['file:///etc/passwd', 'include-outside'],
    ['C:/x.yaml', 'include-outside'],
    ['..\\..\\x.yaml', 'include-outside'],
    ['a\u0000.yaml', 'include-outside'],
    ['../../**', 'include-outside'],
    ['https://example.com/x.yaml', 'include-not-read'],
    ['HTTP://example.com/x.yaml', 'include-not-read'],
    ['git:host/user/repo:x.yaml', 'include-not-read'],
    ['git://host/x.yaml', 'include-not-read'],
    ['classpath:x.yaml', 'include-not-read'],
    ['mvn:g:a:1:x.yaml', 'include-not-read'],
    ['missing.yaml', 'include-not-found'],
    ['missing/', 'include-not-found'],
    ['core', 'include-not-found'],
    ['__proto__', 'include-not-found'],
    ['x'.repeat(1000) + '*', 'invalid-glob'],
    ['{a,b}'.repeat(20), 'invalid-glob'],
  ])('%j is %s', async (target, code) => {
    const { said, value } = await readAll(including(target), 'db/own.yaml')
    expect(said).toEqual([`error ${code} db/own.yaml:2:5`])
    expect(value.schema?.tables ?? []).toEqual([])
  })

  test('a glob that finds nothing is a warning', async () => {
    const { said } = await readAll({ 'a.yaml': `include: "x*"\n${TABLE}` }, 'a.yaml')
    expect(said).toEqual(['warning no-schema-files a.yaml:1:10'])
  })

  test('SQL and unknown formats are refused by name and passed over in a folder', async () => {
    const files = { 'x.sql': 'CREATE TABLE s (id int);', 'x.txt': 'x', 'a.yaml': `include: .\n${TABLE}` }
    expect((await readAll(files, 'a.yaml')).said).toEqual([])
    for (const path of ['x.sql', 'x.txt']) {
      const named = { ...files, 'a.yaml': `include: ${path}\n${TABLE}` }
      expect((await readAll(named, 'a.yaml')).said).toEqual(['error include-not-read a.yaml:1:10'])
    }
  })

  test('a binary file is an error in that file', async () => {
    const files = {
      'a.yaml': `include: b.yaml\n${TABLE}`,
      'b.yaml': new Uint8Array([0xc3, 0x28, 0xff, 0x01]),
    }
    expect((await readAll(files, 'a.yaml')).said).toEqual(['error not-utf8 b.yaml:1:1'])
  })

  test('a file of more than 10 MiB is an error in that file', async () => {
    const files = {
      'a.yaml': `include: b.yaml\n${TABLE}`,
      'b.yaml': new Uint8Array(10 * 1024 * 1024 + 1).fill(35),
    }
    expect((await readAll(files, 'a.yaml')).said).toEqual(['error file-too-large b.yaml:1:1'])
  })
})

describe('circles', () => {
  test('of one file', async () => {
    const { said, messages } = await readAll({ 'a.yaml': `include: a.yaml\n${TABLE}` }, 'a.yaml')
    expect(said).toEqual(['error circular-include a.yaml:1:10'])
    expect(messages[0]).toContain('a.yaml -> a.yaml')
  })

  test('of three files, reached from a fourth', async () => {
    const files = {
      'top.yaml': `include: db/a.yaml\n${TABLE}`,
      'db/a.yaml': 'import: b.yaml\n',
      'db/b.yaml': 'include: [c.yaml]\n',
      'db/c.yaml': 'Include: {file: ../db/a.yaml}\n',
    }
    const { said, messages } = await readAll(files, 'top.yaml')
    expect(said).toEqual(['error circular-include db/c.yaml:1:17'])
    expect(messages[0]).toContain('circle: db/a.yaml -> db/b.yaml -> db/c.yaml -> db/a.yaml')
  })

  test('by the ids of schemas', async () => {
    const files = {
      'a.yaml': `id: x\nimport: y\n${TABLE}`,
      'b.yaml': 'id: y\nimport: x\nColumn: [{id: c}]\n',
    }
    expect((await readAll(files, '*.yaml')).messages[0]).toContain('a.yaml -> b.yaml -> a.yaml')
  })

  test('globs that find each other’s files close none', async () => {
    const files = {
      'a.yaml': `include: "*.yaml"\n${TABLE}`,
      'b.yaml': 'include: "*.yaml"\nColumn: [{id: c}]\n',
    }
    expect((await readAll(files, 'a.yaml')).said).toEqual([])
  })
})

describe('too much', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `f${index}.yaml`)

  test('10,000 files are refused at the 1,001st, named or by a glob', async () => {
    const files = Object.fromEntries(names.map((name) => [name, 'Column: [{id: c}]\n']))
    const named = { ...files, 'a.yaml': `include:\n${names.map((name) => `- ${name}\n`).join('')}${TABLE}` }
    expect((await readAll(named, 'a.yaml')).said).toEqual(['error too-many-includes a.yaml:1002:3'])
    const glob = { ...files, 'a.yaml': `include: "f*.yaml"\n${TABLE}` }
    expect((await readAll(glob, 'a.yaml')).said).toEqual(['error too-many-includes a.yaml:1:10'])
  })

  test('10,000 includes of one file are one', async () => {
    const files = {
      'b.yaml': 'Column: [{id: c}]\n',
      'a.yaml': `include:\n${'- b.yaml\n'.repeat(10_000)}${TABLE}`,
    }
    expect((await readAll(files, 'a.yaml')).said).toEqual([])
  })

  test('10,000 globs are refused at the 101st', async () => {
    const globs = names.map((name) => `- "**/*${name}"\n`).join('')
    const { said } = await readAll({ 'a.yaml': `include:\n${globs}${TABLE}` }, 'a.yaml')
    expect(said.filter((line) => line.startsWith('error'))).toEqual(['error too-many-includes a.yaml:102:3'])
  })

  test('a chain of 900 files is read', async () => {
    const chain = Object.fromEntries(
      names
        .slice(0, 900)
        .map((name, index) => [
          name,
          `include: ${names[(index + 1) % 901] ?? ''}\nColumn: [{id: c${index}}]\n`,
        ]),
    )
    const files = { ...chain, 'f900.yaml': TABLE }
    expect((await readAll(files, 'f0.yaml')).tables).toEqual(['t'])
  })
})

describe('on disk', () => {
  let root = ''
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'include-'))
    await mkdir(join(root, 'db/sub'), { recursive: true })
    await mkdir(join(root, 'other'))
    await writeFile(join(root, 'other/secret.yaml'), TABLE)
    await writeFile(join(root, 'db/sub/a.yaml'), TABLE)
    await symlink(join(root, 'other/secret.yaml'), join(root, 'db/link.yaml'))
    await symlink(join(root, 'other'), join(root, 'db/folder'))
    const own = { link: 'link.yaml', through: 'folder/secret.yaml', out: '../other/secret.yaml', ok: 'sub' }
    for (const [name, target] of Object.entries(own)) {
      await writeFile(join(root, `db/own-${name}.yaml`), `include: ${target}\n`)
    }
  })
  afterAll(() => rm(root, { recursive: true }))

  test('no link is followed, as a file or on the way', async () => {
    const tree = openFolderTree(root)
    expect((await readIn(tree, ['db/own-link.yaml'])).said).toEqual(['error schema-is-link db/link.yaml:1:1'])
    expect((await readIn(tree, ['db/own-through.yaml'])).said).toEqual([
      'error include-not-found db/own-through.yaml:1:10',
    ])
  })

  test('a typed file includes what lies below its folder, without links, and nothing else', async () => {
    const said = async (cwd: string, path: string) => {
      const { said, tables } = await readIn(openTypedTree(join(root, cwd), [path]), [path])
      return [...said, ...(tables ?? [])]
    }
    expect(await said('other', '../db/own-ok.yaml')).toEqual(['t'])
    expect(await said('db', 'own-ok.yaml')).toEqual(['t'])
    expect(await said('db', 'own-out.yaml')).toEqual(['error include-outside own-out.yaml:1:10'])
    expect(await said('other', '../db/own-out.yaml')).toEqual([
      'error include-outside ../db/own-out.yaml:1:10',
    ])
    expect(await said('.', 'db/own-out.yaml')).toEqual(['error include-outside db/own-out.yaml:1:10'])
    expect(await said('db', 'own-link.yaml')).toEqual(['error schema-is-link link.yaml:1:1'])
    expect(await said('db', 'own-through.yaml')).toEqual(['error include-not-found own-through.yaml:1:10'])
  })
})
