import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'

import { type Diagnostic, errorAt } from '../model/diagnostic.js'
import { isGitFolder } from '../reserved-path.js'

/**
 * A typed output as an entry has it: a path that ends in `/`, an existing folder and a path without an extension mean
 * a folder with one module a table (JustDB's ORM guide), anything else a file. Slashes are forward.
 */
export function toOutput(written: string, cwd: string): string {
  const path = isAbsolute(written) ? written : relative(cwd, resolve(cwd, written))
  const isFolder =
    /[/\\]$/.test(written) || extname(written) === '' || isExistingFolder(resolve(cwd, written))
  const slashed = path.split(sep).join('/')
  return isFolder ? `${slashed || '.'}/` : slashed
}

/** What speaks against writing to a typed output: it lies under `.git`, or is one of the inputs. */
export function outputProblem(
  output: string,
  inputs: readonly string[],
  cwd: string,
): Diagnostic | undefined {
  const real = realPath(resolve(cwd, output))
  if (real.split(sep).some(isGitFolder)) {
    return errorAt(undefined, 'reserved-output', `"${output}" lies under .git, where nothing is ever written`)
  }
  if (inputs.some((input) => realPath(resolve(cwd, input)) === real)) {
    return errorAt(undefined, 'output-is-schema', `"${output}" is an input, and nothing is written over it`)
  }
  return undefined
}

function isExistingFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** The path with every link on the way followed, as far as it exists. */
function realPath(path: string): string {
  return existsSync(path) || dirname(path) === path
    ? realpathSync(path)
    : join(realPath(dirname(path)), basename(path))
}
