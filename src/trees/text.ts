import { errorAt, type Outcome } from '../model/diagnostic.js'
import type { SourceFile } from '../model/source.js'
import type { Tree, TreeEntry } from '../model/tree.js'

/** The text of a file of at most `limit` bytes. Too many, or bytes that are no UTF-8, are diagnostics. */
export async function readText(
  tree: Tree,
  entry: TreeEntry,
  limit: number,
): Promise<Outcome<SourceFile | undefined>> {
  const { path } = entry
  const refuse = (code: string, message: string): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [errorAt({ path, line: 1, column: 1 }, code, message)],
  })
  const tooLarge = (size: number): Outcome<undefined> =>
    refuse('file-too-large', `expected at most ${limit} bytes (${limit / 1024 / 1024} MB), came ${size}`)
  if (entry.size !== undefined && entry.size > limit) return tooLarge(entry.size)
  const bytes = await tree.read(entry)
  if (bytes.length > limit) return tooLarge(bytes.length)
  if (isWide(bytes)) return refuse('not-utf8', 'expected UTF-8 text, came UTF-16; save the file as UTF-8')
  try {
    return { value: { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }, diagnostics: [] }
  } catch {
    return refuse('not-utf8', 'expected UTF-8 text, came other bytes; save the file as UTF-8')
  }
}

/** Whether bytes are UTF-16: by their mark, or by the zero beside a first letter of ASCII. */
function isWide([first, second]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isMarked || (first === 0) !== (second === 0)
}
