import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

import { samePython } from '../drift/python.js'

/**
 * What this machine remembers of the files that the command wrote: the text of each, kept in the user's cache folder.
 * It tells a file that nobody touched since from one that holds people's edits, also outside git.
 */
export interface Memory {
  /** Whether the file at an absolute path holds what was last written there, its layout aside. */
  isOurs(path: string, text: string): boolean
  remember(path: string, text: string): void
}

/** The memory in the user's cache folder (XDG Base Directory Specification; LOCALAPPDATA on Windows). */
export function openMemory(env: NodeJS.ProcessEnv): Memory {
  const cache = env['XDG_CACHE_HOME'] ?? env['LOCALAPPDATA'] ?? join(homedir(), '.cache')
  const folder = join(cache, 'model-drift', 'written')
  const fileOf = (path: string): string => join(folder, digest(path))
  return {
    isOurs(path, text) {
      try {
        return samePython(readFileSync(fileOf(path), 'utf8'), text)
      } catch {
        return false
      }
    },
    remember(path, text) {
      try {
        mkdirSync(folder, { recursive: true })
        // The text as it is: to parse it costs more than to make it, and is wasted when nobody edits the file.
        writeFileSync(fileOf(path), text, { mode: 0o600 })
      } catch {
        // A cache that cannot be written costs a question later, never the work now.
      }
    },
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
