import { readdirSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { normalize } from 'node:path/posix'

import { isDatabaseUrl } from '../databases/url.js'
import { createGlobs, globFolder, isGlob } from '../glob.js'
import { sortNumbered } from '../numbered.js'
import { findFormat } from '../readers/index.js'
import { UsageError } from './usage-error.js'

/** Whether an operand is a database: its URL, or the variable that holds it. */
export function isDatabase(operand: string): boolean {
  return isDatabaseUrl(operand) || operand.startsWith('${')
}

/** The files that an operand means, in the order of their names and the numbers in these; a plain file's path and a URL mean themselves. */
export function expandOperand(operand: string, cwd: string): readonly string[] {
  const found = statSync(resolve(cwd, operand), { throwIfNoEntry: false })
  if (found?.isDirectory()) {
    const files = filesBelow(operand, cwd).filter((path) => findFormat(path) !== undefined)
    return orMistake(files, `"${operand}": expected a folder with schema files, came one without`)
  }
  if (found || isDatabase(operand) || !isGlob(operand)) return [operand]
  const glob = normalize(operand)
  return orMistake(
    filesBelow(globFolder(glob), cwd).filter(createGlobs([glob])),
    `"${operand}" finds no file`,
  )
}

function filesBelow(folder: string, cwd: string): readonly string[] {
  const root = resolve(cwd, folder)
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return []
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, join(entry.parentPath, entry.name).slice(root.length + 1)))
  return sortNumbered(files.map((file) => ({ path: file.split(sep).join('/') }))).map(({ path }) => path)
}

function orMistake(files: readonly string[], message: string): readonly string[] {
  if (files.length === 0) throw new UsageError(message)
  return files
}
