import type { Constraint, IndexElem } from 'libpg-query'

import type { ConstraintKind, ConstraintNode, IndexPartNode, ReferenceNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import type { Context } from './context.js'
import { itemsOf, textsOf } from './nodes.js'
import { readParts } from './parts.js'
import { qualify } from './session.js'
import { readStorage } from './storage-parameters.js'
import { quoteName } from './tokens.js'
import { ACTIONS_BY_LETTER, MATCHES_BY_LETTER } from '../../../sql/postgresql-letters.js'

/** A constraint as a document has it, but for the name that PostgreSQL gives it; `own` is the column it was written on. */
export function readConstraint(
  constraint: Constraint,
  kind: ConstraintKind,
  own: readonly string[] | undefined,
  context: Context,
): ConstraintNode {
  const { statement } = context
  const from = statement.tokenAt(statement.offset(constraint.location))
  const including = textsOf(constraint.including)
  return defined({
    place: statement.place(constraint.location),
    kind,
    columns:
      own && kind !== 'check' ? own : textsOf(kind === 'foreign-key' ? constraint.fk_attrs : constraint.keys),
    check: kind === 'check' ? statement.within(from) : undefined,
    reference: kind === 'foreign-key' ? readReference(constraint, context) : undefined,
    deferrable: constraint.deferrable === true ? (true as const) : undefined,
    initiallyDeferred: constraint.initdeferred === true ? (true as const) : undefined,
    nullsNotDistinct: constraint.nulls_not_distinct === true ? (true as const) : undefined,
    include: including.length > 0 ? including : undefined,
    storageParameters: readStorage(constraint.options),
    ...(kind === 'exclusion' ? readExclusion(constraint, from, context) : {}),
  })
}

/** The members of an exclusion constraint; of any other there are none. */
export function exclusionElements({ exclusions = [] }: Constraint): readonly IndexElem[] {
  return exclusions.map(itemsOf).flatMap(([element]) => {
    return element && 'IndexElem' in element ? [element.IndexElem] : []
  })
}

function readExclusion(
  constraint: Constraint,
  from: number,
  context: Context,
): Pick<ConstraintNode, 'parts' | 'method' | 'where'> {
  const { exclusions = [], access_method, where_clause } = constraint
  const pairs = exclusions.map(itemsOf)
  const elements = readParts(exclusionElements(constraint), from, access_method, context)
  const parts = elements.map((part, index): IndexPartNode => {
    const operator = textsOf(itemsOf(pairs[index]?.[1]))
    return { ...part, operator: toOperator(operator) }
  })
  return defined({ parts, method: access_method ?? 'btree', where: where_clause && whereIn(from, context) })
}

/** The condition behind WHERE, without its parentheses. */
function whereIn(from: number, { statement }: Context): string {
  const { tokens } = statement
  for (let index = from; index < tokens.length; index += 1) {
    if (tokens[index]?.text === '(') index = statement.closing(index)
    else if (tokens[index]?.text.toLowerCase() === 'where') return statement.within(index)
  }
  return ''
}

function toOperator(parts: readonly string[]): string {
  const [operator = '', namespace = 'pg_catalog'] = [...parts].reverse()
  return namespace === 'pg_catalog' ? operator : `OPERATOR(${quoteName(namespace)}.${operator})`
}

function readReference(constraint: Constraint, { session, statement }: Context): ReferenceNode {
  const { relname = '', schemaname, location } = constraint.pktable ?? {}
  const target = session.findTable({ relname, ...(schemaname === undefined ? {} : { schemaname }) })
  const written = textsOf(constraint.pk_attrs)
  const columns = written.length > 0 ? written : target?.primaryKey?.columns
  const set = textsOf(constraint.fk_del_set_cols)
  const name = target ? qualify(target.name, target.namespace) : session.newName(relname, schemaname)
  return defined({
    place: statement.place(location),
    table: name.name,
    namespace: name.namespace,
    columns,
    onDelete: ACTIONS_BY_LETTER[constraint.fk_del_action ?? ''],
    onUpdate: ACTIONS_BY_LETTER[constraint.fk_upd_action ?? ''],
    onDeleteColumns: set.length > 0 ? set : undefined,
    match: MATCHES_BY_LETTER[constraint.fk_matchtype ?? ''],
  })
}
