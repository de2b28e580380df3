/** Opens the tree of a commit, or whatever is made of one. */
type Open<T> = (commit: string) => Promise<T>

/** An `open` that opens each commit once: the histories of many files come to the same few commits. */
export function eachOnce<T>(open: Open<T>): Open<T> {
  const opened = new Map<string, Promise<T>>()
  return (commit) => {
    const tree = opened.get(commit) ?? open(commit)
    opened.set(commit, tree)
    return tree
  }
}
