import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import initSqlJs from 'sql.js'

import { makeFolder } from '../support/python.js'
import { Scene } from './scene.js'

const CONFIG = 'models:\n  - { schema: "${SHOP_URL}", target: sqlalchemy, output: app/models.py }\n'
const OTHER = CONFIG.replace('SHOP_URL', 'OTHER_URL')
const inputs = { env: 'SHOP_URL' }

let folder: string
let url: string
let scene: Scene

beforeAll(async () => {
  folder = makeFolder({})
  url = `sqlite:///${join(folder, 'secret-place.db')}`
  const engine = new (await initSqlJs()).Database()
  engine.run('CREATE TABLE invoices (id INTEGER PRIMARY KEY, total NUMERIC(10, 2) NOT NULL)')
  writeFileSync(join(folder, 'secret-place.db'), engine.export())
})

afterEach(() => scene.close())

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A pull request with these changes, on a `main` whose config names the database. */
function open(changes: Readonly<Record<string, string>>): Promise<Scene> {
  return Scene.open(changes, { 'model-drift.yml': CONFIG })
}

test('a database that main names is compared with, and what leads to it is never shown', async () => {
  scene = await open({ 'README.md': 'A better shop.\n' })
  const { status, stdout, stderr, summary, outputs } = await scene.run({ inputs, env: { SHOP_URL: url } })
  expect([status, stderr]).toEqual([1, ''])
  expect(stdout).toContain(`::add-mask::${url}\n`)
  const [comment = ''] = scene.comments()
  expect(comment).toContain('`${SHOP_URL}`')
  expect(comment).toContain('+class Invoice(Base):')
  const shown = [stdout.replace(/^::add-mask::.*$/gm, ''), summary, comment, JSON.stringify(outputs)].join(
    '\n',
  )
  expect(shown).not.toContain('secret-place')
})

test('the database of another variable is out of a pull request’s reach', async () => {
  scene = await open({ 'model-drift.yml': OTHER })
  const env = { SHOP_URL: url, OTHER_URL: 'sqlite:////etc/passwd' }
  const { stdout, summary } = await scene.run({ inputs: { env: 'SHOP_URL OTHER_URL' }, env })
  expect(stdout).not.toContain('/etc/passwd')
  expect(summary).toContain('until that is merged the base branch')
  expect(scene.comments()[0]).toContain('+class Invoice(Base):')
})

test('a variable that has no value leaves the entry out', async () => {
  scene = await open({ 'README.md': 'A better shop.\n' })
  const { status, stdout } = await scene.run({ inputs })
  expect(status).toBe(0)
  expect(stdout).toMatch(/^::notice .*\$\{SHOP_URL\} was left out/m)
  expect(scene.comments()).toEqual([])
})

test('a variable that the input does not list is a mistake', async () => {
  scene = await open({ 'README.md': 'A better shop.\n' })
  const { status, stdout } = await scene.run({ env: { SHOP_URL: url } })
  expect(status).toBe(2)
  expect(stdout).toMatch(/^::error .*add "env: SHOP_URL"/m)
  expect(stdout).not.toContain('secret-place')
})

test('the input schema may be the URL itself', async () => {
  scene = await open({ 'README.md': 'A better shop.\n' })
  const entry = { schema: url, target: 'sqlalchemy', output: 'app/missing.py' }
  const { status, stdout, summary } = await scene.run({ inputs: entry })
  expect(status).toBe(1)
  expect(summary).toContain('an SQLite database')
  expect(summary).toContain('schema2orm --input "$DATABASE_URL" --type sqlalchemy')
  expect([stdout.replace(/^::add-mask::.*$/gm, ''), summary, ...scene.comments()].join('\n')).not.toContain(
    'secret-place',
  )
})
