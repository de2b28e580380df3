import type { Piece } from './piece.js'

/** The pieces between separators of one kind: one more list than there are separators. */
export function splitAt(pieces: readonly Piece[], separator: string): Piece[][] {
  const lists: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === separator) lists.push([])
    else lists.at(-1)?.push(piece)
  }
  return lists
}

/** The codes of pieces side by side. */
export function joinCodes(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.code).join(' ')
}

/** The code of expressions with commas between: one alone is itself; with any comma it is a tuple, bracketed or not. */
export function joinExpressions(pieces: readonly Piece[]): string {
  return pieces.some((piece) => piece.kind === ',') ? joinTuple(pieces) : joinCodes(pieces)
}

/** The code of a tuple with these elements and commas. */
export function joinTuple(pieces: readonly Piece[]): string {
  const elements = splitAt(pieces, ',').filter((element) => element.length > 0)
  return `tuple(${elements.map(joinCodes).join(', ')})`
}

/** The pieces without a comma at their end. */
export function withoutLastComma(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.at(-1)?.kind === ',' ? pieces.slice(0, -1) : pieces
}
