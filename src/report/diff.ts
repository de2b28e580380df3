/** The lines of one hunk, and where its first old and new lines stand. */
interface Hunk {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/** Neighbouring lines that are all near a change, or all not. */
interface Run {
  readonly near: boolean
  readonly lines: readonly string[]
}

const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/**
 * A unified diff (from `@@` on) with at most `context` unchanged lines around each change; hunks split where more stood
 * between changes. A text that is no such diff comes back as it is.
 */
export function shrinkContext(diff: string, context: number): string {
  const hunks = readHunks(diff)
  if (!hunks) return diff
  return hunks.map((hunk) => shrinkHunk(hunk, context)).join('')
}

function readHunks(diff: string): readonly Hunk[] | undefined {
  const parts = diff.split(/(?<=\n)(?=@@ )/)
  const hunks = parts.map(readHunk)
  return hunks.every((hunk) => hunk !== undefined) ? hunks : undefined
}

function readHunk(text: string): Hunk | undefined {
  const [header = '', ...lines] = text.replace(/\n$/, '').split('\n')
  const [, from, oldCount, to, newCount] = HEADER.exec(header) ?? []
  if (from === undefined || to === undefined) return undefined
  // A side without lines names the line before it.
  return {
    from: Number(from) + (oldCount === '0' ? 1 : 0),
    to: Number(to) + (newCount === '0' ? 1 : 0),
    lines,
  }
}

function shrinkHunk(hunk: Hunk, context: number): string {
  const pieces: string[] = []
  let { from, to } = hunk
  for (const { near, lines } of toRuns(hunk.lines, nearChanges(hunk.lines, context))) {
    const old = lines.filter(isOld).length
    const now = lines.filter(isNew).length
    if (near) pieces.push(`@@ -${span(from, old)} +${span(to, now)} @@\n${lines.join('\n')}\n`)
    from += old
    to += now
  }
  return pieces.join('')
}

/** The lines in runs of one kind: near a change, or not. */
function toRuns(lines: readonly string[], near: readonly boolean[]): readonly Run[] {
  const starts = near.flatMap((value, index) => (value === near[index - 1] ? [] : [index]))
  return starts.map((start, index) => ({
    near: near[start] === true,
    lines: lines.slice(start, starts[index + 1]),
  }))
}

/** For each line whether it is a change, its end-of-file note, or within `context` lines of a change. */
function nearChanges(lines: readonly string[], context: number): readonly boolean[] {
  const near = new Array<boolean>(lines.length).fill(false)
  lines.forEach((line, index) => {
    if (/^[-+]/.test(line)) near.fill(true, Math.max(0, index - context), index + context + 1)
    else if (line.startsWith('\\') && near[index - 1]) near[index] = true
  })
  return near
}

function span(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`
}

function isOld(line: string): boolean {
  return !/^[+\\]/.test(line)
}

function isNew(line: string): boolean {
  return !/^[-\\]/.test(line)
}
