import type { Branch, Piece, Term } from './piece.js'

/** How tightly each operator binds, loosest first: the table "Operator precedence" of Python's language reference. */
const binaryLevels = new Map<string, number>(
  [
    ['or'],
    ['and'],
    [],
    ['<', '>', '<=', '>=', '==', '!=', '<>', 'in', 'not in', 'is', 'is not'],
    ['|'],
    ['^'],
    ['&'],
    ['<<', '>>'],
    ['+', '-'],
    ['*', '@', '/', '//', '%'],
    [],
    ['**'],
  ].flatMap((operators, level) => operators.map((operator) => [operator, level] as const)),
)

const NOT = 2
const COMPARE = 3
const SIGN = 10
const POWER = 11
const prefixLevels = new Map([
  ['not', NOT],
  ['+', SIGN],
  ['-', SIGN],
  ['~', SIGN],
  ['await', POWER + 1],
])

/**
 * The open piece of an operator expression: a flat row of operators and operands. The syntax tree's own nesting is not
 * used, since it takes `not a and b` for `not (a and b)`; only parentheses close a row.
 */
export function joinOperators(branch: Branch): Piece {
  const [first, ...rest] = branch.children
  const terms = first && !isOperator(first) ? toTerms(first) : []
  const others = terms.length > 0 ? rest : branch.children
  const operator = others.filter(isOperator).map((child) => child.code)
  terms.push({ operator: operator.join(' ') })
  for (const child of others) if (!isOperator(child)) for (const term of toTerms(child)) terms.push(term)
  return { kind: branch.kind, from: branch.from, to: branch.to, code: '', terms }
}

/** The piece, with its row of operators bracketed by Python's own precedence. */
export function settle(piece: Piece): Piece {
  if (!piece.terms) return piece
  return { kind: piece.kind, from: piece.from, to: piece.to, code: bracket(piece.terms) }
}

const operatorKinds = new Set(['ArithOp', 'BitOp', 'CompareOp', 'and', 'or', 'not', 'in', 'is', 'await'])

function isOperator(piece: Piece): boolean {
  return operatorKinds.has(piece.kind)
}

/** A left operand's own row is taken over and grown in place, which keeps long rows linear. */
function toTerms(piece: Piece): Term[] {
  return piece.terms ?? [{ operand: piece.code }]
}

/** Brackets a row by climbing the levels; `and`, `or` and comparisons form chains, `**` groups to the right. */
function bracket(terms: readonly Term[]): string {
  let index = 0

  const peekLevel = (): number | undefined => {
    const term = terms[index]
    return term && 'operator' in term ? binaryLevels.get(term.operator) : undefined
  }

  const takeOperand = (least: number): string => {
    const term = terms[index++]
    if (!term) throw new SyntaxError('an operand is missing')
    if ('operand' in term) return term.operand
    const level = prefixLevels.get(term.operator)
    if (level === undefined || (level === NOT && least > NOT)) throw new SyntaxError('a misplaced operator')
    return `(${term.operator} ${climb(level)})`
  }

  const takeChain = (first: string, level: number): string => {
    const links = [first]
    while (peekLevel() === level) {
      const term = terms[index++]
      if (term && 'operator' in term) links.push(term.operator)
      links.push(climb(level + 1))
    }
    return `(${links.join(' ')})`
  }

  const climb = (least: number): string => {
    let left = takeOperand(least)
    for (let level = peekLevel(); level !== undefined && level >= least; level = peekLevel()) {
      left = level <= COMPARE ? takeChain(left, level) : takePair(left, level)
    }
    return left
  }

  const takePair = (left: string, level: number): string => {
    const term = terms[index++]
    const operator = term && 'operator' in term ? term.operator : ''
    return `(${left} ${operator} ${climb(level === POWER ? SIGN : level + 1)})`
  }

  const code = climb(0)
  if (index < terms.length) throw new SyntaxError('a misplaced operand')
  return code
}
