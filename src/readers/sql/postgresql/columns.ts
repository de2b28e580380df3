import type { ColumnDef, Constraint, Node } from 'libpg-query'

import type { ColumnNode, IdentityNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import type { CatalogTable } from '../catalog.js'
import type { Context } from './context.js'
import { toCounting } from './counting.js'
import { keptNull, sequenceOf, toDefault } from './defaults.js'
import { optionsOf, textsOf } from './nodes.js'
import { ownSequence, toNextValue } from './sequences.js'
import { serialType, toTypeText } from './types.js'

/** A column of a statement: what the column itself says, and the constraints that were written on it. */
export interface ReadColumn {
  readonly column: ColumnNode
  readonly constraints: readonly Constraint[]
}

/**
 * A column as CREATE TABLE or ADD COLUMN writes it; without a type it has that of the table's column of its name. A SERIAL
 * makes its sequence, as PostgreSQL does.
 */
export function readColumn(definition: ColumnDef, table: CatalogTable, context: Context): ReadColumn {
  const { colname: name = '', typeName, location } = definition
  const written = (definition.constraints ?? []).flatMap((node) =>
    'Constraint' in node ? [node.Constraint] : [],
  )
  const has = (...kinds: readonly Constraint['contype'][]): Constraint | undefined =>
    written.find(({ contype }) => kinds.includes(contype))
  const counts = typeName ? serialType(typeName) : undefined
  const type = counts ?? (typeName ? toTypeText(typeName, context) : (table.columns.find(name)?.type ?? ''))
  const identity = has('CONSTR_IDENTITY')
  const generated = has('CONSTR_GENERATED')
  const column = defined({
    place: context.statement.place(location),
    name,
    type,
    nullable: !(counts ?? identity ?? has('CONSTR_NOTNULL', 'CONSTR_PRIMARY')),
    autoIncrement: identity ? (true as const) : undefined,
    identity: identity && toIdentity(identity, type),
    expression: generated && context.statement.within(tokenOf(generated, context)),
    stored: generated && generated.generated_kind !== 'v',
    collation: collationOf(definition.collClause),
    default:
      counts === undefined
        ? readDefault(has('CONSTR_DEFAULT'), definition, type, context)
        : { text: toNextValue(ownSequence(table, name, counts, context)), computed: true },
  })
  return { column, constraints: withAttributes(written) }
}

/** The name of a collation; the default one goes without saying. */
export function collationOf(clause: ColumnDef['collClause']): string | undefined {
  const name = textsOf(clause?.collname).at(-1)
  return name === 'default' ? undefined : name
}

/** An identity as GENERATED … AS IDENTITY writes it. */
export function toIdentity({ generated_when, options }: Constraint, type: string): IdentityNode {
  return { always: generated_when === 'a', ...toCounting(optionsOf(options), type) }
}

/** A default's text as a node; a sequence is named in full, so that its renaming can be followed. */
export function defaultOf(
  node: Node | undefined,
  sql: string,
  type: string,
  context: Context,
): ColumnNode['default'] {
  const sequence = sequenceOf(node)
  const found = sequence === undefined ? undefined : findNamed(sequence, context)
  return found === undefined ? toDefault(node, sql, type, context) : { text: found, computed: true }
}

/** The same for a column, of which the catalog keeps a NULL, too. */
export function columnDefaultOf(
  node: Node | undefined,
  sql: string,
  type: string,
  context: Context,
): ColumnNode['default'] {
  return defaultOf(node, sql, type, context) ?? keptNull(node, type, context)
}

/** The default of a column: its text reaches to the next constraint of the column, or to the column's end. */
function readDefault(
  constraint: Constraint | undefined,
  definition: ColumnDef,
  type: string,
  context: Context,
): ColumnNode['default'] {
  if (!constraint) return undefined
  const { statement } = context
  const start = tokenOf(constraint, context)
  const others = [...(definition.constraints ?? []).flatMap(locationOf), definition.collClause?.location ?? 0]
  const next = others.filter((location) => location > (constraint.location ?? 0)).sort((a, b) => a - b)[0]
  const end = next === undefined ? columnEnd(start, context) : statement.tokenAt(statement.offset(next))
  return columnDefaultOf(constraint.raw_expr, statement.slice(start + 1, end), type, context)
}

function locationOf(node: Node): readonly number[] {
  return 'Constraint' in node ? [node.Constraint.location ?? 0] : []
}

function tokenOf({ location }: Constraint, { statement }: Context): number {
  return statement.tokenAt(statement.offset(location))
}

/** The index of the token that ends a column: a comma, the table's closing parenthesis, or the statement's end. */
function columnEnd(start: number, { statement }: Context): number {
  for (let index = start; index < statement.tokens.length; index += 1) {
    const text = statement.tokens[index]?.text
    if (text === '(' || text === '[') index = statement.closing(index)
    else if (text === ',' || text === ')') return index
  }
  return statement.tokens.length
}

/** What stands behind a constraint of a column, by the parser's name for it, and what that makes of the constraint. */
const ATTRIBUTES: Readonly<Record<string, Partial<Constraint>>> = {
  CONSTR_ATTR_DEFERRABLE: { deferrable: true },
  CONSTR_ATTR_NOT_DEFERRABLE: {},
  CONSTR_ATTR_DEFERRED: { deferrable: true, initdeferred: true },
  CONSTR_ATTR_IMMEDIATE: {},
  CONSTR_ATTR_ENFORCED: {},
  CONSTR_ATTR_NOT_ENFORCED: { is_enforced: false },
}

/** The constraints of a column, each with what stands behind it. */
function withAttributes(written: readonly Constraint[]): readonly Constraint[] {
  const found: Constraint[] = []
  for (const constraint of written) {
    const attribute = ATTRIBUTES[constraint.contype ?? '']
    const last = found.at(-1)
    if (!attribute) found.push(constraint)
    else if (last) found[found.length - 1] = { ...last, ...attribute }
  }
  return found
}

/** The default that takes the next value of a sequence which the statements made, by the sequence's full name. */
function findNamed(written: string, { session }: Context): string | undefined {
  const [, namespace, name] = NAME.exec(written) ?? []
  if (name === undefined) return undefined
  const sequence = session.findSequence({
    relname: plain(name),
    ...(namespace === undefined ? {} : { schemaname: plain(namespace) }),
  })
  return sequence && toNextValue(sequence)
}

/** A name with or without its schema, as `nextval` takes it in a text. */
const NAME = /^(?:("(?:[^"]|"")*"|[^".]+)\.)?("(?:[^"]|"")*"|[^".]+)$/

function plain(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase()
}
