import type { Column } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, chain, keyword, type Code } from '../python/layout.js'
import { fromModels } from './expressions.js'
import type { Around } from './functions.js'
import { fieldOf } from './model.js'

/** A condition in Django's words, before it is written. A lookup is `qty__gt=0`; an expression stands in a `Q` alone. */
export type Condition =
  | { readonly kind: 'lookup'; readonly name: string; readonly value: Code; readonly negated?: true }
  | { readonly kind: 'expression'; readonly code: Code; readonly negated?: true }
  | { readonly kind: 'all' | 'any'; readonly members: readonly Condition[] }

/** A lookup of a column's field. */
export function lookup(column: Column, name: string, value: Code, { model }: Around) {
  return { kind: 'lookup', name: `${fieldOf(model, column.name)}${name}`, value } as const
}

/** `F("qty")`. */
export function reference(column: Column, { imports, model }: Around): Code {
  return call(fromModels(imports, 'F'), [pythonString(fieldOf(model, column.name))])
}

/**
 * `a <> b` or `a NOT IN (...)` where one may be NULL, which leaves it open. Django's `~Q(a=b)` holds there: before it
 * negates a lookup it adds that its columns are NOT NULL, but not to an expression.
 */
export function opposite(name: 'Exact' | 'In', column: Column, value: Code, around: Around): Condition {
  const expression = around.imports.from('django.db.models.lookups', name)
  return { kind: 'expression', code: call(expression, [reference(column, around), value]), negated: true }
}

/** A condition as Python: a `Q`, or several that are joined. */
export function printCondition(condition: Condition, around: Around): Code {
  const q = fromModels(around.imports, 'Q')
  switch (condition.kind) {
    case 'lookup':
      return call(condition.negated ? `~${q}` : q, [keyword(condition.name, condition.value)])
    case 'expression':
      return call(condition.negated ? `~${q}` : q, [condition.code])
    case 'any':
      return chain(
        '|',
        condition.members.map((member) => printOperand(member, around)),
      )
    case 'all':
      return printAll(condition.members, around)
  }
}

/** Lookups of different names share a `Q`. */
function printAll(members: readonly Condition[], around: Around): Code {
  const plain = members.flatMap((member) => (member.kind === 'lookup' && !member.negated ? [member] : []))
  const isOne =
    plain.length === members.length && new Set(plain.map(({ name }) => name)).size === plain.length
  if (!isOne) {
    return chain(
      '&',
      members.map((member) => printOperand(member, around)),
    )
  }
  return call(
    fromModels(around.imports, 'Q'),
    plain.map(({ name, value }) => keyword(name, value)),
  )
}

/** A chain within another one stands in a `Q` of its own. */
function printOperand(condition: Condition, around: Around): Code {
  const code = printCondition(condition, around)
  const isChain = typeof code !== 'string' && 'operands' in code
  return isChain ? call(fromModels(around.imports, 'Q'), [code]) : code
}
