import { errorAt, type Outcome } from '../model/diagnostic.js'
import type { BinaryFile } from '../model/source.js'
import type { Tree, TreeEntry } from '../model/tree.js'

/** The bytes of a file of at most `limit` of them. Error: `file-too-large`, before it is read where its size is known. */
export async function readBytes(
  tree: Tree,
  entry: TreeEntry,
  limit: number,
): Promise<Outcome<BinaryFile | undefined>> {
  const { path, size } = entry
  if (size !== undefined && size > limit) return tooLarge(path, size, limit)
  const bytes = await tree.read(entry)
  return bytes.length > limit
    ? tooLarge(path, bytes.length, limit)
    : { value: { path, bytes }, diagnostics: [] }
}

function tooLarge(path: string, size: number, limit: number): Outcome<undefined> {
  const message = `expected at most ${limit} bytes (${limit / 1024 / 1024} MB), came ${size}`
  return { value: undefined, diagnostics: [errorAt({ path, line: 1, column: 1 }, 'file-too-large', message)] }
}
