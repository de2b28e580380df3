import type { ForeignKey, Table } from '../../model/schema.js'
import { components } from './cycles.js'
import { tableKey, tableLabel, type PlainKey, type Relation, type RelationTarget } from './model.js'
import { isIdentifier } from '../python/names.js'

/** A table's foreign keys, sorted: relations by column, and those that stay plain fields. */
export interface TableRelations {
  readonly relations: ReadonlyMap<string, Relation>
  readonly plainKeys: readonly PlainKey[]
}

interface Draft {
  readonly relations: Map<string, Relation>
  readonly plainKeys: PlainKey[]
}

/** Decides for each foreign key of each table whether Django can hold it. The result has the order of `tables`. */
export function planRelations(tables: readonly Table[]): readonly TableRelations[] {
  const known = new Map(tables.map((table) => [tableKey(table.name, table.namespace), table]))
  const uniques = new Map(tables.map((table) => [table, uniqueColumnsOf(table)]))
  const drafts = tables.map((table) => draft(table, known, uniques))
  breakValueLoops(tables, drafts)
  breakKeyCycles(tables, drafts)
  return drafts
}

/** The columns that are unique on their own: the whole primary key, a unique constraint or a full unique index. */
export function uniqueColumnsOf(table: Table): ReadonlySet<string> {
  const sets = [
    table.primaryKey?.columns ?? [],
    ...table.uniques.map((unique) => unique.columns),
    ...table.indexes
      .filter((index) => index.unique && index.parts.every((part) => part.kind === 'column'))
      .map((index) => index.parts.flatMap((part) => (part.kind === 'column' ? [part.name] : []))),
  ]
  return new Set(sets.filter((columns) => columns.length === 1).flat())
}

function draft(
  table: Table,
  known: ReadonlyMap<string, Table>,
  uniques: ReadonlyMap<Table, ReadonlySet<string>>,
): Draft {
  const made: Draft = { relations: new Map(), plainKeys: [] }
  for (const key of table.foreignKeys) {
    const target = findTarget(key, known, uniques)
    const [column = ''] = key.columns
    if ('reason' in target) made.plainKeys.push(target)
    else if (made.relations.has(column)) {
      made.plainKeys.push(toPlain(key, 'the column refers to another table already'))
    } else {
      const oneToOne = uniques.get(table)?.has(column) ?? false
      made.relations.set(column, { key, column, target, oneToOne })
    }
  }
  return made
}

function findTarget(
  key: ForeignKey,
  known: ReadonlyMap<string, Table>,
  uniques: ReadonlyMap<Table, ReadonlySet<string>>,
): RelationTarget | PlainKey {
  const [column = ''] = key.referencedColumns
  if (key.columns.length > 1) return toPlain(key, 'Django has no foreign keys over several columns')
  if (key.external !== undefined) return findExternal(key, key.external, column)
  const table = known.get(tableKey(key.referencedTable, key.referencedNamespace))
  if (!table) return toPlain(key, 'that table has no model')
  if (!uniques.get(table)?.has(column)) {
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

/** A column that refers, over any number of steps, to itself has no type that Django could find: it recurses without end. */
function breakValueLoops(tables: readonly Table[], drafts: readonly Draft[]): void {
  const byTable = new Map(tables.map((table, index) => [table, drafts[index]]))
  const follow = (relation: Relation): Relation | undefined =>
    relation.target.kind === 'model'
      ? byTable.get(relation.target.table)?.relations.get(relation.target.column)
      : undefined
  const returns = (start: Relation): boolean => {
    const seen = new Set<Relation>()
    for (let at = follow(start); at && !seen.has(at); at = follow(at)) {
      if (at === start) return true
      seen.add(at)
    }
    return false
  }
  for (const made of drafts) {
    for (const relation of [...made.relations.values()].filter(returns)) {
      demote(made, relation, 'following it leads back to the same column')
    }
  }
}

/**
 * On a cycle of tables, `makemigrations` adds foreign keys after it has created the table; a composite key that names
 * one then fails in `migrate` with "has no field named" (seen on Django 5.2). Such members stay plain.
 */
function breakKeyCycles(tables: readonly Table[], drafts: readonly Draft[]): void {
  const numbers = new Map(tables.map((table, index) => [table, index]))
  const targetOf = (relation: Relation): number | undefined =>
    relation.target.kind === 'model' ? numbers.get(relation.target.table) : undefined
  const edges = drafts.map((made) =>
    [...made.relations.values()].flatMap((relation) => targetOf(relation) ?? []),
  )
  const component = components(edges)
  for (const [index, table] of tables.entries()) {
    const members = table.primaryKey?.columns ?? []
    const made = drafts[index]
    if (!made || members.length < 2) continue
    for (const column of members) {
      const relation = made.relations.get(column)
      const target = relation && targetOf(relation)
      if (relation && target !== undefined && target !== index && component[target] === component[index]) {
        demote(made, relation, "Django's migrations cannot create a composite key on a cycle of tables")
      }
    }
  }
}

function demote(made: Draft, relation: Relation, reason: string): void {
  made.relations.delete(relation.column)
  made.plainKeys.push(toPlain(relation.key, reason))
}

function toPlain(key: ForeignKey, reason: string): PlainKey {
  return { key, reason, worthWarning: true }
}

/** A foreign key in words: `user_id refers to users (id)`. */
export function describeKey(key: ForeignKey): string {
  const table = tableLabel({
    name: key.referencedTable,
    ...(key.referencedNamespace === undefined ? {} : { namespace: key.referencedNamespace }),
  })
  return `${key.columns.join(', ')} refers to ${table} (${key.referencedColumns.join(', ')})`
}
