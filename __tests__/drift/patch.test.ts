import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { countLines, findHunks } from '../../src/drift/hunks.js'
import { renderHunks, renderPatch } from '../../src/drift/patch.js'
import { makeFolder } from '../support/python.js'
import { withoutHang } from '../support/hang.js'

let folder = ''

beforeAll(() => {
  folder = makeFolder({})
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

type Text = string | undefined

function makePatch(path: string, from: Text, to: Text): string {
  const edit = from === undefined ? 'create' : to === undefined ? 'delete' : 'modify'
  return renderPatch(path, edit, findHunks(from ?? '', to ?? ''))
}

function put(path: string, text: Text): void {
  const full = join(folder, path)
  mkdirSync(dirname(full), { recursive: true })
  if (text === undefined) rmSync(full, { force: true })
  else writeFileSync(full, text)
}

function get(path: string): Text {
  const full = join(folder, path)
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined
}

/** Applies a patch as a user would; what git says when it refuses. */
function apply(patch: string): string {
  for (const args of [['--check'], []]) {
    const run = spawnSync('git', ['apply', '--whitespace=nowarn', ...args, '-'], {
      cwd: folder,
      input: patch,
      encoding: 'utf8',
    })
    if (run.status !== 0) return run.stderr
  }
  return ''
}

function expectApplied(path: string, from: Text, to: Text): void {
  put(path, from)
  expect(apply(makePatch(path, from, to))).toBe('')
  expect(get(path)).toBe(to)
  put(path, undefined)
}

const texts: readonly (readonly [string, Text, Text])[] = [
  ['a new file', undefined, 'a\nb\n'],
  ['a new file without a last newline', undefined, 'a'],
  ['a new empty file', undefined, ''],
  ['a deleted file', 'a\nb\n', undefined],
  ['a deleted file without a last newline', 'a\nb', undefined],
  ['a deleted empty file', '', undefined],
  ['a changed line', 'a\nb\nc\n', 'a\nB\nc\n'],
  ['a last newline that comes', 'a\nb', 'a\nb\n'],
  ['a last newline that goes', 'a\nb\n', 'a\nb'],
  ['no last newline on either side', 'a\nb', 'a\nc'],
  ['a file that becomes empty', 'a\n', ''],
  ['an empty file that is filled', '', 'a\n'],
  ['Windows line ends that go', 'a\r\nb\r\nc\r\n', 'a\nb\nc\n'],
  ['Windows line ends that stay', 'a\r\nb\r\n', 'a\r\nc\r\n'],
  ['a carriage return within a line', 'a\rb\nc\n', 'a\rB\nc\n'],
  ['a byte order mark', '\ufeffa\nb\n', 'a\nb\n'],
  ['lines that look like a patch', '--- a\n+++ b\n@@ -1 +1 @@\n', '-- a\n+++ b\n\\ No newline\n'],
  ['far apart changes', `a\n${'x\n'.repeat(50)}b\n`, `A\n${'x\n'.repeat(50)}B\n`],
  ['control and separator characters', 'a\f\v\u2028\u0085\n\u0000\n', 'b\f\v\u2028\u0085\n\u0000\n'],
]

test.each(texts)('git applies %s', (_, from, to) => {
  expectApplied('models.py', from, to)
})

const paths = [
  'app/models.py',
  'a folder/my models.py',
  ' leading and trailing ',
  'quo"te\'s.py',
  'back\\slash.py',
  'tab\there.py',
  'line\nbreak.py',
  'schön/模型.py',
  'emoji-😀.py',
  'a b/b/a b.py',
  '-dash.py',
  '@@ -1 +1 @@',
]

test.each(paths)('git finds the path %j', (path) => {
  expectApplied(path, undefined, 'a\n')
  expectApplied(path, 'a\nb\n', 'a\nc\n')
  expectApplied(path, 'a\n', undefined)
  expectApplied(path, '', undefined)
})

const line = fc.constantFrom('a', 'b', 'class A:', '    x = 1', '', '\r', '-', '+', '\\', ' é')
const text = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends && lines.length > 0 ? '\n' : ''))

test('git applies the patch between any two texts, to the byte', () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      if (from !== to) expectApplied('models.py', from, to)
    }),
    { numRuns: 80, seed: 1 },
  )
})

test('patches of several files put together are one patch', () => {
  const files: readonly (readonly [string, Text, Text])[] = [
    ['a.py', undefined, 'a\n'],
    ['b.py', 'b', 'B'],
    ['c.py', 'c\n', undefined],
    ['d.py', undefined, ''],
    ['e.py', 'e\n', 'E\n'],
  ]
  for (const [path, from] of files) put(path, from)
  expect(apply(files.map(([path, from, to]) => makePatch(path, from, to)).join(''))).toBe('')
  expect(files.map(([path]) => get(path))).toEqual(files.map(([, , to]) => to))
})

const numbered = (count: number, sign: string, every: number): string =>
  Array.from({ length: count }, (_, index) => `${index % every === 0 ? sign : 'same'} ${index}\n`).join('')

test.each([
  ['every line', 1],
  ['every third line', 3],
  ['every eleventh line', 11],
])('a huge file that differs in %s gives a valid patch within bounds', async (_, every) => {
  const from = `start\nhead\nof\nit\n${numbered(60_000, 'old', every)}tail\nend`
  const to = `start\nhead\nof\nit\n${numbered(60_000, 'new', every)}tail\nend\n`
  const hunks = await withoutHang(() => findHunks(from, to))
  expect(hunks).toHaveLength(1)
  expect(hunks[0]).toMatchObject({ oldStart: 2, newStart: 2 })
  expectApplied('models.py', from, to)
})

test('a huge file that differs little gives just that', () => {
  const from = numbered(100_000, 'old', 100)
  expect(countLines(findHunks(from, from.replace('old 5000\n', '').replace('same 77777', 'new')))).toEqual({
    added: 1,
    removed: 2,
  })
})

test('the shown diff begins at its first hunk', () => {
  const hunks = findHunks('a\nb\nc\nd\ne\nf\n', 'a\nb\nc\nd\nE\nf\ng\n')
  expect(renderHunks(hunks)).toBe('@@ -2,5 +2,6 @@\n b\n c\n d\n-e\n+E\n f\n+g\n')
  expect(countLines(hunks)).toEqual({ added: 2, removed: 1 })
  expect(renderHunks(findHunks('a', 'a'))).toBe('')
})
