/**
 * The characters that HFS+ does not see in a name, each in the form of a pattern: git's own list, behind its setting
 * `core.protectHFS`.
 */
const IGNORED = '\\u200c-\\u200f\\u202a-\\u202e\\u206a-\\u206f\\ufeff'

/** What NTFS does not see at the end of a name: dots, blanks, and the name of a stream (git's `core.protectNTFS`). */
const TAIL = `[. ${IGNORED}]*(?::.*)?`

/** Git's own folder, also under its short name. It is the first of its name in any folder, so the number is always 1. */
const GIT = toPattern(spell('.git'), 'git~1')

/**
 * GitHub's folder, also under the short names that NTFS gives: the first four of six letters, then of two letters and a
 * hash of the name, as git knows them for its own `.gitmodules`.
 */
const GITHUB = toPattern(
  spell('.github'),
  'github~[1-4]',
  'gi41c4~[1-9]',
  'gi41c~[1-9]\\d',
  'gi41~[1-9]\\d\\d',
)

/**
 * Whether a path lies where no generated file may be written: inside a `.git` folder at any depth, or inside the
 * repository's `.github`, under any name that some file system takes for theirs.
 */
export function isReservedPath(path: string): boolean {
  const parts = path.split('/')
  return GITHUB.test(parts[0] ?? '') || parts.some(isGitFolder)
}

/** Whether a part of a path is git's own folder to any file system. */
export function isGitFolder(part: string): boolean {
  return GIT.test(part)
}

/** A name in any case, with what HFS+ does not see anywhere in it. */
function spell(name: string): string {
  return name.replace(/./g, (letter) => `[${IGNORED}]*${letter === '.' ? '\\.' : letter}`)
}

function toPattern(...names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.join('|')})${TAIL}$`, 'is')
}
