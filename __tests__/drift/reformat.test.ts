import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@jest/globals'

import { canonicalPython, samePython } from '../../src/drift/python.js'
import { makeFolder, runTool } from '../support/python.js'
import { samples } from './samples.js'

const widths = [40, 79, 100, 120, 200]

const ruffSettings = [
  ...widths.flatMap((width) => ['single', 'double', 'preserve'].map((quotes) => [width, quotes, 'false'])),
  ...widths.map((width) => [width, 'double', 'true']),
].flatMap(([width, quotes, skip]) =>
  [[], ['--preview']].map((preview) => [
    ...['format', '--quiet', '--isolated', '--line-length', String(width), ...preview],
    ...[
      '--config',
      `format.quote-style="${String(quotes)}"`,
      '--config',
      'format.docstring-code-format=true',
    ],
    ...['--config', `format.skip-magic-trailing-comma=${String(skip)}`, '.'],
  ]),
)

const blackSettings = [
  ...widths.map((width) => ['--line-length', String(width)]),
  ['--skip-string-normalization'],
  ['--skip-magic-trailing-comma'],
  ['--preview'],
  ['--preview', '--unstable', '--line-length', '60'],
  ['--skip-string-normalization', '--skip-magic-trailing-comma', '--line-length', '140'],
].map((options) => ['--quiet', '--fast', ...options, '.'])

const isortSettings = [
  ...['black', 'django', 'google', 'open_stack', 'plone', 'attrs', 'hug', 'wemake'].map((name) => [
    '--profile',
    name,
  ]),
  ...Array.from({ length: 12 }, (_, mode) => ['--multi-line', String(mode)]),
  ['--force-single-line-imports'],
  ['--force-sort-within-sections', '--case-sensitive'],
  ['--length-sort', '--trailing-comma', '--use-parentheses', '--line-length', '60'],
  ['--combine-as', '--reverse-relative', '--force-alphabetical-sort'],
  ['--from-first', '--lines-after-imports', '3', '--no-sections'],
].map((options) => ['--quiet', ...options, '.'])

const cases = [
  ...ruffSettings.map((args) => ['ruff', args] as const),
  ...blackSettings.map((args) => ['black', args] as const),
  ...isortSettings.map((args) => ['isort', args] as const),
  ['ruff', ['check', '--isolated', '--quiet', '--select', 'I', '--fix', '.']] as const,
  ['ruff', ['check', '--isolated', '--quiet', '--select', 'I', '--fix', '--preview', '.']] as const,
]

test.each(cases.map(([tool, args]) => [tool, args.join(' '), args] as const))(
  '%s %s',
  async (tool, _, args) => {
    const folder = makeFolder(samples)
    try {
      const run = await runTool(tool, args, folder)
      expect([run.status, run.stderr]).toEqual([0, ''])
      const made = Object.keys(samples).map(
        (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
      )
      expect(made.filter(([name, text]) => text !== samples[name])).not.toEqual([])
      expect(
        made.filter(([name, text]) => !samePython(text, samples[name] ?? '')).map(([name]) => name),
      ).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

test('every sample parses, and no two are the same', () => {
  const canonical = Object.values(samples).map(canonicalPython)
  expect(canonical).not.toContain(undefined)
  expect(new Set(canonical).size).toBe(canonical.length)
})
