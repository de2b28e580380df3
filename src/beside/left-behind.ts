import { readCommitted } from '../committed.js'
import { readHeader } from '../generate/header.js'
import type { Config, Entry } from '../model/config.js'
import { type Diagnostic, warningAt } from '../model/diagnostic.js'
import type { Tree } from '../model/tree.js'
import { isWithin } from '../paths.js'

/**
 * Warnings about files of ours that the config of the base accounted for and that of the head does not: an entry is gone,
 * or has another output. One for each such output, at its first file. They may be wanted, so nobody deletes them.
 */
export async function findLeftBehind(
  { entries }: Config,
  former: Config | undefined,
  head: Tree,
): Promise<readonly Diagnostic[]> {
  const now = new Set(entries.map(({ output }) => output))
  const gone = (former?.entries ?? []).filter(({ output }) => !now.has(output))
  const found = await Promise.all(gone.map((entry) => findOurs(entry, head)))
  return found.flatMap((paths) => {
    const left = paths.filter((path) => !entries.some(({ output }) => isWithin(output, path)))
    const [first] = left
    return first === undefined ? [] : [toWarning(first, left.length)]
  })
}

/** The files of ours at an entry's output, sorted. */
async function findOurs(entry: Entry, head: Tree): Promise<readonly string[]> {
  const { texts } = await readCommitted(head, entry, [])
  return [...texts].flatMap(([path, text]) => (readHeader(text) ? [path] : [])).sort()
}

function toWarning(path: string, files: number): Diagnostic {
  const what = files === 1 ? `"${path}" is` : `"${path}" and ${files - 1} more beside it are`
  const message = `${what} left behind: no entry has this output any more; delete what is generated, or take its header away to keep it as your own`
  return warningAt({ path, line: 1, column: 1 }, 'left-behind', message)
}
