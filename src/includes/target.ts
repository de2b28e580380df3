import { posix } from 'node:path'

import { globProblem, isGlob } from '../glob.js'
import type { IncludeNode } from '../model/document.js'
import { errorAt, type Outcome } from '../model/diagnostic.js'
import type { Tree } from '../model/tree.js'
import { hasControlCharacter } from '../paths.js'

/** An include as a text and where it stands. */
export type Include = Pick<IncludeNode, 'place' | 'target'>

/**
 * The path or glob that an include means in a tree, relative to the file that it stands in, without a final `/`; `''`
 * is the whole tree. Errors: `include-not-read` for what is no file beside the schema, `include-outside` for a path
 * that leaves the tree, `invalid-glob`.
 */
export function readTarget({ place, target }: Include, tree: Tree): Outcome<string | undefined> {
  const refuse = (code: string, message: string): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [errorAt(place, code, message)],
  })
  const written = target.replace(/^file:(?:\/\/)?/i, '')
  if (/^[a-z][a-z\d+.-]+:/i.test(written)) {
    const message = `"${target}" is not read: only files are included, by a path relative to this file`
    return refuse('include-not-read', message)
  }
  const path = toPath(place.path, written)
  if (path === undefined || !isInside(path, tree)) {
    const message = `expected a relative path with forward slashes that does not leave ${tree.reach ?? 'the repository'}, came "${target}"`
    return refuse('include-outside', message)
  }
  const problem = isGlob(path) ? globProblem(path) : undefined
  if (problem !== undefined) return refuse('invalid-glob', `"${target.slice(0, 100)}": ${problem}`)
  return { value: path, diagnostics: [] }
}

function toPath(from: string, written: string): string | undefined {
  const isForeign = posix.isAbsolute(written) || /^[A-Za-z]:|\\/.test(written) || hasControlCharacter(written)
  if (written === '' || isForeign) return undefined
  const path = posix.normalize(posix.join(posix.dirname(from), written)).replace(/\/$/, '')
  return path === '.' ? '' : path
}

function isInside(path: string, tree: Tree): boolean {
  return tree.holds ? tree.holds(path) : path !== '..' && !path.startsWith('../')
}
