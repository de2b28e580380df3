import { errorAt, type Outcome } from '../model/diagnostic.js'
import type { BinaryFile, SourceFile } from '../model/source.js'
import type { Tree, TreeEntry } from '../model/tree.js'
import { readBytes } from './bytes.js'

/** The text of a file of at most `limit` bytes. Too many, or bytes that are no UTF-8, are diagnostics. */
export async function readText(
  tree: Tree,
  entry: TreeEntry,
  limit: number,
): Promise<Outcome<SourceFile | undefined>> {
  const { value, diagnostics } = await readBytes(tree, entry, limit)
  return value ? decode(value) : { value: undefined, diagnostics }
}

function decode({ path, bytes }: BinaryFile): Outcome<SourceFile | undefined> {
  const refuse = (message: string): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [errorAt({ path, line: 1, column: 1 }, 'not-utf8', message)],
  })
  const other = OTHERS.find(([start]) => start.every((byte, index) => bytes[index] === byte))
  if (other) return refuse(other[1])
  if (isWide(bytes)) return refuse('expected UTF-8 text, came UTF-16; save the file as UTF-8')
  try {
    return { value: { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }, diagnostics: [] }
  } catch {
    return refuse('expected UTF-8 text, came other bytes; save the file as UTF-8')
  }
}

/** How files begin that people take for texts, and what to do with each. */
const OTHERS: readonly (readonly [start: Uint8Array, message: string])[] = [
  [
    Buffer.from('PGDMP'),
    'expected UTF-8 text, came an archive of pg_dump; "pg_restore --schema-only --file=schema.sql" makes SQL of it',
  ],
  [
    Buffer.from('SQLite format 3\0'),
    'expected UTF-8 text, came a database of SQLite; name it by its URL, such as sqlite:///app.db',
  ],
  [Buffer.of(0x1f, 0x8b), 'expected UTF-8 text, came a file that gzip compressed; unpack it'],
]

/** Whether bytes are UTF-16: by their mark, or by the zero beside a first letter of ASCII. */
function isWide([first, second]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isMarked || (first === 0) !== (second === 0)
}
