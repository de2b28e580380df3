import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import initSqlJs from 'sql.js'

import { loadConfig } from '../src/config/load.js'
import { type FindConnection, openAccess } from '../src/databases/access.js'
import { run, type Ran, type Request } from '../src/run.js'
import type { Tree } from '../src/model/tree.js'
import { memoryTree } from './support/memory-tree.js'
import { makeFolder } from './support/python.js'

const MODELS = 'app/models.py'

let folder: string
let asked: string[]

beforeAll(async () => {
  folder = makeFolder({})
  const engine = new (await initSqlJs()).Database()
  engine.run('CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL)')
  engine.run('CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)')
  engine.run(
    'CREATE TABLE notes (id INTEGER PRIMARY KEY, version TEXT REFERENCES alembic_version (version_num))',
  )
  writeFileSync(join(folder, 'shop.db'), engine.export())
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function config(entry: string): string {
  return `models:\n  - { target: sqlalchemy, output: ${MODELS}, ${entry} }\n`
}

const SHOP = config('schema: "${SHOP_URL}"')
const FILES = config('schema: db/schema.xml')
const XML = '<Justdb><Table name="users"><Column name="id" type="INT" primaryKey="true"/></Table></Justdb>'

/** What finds the databases of these variables, and notes each that was asked for. */
function finder(env: Readonly<Record<string, string>>): FindConnection {
  const find = openAccess({ env, isPublic: true })
  asked = []
  return (source, words) => {
    asked.push(words)
    return find(source, words)
  }
}

function look(head: Tree, base?: Tree, request: Partial<Request> = {}): Promise<Ran> {
  const find = finder({ SHOP_URL: `sqlite:///${join(folder, 'shop.db')}` })
  return run({
    head,
    ...(base && { base }),
    databases: { find, ...(base && { from: base }) },
    configure: (tree) => loadConfig(tree, { folder: '.' }),
    scope: 'changed',
    failOnDrift: true,
    command: 'model-drift generate',
    ...request,
  })
}

function tree(text: string, models?: string): Tree {
  return memoryTree({ 'model-drift.yml': text, 'db/schema.xml': XML, ...(models && { [MODELS]: models }) })
}

describe('a database as the schema of an entry', () => {
  test('gives models, and the tables that tools keep stay out, whatever refers to them', async () => {
    const { report } = await look(tree(SHOP))
    expect(report.diagnostics).toMatchObject([{ code: 'bookkeeping', severity: 'notice' }])
    expect(report.drifts).toMatchObject([{ path: MODELS, status: 'missing', schema: ['${SHOP_URL}'] }])
    const text = report.drifts[0]?.text ?? ''
    expect(text).toContain('from ${SHOP_URL} (output version')
    expect(text).toContain('class User(Base)')
    expect(text).not.toContain('class AlembicVersion')
  })

  test('is in step with what it gave, and counts though the pull request touches none of it', async () => {
    const models = (await look(tree(SHOP))).report.drifts[0]?.text ?? ''
    const { report } = await look(tree(SHOP, models), tree(SHOP, models))
    expect(report).toMatchObject({ status: 0, checked: 1, skipped: 0, inStep: [MODELS] })
    const former = models.replace('name: Mapped[str]', 'label: Mapped[str]')
    const drifted = (await look(tree(SHOP, former), tree(SHOP, former))).report
    expect(drifted).toMatchObject({ status: 1, drifts: [{ path: MODELS, preexisting: false }] })
  })

  test('that is not there is one error, which says nothing of where it should be', async () => {
    const find = finder({ SHOP_URL: `sqlite:///${join(folder, 'none', 'shop.db')}` })
    const { report } = await look(tree(SHOP), undefined, { databases: { find } })
    expect(report).toMatchObject({ status: 2, drifts: [] })
    expect(report.diagnostics).toHaveLength(1)
    expect(JSON.stringify(report)).not.toContain(folder)
  })

  test('without a value for its variable leaves the committed models alone', async () => {
    const models = (await look(tree(SHOP))).report.drifts[0]?.text ?? ''
    const { report } = await look(tree(SHOP, models), undefined, { databases: { find: finder({}) } })
    expect(report).toMatchObject({ status: 0, checked: 0, skipped: 1, drifts: [] })
    expect(report.diagnostics).toMatchObject([{ code: 'database-skipped', severity: 'notice' }])
  })
})

describe('a pull request', () => {
  test('that adds a database connects nowhere', async () => {
    const { report } = await look(tree(SHOP), tree(FILES))
    expect(asked).toEqual([])
    expect(report).toMatchObject({ status: 0, checked: 0, skipped: 1, drifts: [] })
  })

  test('that names another variable gets the base’s', async () => {
    const { report } = await look(tree(config('schema: "${AWS_URL}"')), tree(SHOP))
    expect(asked).toEqual(['${SHOP_URL}'])
    expect(report.drifts).toMatchObject([{ schema: ['${SHOP_URL}'], status: 'missing' }])
    expect(report.diagnostics.map(({ code }) => code)).toContain('database-from-base')
  })

  test('that puts files in the place of the database connects nowhere, not even for what was before', async () => {
    const { report } = await look(tree(FILES, '# Ours no more\n'), tree(SHOP))
    expect(asked).toEqual([])
    expect(report.drifts).toMatchObject([{ path: MODELS, schema: ['db/schema.xml'] }])
  })

  test('whose base has a broken config connects nowhere', async () => {
    const { report } = await look(tree(SHOP), tree('models: 3'))
    expect(asked).toEqual([])
    expect(report).toMatchObject({ status: 0, skipped: 1 })
  })

  test('under an event that reaches no database connects nowhere', async () => {
    const request = { head: tree(SHOP), scope: 'all' as const, failOnDrift: true, command: '' }
    const { report } = await run({ ...request, configure: (from) => loadConfig(from, { folder: '.' }) })
    expect(report).toMatchObject({ status: 0, skipped: 1 })
    expect(report.diagnostics[0]?.message).toContain('under this event no database is read')
  })
})
