import type { ForeignKey, ReferentialAction, Table } from '../../model/schema.js'
import { isIdentifier } from '../python/names.js'
import { onlyKey } from './migration-limits.js'
import { tableKey, tableLabel, type PlainKey, type Relation, type RelationTarget } from './model.js'
import { breakLoops, type Broken } from './relation-loops.js'
import { plainUniquesOf, uniqueColumnsOf } from './uniqueness.js'

/** A table's foreign keys over one column, sorted: relations by column, and those that stay plain fields. */
export interface Draft {
  readonly table: Table
  readonly relations: Map<string, Relation>
  readonly plainKeys: PlainKey[]
}

/**
 * Decides for each foreign key over one column of each table whether Django can hold it. The result has the order of
 * `tables`. Of keys that exclude each other one that is settled as a relation wins.
 */
export function planRelations(
  tables: readonly Table[],
  isSettled: (table: Table, relation: Relation) => boolean,
): readonly Draft[] {
  const lookup = {
    tables: new Map(tables.map((table) => [tableKey(table.name, table.namespace), table])),
    uniques: new Map(tables.map((table) => [table, uniqueColumnsOf(table)])),
  }
  const drafts = new Map(tables.map((table) => [table, draft({ ...lookup, own: table })]))
  const relations = new Map([...drafts].map(([table, made]) => [table, made.relations]))
  const demote = (broken: readonly Broken[], reason: string): void => {
    for (const { table, relation } of broken) {
      drafts.get(table)?.plainKeys.push(toPlain(relation.key, reason))
    }
  }
  demote(
    breakLoops(relations, ({ column }) => column, isSettled),
    'following it leads back to the same column',
  )
  demote(
    breakLoops(relations, ({ table }) => onlyKey(table), isSettled),
    'of keys that refer to each other Django can create none first',
  )
  return [...drafts.values()]
}

interface Lookup {
  /** The table whose keys are looked at. */
  readonly own: Table
  readonly tables: ReadonlyMap<string, Table>
  readonly uniques: ReadonlyMap<Table, ReadonlySet<string>>
}

function draft(lookup: Lookup): Draft {
  const table = lookup.own
  const made: Draft = { table, relations: new Map(), plainKeys: [] }
  const alone = plainUniquesOf(table)
  const generated = new Set(table.columns.flatMap((each) => (each.generated ? [each.name] : [])))
  for (const key of table.foreignKeys) {
    if (key.columns.length > 1) continue
    const target = findTarget(key, lookup)
    const [column = ''] = key.columns
    if ('reason' in target) made.plainKeys.push(target)
    else if (generated.has(column)) {
      made.plainKeys.push(toPlain(key, 'the database computes the column, which Django would write'))
    } else if (made.relations.has(column)) {
      const first = made.relations.get(column)?.key
      if (first && isSameKey(first, key)) continue
      made.plainKeys.push(toPlain(key, 'the column has another foreign key already'))
    } else {
      made.relations.set(column, { key, column, target, oneToOne: alone.has(column) })
    }
  }
  return made
}

/** Whether a key over one column says again what another one of the column does, as tables have it that grew old. */
function isSameKey(one: ForeignKey, other: ForeignKey): boolean {
  return (
    one.referencedTable === other.referencedTable &&
    one.referencedNamespace === other.referencedNamespace &&
    one.referencedColumns[0] === other.referencedColumns[0] &&
    one.onDelete === other.onDelete &&
    one.onUpdate === other.onUpdate
  )
}

function findTarget(key: ForeignKey, lookup: Lookup): RelationTarget | PlainKey {
  const [column = ''] = key.referencedColumns
  if (key.external !== undefined) return findExternal(key, key.external, column)
  const table = lookup.tables.get(tableKey(key.referencedTable, key.referencedNamespace))
  if (!table) return toPlain(key, 'that table has no model')
  if (!lookup.uniques.get(table)?.has(column)) {
    return toPlain(key, 'Django refers to unique columns only, and that one is not')
  }
  return { kind: 'model', table, column }
}

function findExternal(key: ForeignKey, external: string, column: string): RelationTarget | PlainKey {
  const [module = '', name = ''] = external.split(':')
  const parts = external.split('.')
  if (external.includes(':') && module.split('.').every(isIdentifier) && isIdentifier(name)) {
    return { kind: 'class', module, name, column }
  }
  if (parts.length === 2 && parts.every(isIdentifier)) {
    const [first = '', second = ''] = parts
    return first === 'settings'
      ? { kind: 'setting', setting: second, column }
      : { kind: 'label', label: external, column }
  }
  return { key, reason: 'which is not among these models', worthWarning: external !== key.referencedTable }
}

/** A key that is news as a plain field. */
export function toPlain(key: ForeignKey, reason: string): PlainKey {
  return { key, reason, worthWarning: true }
}

/** A referential action as SQL spells it: `SET NULL`. */
export function spellAction(action: ReferentialAction): string {
  return action.replace('-', ' ').toUpperCase()
}

/** A foreign key in words: `user_id refers to users (id)`. */
export function describeKey(key: ForeignKey): string {
  const table = tableLabel({
    name: key.referencedTable,
    ...(key.referencedNamespace === undefined ? {} : { namespace: key.referencedNamespace }),
  })
  const set = key.onDeleteColumns
    ? `, ON DELETE ${spellAction(key.onDelete ?? 'set-null')} (${key.onDeleteColumns.join(', ')})`
    : ''
  return `${key.columns.join(', ')} refers to ${table} (${key.referencedColumns.join(', ')})${set}`
}
