import { relative, resolve, sep } from 'node:path'

/** What the file system may say of a path that was typed or configured, in words: what was expected, and what came. */
const TROUBLES: Readonly<Partial<Record<string, string>>> = {
  EACCES: 'expected what this user may read and write, came something without that permission',
  EPERM: 'expected what this user may read and write, came something without that permission',
  EROFS: 'expected what can be written, came a file system that is read-only',
  EISDIR: 'expected a file, came a folder',
  ENOTDIR: 'expected folders before the last name of the path, came a file',
  EEXIST: 'expected folders before the last name of the path, came a file',
  ENOENT: 'expected a file or folder, and there is none, nor can it be made',
  ELOOP: 'expected a file, came a link that leads back to itself',
  ENAMETOOLONG: 'expected a shorter path',
}

/** What went wrong with a file, as a user can mend it; undefined for any other error. The path is relative to a folder. */
export function fileTrouble(error: unknown, cwd: string): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error && 'path' in error)) return undefined
  const trouble = TROUBLES[String(error.code)]
  if (trouble === undefined) return undefined
  const path = String('dest' in error ? error.dest : error.path).replace(/\.\d+\.tmp$/, '')
  const near = relative(cwd, resolve(cwd, path)).split(sep).join('/')
  return `"${near === '' ? '.' : near}": ${trouble}`
}
