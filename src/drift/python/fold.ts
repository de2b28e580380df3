import { joinAsIs } from './expressions.js'
import { settle } from './operators.js'
import { toPiece, type Piece } from './piece.js'
import { rules } from './rules.js'

/** How deep a syntax tree may be: far beyond any model, and below the depth where the parser flattens its tree. */
const DEPTH_LIMIT = 1000

/** What we need of the parser's tree. */
interface SyntaxTree {
  iterate(walk: { readonly enter: (node: SyntaxNode) => void; readonly leave: () => void }): void
}

interface SyntaxNode {
  readonly name: string
  readonly from: number
  readonly to: number
}

interface Frame {
  readonly kind: string
  readonly from: number
  readonly to: number
  readonly children: Piece[]
}

/**
 * The canonical code of a syntax tree, from the leaves up. The stack is our own, so no nesting overflows it.
 * Throws a SyntaxError at what the parser lets through and Python does not, and below the depth limit.
 */
export function foldTree(tree: SyntaxTree, source: string): string {
  const root: Frame = { kind: '', from: 0, to: source.length, children: [] }
  const stack: Frame[] = [root]
  tree.iterate({
    enter: (node) => {
      if (stack.length > DEPTH_LIMIT) throw new SyntaxError('nested too deep')
      stack.push(toFrame(node))
    },
    leave: () => {
      const frame = stack.pop()
      if (frame && frame.kind !== 'Comment') stack.at(-1)?.children.push(finish(frame, source))
    },
  })
  return root.children.map((piece) => piece.code).join('')
}

function toFrame(node: SyntaxNode): Frame {
  return { kind: node.name, from: node.from, to: node.to, children: [] }
}

const operatorKinds = new Set(['AwaitExpression', 'BinaryExpression', 'UnaryExpression'])
const textKinds = new Set(['FormatSpec', 'FormatString', 'String'])

/** Only an operator leaves its operands open, to bracket them by precedence once the whole row is there. */
function finish(frame: Frame, source: string): Piece {
  const { kind, from, to } = frame
  const parts = textKinds.has(kind) ? frame.children : withTokens(frame, source)
  const children = operatorKinds.has(kind) ? parts : parts.map(settle)
  const branch = { kind, from, to, children, source }
  const rule = rules.get(kind) ?? (children.length > 0 ? joinAsIs : undefined)
  return rule ? rule(branch) : toPiece(branch, source.slice(from, to))
}

/** The children, and between them the tokens that the tree has no node for, such as the `/` among parameters. */
function withTokens({ from, to, children }: Frame, source: string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = from
  for (const child of children) {
    if (end < child.from) pieces.push(...readToken(source, end, child.from))
    pieces.push(child)
    end = child.to
  }
  if (children.length > 0 && end < to) pieces.push(...readToken(source, end, to))
  return pieces
}

function readToken(source: string, from: number, to: number): readonly Piece[] {
  const code = source.slice(from, to).replace(/[\s\\;]|#.*/g, '')
  return code === '' ? [] : [{ kind: code, from, to, code }]
}
