/**
 * A piece is a finished part of canonical Python: what one node of the syntax tree comes to.
 * Offsets are UTF-16 units into the source, parentheses included. `code` delimits itself: put side by side with
 * spaces between, two pieces never read as one.
 */
export interface Piece {
  readonly kind: string
  readonly from: number
  readonly to: number
  readonly code: string
  /** Whether it stood in parentheses of its own. */
  readonly grouped?: true
  /** An operator expression that its surroundings may still extend: see operators.ts. */
  readonly terms?: Term[]
  /** What an import statement brings in, one canonical statement for each name. */
  readonly imports?: readonly string[]
  /** The statements of a line that holds several. */
  readonly statements?: readonly Piece[]
}

/** An operator or an operand of an expression that is not bracketed yet. */
export type Term = { readonly operator: string } | { readonly operand: string }

/** A branch of the syntax tree whose children are finished; comments are not among them. */
export interface Branch {
  readonly kind: string
  readonly from: number
  readonly to: number
  readonly children: readonly Piece[]
  readonly source: string
}

/** A rule makes the piece of one kind of branch out of its children's. It throws a SyntaxError at what is not Python. */
export type Rule = (branch: Branch) => Piece

/** The piece of a branch, with this code. */
export function toPiece(branch: Branch, code: string): Piece {
  return { kind: branch.kind, from: branch.from, to: branch.to, code }
}
