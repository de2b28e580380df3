import type { Tree } from '../model/tree.js'

/**
 * The link or submodule that a path goes through or is: the shortest such part of the path. Undefined when every part
 * is a folder, a file, or not there yet. Nothing is ever written through one.
 */
export async function isBehindLink(tree: Tree, path: string): Promise<string | undefined> {
  const parts = path.split('/')
  for (const index of parts.keys()) {
    const part = parts.slice(0, index + 1).join('/')
    const kind = (await tree.find(part))?.kind
    if (kind === 'link' || kind === 'submodule') return part
  }
  return undefined
}
