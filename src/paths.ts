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

/**
 * Whether a path lies where no generated file may be written: inside a `.git` folder at any depth, or inside the
 * repository's `.github`. Letter case, trailing dots and spaces, NTFS short names and the ignorable characters of HFS+
 * are looked through, as git itself does for `.git` (git's `core.protectNTFS`, `core.protectHFS`).
 */
export function isReservedPath(path: string): boolean {
  const [first = '', ...rest] = path.split('/').map(foldSegment)
  return (
    ['.git', '.github', 'git~1'].includes(first) || rest.some((part) => part === '.git' || part === 'git~1')
  )
}

function foldSegment(segment: string): string {
  return segment
    .replaceAll(/[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g, '')
    .replace(/(?::.*)?[. ]*$/u, '')
    .toLowerCase()
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
