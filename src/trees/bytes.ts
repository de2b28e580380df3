import { errorAt, type Outcome } from '../model/diagnostic.js'
import type { BinaryFile } from '../model/source.js'
import type { Tree, TreeEntry } from '../model/tree.js'

/**
 * The bytes of a file of at most `limit` of them. Errors: `file-too-large`, before it is read where its size is known;
 * `lfs-pointer` where git keeps the file elsewhere.
 */
export async function readBytes(
  tree: Tree,
  entry: TreeEntry,
  limit: number,
): Promise<Outcome<BinaryFile | undefined>> {
  const { path, size } = entry
  if (size !== undefined && size > limit) return tooLarge(path, size, limit)
  const bytes = await tree.read(entry)
  if (bytes.length > limit) return tooLarge(path, bytes.length, limit)
  return isPointer(bytes) ? refuse(path, 'lfs-pointer', POINTER) : { value: { path, bytes }, diagnostics: [] }
}

const POINTER =
  'expected the file itself, came a pointer of Git LFS; files are read as git has them, so this one must not be in LFS ("git lfs untrack", then "git add --renormalize")'

/** How a pointer begins, and the longest there are: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md. */
const POINTER_START = 'version https://git-lfs.github.com/spec/'
const LONGEST_POINTER = 1023

function isPointer(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, POINTER_START.length)
  return bytes.length <= LONGEST_POINTER && new TextDecoder('latin1').decode(start) === POINTER_START
}

function tooLarge(path: string, size: number, limit: number): Outcome<undefined> {
  const message = `expected at most ${limit} bytes (${limit / 1024 / 1024} MB), came ${size}`
  return refuse(path, 'file-too-large', message)
}

function refuse(path: string, code: string, message: string): Outcome<undefined> {
  return { value: undefined, diagnostics: [errorAt({ path, line: 1, column: 1 }, code, message)] }
}
