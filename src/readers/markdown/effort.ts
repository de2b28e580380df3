import { type Excess, tooMany } from '../limits.js'

/** The most signs of Markdown, line breaks among them, and the most characters below one heading. */
const SIGN_LIMIT = 100_000
const TEXT_LIMIT = 2_000_000
/** The most effort that the texts of a file may take: a parser compares the signs of each text with each other. */
const EFFORT_LIMIT = 20_000_000
/** So few signs in one text are no effort. */
const FEW = 50

/** Signs that may begin or end something within a text; of the same ones in a row all are one. */
const SIGN = /([*_~`])\1*|[[\]<&!\\\n]/g

/** What the texts of a file have cost until now. */
export class Effort {
  #spent = 0

  /**
   * What a section has too much of to be parsed, if anything. A text is a paragraph, an item of a list or a cell of a
   * table; fenced code takes no effort. The offset is 0.
   */
  spend(section: string): Excess | undefined {
    if (section.length > TEXT_LIMIT) return tooMany(0, TEXT_LIMIT, 'characters below one heading')
    if (countSigns(section) > SIGN_LIMIT) return tooMany(0, SIGN_LIMIT, 'lines and signs below one heading')
    for (const text of cutTexts(section)) {
      const signs = countSigns(text)
      if (signs > FEW) this.#spent += signs * signs
    }
    return this.#spent > EFFORT_LIMIT ? TOO_DENSE : undefined
  }
}

const TOO_DENSE: Excess = {
  offset: 0,
  code: 'too-large',
  message:
    'A paragraph, a list or a cell below this heading has thousands of lines or signs such as `*`, `_` and `[` in one piece; put blank lines into it, or put it into fenced code',
}

function countSigns(text: string): number {
  return text.match(SIGN)?.length ?? 0
}

/** The texts of a section: paragraphs and items of lists, and the cells of its tables. */
function cutTexts(section: string): readonly string[] {
  const runs: string[][] = []
  for (const line of withoutFences(section.split('\n'))) {
    if (STARTING.test(line)) runs.push([line])
    else if (line.startsWith('>') && !runs.at(-1)?.at(-1)?.startsWith('>')) runs.push([line])
    else (runs.at(-1) ?? runs[runs.push([]) - 1])?.push(line)
  }
  return runs.flatMap(cutRun)
}

/** A line that does not go on with the paragraph before it, whatever that is: a blank one, an item of a list, a heading. */
const STARTING = /^(?:[ \t]*$| {0,3}(?:(?:[-*+]|1[.)])[ \t]+\S|#{1,6}(?:[ \t]|$)))/

/** The texts of lines without a blank one among them: one, or what stands before a table and the table's cells. */
function cutRun(run: readonly string[]): readonly string[] {
  const delimiter = run.findIndex((line, index) => index > 0 && isDelimiter(line, run[index - 1] ?? ''))
  if (delimiter === -1) return [run.join('\n')]
  return [run.slice(0, delimiter - 1).join('\n'), ...run.slice(delimiter - 1).flatMap(cutCells)]
}

/** Whether a line makes a head of the one before: it has as many cells. With a backslash in it that is left open. */
function isDelimiter(line: string, head: string): boolean {
  return /^[-:| \t\r]+$/.test(line) && !head.includes('\\') && cutCells(line).length === cutCells(head).length
}

function cutCells(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
}

/** HTML that goes on over blank lines, in which a fence is none. */
const LONG_HTML = /<(?:script|pre|style|textarea|!|\?)/i

/** The lines without those of fenced code. Only what is code beyond doubt is left out: it stands alone, at a line's start. */
function withoutFences(lines: readonly string[]): readonly string[] {
  if (lines.some((line) => LONG_HTML.test(line))) return lines
  let fence: string | undefined
  let before = ''
  return lines.filter((line) => {
    const isBlank = before.trim() === ''
    before = line
    if (fence === undefined) {
      fence = isBlank ? /^(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[0] : undefined
      return fence === undefined
    }
    if (
      line.startsWith(fence) &&
      line
        .slice(fence.length)
        .replace(/^[`~]+/, '')
        .trim() === ''
    )
      fence = undefined
    return false
  })
}
