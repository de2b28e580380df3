import {
  either,
  type Expectation,
  expectationOfCount,
  MISSING,
  NEITHER,
  opposite,
  PRESENT,
} from '../../programs/expectation.js'
import { answerIn, type Values } from '../../programs/language.js'
import type { Token } from '../token.js'
import { findOutside, split, withoutParentheses } from './tokens.js'

const JOINERS: ReadonlySet<string> = new Set(['AND', 'OR', '&'])
const COMPARERS: ReadonlySet<string> = new Set(['=', '<', '>', '!'])

/**
 * What a condition expects; undefined where it asks for anything but `information_schema`. Within a query of that
 * (`inCatalog`) counts are asked of it.
 */
export function expectationOf(
  condition: readonly Token[],
  values: Values,
  inCatalog = false,
): Expectation | undefined {
  const tokens = withoutParentheses(condition)
  const parts = split(tokens, ({ key }) => JOINERS.has(key)).filter(({ length }) => length > 0)
  if (parts.length > 1) return allOf(parts.map((part) => expectationOf(part, values, inCatalog)))
  const [first, second] = tokens
  if (first?.key === 'NOT' || (first?.key === '!' && second?.key !== '=')) {
    const inner = expectationOf(tokens.slice(1), values, inCatalog)
    return inner && opposite(inner)
  }
  if (first?.key === 'EXISTS') return asksCatalog(tokens.slice(1), values, false) ? PRESENT : undefined
  if (tokens.length === 1 && (first?.key === 'TRUE' || first?.value === '1')) return NEITHER
  return compared(tokens, values, inCatalog)
}

function allOf(parts: readonly (Expectation | undefined)[]): Expectation | undefined {
  const known = parts.flatMap((part) => part ?? [])
  const [first, ...others] = known
  return first && known.length === parts.length ? others.reduce(either, first) : undefined
}

function compared(tokens: readonly Token[], values: Values, inCatalog: boolean): Expectation | undefined {
  const at = findOutside(tokens, ({ key }) => COMPARERS.has(key) || key === 'IS')
  const left = tokens.slice(0, at)
  if (!asksCatalog(left, values, inCatalog)) return undefined
  if (at === tokens.length) return answerOf(left, values) ?? PRESENT
  if (tokens[at]?.key === 'IS') return tokens[at + 1]?.key === 'NULL' ? MISSING : PRESENT
  const isLong = COMPARERS.has(tokens[at + 1]?.key ?? '')
  const operator = tokens.slice(at, isLong ? at + 2 : at + 1)
  const right = tokens.slice(at + operator.length)
  return expectationOfCount(
    `${operator.map(({ key }) => key).join('')} ${right.map(({ value }) => value).join('')}`,
  )
}

function answerOf(tokens: readonly Token[], values: Values): Expectation | undefined {
  return tokens.length === 1 ? answerIn(values, tokens[0]?.value.toLowerCase() ?? '') : undefined
}

/** Whether an operand is what the catalog answers: a variable with such a value, a query of it, a count in one. */
function asksCatalog(operand: readonly Token[], values: Values, inCatalog: boolean): boolean {
  const tokens = withoutParentheses(operand)
  if (answerOf(tokens, values)) return true
  return tokens[0]?.key === 'SELECT' ? isOfCatalog(tokens) : inCatalog && tokens[0]?.key === 'COUNT'
}

/** Whether a query reads `information_schema` alone. */
export function isOfCatalog(query: readonly Token[]): boolean {
  const sources = query.flatMap((token, index) =>
    token.key === 'FROM' || token.key === 'JOIN' ? [query[index + 1]] : [],
  )
  return sources.length > 0 && sources.every((source) => source?.value.toLowerCase() === 'information_schema')
}
