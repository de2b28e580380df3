import pluralize from 'pluralize'

import type { ReferenceNode } from '../model/document.js'
import type { Externals } from './externals.js'
import type { SchemaFindings } from './findings.js'
import { list, qualified } from './names.js'
import type { TableDraft } from './table.js'
import type { FindTables, NamedTable, Wanted } from './tables.js'

/** All tables that a foreign key may point at. */
export interface Targets {
  readonly tables: readonly TableDraft[]
  readonly find: FindTables<TableDraft>
  readonly externals: Externals
}

/** The table that a foreign key points at. */
export interface Target {
  readonly name: string
  readonly namespace?: string
  /** What the documents say of it; a table that lives elsewhere need not stand in them. */
  readonly table?: TableDraft
  /** What the target calls it when it lives elsewhere. */
  readonly external?: string
}

/** What a foreign key says of its far side, and where it stands. */
export interface Origin {
  readonly reference: ReferenceNode
  /** For messages: `foreign key "fk_orders_user"`. */
  readonly subject: string
  readonly table: TableDraft
}

/**
 * The table that a foreign key names. One that lives elsewhere comes first; a name that several tables have is an
 * `ambiguous-table` error, one that none has an `unknown-table` error.
 */
export function findTarget(
  name: string,
  origin: Origin,
  targets: Targets,
  findings: SchemaFindings,
): Target | undefined {
  const { reference, subject, table } = origin
  const { namespace } = reference
  const wanted = { text: name, ...(namespace === undefined ? {} : { namespace }) }
  const found = findAny(wanted, table, targets)
  if (found.length === 1) return found[0]
  if (found.length > 1) {
    const message = `the ${subject} refers to "${name}", which may be any of ${list(found.map(qualified))}; write the namespace too`
    findings.error(reference.place, 'ambiguous-table', message)
    return undefined
  }
  const hint = findings.suggest(name, () => [...targets.tables.map(qualified), ...targets.externals.names])
  const message = `the ${subject} of table "${table.name}" refers to table "${qualified(toNamed(wanted))}", which does not exist${hint || ELSEWHERE}`
  findings.error(reference.place, 'unknown-table', message)
  return undefined
}

/** What to do where no table has a name like it. */
const ELSEWHERE = '; a table that lives elsewhere is named under "external" in the config'

const LONGEST_INFERRED_NAME = 100

/** The table that a column's name speaks of: `user_id` of `user` or `users`; undefined when there is no such table. */
export function inferTarget(column: string, table: TableDraft, targets: Targets): Target | undefined {
  const stem = column.length > LONGEST_INFERRED_NAME ? undefined : /^(.+)_id$/i.exec(column)?.[1]
  if (stem === undefined) return undefined
  const found = [stem, pluralize.plural(stem)].map((text) => findAny({ text }, table, targets))
  return found.find((candidates) => candidates.length === 1)?.[0]
}

function findAny(
  wanted: Wanted,
  { namespace, source }: TableDraft,
  { find, externals }: Targets,
): readonly Target[] {
  const seeker = { manner: source.manner, ...(namespace === undefined ? {} : { namespace }) }
  const tables = find(wanted, seeker).map((table) => toTarget(table, externals))
  const external = externals.find(qualified(toNamed(wanted)))
  if (!external) return tables
  const { value, ...named } = external
  const documented = tables.length === 1 ? tables[0] : named
  return [{ ...named, ...documented, external: value }]
}

function toNamed({ text, namespace }: Wanted): NamedTable {
  return namespace === undefined || namespace === '' ? { name: text } : { namespace, name: text }
}

function toTarget(table: TableDraft, externals: Externals): Target {
  const { name, namespace } = table
  const external = externals.valueOf(table)
  return {
    name,
    ...(namespace === undefined ? {} : { namespace }),
    table,
    ...(external === undefined ? {} : { external }),
  }
}
