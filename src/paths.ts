import { posix } from 'node:path'

/**
 * A path that a person wrote, relative to the repository: joined to the folder it was written for and normalised.
 * Undefined when it is absolute or leaves the repository. A final `/` is kept, since it says "folder".
 */
export function repositoryPath(folder: string, written: string): string | undefined {
  if (written === '' || posix.isAbsolute(written) || /^[A-Za-z]:|\\/.test(written)) return undefined
  const path = posix.normalize(posix.join(folder, written))
  const inside = path !== '..' && !path.startsWith('../') && !posix.isAbsolute(path)
  return inside ? path : undefined
}

/** Whether a path holds a control character, which no path of a schema or a model has a use for. */
export function hasControlCharacter(path: string): boolean {
  return /\p{Cc}/u.test(path)
}

/** The folder that an output (a file, or a folder that ends in `/`) stands in, or is. */
export function outputFolder(output: string): string {
  return posix.dirname(output.endsWith('/') ? `${output}.` : output)
}

/** A folder and those around it, up to the root, which is `.`. */
export function foldersUp(folder: string): readonly string[] {
  const start = posix.normalize(folder).replace(/\/$/, '')
  return start === '.' || start === '' ? ['.'] : [start, ...foldersUp(posix.dirname(start))]
}

/** Whether a path lies in a folder (which ends in `/`) or is the path itself. */
export function isWithin(output: string, path: string): boolean {
  return output.endsWith('/') ? path.startsWith(output) : path === output
}
