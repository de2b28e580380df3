/** A piece of a TOML file: whole tables, which can be parsed without the rest. */
export interface Piece {
  /** How many lines stand before it. */
  readonly line: number
  readonly text: string
}

/** So many UTF-16 units are parsed together, where a file can be cut there. */
const SIZE = 2 * 1024

const TABLE = /^\[\[[ \t]*tables?[ \t]*\]\]/gim

/**
 * A file's pieces, each of which but the first begins with `[[Table]]`. The parser takes far less time and memory for
 * many small texts than for one large text. A text that has strings of several lines is one piece, since what looks
 * like such a line may stand within one.
 */
export function cutPieces(text: string): readonly Piece[] {
  if (text.length <= SIZE || text.includes('"""') || text.includes("'''")) return [{ line: 0, text }]
  const starts = [0]
  for (const { index } of text.matchAll(TABLE)) {
    if (index - (starts.at(-1) ?? 0) >= SIZE) starts.push(index)
  }
  let line = 0
  return starts.map((start, index) => {
    const piece = { line, text: text.slice(start, starts[index + 1]) }
    line += countLines(piece.text)
    return piece
  })
}

function countLines(text: string): number {
  let lines = 0
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lines += 1
  return lines
}
