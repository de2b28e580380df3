import type { Dialect } from '../../../../model/schema.js'
import { PRESENT } from '../../programs/expectation.js'
import { textIn, type Value, type Values } from '../../programs/language.js'
import type { Token } from '../token.js'
import { expectationOf, isOfCatalog } from './condition.js'
import { argumentsOf, findOutside, tokenize, withoutParentheses } from './tokens.js'

/** The most tokens of an expression; more are nobody's, and would be gone through again and again. */
const MOST = 1_000

/** What an expression gives; undefined where that takes the database to know. */
export function valueOf(expression: string, values: Values, dialect: Dialect): Value | undefined {
  const known = values.get(expression.toLowerCase())
  if (known) return known
  const tokens = tokenize(expression, dialect)
  return tokens.length > MOST ? undefined : read(tokens, values, false)
}

function read(expression: readonly Token[], values: Values, inCatalog: boolean): Value | undefined {
  const tokens = withoutParentheses(expression)
  const [first] = tokens
  if (first?.key === 'SELECT') return readQuery(tokens, values)
  const text = textOf(tokens, values)
  if (text !== undefined) return { kind: 'text', text }
  const known = tokens.length === 1 ? values.get(first?.value.toLowerCase() ?? '') : undefined
  return known ?? readChoice(tokens, values, inCatalog) ?? readAnswer(tokens, values, inCatalog)
}

/** A query without a table gives what its expression does, one of `information_schema` an answer. */
function readQuery(tokens: readonly Token[], values: Values): Value | undefined {
  const from = findOutside(tokens, ({ key }) => key === 'FROM')
  const list = tokens.slice(1, from)
  if (from === tokens.length) return read(list, values, false)
  if (!isOfCatalog(tokens)) return undefined
  return readChoice(list, values, true) ?? { kind: 'answer', expectation: PRESENT }
}

function readAnswer(tokens: readonly Token[], values: Values, inCatalog: boolean): Value | undefined {
  const expectation = expectationOf(tokens, values, inCatalog)
  return expectation && { kind: 'answer', expectation }
}

/** `IF(condition, a, b)`, and CASE with one condition. */
function readChoice(tokens: readonly Token[], values: Values, inCatalog: boolean): Value | undefined {
  const [condition, first, second] = argumentsOf(tokens, 'IF') ?? casesOf(tokens) ?? []
  const expectation = condition && expectationOf(condition, values, inCatalog)
  if (!expectation || !first) return undefined
  const [then, otherwise] = [textOf(first, values), second ? textOf(second, values) : '']
  return then === undefined || otherwise === undefined
    ? undefined
    : { kind: 'choice', expectation, then, otherwise }
}

function casesOf(tokens: readonly Token[]): readonly (readonly Token[])[] | undefined {
  if (tokens[0]?.key !== 'CASE' || tokens[1]?.key !== 'WHEN') return undefined
  const [then, otherwise] = ['THEN', 'ELSE'].map((word) => findOutside(tokens, ({ key }) => key === word))
  const end = findOutside(tokens, ({ key }) => key === 'END')
  if (then === undefined || otherwise === undefined || end !== tokens.length - 1) return undefined
  return [
    tokens.slice(2, then),
    tokens.slice(then + 1, Math.min(otherwise, end)),
    tokens.slice(otherwise + 1, end),
  ]
}

/** The text that tokens give: strings side by side, a variable, CONCAT. */
function textOf(expression: readonly Token[], values: Values): string | undefined {
  const tokens = withoutParentheses(expression)
  if (tokens.length > 0 && tokens.every(({ kind }) => kind === 'string'))
    return tokens.map(({ value }) => value).join('')
  const [first] = tokens
  if (tokens.length === 1 && first)
    return textIn(values, first.value.toLowerCase()) ?? (first.kind === 'number' ? first.value : undefined)
  const parts = argumentsOf(tokens, 'CONCAT')?.map((part) => textOf(part, values))
  return parts?.every((part) => part !== undefined) ? parts.join('') : undefined
}
