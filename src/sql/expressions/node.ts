/**
 * A part of an expression. `text` is in canonical letters: a column's name, a literal's value, an operator, a function,
 * the type that a cast makes. All kinds have one shape, so that comparing and printing need not tell them apart.
 */
export interface Node {
  readonly kind: NodeKind
  readonly text: string
  readonly args: readonly Node[]
  /** Of a literal: the type that it is said to have. */
  readonly type?: string
  /** How many nodes it is, and how many stand within each other at most. */
  readonly size: number
  readonly depth: number
}

/** `word` is a literal without quotes: `true`, `null`, the unit of an interval. */
export type NodeKind =
  | 'array'
  | 'call'
  | 'case'
  | 'cast'
  | 'list'
  | 'name'
  | 'number'
  | 'operator'
  | 'string'
  | 'subscript'
  | 'word'

/** Why an expression has no tree: it is not written as this grammar knows, or is larger than any that people write. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood'
}

/** Nodes within each other; comparing and printing go as deep. */
const DEEPEST = 300

/** A BETWEEN says its left side twice, so that a short text could be a large tree. */
const LARGEST = 60_000

/** A node of other nodes. Throws `NotUnderstood` when it were too deep or too large. */
export function node(kind: NodeKind, text: string, args: readonly Node[] = []): Node {
  const size = args.reduce((sum, arg) => sum + arg.size, 1)
  const depth = args.reduce((deepest, arg) => Math.max(deepest, arg.depth), 0) + 1
  if (depth > DEEPEST || size > LARGEST) throw new NotUnderstood('too deep or too large')
  return { kind, text, args, size, depth }
}

/** An operator's node: `operator('=', left, right)`. */
export function operator(text: string, ...args: readonly Node[]): Node {
  return node('operator', text, args)
}

/** A function's node. */
export function call(name: string, ...args: readonly Node[]): Node {
  return node('call', name, args)
}

/** Whether a node is an operator of that name. */
export function isOperator({ kind, text }: Node, name: string): boolean {
  return kind === 'operator' && text === name
}

/** Whether a node is a value that stands in the text. */
export function isLiteral({ kind }: Node): boolean {
  return kind === 'string' || kind === 'number' || kind === 'word'
}
