import type { Entry } from './model/config.js'
import type { Diagnostic } from './model/diagnostic.js'
import type { GeneratedFile } from './model/page.js'
import type { Tree, TreeEntry } from './model/tree.js'
import { GENERATED_PACKAGE } from './targets/python/thin-classes.js'
import { readBytes } from './trees/bytes.js'

/**
 * What stands in a tree at the paths that an entry accounts for: the generated ones, the modules of its folder, and those
 * of `_generated` in it.
 */
export interface Committed {
  readonly texts: ReadonlyMap<string, string>
  /** The paths whose bytes are no UTF-8: their texts are for looking at only, no patch would fit them. */
  readonly garbled: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

/** The largest committed file that is read, in bytes: five times the models of 10,000 tables. */
const MAX_BYTES = 64 * 1024 * 1024

/** Reads what is committed where an entry's files belong. A file that is too large, or a pointer of Git LFS, is an error. */
export async function readCommitted(
  tree: Tree,
  entry: Entry,
  generated: readonly GeneratedFile[],
): Promise<Committed> {
  const found = await findCommitted(tree, entry, generated)
  const files = found.filter(({ kind }) => kind === 'file' || kind === 'executable')
  const texts = new Map<string, string>()
  const garbled = new Set<string>()
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    const read = await readBytes(tree, file, MAX_BYTES)
    diagnostics.push(...read.diagnostics)
    if (!read.value) continue
    const { text, isWhole } = decode(read.value.bytes)
    texts.set(file.path, text)
    if (!isWhole) garbled.add(file.path)
  }
  return { texts, garbled, diagnostics }
}

async function findCommitted(
  tree: Tree,
  { output }: Entry,
  generated: readonly GeneratedFile[],
): Promise<readonly TreeEntry[]> {
  if (output.endsWith('/')) {
    const files = await tree.list(output.slice(0, -1))
    const folders = [output, `${output}${GENERATED_PACKAGE}/`]
    return files.filter(
      ({ path }) => path.endsWith('.py') && folders.includes(path.slice(0, path.lastIndexOf('/') + 1)),
    )
  }
  const paths = new Set([output, ...generated.map(({ path }) => path)])
  const entries = await Promise.all([...paths].map((path) => tree.find(path)))
  return entries.filter((found) => found !== undefined)
}

/** The byte order mark stays: a patch has to fit the file byte by byte. */
function decode(bytes: Uint8Array): { readonly text: string; readonly isWhole: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), isWhole: true }
  } catch {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), isWhole: false }
  }
}
