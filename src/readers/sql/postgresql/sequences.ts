import { sqlString } from '../../../sql/string.js'
import type { AlterSeqStmt, CreateSeqStmt, Node, RangeVar } from 'libpg-query'

import { defined } from '../../defined.js'
import { without } from '../../../without.js'
import type { CatalogTable, QualifiedName } from '../catalog.js'
import type { Context } from './context.js'
import { toCounting } from './counting.js'
import { itemsOf, optionsOf, relationOf, textsOf } from './nodes.js'
import type { OwnedSequence, Session } from './session.js'
import { quoteName } from './tokens.js'
import { toTypeText } from './types.js'

/** CREATE SEQUENCE. */
export function createSequence({ sequence, options, if_not_exists }: CreateSeqStmt, context: Context): void {
  const { session, statement, refusals } = context
  const { relname = '', schemaname, location, relpersistence } = sequence ?? {}
  if (relpersistence === 't') return
  const name = session.newName(relname, schemaname)
  if (session.isTaken(name)) {
    const message = `there is something called "${relname}" already`
    if (!if_not_exists) refusals.add(statement.place(location), 'duplicate-name', message)
    return
  }
  session.sequences.add(configure({ place: statement.placeAt(0), ...name }, options, context))
}

/** ALTER SEQUENCE. */
export function alterSequence({ sequence, options, missing_ok }: AlterSeqStmt, context: Context): void {
  const found = sequence && context.session.findSequence(sequence)
  if (found) context.session.sequences.replace(found, configure(found, options, context))
  else if (!missing_ok && sequence) refuseUnknown(sequence, context)
}

/** The sequence that PostgreSQL makes for a SERIAL column. */
export function ownSequence(
  table: CatalogTable,
  column: string,
  type: string,
  { session, statement }: Context,
): OwnedSequence {
  const name = session.choose(table, [column], 'seq')
  const sequence = defined({
    place: statement.placeAt(0),
    name,
    namespace: table.namespace,
    type: type === 'bigint' ? undefined : type,
    owner: { table, column },
  })
  session.sequences.add(sequence)
  return sequence
}

/** The default that takes a sequence's next value, with the sequence's full name. */
export function toNextValue(name: QualifiedName): string {
  const full = [...(name.namespace === undefined ? [] : [name.namespace]), name.name].map(quoteName).join('.')
  return `nextval(${sqlString(full)}::regclass)`
}

/** Gives a sequence another name; defaults that take its values follow. */
export function renameSequence(session: Session, sequence: OwnedSequence, to: QualifiedName): void {
  session.sequences.replace(sequence, { ...without(sequence, 'namespace'), ...to })
  const [before, after] = [toNextValue(sequence), toNextValue(to)]
  changeDefaults(session, before, { text: after, computed: true })
}

/** Drops a sequence with the defaults that take its values. */
export function dropSequence(session: Session, sequence: OwnedSequence): void {
  session.sequences.remove(sequence)
  changeDefaults(session, toNextValue(sequence), undefined)
}

function changeDefaults(
  session: Session,
  text: string,
  to: { readonly text: string; readonly computed: boolean } | undefined,
): void {
  for (const { table, column } of session.catalog.columnsWithDefault(text))
    table.columns.replace(column, defined({ ...column, default: to }))
}

function configure(
  sequence: OwnedSequence,
  written: readonly Node[] | undefined,
  context: Context,
): OwnedSequence {
  const options = optionsOf(written)
  const as = options.get('as')
  const named = as && 'TypeName' in as ? toTypeText(as.TypeName, context) : (sequence.type ?? 'bigint')
  const { start, increment, minValue, maxValue, cache, cycle, ...rest } = sequence
  const former = defined({ start, increment, minValue, maxValue, cache, cycle })
  return defined({
    ...rest,
    ...toCounting(options, named, former),
    type: named === 'bigint' ? undefined : named,
    owner: options.has('owned_by') ? findOwner(options.get('owned_by'), context) : sequence.owner,
  })
}

function findOwner(node: Node | undefined, { session }: Context): OwnedSequence['owner'] {
  const parts = textsOf(itemsOf(node))
  const column = parts.at(-1)
  const table = parts.length > 1 ? session.findTable(relationOf(parts.slice(0, -1))) : undefined
  return table && column !== undefined ? { table, column } : undefined
}

function refuseUnknown({ relname = '', location }: RangeVar, { statement, refusals }: Context): void {
  const message = `this speaks of sequence "${relname}", which no statement before it has created`
  refusals.add(statement.place(location), 'unknown-sequence', message)
}
