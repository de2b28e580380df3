import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** Where the repository lies in the workspace, and where in it the user wants to work. */
export interface Place {
  /** The repository's folder on disk; the workspace itself when nothing was checked out. */
  readonly root: string
  /** The working directory, relative to the repository. */
  readonly folder: string
}

/**
 * The repository that the working directory lies in. A checkout may stand below the workspace (`path:` of
 * actions/checkout); then the nearest folder with a `.git`, from the working directory up to the workspace, is it.
 */
export function findPlace(workspace: string, workingDirectory: string): Place {
  const top = resolve(workspace)
  const start = resolve(top, workingDirectory)
  for (let root = start; ; root = dirname(root)) {
    if (existsSync(join(root, '.git')))
      return { root, folder: relative(root, start).split(sep).join('/') || '.' }
    if (root === top || root === dirname(root))
      return { root: top, folder: relative(top, start).split(sep).join('/') || '.' }
  }
}
