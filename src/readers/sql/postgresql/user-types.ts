import type {
  AlterDomainStmt,
  AlterEnumStmt,
  Constraint,
  CreateDomainStmt,
  CreateEnumStmt,
  Node,
} from 'libpg-query'

import type { DomainNode, EnumNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import { without } from '../../without.js'
import { collationOf, defaultOf } from './columns.js'
import type { Context } from './context.js'
import { cut } from './names.js'
import { textsOf } from './nodes.js'
import type { qualify } from './session.js'
import { type Session } from './session.js'
import { quoteName } from './tokens.js'
import { toTypeText } from './types.js'

/** CREATE TYPE … AS ENUM. */
export function createEnum({ typeName, vals }: CreateEnumStmt, context: Context): void {
  const { session, statement } = context
  const name = newName(typeName, context)
  if (name) session.catalog.enums.add({ place: statement.placeAt(0), ...name, values: textsOf(vals) })
}

/** ALTER TYPE … ADD VALUE, RENAME VALUE. */
export function alterEnum(alter: AlterEnumStmt, context: Context): void {
  const { session, refusals, statement } = context
  const [name = '', namespace] = [...textsOf(alter.typeName)].reverse()
  const found = session.find(name, namespace, (full) => session.catalog.enums.find(full))
  if (!found) {
    const message = `this speaks of type "${name}", which no statement before it has created as an enum`
    refusals.add(statement.placeAt(0), 'unknown-type', message)
    return
  }
  session.catalog.enums.replace(found, { ...found, values: changeValues(found, alter) })
}

function changeValues({ values }: EnumNode, alter: AlterEnumStmt): readonly string[] {
  const { oldVal, newVal = '', newValNeighbor, newValIsAfter } = alter
  if (oldVal !== undefined) return values.map((value) => (value === oldVal ? newVal : value))
  if (values.includes(newVal)) return values
  const neighbor = newValNeighbor === undefined ? -1 : values.indexOf(newValNeighbor)
  const at = neighbor < 0 ? values.length : newValIsAfter ? neighbor + 1 : neighbor
  return [...values.slice(0, at), newVal, ...values.slice(at)]
}

/** CREATE DOMAIN. */
export function createDomain(domain: CreateDomainStmt, context: Context): void {
  const { session, statement } = context
  const name = newName(domain.domainname, context)
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
    default: written && readDefault(written, constraints, type, domain.collClause?.location ?? 0, context),
    checks: [],
  })
  const checks = constraints.filter(({ contype }) => contype === 'CONSTR_CHECK')
  session.catalog.domains.add(checks.reduce((node, check) => addCheck(node, check, context), plain))
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

/** Gives an enum or a domain another name; the columns and domains of that type follow. */
export function renameType(
  session: Session,
  from: { readonly name: string; readonly namespace?: string },
  to: { readonly name: string; readonly namespace?: string },
): void {
  const { enums, domains, tables } = session.catalog
  const type = enums.find(from)
  const domain = domains.find(from)
  if (type) enums.replace(type, moved(type, to))
  if (domain) domains.replace(domain, moved(domain, to))
  const [before, after] = [textOf(from), textOf(to)]
  const follow = (text: string): string | undefined =>
    text.replace(/(?:\[\])+$/, '') === before ? after + text.slice(before.length) : undefined
  for (const table of tables)
    for (const column of table.columns.items) {
      const followed = follow(column.type ?? '')
      if (followed !== undefined) table.columns.replace(column, { ...column, type: followed })
    }
  for (const other of domains.items) {
    const followed = follow(other.type)
    if (followed !== undefined) domains.replace(other, { ...other, type: followed })
  }
}

function moved<T extends { readonly name?: string; readonly namespace?: string }>(
  node: T,
  to: { readonly name: string; readonly namespace?: string },
): T {
  return { ...without(node, 'namespace'), ...to } as T
}

function textOf({ name, namespace }: { readonly name: string; readonly namespace?: string }): string {
  return namespace === undefined ? quoteName(name) : `${quoteName(namespace)}.${quoteName(name)}`
}

function newName(
  parts: readonly Node[] | undefined,
  { session, statement, refusals }: Context,
): ReturnType<typeof qualify> | undefined {
  const [written = '', namespace] = [...textsOf(parts)].reverse()
  const name = session.newName(written, namespace)
  if (!session.catalog.enums.find(name) && !session.catalog.domains.find(name)) return name
  refusals.add(statement.placeAt(0), 'duplicate-name', `there is a type called "${written}" already`)
  return undefined
}
