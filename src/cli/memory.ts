import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * What this machine remembers of the files that the command wrote: each one's text, kept in the user's cache folder. It
 * tells a file that nobody touched since from one that holds people's edits, also outside git.
 */
export interface Memory {
  /** What was last written at an absolute path; undefined when that is not known. */
  recall(path: string): string | undefined
  remember(path: string, text: string): void
}

/** The memory in the user's cache folder (XDG Base Directory Specification; LOCALAPPDATA on Windows). */
export function openMemory(env: NodeJS.ProcessEnv): Memory {
  const cache = env['XDG_CACHE_HOME'] ?? env['LOCALAPPDATA'] ?? join(homedir(), '.cache')
  const folder = join(cache, 'model-drift', 'written')
  const fileOf = (path: string): string => join(folder, createHash('sha256').update(path).digest('hex'))
  return {
    recall: (path) => attempt(() => readFileSync(fileOf(path), 'utf8')),
    remember: (path, text) => {
      attempt(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        writeFileSync(fileOf(path), text, { mode: 0o600 })
      })
    },
  }
}

/** A cache that cannot be used costs a question later, never the work now. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
