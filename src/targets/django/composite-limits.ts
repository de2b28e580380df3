import type { Table } from '../../model/schema.js'
import { wordsOfGenerated } from './generated-keys.js'
import { onlyKey } from './migration-limits.js'
import type { Relation, RelationTarget } from './model.js'

/** A table with the class that it becomes and the keys over one column that are relations there. */
export interface Placed {
  readonly table: Table
  /** In lower case, as Django sorts classes. */
  readonly className: string
  readonly relations: ReadonlyMap<string, Relation>
}

/** The tables that `makemigrations` creates first, by what they are in the schema, each with its place from 0. */
export type Places = ReadonlyMap<Table, number>

/**
 * The order in which `makemigrations` creates tables: by class name, but what a key refers to that is a relation itself
 * comes right after the first that does so, and tables with such a key come after all of these.
 */
export function placeTables(all: readonly Placed[]): Places {
  const byTable = new Map(all.map((each) => [each.table, each]))
  const sorted = [...all].sort((one, other) => (one.className < other.className ? -1 : 1))
  const ordered = new Set(
    sorted.flatMap((each) => {
      const target = keyRelation(each)?.target
      const next = target?.kind === 'model' ? byTable.get(target.table) : undefined
      return next ? [each, next] : [each]
    }),
  )
  const first = [...ordered].filter((each) => !keyRelation(each))
  return new Map(first.map(({ table }, index) => [table, index]))
}

function keyRelation({ table, relations }: Placed): Relation | undefined {
  return relations.get(onlyKey(table) ?? '')
}

/**
 * Why `migrate` would fail if one model referred to another by a ForeignObject; undefined where it would not.
 *
 * `makemigrations` adds relations after all tables, each as soon as both of its ends are there, and puts a relation and
 * its table together again unless an operation before it refers to that table. A composite key and a generated column
 * are made with their table, so the relations in them must come before any ForeignObject that leads there: `migrate`
 * fails else with "has no field named" (seen on Django 5.2 and 6.1, in random schemas).
 */
export function findCompositeProblem(from: Placed, to: Placed, places: Places): string | undefined {
  const needed = from === to ? [] : neededRelations(to)
  const isBefore = (places.get(from.table) ?? Infinity) < (places.get(to.table) ?? 0)
  const isSooner = isBefore && from.className > to.className
  const late = needed.find(({ target }) => isSooner || isLate(target, to, places))
  return late && `Django's first migration would refer to ${to.table.name} before that has its ${late.column}`
}

/** The relations that a table cannot be made without. */
function neededRelations({ table, relations }: Placed): readonly Relation[] {
  if (relations.size === 0) return []
  const members = table.primaryKey?.columns ?? []
  const words = wordsOfGenerated(table)
  return [...relations.values()].filter(
    ({ column }) => (members.length > 1 && members.includes(column)) || words.has(column.toLowerCase()),
  )
}

/** A class of another module may be one of the same app; a setting and a label are those of others. */
function isLate(target: RelationTarget, { table }: Placed, places: Places): boolean {
  if (target.kind !== 'model') return target.kind === 'class'
  return target.table !== table && (places.get(target.table) ?? Infinity) > (places.get(table) ?? 0)
}
