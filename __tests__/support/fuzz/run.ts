import { readFileSync } from 'node:fs'

import type { Tree } from '../../../src/model/tree.js'
import { toEntry } from '../../../src/config/entries.js'
import { createMaker, createSchemaReader } from '../../../src/make.js'
import { entriesBelow } from '../../../src/trees/listing.js'
import { writers } from '../../../src/writers/index.js'
import { makeRandom, mutate } from './mutate.js'

/** What a run of the fuzzer found. */
export interface FuzzReport {
  readonly inputs: number
  /** How many of them were schemas to the end. */
  readonly read: number
  /** `seed path: message` of what was thrown, with the text as JSON. */
  readonly thrown: readonly string[]
  /** The input that took the most time of the processor, in milliseconds. */
  readonly slowest: { readonly seed: number; readonly path: string; readonly milliseconds: number }
  /** The most memory of the process at any time. */
  readonly megabytes: number
}

/** What is asked of a run: files to mutate, and the seeds of the inputs, one each. */
export interface FuzzTask {
  readonly files: Readonly<Record<string, string>>
  readonly from: number
  readonly to: number
}

const { files, from, to } = JSON.parse(readFileSync(0, 'utf8')) as FuzzTask
async function run(): Promise<FuzzReport> {
  const thrown: string[] = []
  let slowest = { seed: 0, path: '', milliseconds: 0 }
  let read = 0
  for (let seed = from; seed < to; seed++) {
    const { path, text } = makeInput(seed)
    const before = process.cpuUsage()
    try {
      if (await takeAll(path, text, seed)) read += 1
    } catch (error) {
      thrown.push(
        `${seed} ${path}: ${error instanceof Error ? (error.stack ?? '') : String(error)}\n${JSON.stringify(text)}`,
      )
    }
    const { user, system } = process.cpuUsage(before)
    const milliseconds = Math.round((user + system) / 1000)
    if (milliseconds > slowest.milliseconds) slowest = { seed, path, milliseconds }
  }
  return {
    inputs: to - from,
    read,
    thrown,
    slowest,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

/** How often a format comes up; those whose parsers are slow come up less. */
const SHARES: Readonly<Partial<Record<string, number>>> = { sql: 1, md: 2 }
const SHARE = 4

/** The input of a seed: a mutation of one of the files, or its beginning. Shorter files come up more often. */
function makeInput(seed: number): { readonly path: string; readonly text: string } {
  const random = makeRandom(seed)
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)]
  const paths = Object.keys(files)
  const extensions = [...new Set(paths.map(extensionOf))]
  const extension = pick(extensions.flatMap((each) => Array<string>(SHARES[each] ?? SHARE).fill(each)))
  const alike = paths.filter((each) => extensionOf(each) === extension)
  const path = shorter(pick(alike) ?? '', pick(alike) ?? '')
  const text = files[path] ?? ''
  return { path, text: random() < 0.2 ? text.slice(0, random() * text.length) : mutate(text, random) }
}

function shorter(one: string, other: string): string {
  return (files[one]?.length ?? 0) <= (files[other]?.length ?? 0) ? one : other
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** Reads a file, resolves it, makes models of it and writes it in every format; whether it was a schema. */
async function takeAll(path: string, text: string, seed: number): Promise<boolean> {
  const target = seed % 2 === 0 ? 'sqlalchemy' : 'django'
  const [entry] = toEntry({ schema: path, target, output: 'models.py' }, '.', () => undefined).value
  if (!entry) throw new Error('no entry')
  const reader = createSchemaReader()
  const tree = treeOf(path, text)
  const { diagnostics, value } = await createMaker(reader)(entry, tree)
  const { schema } = (await reader(entry, tree)).value
  if (schema) for (const write of Object.values(writers)) write(schema)
  if (!schema && diagnostics.length === 0) throw new Error('neither a schema nor a diagnostic')
  const lines = text.split('\n')
  for (const { place } of diagnostics) {
    const line = place && lines[place.line - 1]
    if (place?.path === path && (line === undefined || place.column < 1 || place.column > line.length + 1))
      throw new Error(`a place outside the text: ${place.line}:${place.column}`)
  }
  return value.files.length > 0
}

function treeOf(path: string, text: string): Tree {
  const bytes = new TextEncoder().encode(text)
  const entry = { path, kind: 'file', id: 'x', size: bytes.length } as const
  return {
    label: 'the memory',
    find: (wanted) => Promise.resolve(wanted === path ? entry : undefined),
    list: (folder) => Promise.resolve(entriesBelow([entry], folder)),
    read: () => Promise.resolve(bytes),
  }
}

process.stdout.write(JSON.stringify(await run()))
