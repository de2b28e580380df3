/** A section of a Markdown file: from one heading to the next, of whatever level. */
export interface Section {
  /** The level of the heading that begins it, from 1; 0 for what stands before the first one. */
  readonly level: number
  /** The number of its first line in the file, from 0. */
  readonly line: number
  readonly text: string
}

/** The text of the heading that begins a section, with its decoration. */
export function headingOf({ level, text }: Section): string {
  const end = text.indexOf('\n')
  const line = end === -1 ? text : text.slice(0, end)
  return level === 0 ? '' : line.trim().slice(level).trim()
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const COMMENT = /^ {0,3}<!--/

/**
 * The sections of a file, cut at headings that begin with `#`; those within fenced code and comments are none. They
 * are parsed one by one, which takes far less time and memory than one large text. Front matter is left out.
 */
export function cutSections(text: string): readonly Section[] {
  // A lone carriage return ends a line in Markdown but nowhere else; as a blank it leaves places right.
  const lines = text.replace(/\r(?!\n)/g, ' ').split('\n')
  const first = countFrontMatter(lines)
  const starts = [first, ...findHeadings(lines, first).filter((line) => line > first)]
  return starts.map((line, index) => ({
    level: HEADING.exec(lines[line] ?? '')?.[1]?.length ?? 0,
    line,
    text: lines.slice(line, starts[index + 1]).join('\n'),
  }))
}

/** The lines of a file's front matter, without those that begin and end it. */
export function frontMatterOf(text: string): readonly string[] {
  if (!text.startsWith('---')) return []
  const lines = text.split('\n')
  return lines.slice(1, Math.max(1, countFrontMatter(lines) - 1))
}

/** How many lines the front matter takes: from a first line `---` to the next one. */
function countFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
  return end + 1
}

/** The lines at which headings stand. */
function findHeadings(lines: readonly string[], first: number): readonly number[] {
  const found: number[] = []
  let isEnd: EndTest | undefined
  for (let index = first; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (isEnd) isEnd = isEnd(line) ? undefined : isEnd
    else if (HEADING.test(line)) found.push(index)
    else isEnd = findEnd(line)
  }
  return found
}

/** Whether a line ends the code or comment that it lies in. */
type EndTest = (line: string) => boolean

/** What ends the code or comment that begins on a line; undefined when none begins, or it ends there too. */
function findEnd(line: string): EndTest | undefined {
  if (COMMENT.test(line)) return line.includes('-->') ? undefined : (later) => later.includes('-->')
  const [opening = '', fence] = FENCE.exec(line) ?? []
  if (fence === undefined) return undefined
  if (fence.startsWith('`') && line.slice(opening.length).includes('`')) return undefined
  return (later) => {
    const [whole = '', closing = ''] = FENCE.exec(later) ?? []
    return closing.startsWith(fence) && later.slice(whole.length).trim() === ''
  }
}
