import { joinCodes, joinExpressions, joinTuple, splitAt, withoutLastComma } from './lists.js'
import { toPiece, type Piece, type Rule } from './piece.js'

/** What stands in parentheses alone is itself. */
export const joinParentheses: Rule = (branch) => {
  const [inner, ...rest] = branch.children.slice(1, -1)
  if (!inner || rest.length > 0) throw new SyntaxError('parentheses around no expression')
  return { kind: inner.kind, from: branch.from, to: branch.to, code: inner.code, grouped: true }
}

export const joinTupleExpression: Rule = (branch) => toPiece(branch, joinTuple(branch.children.slice(1, -1)))

/** A list, set or dictionary, or parameters: a comma before the closing bracket says nothing. */
export const joinDisplay: Rule = (branch) => {
  const closing = branch.children.at(-1)
  const items = withoutLastComma(branch.children.slice(0, -1))
  return toPiece(branch, `${branch.kind}(${joinCodes(closing ? [...items, closing] : items)})`)
}

/** A pattern `(a,)` is a sequence and `(a)` is itself; beyond one element the last comma says nothing. */
export const joinSequencePattern: Rule = (branch) => {
  const [opening, ...rest] = branch.children
  const commas = rest.filter((child) => child.kind === ',').length
  if (opening?.kind === '(' && rest.length === 2 && commas === 0) return joinParentheses(branch)
  return commas > 1 || opening?.kind === '[' ? joinDisplay(branch) : joinAsIs(branch)
}

/** A comprehension in brackets of any kind. */
export const joinComprehension: Rule = (branch) =>
  toPiece(branch, `${branch.kind}(${joinClauses(branch.children.slice(1, -1))})`)

/** The arguments of a call. A generator that is the only one needs no parentheses of its own. */
export const joinArguments: Rule = (branch) => {
  const items = withoutLastComma(branch.children.slice(1, -1))
  return toPiece(branch, `arguments(${splitArguments(items).map(joinArgument).join(', ')})`)
}

/** An attribute, or an index, in which `a, b` is a tuple. A row with slices stays as it is written. */
export const joinMember: Rule = (branch) => {
  const [object, opening, ...rest] = branch.children
  const index = rest.slice(0, -1)
  if (!object || opening?.kind !== '[' || index.some((piece) => piece.kind === ':')) return joinAsIs(branch)
  return toPiece(branch, `index(${object.code} ${joinExpressions(index)})`)
}

export const joinYield: Rule = (branch) => {
  const [, ...rest] = branch.children
  const from = rest[0]?.kind === 'from'
  return toPiece(branch, `yield(${from ? joinCodes(rest) : joinExpressions(rest)})`)
}

/** Any branch without a rule of its own: its parts in order. */
export const joinAsIs: Rule = (branch) => toPiece(branch, `${branch.kind}(${joinCodes(branch.children)})`)

/** Splits at commas, but not at those between a comprehension's names: `f(a, b for c, d in e)` is no Python. */
function splitArguments(items: readonly Piece[]): readonly (readonly Piece[])[] {
  if (items.some((item) => item.kind === 'for')) return [items]
  return items.length === 0 ? [] : splitAt(items, ',')
}

function joinArgument(argument: readonly Piece[]): string {
  const [name, operator, ...value] = argument
  if (argument.some((item) => item.kind === 'for')) return `ComprehensionExpression(${joinClauses(argument)})`
  if (name && operator?.code === ':=') return joinNamed(name, value)
  return joinCodes(argument)
}

/** An assignment within an expression. */
export const joinNamedExpression: Rule = (branch) => {
  const [name, , ...value] = branch.children
  if (!name) throw new SyntaxError('an assignment to nothing')
  return toPiece(branch, joinNamed(name, value))
}

function joinNamed(name: Piece, value: readonly Piece[]): string {
  return `(${name.code} := ${joinCodes(value)})`
}

/** The element and the clauses of a comprehension; what a `for` names may be a tuple, bracketed or not. */
function joinClauses(pieces: readonly Piece[]): string {
  const codes: string[] = []
  let start = 0
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'for' && piece.kind !== 'in') return
    const part = pieces.slice(start, index)
    codes.push(piece.kind === 'in' ? joinExpressions(part) : joinCodes(part), piece.kind)
    start = index + 1
  })
  codes.push(joinCodes(pieces.slice(start)))
  return codes.join(' ')
}
