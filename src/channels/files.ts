import { lstatSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import type { Drift } from '../model/drift.js'

/**
 * Writes what a run would mend into a folder on disk: each file whole or not at all, through a file beside it. Returns
 * the drifts that were mended. Throws what the file system says (no permission, no space).
 */
export function writeFiles(root: string, drifts: readonly Drift[]): readonly Drift[] {
  const mended = drifts.filter(({ mend }) => mend !== 'none')
  for (const drift of mended) {
    const path = resolve(root, drift.path)
    if (drift.mend === 'delete') rmSync(path, { force: true })
    else if (drift.text !== undefined) replaceFile(path, drift.text)
  }
  return mended
}

/** Writes a file where nothing is, not even a link that leads nowhere. Says whether it did. */
export function createFile(path: string, text: string): boolean {
  if (lstatSync(path, { throwIfNoEntry: false })) return false
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { flag: 'wx' })
  return true
}

function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.${String(process.pid)}.tmp`
  const mode = statSync(path, { throwIfNoEntry: false })?.mode
  try {
    writeFileSync(beside, text, { flag: 'wx', ...(mode === undefined ? {} : { mode: mode & 0o777 }) })
    renameSync(beside, path)
  } finally {
    rmSync(beside, { force: true })
  }
}
