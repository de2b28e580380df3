import { posix } from 'node:path'

import { type Diagnostic, errorAt } from './model/diagnostic.js'
import type { Place } from './model/place.js'
import type { Tree, TreeEntry } from './model/tree.js'
import { createHints } from './nearest.js'
import { findFormat } from './readers/index.js'

/** The error about a schema file that a tree does not have: what stands in the way to it, or what it may have been meant as. */
export async function missingSource(path: string, place: Place | undefined, tree: Tree): Promise<Diagnostic> {
  const why = (await findWay(path, tree)) ?? (await findHint(path, tree))
  const message = `the schema file "${path}" does not exist in ${tree.label}${why}`
  return errorAt(place, 'schema-not-found', message)
}

const WAYS: Readonly<Record<TreeEntry['kind'], string>> = {
  link: 'is a link, and links are not followed',
  submodule: 'is a submodule; have it checked out ("submodules: true" of actions/checkout)',
  file: 'is a file',
  executable: 'is a file',
}

/** What stands where one of the folders would be. */
async function findWay(path: string, tree: Tree): Promise<string | undefined> {
  const parts = path.split('/')
  for (const index of parts.keys()) {
    const around = parts.slice(0, index).join('/')
    const found = around === '' ? undefined : await tree.find(around)
    if (found) return `: "${around}" ${WAYS[found.kind]}`
  }
  return undefined
}

/** The files beside it whose names are near. */
async function findHint(path: string, tree: Tree): Promise<string> {
  const folder = posix.dirname(path)
  const beside = (await tree.list(folder === '.' ? '' : folder)).map((entry) => entry.path)
  return createHints()(path, () => beside.filter((other) => findFormat(other) !== undefined))
}
