import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'

import { findFormat, readers } from '../../src/readers/index.js'
import { compile } from '../support/compile.js'
import type { FuzzReport, FuzzTask } from '../support/fuzz/run.js'
import { toSheets } from '../support/sheets.js'
import { workbook } from '../support/workbook.js'

// Mutations of the schemas of all cases, in a process of its own whose memory can be measured. FUZZ=from-to tries the
// inputs of other seeds: `FUZZ=5000-60000 npm test -- __tests__/readers/fuzz.test.ts`.

const root = fileURLToPath(new URL('..', import.meta.url))
const [from = 1, to = 2001] = process.env['FUZZ']?.split('-').map(Number) ?? []
const perInput = (milliseconds: number): number => (to - from) * milliseconds
const files = {
  ...readCases('cases', 'servers/cases'),
  'rosetta.xlsx': readBook('cases/rosetta/workbook.txt'),
}
let folder: string

beforeAll(() => {
  folder = compile('src', '__tests__/support/fuzz')
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('there is a case in every format', () => {
  const formats = new Set(Object.keys(files).map(findFormat))
  expect([...formats].sort()).toEqual(Object.keys(readers).sort())
})

test(
  'no mutation of a schema makes anything throw, hang, or take more than 300 MB',
  () => {
    const report = fuzz({ files, from, to })
    expect(report.thrown).toEqual([])
    expect(report.inputs).toBe(to - from)
    // Neither is everything refused, nor nothing.
    expect(report.read).toBeGreaterThan(perInput(0.05))
    expect(report.read).toBeLessThan(perInput(0.6))
    expect(report.slowest.milliseconds).toBeLessThan(1_000)
    expect(report.megabytes).toBeLessThan(300)
  },
  60_000 + perInput(200),
)

function fuzz(task: FuzzTask): FuzzReport {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, '__tests__/support/fuzz/run.js')],
    { input: JSON.stringify(task), encoding: 'utf8', maxBuffer: 1e9, timeout: 50_000 + perInput(200) },
  )
  expect([status, signal, stderr]).toEqual([0, null, ''])
  return JSON.parse(stdout) as FuzzReport
}

/** The texts in a workbook that a text describes. */
function readBook(path: string): Readonly<Record<string, string>> {
  const parts = unzipSync(workbook(toSheets(readFileSync(join(root, path), 'utf8'))))
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** The schemas in folders of cases, by path. */
function readCases(...folders: readonly string[]): Readonly<Record<string, string>> {
  const paths = folders.flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)),
  )
  const schemas = paths.filter((path) => findFormat(path) && !path.endsWith('options.json')).sort()
  return Object.fromEntries(schemas.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}
