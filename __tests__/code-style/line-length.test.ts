import { readdirSync, rmSync } from 'node:fs'

import { expect, test } from '@jest/globals'

import { createMaker } from '../../src/make.js'
import type { Entry } from '../../src/model/config.js'
import { openFolderTree } from '../../src/trees/folder.js'
import { memoryTree } from '../support/memory-tree.js'
import { makeFolder, runTool } from '../support/python.js'

const cases = new URL('../cases/', import.meta.url)

/** Every case's models for both targets, as a repository with this setting of ruff gets them. */
async function generateAll(settings: string): Promise<Readonly<Record<string, string>>> {
  const stylesheet = memoryTree({ 'ruff.toml': settings })
  const files: Record<string, string> = { 'ruff.toml': settings }
  for (const name of readdirSync(cases)) {
    const folder = new URL(`${name}/`, cases)
    const schema = readdirSync(folder).find((file) => file.startsWith('schema.')) ?? ''
    for (const target of ['django', 'sqlalchemy']) {
      const output = `${name}_${target}.py`
      const entry: Entry = { schema: [schema], target, output, ...NOTHING, options: {} }
      const { value } = await createMaker(undefined, { stylesheet })(entry, openFolderTree(folder.pathname))
      files[output] = value.files[0]?.text ?? ''
    }
  }
  return files
}

const NOTHING = { tables: [], exclude: [], external: {}, overwrite: false } as const

test.each([60, 79, 100, 120, 320])('ruff leaves lines of %d columns as they are', async (columns) => {
  const files = await generateAll(`line-length = ${columns}\n`)
  const folder = makeFolder(files)
  const { status, stdout } = await runTool('ruff', ['format', '--diff', '.'], folder)
  rmSync(folder, { recursive: true, force: true })
  expect(stdout).toBe('')
  expect(status).toBe(0)
  const longest = Math.max(
    ...Object.values(files).flatMap((text) => text.split('\n').map((line) => line.length)),
  )
  expect(longest).toBeGreaterThan(columns - 20)
})
