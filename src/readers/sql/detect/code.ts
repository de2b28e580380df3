/** How much of the beginning of one file is looked at, and of all files together, in UTF-16 units. */
const BEGINNING = 256 * 1024
const TOGETHER = 1024 * 1024
const SAMPLE = 16 * 1024
const SAMPLES = [0.25, 0.5, 0.75]

/** What is never closed reaches to the end: to look for its end again and again would take long. */
const QUOTED = new RegExp(
  [
    /--[^\n]*/,
    /^[ \t]*#[^\n]*/,
    /\/\*(?![!M])(?:[^]*?\*\/|[^]*)/,
    /\$(\w*)\$(?:[^]*?\$\1\$|[^]*)/,
    /'(?:[^'\\]|''|\\'(?!\s*[,;)])|\\[^']|\\)*'?/,
    /"[^"]*"?/,
    /`[^`]*`?/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
)

const EMPTIED: Readonly<Record<string, string>> = { "'": "''", '"': '""', '`': '``', $: '$$ $$' }

/**
 * What is looked at of texts that may be large: their beginnings, and parts of long ones that begin at a line. It
 * decides nothing by itself, so a part that begins within a quoted text does little harm.
 */
export function sampleTexts(texts: readonly string[]): readonly string[] {
  const share = Math.min(BEGINNING, Math.max(SAMPLE, Math.floor(TOGETHER / texts.length)))
  const most = Math.ceil(TOGETHER / share)
  return texts
    .slice(0, most)
    .flatMap((text) => [text.slice(0, share), ...(text.length > share ? parts(text) : [])])
}

/** The code of a text: quoted text is emptied and comments are gone, but for those in which MySQL keeps code. */
export function codeOf(text: string): string {
  return text.replace(QUOTED, (found) => EMPTIED[found.charAt(0)] ?? ' ')
}

function parts(text: string): readonly string[] {
  return SAMPLES.map((share) => {
    const start = text.indexOf('\n', Math.floor(text.length * share)) + 1
    return text.slice(start, start + SAMPLE)
  })
}
