import { structuredPatch, type StructuredPatchHunk } from 'diff'

/** Lines around a change that a hunk shows. */
const CONTEXT = 3

/** Changed lines beyond which the shortest diff is not looked for: its cost grows with their square. */
const EDIT_LIMIT = 2000

const NO_NEWLINE = '\\ No newline at end of file'

export type Hunk = Readonly<StructuredPatchHunk>

/**
 * The hunks of a unified diff between two texts; none when they are equal. Where the texts differ too much for the
 * shortest diff, one hunk replaces everything from the first differing line to the last.
 */
export function findHunks(from: string, to: string): readonly Hunk[] {
  if (from === to) return []
  if (from === '' || to === '') return [findBlock(from, to)]
  const options = { context: CONTEXT, maxEditLength: EDIT_LIMIT }
  return structuredPatch('', '', from, to, undefined, undefined, options)?.hunks ?? [findBlock(from, to)]
}

/** How many lines hunks add and remove. */
export function countLines(hunks: readonly Hunk[]): { readonly added: number; readonly removed: number } {
  const count = (sign: string): number =>
    hunks.reduce((sum, { lines }) => sum + lines.filter((line) => line.startsWith(sign)).length, 0)
  return { added: count('+'), removed: count('-') }
}

function findBlock(from: string, to: string): Hunk {
  const former = splitLines(from)
  const latter = splitLines(to)
  const shorter = Math.min(former.length, latter.length)
  const same = countWhile(shorter, (index) => former[index] === latter[index])
  const end = countWhile(shorter - same, (index) => former.at(-1 - index) === latter.at(-1 - index))
  const start = Math.max(0, same - CONTEXT)
  const after = Math.min(end, CONTEXT)
  const lines = [
    ...mark(' ', former.slice(start, same)),
    ...mark('-', former.slice(same, former.length - end)),
    ...mark('+', latter.slice(same, latter.length - end)),
    ...mark(' ', former.slice(former.length - end, former.length - end + after)),
  ]
  const size = (total: number): number => total - end + after - start
  return {
    oldStart: start + 1,
    oldLines: size(former.length),
    newStart: start + 1,
    newLines: size(latter.length),
    lines,
  }
}

/** The lines with their ends; a file that ends in a newline has no empty line after it. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]+\n?|\n/g) ?? []
}

function countWhile(limit: number, holds: (index: number) => boolean): number {
  let count = 0
  while (count < limit && holds(count)) count++
  return count
}

/** The lines with a sign and without their ends; only the last line of a text can have none. */
function mark(sign: string, lines: readonly string[]): readonly string[] {
  const marked = lines.map((line) => sign + (line.endsWith('\n') ? line.slice(0, -1) : line))
  return lines.at(-1)?.endsWith('\n') === false ? [...marked, NO_NEWLINE] : marked
}
