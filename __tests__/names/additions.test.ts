import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { DEFAULT_STYLE } from '../../src/code-style/index.js'
import { toEntry } from '../../src/config/entries.js'
import { generate } from '../../src/generate/index.js'
import { readSchema } from '../../src/schema-reader.js'
import type { Entry } from '../../src/model/config.js'
import type { Names } from '../../src/model/names.js'
import type { Schema } from '../../src/model/schema.js'
import { readNames } from '../../src/names/index.js'
import { openTypedTree } from '../../src/trees/typed.js'
import { runPython } from '../support/python.js'
import { additions, grow, type Addition } from './growth.js'

const root = fileURLToPath(new URL('../cases/', import.meta.url))
const cases = readdirSync(root).sort()
const script = readFileSync(new URL('names.py', import.meta.url), 'utf8')

/** How many things are added to the cases: to each target's usual models, and to each of their other looks. */
const ADDITIONS = 200
const FEWER = 60

const all = fc.sample(additions, { numRuns: ADDITIONS, seed: 20 })

const FOLDER = 'models/'
const base = { layout: 'base' }

/** Every look of the models: the usual ones, the other styles, packages, and the columns beneath thin classes. */
const ways: readonly Way[] = [
  { target: 'sqlalchemy' },
  { target: 'django' },
  ...['dataclass', 'sqlmodel', 'core', 'classic'].flatMap((style) => [
    { target: 'sqlalchemy', options: { style } },
    { target: 'sqlalchemy', output: FOLDER, options: { style } },
  ]),
  { target: 'sqlalchemy', output: FOLDER },
  { target: 'django', output: FOLDER },
  { target: 'sqlalchemy', output: FOLDER, options: base },
  { target: 'sqlalchemy', output: FOLDER, options: { ...base, style: 'classic' } },
  { target: 'django', output: FOLDER, options: base },
]

describe.each(ways.map((way) => [nameOf(way), way] as const))('%s', (_, way) => {
  test(`${stepsFor(way).length} random additions to the cases move no name, and each leaves the models in step`, async () => {
    expect(await findLost(await growAll(way, (names) => [names]))).toEqual([])
  })
})

const unkept = ways.filter(({ target, options }) => target === 'django' || !options || options === base)

test.each(unkept.map((way) => [nameOf(way), way] as const))(
  '%s: without the names of the committed models some would move',
  async (_, way) => {
    expect((await findLost(await growAll(way, () => []))).length).toBeGreaterThan(stepsFor(way).length / 40)
  },
)

/** What models are written for. */
interface Way {
  readonly target: string
  readonly output?: string
  readonly options?: Readonly<Record<string, unknown>>
}

function nameOf({ target, output, options = {} }: Way): string {
  const said = Object.entries(options).map(([key, value]) => `${key} ${String(value)}`)
  return [target, ...said, output ? 'in a package' : 'in one file'].join(', ')
}

function stepsFor({ output, options }: Way): readonly Addition[] {
  return output === undefined && options === undefined ? all : all.slice(0, FEWER)
}

async function growAll(way: Way, keep: Keep): Promise<readonly Pair[]> {
  const steps = stepsFor(way)
  const share = Math.ceil(steps.length / cases.length)
  const grown = cases.map((name, index) => {
    const own = steps.slice(index * share, (index + 1) * share)
    return growCase({ ...way, name, keep }, own)
  })
  const pairs = (await Promise.all(grown)).flat()
  expect(pairs).toHaveLength(steps.length)
  return pairs
}

/** The additions after which a name of before stands for something else, or for nothing. */
async function findLost(pairs: readonly Pair[]) {
  const run = await runPython(script, [], { 'pairs.json': JSON.stringify(pairs.map(({ texts }) => texts)) })
  expect(run.stderr).toBe('')
  const lost = JSON.parse(run.stdout) as readonly (readonly unknown[])[]
  return pairs.flatMap(({ of }, index) => (lost[index]?.length ? [{ of, lost: lost[index] }] : []))
}

/** Texts by path. */
type Files = Readonly<Record<string, string>>

interface Pair {
  readonly of: Addition & { readonly case: string }
  readonly texts: readonly [before: Files, after: Files]
}

/** Which names count, of those that the committed models have. */
type Keep = (names: Names) => readonly Names[]

interface Growth extends Way {
  readonly name: string
  readonly keep: Keep
}

/** Adds one thing after the other; each time the models before are the committed ones. */
async function growCase(
  { name, keep, ...way }: Growth,
  steps: readonly Addition[],
): Promise<readonly Pair[]> {
  const { target } = way
  const entry = readEntry(name, way)
  const pairs: Pair[] = []
  let schema = await schemaOf(name, entry)
  let before = await write(schema, entry, [])
  for (const addition of steps) {
    const names = await readNames(target, new Map(Object.entries(before)))
    schema = grow(schema, addition, wordsOf(names))
    const after = await write(schema, entry, keep(names))
    const settled = await readNames(target, new Map(Object.entries(after)))
    expect(await write(schema, entry, keep(settled))).toEqual(after)
    pairs.push({ of: { ...addition, case: name }, texts: [before, after] })
    before = after
  }
  return pairs
}

/** Every name of the models: what newcomers are tempted by. */
function wordsOf({ tables }: Names): readonly string[] {
  return tables.flatMap(({ name = '', table, attributes, relations }) => [
    name,
    table,
    ...attributes.values(),
    ...relations.flatMap(({ forward = 'forward', back = 'back' }) => [forward, back]),
  ])
}

async function write(schema: Schema, entry: Entry, names: readonly Names[]): Promise<Files> {
  const { value, diagnostics } = await generate(schema, entry, { style: DEFAULT_STYLE, names })
  expect(diagnostics.filter(({ code }) => code === 'refused-name')).toEqual([])
  return Object.fromEntries(value.map(({ path, text }) => [path, text]))
}

function readEntry(name: string, { target, output = 'models.py', options: chosen = {} }: Way): Entry {
  const folder = join(root, name)
  const [schema = ''] = readdirSync(folder).filter((file) => file.startsWith('schema.'))
  const path = join(folder, 'options.json')
  const options = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {}
  const written = { schema, target: target as 'django', output, ...options, options: chosen }
  const [entry] = toEntry(written, '.', () => undefined).value
  if (!entry) throw new Error(`no entry for ${name}`)
  return entry
}

async function schemaOf(name: string, entry: Entry): Promise<Schema> {
  const read = await readSchema(entry, openTypedTree(join(root, name), entry.schema))
  if (!read.value.schema) throw new Error(`${name} gives no schema`)
  return read.value.schema
}
