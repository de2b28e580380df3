import type { AlterDomainStmt, Constraint, CreateDomainStmt, Node, TypeName } from 'libpg-query'

import type { DomainNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import { without } from '../../../without.js'
import { collationOf, defaultOf } from './columns.js'
import type { Context } from './context.js'
import { cut } from './names.js'
import { textsOf } from './nodes.js'
import { newTypeName } from './type-names.js'
import { toTypeText } from './types.js'

/** CREATE DOMAIN. */
export function createDomain(domain: CreateDomainStmt, context: Context): void {
  const { session, statement } = context
  const name = newTypeName(domain.domainname, context)
  if (!name || !domain.typeName) return
  const constraints = (domain.constraints ?? []).flatMap((node) =>
    'Constraint' in node ? [node.Constraint] : [],
  )
  const type = toTypeText(domain.typeName, context)
  const written = constraints.find(({ contype }) => contype === 'CONSTR_DEFAULT')
  const plain: DomainNode = defined({
    place: statement.placeAt(0),
    ...name,
    type,
    nullable: !constraints.some(({ contype }) => contype === 'CONSTR_NOTNULL'),
    collation: collationOf(domain.collClause),
    default: written
      ? readDefault(written, constraints, type, domain.collClause?.location ?? 0, context)
      : findBeneath(domain.typeName, context)?.default,
    checks: [],
  })
  const checks = constraints.filter(({ contype }) => contype === 'CONSTR_CHECK')
  session.catalog.domains.add(checks.reduce((node, check) => addCheck(node, check, context), plain))
}

/** The domain that a type is: a domain over it begins with its default. */
function findBeneath({ names, arrayBounds }: TypeName, { session }: Context): DomainNode | undefined {
  const [name = '', namespace] = [...textsOf(names)].reverse()
  return arrayBounds ? undefined : session.find(name, namespace, (full) => session.catalog.domains.find(full))
}

/** ALTER DOMAIN. */
export function alterDomain(alter: AlterDomainStmt, context: Context): void {
  const { session, refusals, statement } = context
  const [name = '', namespace] = [...textsOf(alter.typeName)].reverse()
  const found = session.find(name, namespace, (full) => session.catalog.domains.find(full))
  if (!found) {
    const message = `this speaks of domain "${name}", which no statement before it has created`
    if (!alter.missing_ok) refusals.add(statement.placeAt(0), 'unknown-type', message)
    return
  }
  const change = ALTERATIONS[alter.subtype ?? '']
  if (change) session.catalog.domains.replace(found, change(found, alter, context))
}

type Alteration = (domain: DomainNode, alter: AlterDomainStmt, context: Context) => DomainNode

/** By the parser's letters: default, NOT NULL dropped and set, constraint added and dropped. */
const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  T: (domain, { def }, context) => {
    const rest = without(domain, 'default')
    return def ? defined({ ...rest, default: defaultBehind(def, domain.type, context) }) : rest
  },
  N: (domain) => ({ ...domain, nullable: true }),
  O: (domain) => ({ ...domain, nullable: false }),
  C: (domain, { def }, context) =>
    def && 'Constraint' in def ? addConstraint(domain, def.Constraint, context) : domain,
  X: (domain, { name }) => ({ ...domain, checks: domain.checks.filter((check) => check.name !== name) }),
}

function addConstraint(domain: DomainNode, constraint: Constraint, context: Context): DomainNode {
  if (constraint.contype === 'CONSTR_NOTNULL') return { ...domain, nullable: false }
  return addCheck(domain, constraint, context)
}

/** Adds a check; one without a name gets the name that PostgreSQL gives it. */
function addCheck(domain: DomainNode, constraint: Constraint, { statement }: Context): DomainNode {
  const sql = statement.within(statement.tokenAt(statement.offset(constraint.location)))
  const taken = new Set(domain.checks.map(({ name }) => name))
  const name = constraint.conname ?? freeName(domain.name ?? '', taken)
  return { ...domain, checks: [...domain.checks, { name, sql }] }
}

function freeName(domain: string, taken: ReadonlySet<string | undefined>): string {
  for (let number = 0; ; number += 1) {
    const label = `_check${number === 0 ? '' : number}`
    const name = `${cut(domain, 63 - label.length)}${label}`
    if (!taken.has(name)) return name
  }
}

function readDefault(
  written: Constraint,
  constraints: readonly Constraint[],
  type: string,
  collation: number,
  context: Context,
): DomainNode['default'] {
  const { statement } = context
  const start = written.location ?? 0
  const later = [...constraints.map(({ location = 0 }) => location), collation].filter((at) => at > start)
  const end =
    later.length > 0 ? statement.tokenAt(statement.offset(Math.min(...later))) : statement.tokens.length
  const sql = statement.slice(statement.tokenAt(statement.offset(start)) + 1, end)
  return defaultOf(written.raw_expr, sql, type, context)
}

function defaultBehind(node: Node, type: string, context: Context): DomainNode['default'] {
  const { statement } = context
  const word = statement.find('default', 0)
  return defaultOf(node, statement.slice(word + 1, statement.tokens.length), type, context)
}
