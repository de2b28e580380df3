import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The repository that a folder lies in: the nearest folder above with a `.git`, else the folder itself. */
export function findRoot(folder: string): string {
  for (let place = resolve(folder); ; place = dirname(place)) {
    if (existsSync(join(place, '.git'))) return place
    if (place === dirname(place)) return resolve(folder)
  }
}

/** A path on disk as a repository path: relative to the root, with forward slashes; `''` for the root itself. */
export function toRepositoryPath(root: string, path: string): string {
  return relative(root, resolve(path)).split(sep).join('/')
}
