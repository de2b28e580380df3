import { joinAsIs } from './expressions.js'
import { joinStatements } from './imports.js'
import { joinCodes, joinExpressions, joinTuple, splitAt } from './lists.js'
import { toPiece, type Branch, type Piece, type Rule } from './piece.js'
import { joinDocstring } from './strings.js'

/** A module, or what a colon opens. Throws a SyntaxError at uneven indentation, which the parser lets through. */
export const joinBlock: Rule = (branch) => {
  const statements = branch.children.filter((child) => child.kind !== ':')
  checkIndentation(branch, statements)
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

export const joinFor: Rule = (branch) => {
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

/** A class; parentheses without bases say nothing. */
export const joinClass: Rule = (branch) =>
  joinAsIs({ ...branch, children: branch.children.filter((child) => child.code !== 'arguments()') })

function checkIndentation(branch: Branch, statements: readonly Piece[]): void {
  const indents = statements
    .map((statement) => findIndent(branch.source, statement))
    .filter((indent) => indent !== undefined)
  const expected = branch.kind === 'Script' ? '' : indents[0]
  if (indents.some((indent) => indent !== expected)) throw new SyntaxError('uneven indentation')
}

/** The white space before a statement that begins its line. */
function findIndent(source: string, statement: Piece): string | undefined {
  const line = source.slice(source.lastIndexOf('\n', statement.from - 1) + 1, statement.from)
  return line.trim() === '' ? line : undefined
}
