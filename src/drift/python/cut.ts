const CLASS = '\nclass '

/**
 * The parts in which two sources differ: cut where a class begins at the start of a line, with the same text before the
 * one cut and after the other. The wholes are the same Python where the parts are; where a part is no Python, the cut
 * may have been within a string, and only the wholes can tell.
 */
export function cutCommon(a: string, b: string): readonly [string, string] {
  const start = findStart(a, b)
  const end = findEnd(a, b, start)
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

/** The length of the text to leave out in front. */
function findStart(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  let same = 0
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++
  const start = same < CLASS.length ? 0 : a.lastIndexOf(CLASS, same - CLASS.length) + 1
  return a.charAt(start - 2) !== '\\' && endsInCode(a.slice(0, start)) ? start : 0
}

/** The length of the text to leave out at the end. */
function findEnd(a: string, b: string, start: number): number {
  // The line end before the first cut may serve the second one too: then one part is empty.
  const shorter = Math.min(a.length, b.length) - Math.max(0, start - 1)
  let same = 0
  while (same < shorter && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++
  const newline = a.indexOf(CLASS, a.length - same)
  return newline === -1 ? 0 : a.length - newline - 1
}

const formatString = /\b(?:[ft]r?|r[ft])["']/i

/** What may end a string, or must be passed over within it, by the quotes that open it. */
const endings: ReadonlyMap<string, RegExp> = new Map([
  ['"', /\\[^]|["\n]/g],
  ["'", /\\[^]|['\n]/g],
  ['"""', /\\[^]|"""/g],
  ["'''", /\\[^]|'''/g],
])

/** Whether the end of a source lies outside of every string. Format strings, which may hold strings, are not tried. */
function endsInCode(text: string): boolean {
  if (formatString.test(text)) return false
  const opening = /"""|'''|["'#]/g
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const end =
      match[0] === '#' ? text.indexOf('\n', match.index) : findClosing(text, match[0], opening.lastIndex)
    if (end === -1) return false
    opening.lastIndex = end
  }
  return true
}

function findClosing(text: string, quotes: string, from: number): number {
  const ending = new RegExp(endings.get(quotes) ?? '$')
  ending.lastIndex = from
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    if (match[0] === quotes) return ending.lastIndex
    if (match[0] === '\n') return -1
  }
  return -1
}
