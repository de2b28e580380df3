import type { Column } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import type { Imports } from '../python/imports.js'
import { call, keyword, list, tuple, type Code } from '../python/layout.js'
import { fromModels } from './expressions.js'
import { numberLiteral, plain, printLiteral, type Literal } from './literals.js'
import type { Model } from './model.js'
import { splitAtAnd, splitAtCommas, tokenize, unquote, unwrap, type Token } from './sql-tokens.js'

/** One comparison of a condition, for `Q`: `qty__gt=0` is of the field `qty` with the lookup `__gt`. */
interface Predicate {
  readonly field: string
  readonly lookup: string
  readonly value: Value
}

/** What a field is compared with. */
type Value =
  | Literal
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'list' | 'range'; readonly items: readonly Literal[] }

/** A condition is longer than any that a person would want to read as one call. */
const LONGEST = 200

/**
 * An SQL condition as a `Q` that means exactly the same, so that Django can check it in `full_clean()` too; undefined
 * for everything but comparisons of columns with literals that are joined by AND. `<>` is not among them: Django's own
 * negation treats NULL differently.
 */
export function toQ(sql: string, model: Model, imports: Imports): Code | undefined {
  const tokens = tokenize(sql) ?? []
  if (tokens.length === 0 || tokens.length > LONGEST) return undefined
  const predicates = splitAtAnd(unwrap(tokens)).map((part) => readPredicate(unwrap(part), model))
  if (!predicates.every((predicate) => predicate !== undefined)) return undefined
  const names = predicates.map(({ field, lookup }) => `${field}${lookup}`)
  if (new Set(names).size < names.length) return undefined
  const lookups = predicates.map(({ value }, at) => keyword(names[at] ?? '', printValue(value, imports)))
  return call(fromModels(imports, 'Q'), lookups)
}

function printValue(value: Value, imports: Imports): Code {
  switch (value.kind) {
    case 'field':
      return call(fromModels(imports, 'F'), [pythonString(value.name)])
    case 'list':
      return list(value.items.map((item) => printLiteral(item, imports)))
    case 'range':
      return tuple(value.items.map((item) => printLiteral(item, imports)))
    case 'plain':
    case 'decimal':
      return printLiteral(value, imports)
  }
}

const COMPARISONS: ReadonlyMap<string, string> = new Map([
  ['=', ''],
  ['<', '__lt'],
  ['<=', '__lte'],
  ['>', '__gt'],
  ['>=', '__gte'],
])

function readPredicate(tokens: readonly Token[], model: Model): Predicate | undefined {
  const [first = '', second = '', ...rest] = tokens
  const column = findColumn(first, model)
  const field = column && model.fields.get(column.name)?.name
  if (!column || field === undefined) return undefined
  const compared = readComparison(second.toUpperCase(), rest, column, model)
  return compared && { field, ...compared }
}

type Compared = Pick<Predicate, 'lookup' | 'value'>

function readComparison(
  operator: string,
  rest: readonly Token[],
  column: Column,
  model: Model,
): Compared | undefined {
  const lookup = COMPARISONS.get(operator)
  if (lookup !== undefined) return compared(lookup, readOther(rest, column, model))
  if (operator === 'IN') return compared('__in', readList(rest, column))
  if (operator === 'BETWEEN') return compared('__range', readRange(rest, column))
  return operator === 'IS' ? compared('__isnull', readNull(rest)) : undefined
}

function compared(lookup: string, value: Value | undefined): Compared | undefined {
  return value && { lookup, value }
}

function readNull(tokens: readonly Token[]): Literal | undefined {
  const words = tokens.join(' ').toUpperCase()
  if (words === 'NULL') return plain('True')
  return words === 'NOT NULL' ? plain('False') : undefined
}

function readList(tokens: readonly Token[], column: Column): Value | undefined {
  const inner = unwrap(tokens)
  // `IN (1)` is in brackets, `IN ((1))` is not what it seems.
  if (inner.length !== tokens.length - 2) return undefined
  return toMany('list', splitAtCommas(inner), column)
}

function readRange(tokens: readonly Token[], column: Column): Value | undefined {
  const and = tokens.findIndex((token) => token.toUpperCase() === 'AND')
  return and < 1 ? undefined : toMany('range', [tokens.slice(0, and), tokens.slice(and + 1)], column)
}

function toMany(
  kind: 'list' | 'range',
  parts: readonly (readonly Token[])[],
  column: Column,
): Value | undefined {
  const items = parts.map((part) => readLiteral(part, column))
  return items.every((item) => item !== undefined) ? { kind, items } : undefined
}

/** The other side of a comparison: a literal, or a column of the same kind of type. */
function readOther(tokens: readonly Token[], column: Column, model: Model): Value | undefined {
  const literal = readLiteral(tokens, column)
  const [token = ''] = tokens
  if (literal || tokens.length !== 1) return literal
  const other = findColumn(token, model)
  const name = other && model.fields.get(other.name)?.name
  return name !== undefined && other?.type.kind === column.type.kind ? { kind: 'field', name } : undefined
}

function readLiteral(tokens: readonly Token[], { type }: Column): Literal | undefined {
  const text = tokens.join('')
  if (/^-?\d/.test(text)) {
    return tokens.length === (text.startsWith('-') ? 2 : 1) ? numberLiteral(text, type, false) : undefined
  }
  if (tokens.length !== 1) return undefined
  if (text.startsWith("'") && TEXTS.has(type.kind)) {
    return plain(pythonString(text.slice(1, -1).replaceAll("''", "'")))
  }
  const isBoolean = type.kind === 'boolean' && /^(true|false)$/i.test(text)
  return isBoolean ? plain(text.toLowerCase() === 'true' ? 'True' : 'False') : undefined
}

const TEXTS: ReadonlySet<string> = new Set(['enum', 'string', 'text'])

/** The column that a token names; none for a relation, whose lookups would be about its target. */
function findColumn(token: Token, { columns, relations }: Model): Column | undefined {
  const { name, isQuoted } = unquote(token)
  const alike = isQuoted
    ? []
    : [...columns.values()].filter((each) => each.name.toLowerCase() === name.toLowerCase())
  const found = columns.get(name) ?? (alike.length === 1 ? alike[0] : undefined)
  return found && !relations.has(found.name) ? found : undefined
}
