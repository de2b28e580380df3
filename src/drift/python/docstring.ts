const TAB = 8

/**
 * The body of a docstring without what formatters change: the common indentation of its lines after the first, white
 * space at line ends, and at both ends of the whole. Source: PEP 257, "Handling Docstring Indentation".
 */
export function cleanDocstring(body: string): string {
  const [first = '', ...rest] = body.split('\n')
  const lines = rest.map((line) => expandIndent(line.trimEnd()))
  const margin = lines
    .filter((line) => line !== '')
    .reduce((least, line) => Math.min(least, indentOf(line)), Infinity)
  const moved = lines.map((line) => line.slice(Math.min(margin, line.length)))
  return [first.trimEnd(), ...moved].join('\n').trim()
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function expandIndent(line: string): string {
  const text = line.trimStart()
  let column = 0
  for (const character of line.slice(0, line.length - text.length)) {
    column += character === '\t' ? TAB - (column % TAB) : 1
  }
  return ' '.repeat(column) + text
}
