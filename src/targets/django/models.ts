import type { Table } from '../../model/schema.js'
import { classIdentifier } from './identifiers.js'
import { nameFields } from './field-names.js'
import type { Model } from './model.js'
import { planRelations, type TableRelations } from './relations.js'
import { nameReverses } from './reverse-names.js'

/** The models of some tables, in their order, with every name settled. `prefix` is left out of class names. */
export function planModels(tables: readonly Table[], prefix: string): readonly Model[] {
  const relations = planRelations(tables)
  const referred = findReferred(relations)
  const classNames = nameClasses(tables, prefix)
  const named = tables.map((table, index) => {
    const { relations: own = new Map<never, never>(), plainKeys = [] } = relations[index] ?? {}
    const { fields, scope } = nameFields(table, own)
    const model = {
      table,
      position: index + 1,
      className: classNames[index] ?? '',
      columns: new Map(table.columns.map((column) => [column.name, column])),
      uniqueFields: new Set([...oneToOnes(own), ...(referred.get(table) ?? [])]),
      relations: own,
      plainKeys,
      fields,
    }
    return { model, scope }
  })
  const reverses = nameReverses(named)
  return named.map(({ model }, index) => ({ ...model, reverseNames: reverses[index] ?? new Map() }))
}

function oneToOnes(relations: TableRelations['relations']): readonly string[] {
  return [...relations.values()].filter(({ oneToOne }) => oneToOne).map(({ column }) => column)
}

/** The columns of each table that relations lead to. */
function findReferred(all: readonly TableRelations[]): ReadonlyMap<Table, ReadonlySet<string>> {
  const referred = new Map<Table, Set<string>>()
  for (const { target } of all.flatMap(({ relations }) => [...relations.values()])) {
    if (target.kind !== 'model') continue
    const columns = referred.get(target.table) ?? new Set()
    referred.set(target.table, columns.add(target.column))
  }
  return referred
}

/** Class names that differ in more than their letters' case: Django keeps models by lower-case name. */
function nameClasses(tables: readonly Table[], prefix: string): readonly string[] {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  const claim = (name: string): string => {
    const key = name.toLowerCase()
    const free = taken.has(key) ? number(name, key, (counts.get(key) ?? 1) + 1) : name
    taken.add(free.toLowerCase())
    return free
  }
  const number = (name: string, key: string, count: number): string => {
    counts.set(key, count)
    return taken.has(`${key}${count}`) ? number(name, key, count + 1) : `${name}${count}`
  }
  return tables.map((table, index) => claim(classIdentifier(table.name, prefix, index + 1)))
}
