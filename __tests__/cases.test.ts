import { describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { toEntry } from '../src/config/entries.js'
import { createMaker } from '../src/make.js'
import { readSchema } from '../src/schema-reader.js'
import type { Entry } from '../src/model/config.js'
import type { GeneratedFile } from '../src/model/page.js'
import { targets, type TargetName } from '../src/targets/index.js'
import { openTypedTree } from '../src/trees/typed.js'
import { type WrittenFormat, writers } from '../src/writers/index.js'
import { findLosses } from '../src/writers/losses.js'
import { askRuff, compileModels, runModels } from './support/models.js'

// A case is a folder: schema.* in any number of formats, perhaps options.json with keys of an entry, and expected/ with
// what each target gives. A session_<target>.py is run with the models in reach. `npm run accept` rewrites expected/; whoever runs it reads what changed.

const root = fileURLToPath(new URL('cases/', import.meta.url))
const isAccepting = process.env['ACCEPT'] === '1'
const names = readdirSync(root).sort()
const targetNames = Object.keys(targets) as TargetName[]

/** Cases with names and texts for which Markdown has no form; it says so (writers/markdown.test.ts). */
const BEYOND_MARKDOWN = new Set(['hostile', 'names'])

test('there are cases', () => {
  expect(names.length).toBeGreaterThan(5)
})

describe.each(names)('%s', (name) => {
  const folder = join(root, name)
  const schemas = readdirSync(folder).filter((file) => file.startsWith('schema.'))

  describe.each(targetNames)('%s', (target) => {
    const expected = join(folder, 'expected', target, 'models.py')

    test.each(schemas)('%s gives the expected models', async (schema) => {
      const text = withoutHeader(await generateOne(folder, schema, target))
      if (isAccepting) {
        mkdirSync(dirname(expected), { recursive: true })
        writeFileSync(expected, text)
      }
      expect(text).toBe(
        existsSync(expected) ? readFileSync(expected, 'utf8') : 'no expected file; run npm run accept',
      )
    })

    test('they run, and so does the session', async () => {
      const session = join(folder, `session_${target}.py`)
      if (readOptions(folder)['dialect'] === 'postgresql')
        return compileModels[target](readExpected(name, target))
      await runModels[target](
        readExpected(name, target),
        existsSync(session) ? readFileSync(session, 'utf8') : '',
      )
    })
  })

  const conversions = schemas.flatMap((schema) =>
    Object.keys(writers)
      .filter((format) => format !== 'markdown' || !BEYOND_MARKDOWN.has(name))
      .map((format) => [schema, format] as const),
  )

  test.each(conversions)('%s, converted to %s, is the same schema', async (schema, to) => {
    const format = to as WrittenFormat
    const first = await readSchema(
      await entryFor(folder, schema, 'sqlalchemy'),
      openTypedTree(folder, [schema]),
    )
    if (!first.value.schema) throw new Error(`${name}/${schema} gives no schema`)
    const written = writers[format](first.value.schema)
    const path = `copy-of-${schema}.${format}`
    const copy = join(folder, path)
    writeFileSync(copy, written)
    try {
      const second = await readSchema(
        await entryFor(folder, path, 'sqlalchemy'),
        openTypedTree(folder, [path]),
      )
      expect(second.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      if (format === 'markdown') expect(await findLosses(first.value.schema, written)).toEqual([])
      expect(withoutPlaces(second.value.schema)).toEqual(withoutPlaces(first.value.schema))
    } finally {
      rmSync(copy)
    }
  })
})

test('ruff finds nothing to change in any expected file', async () => {
  const modules = names.flatMap((name) =>
    targetNames.map((target) => [`${name}/${target}.py`, readExpected(name, target)] as const),
  )
  expect(await askRuff(Object.fromEntries(modules))).toEqual([])
})

function readExpected(name: string, target: TargetName): string {
  return readFileSync(join(root, name, 'expected', target, 'models.py'), 'utf8')
}

async function generateOne(folder: string, schema: string, target: TargetName): Promise<string> {
  const entry = await entryFor(folder, schema, target)
  const made = await createMaker()(entry, openTypedTree(folder, [schema]))
  expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const [file, ...more]: readonly GeneratedFile[] = made.value.files
  expect(more).toEqual([])
  return file?.text ?? ''
}

function readOptions(folder: string): Readonly<Record<string, unknown>> {
  const path = join(folder, 'options.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {}
}

async function entryFor(folder: string, schema: string, target: TargetName): Promise<Entry> {
  const { value, diagnostics } = toEntry(
    { schema, target, output: 'models.py', ...readOptions(folder) },
    '.',
    () => undefined,
  )
  expect(diagnostics).toEqual([])
  const [entry] = value
  if (!entry) throw new Error('no entry')
  return Promise.resolve(entry)
}

/** The header names the schema file, the only thing in which formats may differ. */
function withoutHeader(text: string): string {
  return text.replace(/^(?:# .*\n)+\n/, '')
}

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'place' ? undefined : part)))
}
