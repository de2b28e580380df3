import { open, stat } from 'node:fs/promises'

/** The most bytes of a database file: all of it has to be in memory. */
const LIMIT = 256 * 1024 * 1024

/** A file's bytes, or why they cannot be had. */
export type LoadedFile =
  | { readonly bytes: Uint8Array }
  | { readonly refusal: 'missing' | 'permission' | 'other'; readonly detail: string }

const REFUSALS: Readonly<Record<string, 'missing' | 'permission'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'permission',
  EPERM: 'permission',
}

/** Loads a database file of up to 256 MiB. */
export async function loadFile(path: string): Promise<LoadedFile> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return { refusal: 'other', detail: 'expected a file, came a folder or device' }
    if (found.size > LIMIT) {
      const size = Math.ceil(found.size / 1024 / 1024)
      return { refusal: 'other', detail: `a file may have up to 256 MiB, and this one has ${size}` }
    }
    return { bytes: await readBytes(path, found.size) }
  } catch (error) {
    const code = typeof error === 'object' && error && 'code' in error ? String(error.code) : ''
    return { refusal: REFUSALS[code] ?? 'other', detail: code }
  }
}

/** Whether a write-ahead log with something in it lies beside a database file. */
export async function hasPendingChanges(path: string): Promise<boolean> {
  return stat(`${path}-wal`).then(
    ({ size }) => size > 0,
    () => false,
  )
}

async function readBytes(path: string, size: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const bytes = new Uint8Array(size)
    let read = 0
    while (read < size) {
      const { bytesRead } = await file.read(bytes, read, size - read, read)
      if (bytesRead === 0) break
      read += bytesRead
    }
    return bytes.subarray(0, read)
  } finally {
    await file.close()
  }
}
