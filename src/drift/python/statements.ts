import { joinAsIs } from './expressions.js'
import { joinStatements } from './imports.js'
import { joinCodes, joinExpressions, joinTuple, splitAt } from './lists.js'
import { toPiece, type Piece, type Rule } from './piece.js'
import { joinDocstring } from './strings.js'

/** A module, or what a colon opens. Throws a SyntaxError at uneven indentation, which the parser lets through. */
export const joinBlock: Rule = (branch) => {
  const statements = branch.children.filter((child) => child.kind !== ':')
  checkIndentation(branch.source, statements, branch.kind === 'Script' ? '' : undefined)
  return toPiece(branch, `{${joinStatements(statements.flatMap((child) => child.statements ?? [child]))}}`)
}

/** Several statements on a line. */
export const joinGroup: Rule = (branch) => {
  const statements = branch.children.filter((child) => child.kind !== ';')
  return { ...toPiece(branch, ''), statements }
}

export const joinExpressionStatement: Rule = (branch) => {
  const [only, ...rest] = branch.children
  const isDocstring = only?.kind === 'String' && !only.grouped && rest.length === 0
  return toPiece(branch, isDocstring ? joinDocstring(only, branch) : joinExpressions(branch.children))
}

/** An assignment: each side may be a tuple. An annotated name in parentheses is no declaration. */
export const joinAssignment: Rule = (branch) => {
  const { children } = branch
  const annotation = children.find((child) => child.kind === 'TypeDef')
  const sides = splitAt(
    children.filter((child) => child !== annotation),
    'AssignOp',
  ).map(joinExpressions)
  const mark = annotation && children[0]?.grouped ? 'grouped ' : ''
  return toPiece(branch, `${mark}assign(${[...(annotation ? [annotation.code] : []), ...sides].join(' = ')})`)
}

/** A statement of the form keyword, expressions: `return`, or an operator's `a += b`. */
export const joinReturn: Rule = (branch) => {
  const [keyword, ...values] = branch.children
  return toPiece(branch, `${keyword?.code ?? ''}(${joinExpressions(values)})`)
}

export const joinUpdate: Rule = (branch) => {
  const index = branch.children.findIndex((child) => child.kind === 'UpdateOp')
  const target = joinExpressions(branch.children.slice(0, index))
  const value = joinExpressions(branch.children.slice(index + 1))
  return toPiece(branch, `update(${target} ${branch.children[index]?.code ?? ''} ${value})`)
}

/** `del (a, b)` deletes what `del a, b` does. */
export const joinDelete: Rule = (branch) => {
  const [, ...targets] = branch.children
  const [only, ...rest] = targets
  const isTuple = only?.kind === 'TupleExpression' && rest.length === 0
  return toPiece(branch, `del ${isTuple ? only.code : joinTuple(targets)}`)
}

const joinFor: Rule = (branch) => {
  const { children } = branch
  const start = children.findIndex((child) => child.kind === 'for') + 1
  const middle = children.findIndex((child) => child.kind === 'in')
  const end = children.findIndex((child) => child.kind === 'Body')
  const names = joinExpressions(children.slice(start, middle))
  const values = joinExpressions(children.slice(middle + 1, end))
  return toPiece(
    branch,
    `${joinCodes(children.slice(0, start))}(${names} in ${values} ${joinCodes(children.slice(end))})`,
  )
}

/** `with (a, b):` opens what `with a, b:` does. */
export const joinWith: Rule = (branch) => {
  const start = branch.children.findIndex((child) => child.kind === 'with') + 1
  const items = branch.children.slice(start, -1)
  const opened = items.some((item) => item.kind === 'as') ? joinCodes(items) : joinExpressions(items)
  const [keywords, body] = [branch.children.slice(0, start), branch.children.slice(-1)]
  return toPiece(branch, `${joinCodes(keywords)}(${opened} ${joinCodes(body)})`)
}

/** A class; parentheses without bases say nothing. */
export const joinClass: Rule = (branch) =>
  joinAsIs({ ...branch, children: branch.children.filter((child) => child.code !== 'arguments()') })

/** A statement of several parts, such as `try` and `except`, or a decorator and its class, which must begin alike. */
export const joinCompound: Rule = (branch) => {
  checkIndentation(
    branch.source,
    branch.children.filter((child) => partKinds.has(child.kind)),
  )
  return branch.kind === 'ForStatement' ? joinFor(branch) : joinAsIs(branch)
}

const partKinds = new Set([
  ...['if', 'elif', 'else', 'try', 'except', 'finally', 'for', 'while'],
  ...['ClassDefinition', 'Decorator', 'FunctionDefinition'],
])

function checkIndentation(source: string, parts: readonly Piece[], expected?: string): void {
  const indents = parts.map((part) => findIndent(source, part)).filter((indent) => indent !== undefined)
  if (indents.some((indent) => indent !== (expected ?? indents[0])))
    throw new SyntaxError('uneven indentation')
}

/** The white space before what begins its line. */
function findIndent(source: string, part: Piece): string | undefined {
  const line = source.slice(source.lastIndexOf('\n', part.from - 1) + 1, part.from)
  return line.trim() === '' ? line : undefined
}
