import { decode, readLiteral } from '../drift/python/literals.js'

/** What we need of a node of the parser's tree. */
export interface SyntaxNode {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly firstChild: SyntaxNode | null
  readonly nextSibling: SyntaxNode | null
}

/** An expression, as far as models are written with it; nothing of it is ever evaluated. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  /** A name, with dots: `models.ForeignKey`. */
  | { readonly kind: 'name'; readonly name: string }
  | Call
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'dictionary'; readonly entries: readonly (readonly [key: Value, value: Value])[] }
  | { readonly kind: 'other'; readonly source: string }

/** A call: `mapped_column("metadata", Text, nullable=True)`. */
export interface Call {
  readonly kind: 'call'
  readonly callee: string
  readonly items: readonly Value[]
  readonly keywords: ReadonlyMap<string, Value>
}

/** How deep calls and lists are read: models need four levels. */
const DEPTH = 12

/** Reads an expression. What is nested too deep, and all that models do not use, is `other`. */
export function readValue(node: SyntaxNode, source: string, depth = DEPTH): Value {
  const read = depth === 0 ? undefined : READ[node.name]
  return read?.(node, source, depth - 1) ?? { kind: 'other', source: textOf(node, source) }
}

/** The children of a node, without punctuation and comments. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!SKIPPED.has(child.name)) children.push(child)
  }
  return children
}

/** The text of a node in the source. */
export function textOf({ from, to }: SyntaxNode, source: string): string {
  return source.slice(from, to)
}

const SKIPPED = new Set(['(', ')', '[', ']', '{', '}', ',', ':', 'Comment'])

/** Gives nothing for what has another meaning than it seems. */
type Read = (node: SyntaxNode, source: string, depth: number) => Value | undefined

const readName: Read = (node, source) => {
  const name = textOf(node, source)
  return /^[^\s()[\]]+$/.test(name) ? { kind: 'name', name } : undefined
}

const readList: Read = (node, source, depth) => ({
  kind: 'list',
  items: childrenOf(node).map((child) => readValue(child, source, depth)),
})

const readDictionary: Read = (node, source, depth) => {
  const parts = childrenOf(node).map((child) => readValue(child, source, depth))
  const entries = parts.flatMap((key, index) => {
    const value = parts[index + 1]
    return index % 2 === 0 && value ? [[key, value] as const] : []
  })
  return { kind: 'dictionary', entries }
}

const readText: Read = (node, source) => {
  const literals = node.name === 'ContinuedString' ? childrenOf(node) : [node]
  const texts = literals.map((literal) => decodeText(textOf(literal, source)))
  return texts.includes(undefined) ? undefined : { kind: 'text', text: texts.join('') }
}

const readParentheses: Read = (node, source, depth) => {
  const [inner] = childrenOf(node)
  return inner && readValue(inner, source, depth)
}

const readCall: Read = (node, source, depth) => {
  const [callee, args] = childrenOf(node)
  if (!callee || args?.name !== 'ArgList') return undefined
  const items: Value[] = []
  const keywords = new Map<string, Value>()
  const parts = childrenOf(args)
  parts.forEach((part, index) => {
    if (part.name === 'AssignOp' || parts[index + 1]?.name === 'AssignOp') return
    const value = readValue(part, source, depth)
    const name = parts[index - 1]?.name === 'AssignOp' ? parts[index - 2] : undefined
    if (name) keywords.set(textOf(name, source), value)
    else items.push(value)
  })
  return { kind: 'call', callee: genericName(textOf(callee, source)), items, keywords }
}

/** A class without the types that it is given: `Column` for `Column[float]`. */
function genericName(callee: string): string {
  const [name = callee] = callee.split('[', 1)
  return callee.endsWith(']') ? name : callee
}

/** A function without a name stands for what it gives. */
const readLambda: Read = (node, source, depth) => {
  const given = childrenOf(node).at(-1)
  return given && readValue(given, source, depth)
}

/** How each kind of expression is read, by the parser's names. */
const READ: Readonly<Record<string, Read>> = {
  ArrayExpression: readList,
  CallExpression: readCall,
  ContinuedString: readText,
  DictionaryExpression: readDictionary,
  LambdaExpression: readLambda,
  MemberExpression: readName,
  ParenthesizedExpression: readParentheses,
  String: readText,
  TupleExpression: readList,
  VariableName: readName,
}

/** What a literal says; undefined for bytes, for half a surrogate pair, and for what Python refuses. */
export function decodeText(source: string): string | undefined {
  try {
    const literal = readLiteral(source)
    if (literal.mark !== 's') return undefined
    const text: unknown = JSON.parse(`"${decode(literal.body, literal)}"`)
    return typeof text === 'string' ? text : undefined
  } catch {
    return undefined
  }
}
