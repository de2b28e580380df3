import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'

import type { Diagnostic } from '../../../src/model/diagnostic.js'
import type { Tree } from '../../../src/model/tree.js'
import { toEntry } from '../../../src/config/entries.js'
import { createMaker } from '../../../src/make.js'
import { createSchemaReader } from '../../../src/schema-reader.js'
import { entriesBelow } from '../../../src/trees/listing.js'
import { writers } from '../../../src/writers/index.js'
import { makeRandom, mutate, mutateBytes } from './mutate.js'

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

/** The texts in a ZIP archive by their paths in it. */
type Archive = Readonly<Record<string, string>>

/** What is asked of a run: files to mutate, texts and archives of texts, and the seeds of the inputs, one each. */
export interface FuzzTask {
  readonly files: Readonly<Record<string, string | Archive>>
  readonly from: number
  readonly to: number
}

const { files, from, to } = JSON.parse(readFileSync(0, 'utf8')) as FuzzTask
async function run(): Promise<FuzzReport> {
  const thrown: string[] = []
  let slowest = { seed: 0, path: '', milliseconds: 0 }
  let read = 0
  for (let seed = from; seed < to; seed++) {
    const { path, bytes } = makeInput(seed)
    const before = process.cpuUsage()
    try {
      if (await takeAll(path, bytes, seed)) read += 1
    } catch (error) {
      thrown.push(
        `${seed} ${path}: ${error instanceof Error ? (error.stack ?? '') : String(error)}\n${show(path, bytes)}`,
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
function makeInput(seed: number): { readonly path: string; readonly bytes: Uint8Array } {
  const random = makeRandom(seed)
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)]
  const paths = Object.keys(files)
  const extensions = [...new Set(paths.map(extensionOf))]
  const extension = pick(extensions.flatMap((each) => Array<string>(SHARES[each] ?? SHARE).fill(each)))
  const alike = paths.filter((each) => extensionOf(each) === extension)
  const path = shorter(pick(alike) ?? '', pick(alike) ?? '')
  const file = files[path] ?? ''
  const bytes = typeof file === 'string' ? encode(mutateText(file, random)) : mutateArchive(file, random)
  return { path, bytes }
}

function mutateText(text: string, random: () => number): string {
  return random() < 0.2 ? text.slice(0, random() * text.length) : mutate(text, random)
}

/** An archive in which one text is mutated, or bytes of the archive itself are. */
function mutateArchive(archive: Archive, random: () => number): Uint8Array {
  const paths = Object.keys(archive)
  const chosen = paths[Math.floor(random() * paths.length * 1.5)]
  const parts = paths.map((path) => {
    const text = archive[path] ?? ''
    return [path, encode(path === chosen ? mutateText(text, random) : text)] as const
  })
  const zipped = zipSync(Object.fromEntries(parts))
  return chosen === undefined ? mutateBytes(zipped, random) : zipped
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** An input as a report can hold it. */
function show(path: string, bytes: Uint8Array): string {
  return extensionOf(path) === 'xlsx' ? Buffer.from(bytes).toString('base64') : JSON.stringify(decode(bytes))
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function shorter(one: string, other: string): string {
  return sizeOf(one) <= sizeOf(other) ? one : other
}

function sizeOf(path: string): number {
  const file = files[path]
  return typeof file === 'string' ? file.length : 0
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** Reads a file, resolves it, makes models of it and writes it in every format; whether it was a schema. */
async function takeAll(path: string, bytes: Uint8Array, seed: number): Promise<boolean> {
  const target = seed % 2 === 0 ? 'sqlalchemy' : 'django'
  const [entry] = toEntry({ schema: path, target, output: 'models.py' }, '.', () => undefined).value
  if (!entry) throw new Error('no entry')
  const reader = createSchemaReader()
  const tree = treeOf(path, bytes)
  const { diagnostics, value } = await createMaker(reader)(entry, tree)
  const { schema } = (await reader(entry, tree)).value
  if (schema) for (const write of Object.values(writers)) write(schema)
  if (!schema && diagnostics.length === 0) throw new Error('neither a schema nor a diagnostic')
  if (extensionOf(path) !== 'xlsx') checkPlaces(path, decode(bytes).split('\n'), diagnostics)
  return value.files.length > 0
}

/** Throws where something is said of a place that a text does not have; a place of a workbook is a cell. */
function checkPlaces(path: string, lines: readonly string[], diagnostics: readonly Diagnostic[]): void {
  for (const { place } of diagnostics) {
    const line = place && lines[place.line - 1]
    if (place?.path === path && (line === undefined || place.column < 1 || place.column > line.length + 1))
      throw new Error(`a place outside the text: ${place.line}:${place.column}`)
  }
}

function treeOf(path: string, bytes: Uint8Array): Tree {
  const entry = { path, kind: 'file', id: 'x', size: bytes.length } as const
  return {
    label: 'the memory',
    find: (wanted) => Promise.resolve(wanted === path ? entry : undefined),
    list: (folder) => Promise.resolve(entriesBelow([entry], folder)),
    read: () => Promise.resolve(bytes),
  }
}

process.stdout.write(JSON.stringify(await run()))
