import type { Drift } from '../model/drift.js'
import type { GeneratedFile } from '../model/page.js'
import { countLines, findHunks } from './hunks.js'
import { hasWindowsEnds, toPlainEnds, toWindowsEnds } from './line-ends.js'
import { judge, type Pair, type Past, type Verdict } from './judge.js'
import { type Edit, renderHunks, renderPatch } from './patch.js'
import { createSame, type Same } from './same.js'

/** All that is known of one entry's files. Paths are relative to the repository. */
export interface Comparison {
  /** What the head's schema gives: every file of the entry. */
  readonly generated: readonly GeneratedFile[]
  /** What stands at head, by path: at every generated path, and every `.py` file of a configured folder. */
  readonly committed: ReadonlyMap<string, string>
  /** What earlier schemas gave, by path, the merge base's first; empty when nothing is known. */
  readonly former: readonly ReadonlyMap<string, string>[]
  /** What stood at the merge base, by path, when there is one. */
  readonly base?: ReadonlyMap<string, string>
  readonly target: string
  readonly schema: readonly string[]
  /** Whether the entry allows to overwrite and delete what people wrote. */
  readonly overwrite: boolean
  /** Whether what can be mended is mended at once: nobody looks at the diffs of those files, and they stay empty. */
  readonly mends?: boolean
}

/** What a comparison found. */
export interface Compared {
  /** In the order of the generated files, then the orphans by path. */
  readonly drifts: readonly Drift[]
  /** The generated paths that are in step. */
  readonly inStep: readonly string[]
}

/** Compares an entry's generated files with the committed ones, as Python. */
export async function compare(input: Comparison): Promise<Compared> {
  const same = createSame()
  const drifts: Drift[] = []
  const inStep: string[] = []
  for (const [path, made] of findPaths(input)) {
    const pair = { committed: input.committed.get(path), ...made }
    const verdict = await judge(pair, findPast(input, path), same)
    if (verdict)
      drifts.push({
        ...toDrift(input, path, pair, verdict),
        preexisting: await isPreexisting(input, path, pair, same),
      })
    else if (made.generated !== undefined) inStep.push(path)
  }
  return { drifts, inStep }
}

/** Whether there is nothing to say of an entry's files, whatever earlier schemas gave: `compare` without the diffs. */
export async function isInStep({
  generated,
  committed,
}: Pick<Comparison, 'generated' | 'committed'>): Promise<boolean> {
  const same = createSame()
  const paths = findPaths({ generated, committed })
  for (const [path, made] of paths) {
    const pair = { committed: committed.get(path), ...made }
    if (await judge(pair, { known: false, given: [] }, same)) return false
  }
  return true
}

type Generated = Omit<Pair, 'committed'>

/** Every path that may have drifted, with what is generated for it. */
function findPaths({
  generated,
  committed,
}: Pick<Comparison, 'generated' | 'committed'>): ReadonlyMap<string, Generated> {
  const paths = new Map<string, Generated>(
    generated.map(({ path, text, once = false }) => [path, { generated: text, once }]),
  )
  for (const path of [...committed.keys()].sort()) {
    if (!paths.has(path)) paths.set(path, { generated: undefined })
  }
  return paths
}

function findPast({ former }: Comparison, path: string): Past {
  const given = former.map((files) => files.get(path)).filter((text) => text !== undefined)
  return { known: former.length > 0, given }
}

/** Whether neither the file nor what the schema gives has changed since the merge base. */
async function isPreexisting(
  { base, former }: Comparison,
  path: string,
  pair: Pair,
  same: Same,
): Promise<boolean> {
  const [given] = former
  if (!base || !given) return false
  const isSame = async (a: string | undefined, b: string | undefined): Promise<boolean> =>
    a === undefined || b === undefined ? a === b : same(a, b)
  return (await isSame(base.get(path), pair.committed)) && (await isSame(given.get(path), pair.generated))
}

/** A drift. A file keeps its line ends, of which nobody wants to see a diff. */
function toDrift(input: Comparison, path: string, pair: Pair, verdict: Verdict): Omit<Drift, 'preexisting'> {
  const { status, safe, origin } = verdict
  const mend = !safe && !input.overwrite ? 'none' : pair.generated === undefined ? 'delete' : 'write'
  const from = pair.committed ?? ''
  const to = pair.generated ?? ''
  const isWindows = hasWindowsEnds(from)
  const text = isWindows ? toWindowsEnds(to) : to
  const before = origin ?? (isWindows ? toPlainEnds(from) : from)
  const isSeen = mend === 'none' ? status !== 'foreign' : input.mends !== true
  const shown = isSeen ? findHunks(before, to) : []
  const exact = !isSeen || before === from ? shown : findHunks(from, text)
  return {
    path,
    target: input.target,
    schema: input.schema,
    status,
    mend,
    ...(pair.generated === undefined ? {} : { text }),
    ...countLines(shown),
    diff: renderHunks(shown),
    patch: mend === 'none' || !isSeen ? '' : renderPatch(path, toEdit(pair), exact),
  }
}

function toEdit({ committed, generated }: Pair): Edit {
  if (committed === undefined) return 'create'
  return generated === undefined ? 'delete' : 'modify'
}
