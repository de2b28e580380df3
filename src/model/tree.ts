/** A tree is the files of a repository as they stand somewhere: at a commit, through git or the forge, or in a folder. */
export interface Tree {
  /** For messages: `commit 1a2b3c4`, `the working folder`. */
  readonly label: string
  /** The entry at a path, whatever it is (a file, a link, a submodule); undefined when nothing is there. */
  find(path: string): Promise<TreeEntry | undefined>
  /** Whether a path lies in the tree, where that is not every path that stays below its root; and what it must not leave. */
  readonly holds?: (path: string) => boolean
  readonly reach?: string
  /** Every file, link and submodule below a folder (`''` is the whole tree), sorted by path, folders not among them. */
  list(folder: string): Promise<readonly TreeEntry[]>
  /** A file's bytes. */
  read(entry: TreeEntry): Promise<Uint8Array>
}

/** One entry of a tree. `path` is relative to the tree's root, with forward slashes. */
export interface TreeEntry {
  readonly path: string
  readonly kind: 'file' | 'executable' | 'link' | 'submodule'
  /** The object's id in git, where the tree has ids: equal ids are equal contents. */
  readonly id?: string
  /** In bytes, where the tree knows it without reading. */
  readonly size?: number
}
