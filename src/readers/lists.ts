const OPENING = new Set(['(', '[', '{'])
const CLOSING = new Set([')', ']', '}'])
const QUOTES = new Set(["'", '"', '`'])
const MARKS = /[,()[\]{}'"`]/g

/**
 * The members of a comma list, trimmed, without empty ones. Commas inside brackets and quotes do not part members:
 * `a, LOWER(b, 'c,d')` has two. A quote that is never closed is an ordinary letter.
 */
export function splitList(text: string): string[] {
  if (!text.includes(',')) return [text.trim()].filter((member) => member !== '')
  return cut(text, findCommas(text))
    .map((member) => member.trim())
    .filter((member) => member !== '')
}

/** The offsets of the commas that part members. */
function findCommas(text: string): number[] {
  const commas: number[] = []
  const unclosed = new Set<string>()
  let depth = 0
  MARKS.lastIndex = 0
  for (let mark = MARKS.exec(text); mark; mark = MARKS.exec(text)) {
    const [sign] = mark
    if (sign === ',' && depth === 0) commas.push(mark.index)
    else if (OPENING.has(sign)) depth += 1
    else if (CLOSING.has(sign)) depth = Math.max(0, depth - 1)
    else if (QUOTES.has(sign) && !unclosed.has(sign)) {
      const end = text.indexOf(sign, mark.index + 1)
      if (end === -1) unclosed.add(sign)
      else MARKS.lastIndex = end + 1
    }
  }
  return commas
}

function cut(text: string, offsets: readonly number[]): string[] {
  return [...offsets, text.length].map((end, index) => text.slice((offsets[index - 1] ?? -1) + 1, end))
}
