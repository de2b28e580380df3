const MAGIC = 'SQLite format 3\0'

/** The offsets of the two bytes that say how the file is written and read: 1 with a journal, 2 with a log beside it. */
const VERSIONS = [18, 19]

/** Whether a file begins as a database of SQLite 3 does: https://www.sqlite.org/fileformat2.html, "The Database Header". */
export function isSqlite(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') === MAGIC
}

/** The same database, marked as one that has no log beside it: in memory there can be none. Changes `bytes`. */
export function withoutLog(bytes: Uint8Array): Uint8Array {
  if (bytes.length > 0) for (const offset of VERSIONS) bytes[offset] = 1
  return bytes
}
