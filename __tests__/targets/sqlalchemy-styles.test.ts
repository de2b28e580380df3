import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { toEntry } from '../../src/config/entries.js'
import { readSchema } from '../../src/schema-reader.js'
import type { Schema } from '../../src/model/schema.js'
import { sqlalchemy } from '../../src/targets/sqlalchemy.js'
import { styles } from '../../src/targets/sqlalchemy/styles/index.js'
import { openTypedTree } from '../../src/trees/typed.js'
import { RUFF_TARGET } from '../support/models.js'
import { generateFiles } from '../support/pages.js'
import { type Environment, hasNewestSqlalchemy, makeFolder, runTool } from '../support/python.js'
import { everyShape, hostileNames } from '../support/schemas.js'
import { shapes, traps } from '../support/style-schemas.js'

// Each style writes every schema there is, as a file and as a package, and as columns beneath thin classes where it can,
// into one folder, over which the tools then go.

const cases = fileURLToPath(new URL('../cases/', import.meta.url))
const scripts = new URL('../support/styles/', import.meta.url)
const styleNames = Object.keys(styles) as (keyof typeof styles)[]

/** The ways of writing models, by the ends of the modules' names. */
const plain = { file: { layout: 'file' }, folder: { layout: 'folder' } } as const
const all = { ...plain, thin: { layout: 'folder', options: { layout: 'base' } } } as const

/** The ways in which a style can write models; of the others the config says so. */
const waysOf: Readonly<Record<keyof typeof styles, Partial<typeof all>>> = {
  declarative: all,
  dataclass: plain,
  sqlmodel: plain,
  core: plain,
  classic: all,
}

/** The script that writes and reads rows with the models of a style. */
const SESSIONS: Readonly<Record<keyof typeof styles, string>> = {
  declarative: 'session.py',
  dataclass: 'dataclass.py',
  sqlmodel: 'session.py',
  core: 'core.py',
  classic: 'session.py',
}

/** Type checkers make nothing of a base that a function makes. */
const UNTYPED: ReadonlySet<string> = new Set(['classic'])

/** SQLModel 0.0.50 takes no SQLAlchemy but 2.0. */
function environmentsOf(style: keyof typeof styles): readonly Environment[] {
  return style === 'sqlmodel' || !hasNewestSqlalchemy() ? ['venv'] : ['venv', 'sqlalchemy21']
}

async function readCase(name: string): Promise<Schema> {
  const folder = join(cases, name)
  const file = readdirSync(folder).find((each) => each.startsWith('schema.')) ?? ''
  const options = join(folder, 'options.json')
  const more = existsSync(options) ? (JSON.parse(readFileSync(options, 'utf8')) as object) : {}
  const fields = { schema: file, target: 'sqlalchemy' as const, output: 'models.py', ...more }
  const [entry] = toEntry(fields, '.', () => undefined).value
  if (!entry) throw new Error(`no entry for ${name}`)
  const { value } = await readSchema(entry, openTypedTree(folder, [file]))
  if (!value.schema) throw new Error(`no schema in ${name}`)
  return value.schema
}

async function readAll(): Promise<Readonly<Record<string, Schema>>> {
  const read = await Promise.all(
    readdirSync(cases).map(async (name) => [name.replaceAll('-', '_'), await readCase(name)] as const),
  )
  return {
    ...Object.fromEntries(read),
    every_shape: everyShape(),
    hostile_names: hostileNames(),
    shapes: shapes(),
    traps: traps(),
  }
}

function writeAll(
  schemas: Readonly<Record<string, Schema>>,
  style: keyof typeof styles,
): Readonly<Record<string, string>> {
  const files = Object.entries(schemas).flatMap(([name, input]) =>
    Object.entries(waysOf[style]).flatMap(([end, way]) => {
      const options = { style, ...('options' in way ? way.options : {}) }
      return Object.entries(generateFiles(sqlalchemy, input, { layout: way.layout, options })).map(
        ([path, text]) => [end === 'file' ? `${name}_file.py` : `${name}_${end}/${path}`, text],
      )
    }),
  )
  return Object.fromEntries(files) as Record<string, string>
}

const others = styleNames.filter((style) => style !== 'declarative')

// Rewritten with ACCEPT=1, as in cases.test.ts; what they share with the usual style is compared there.
test.each(others)('the library in style %s is as expected', async (style) => {
  const path = join(cases, 'library', 'expected', 'sqlalchemy', `${style}.py`)
  const files = generateFiles(sqlalchemy, await readCase('library'), { options: { style } })
  const text = (files['models.py'] ?? '').replace(/^# .*\n+/, '')
  if (process.env['ACCEPT'] === '1') writeFileSync(path, text)
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : 'no expected file')
})

describe.each(styleNames)('%s', (style) => {
  const made: { folder: string; schemas: Readonly<Record<string, Schema>> } = { folder: '', schemas: {} }

  async function run(tool: string, args: readonly string[], environment?: Environment): Promise<string> {
    const { status, stdout, stderr } = await runTool(tool, args, made.folder, environment)
    return status === 0 ? '' : stdout + stderr
  }

  /** Runs a script with the folder's modules in reach. */
  function runScript(name: string, args: readonly string[], environment?: Environment): Promise<string> {
    return run('python', ['-c', readFileSync(new URL(name, scripts), 'utf8'), ...args], environment)
  }

  beforeAll(async () => {
    made.schemas = await readAll()
    made.folder = makeFolder(writeAll(made.schemas, style))
  })

  afterAll(() => {
    rmSync(made.folder, { recursive: true, force: true })
  })

  describe.each(environmentsOf(style))('in %s', (environment) => {
    test('is imported, mapped, created and compared', async () => {
      const modules = Object.entries(made.schemas).flatMap(([name, { dialect = '' }]) =>
        Object.keys(waysOf[style]).map((end) => `${name}_${end}:${dialect}`),
      )
      expect(await runScript('check.py', modules, environment)).toBe('')
    })

    test('writes and reads rows', async () => {
      expect(await runScript(SESSIONS[style], [], environment)).toBe('')
    })

    if (waysOf[style].thin) {
      test('writes and reads rows with thin classes', async () => {
        expect(await runScript(SESSIONS[style], ['thin'], environment)).toBe('')
      })
    }
  })

  test('has nothing that ruff would change', async () => {
    const options = ['--isolated', RUFF_TARGET, '--no-cache']
    expect(await run('ruff', ['check', ...options, '--extend-select', 'I,UP', '.'])).toBe('')
    expect(await run('ruff', ['format', ...options, '--diff', '.'])).toBe('')
  })

  if (!UNTYPED.has(style)) {
    // The newest SQLAlchemy types all styles alike; one is enough, for each takes its time.
    const environments = style === 'declarative' ? environmentsOf(style) : (['venv'] as const)
    test.each(environments)('has nothing that mypy would complain of in %s', async (environment) => {
      const args = ['--strict', '--no-error-summary', '.']
      expect(await run('mypy', args, environment)).toBe('')
    })
  }
})
