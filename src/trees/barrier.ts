import type { Tree } from '../model/tree.js'

/** What stands where a file is to be written, or on the way there. */
export interface Barrier {
  readonly path: string
  readonly what: 'a link or a submodule' | 'a file' | 'a folder'
}

/**
 * What keeps a file from being written at a path: a link or a submodule on the way or at its end, a file where one of
 * its folders would be, or a folder in its own place. Undefined when nothing does.
 */
export async function findBarrier(tree: Tree, path: string): Promise<Barrier | undefined> {
  const parts = path.split('/')
  for (const index of parts.keys()) {
    const part = parts.slice(0, index + 1).join('/')
    const kind = (await tree.find(part))?.kind
    if (kind === 'link' || kind === 'submodule') return { path: part, what: 'a link or a submodule' }
    if (kind !== undefined) return part === path ? undefined : { path: part, what: 'a file' }
  }
  return (await tree.list(path)).length > 0 ? { path, what: 'a folder' } : undefined
}
