import type { Schema, Table } from '../../model/schema.js'
import type { NameSource } from '../python/name-source.js'
import { columnsClass, isThinName, type LayoutName } from '../python/thin-classes.js'
import { planShared, type Choices } from './choices.js'
import { findHubs } from '../reverse-limit.js'
import { planChoices } from './column-choices.js'
import { classIdentifier } from './identifiers.js'
import { nameFields } from './field-names.js'
import { keepNames, type KeptNames } from './kept-names.js'
import type { Model } from './model.js'
import { compositeCandidates, planComposites } from './composites.js'
import { planRelations, type TableRelations } from './relations.js'
import { nameReverses } from './reverse-names.js'
import { findUniqueFields } from './unique-fields.js'

/** What models are planned with. */
export interface ModelOptions {
  /** The beginning of table names that class names leave out. */
  readonly prefix: string
  /** Whether checks give choices too. */
  readonly fromChecks: boolean
  readonly layout: LayoutName
  /** How many foreign keys may lead to a model that still gets reverse names. */
  readonly reverseLimit: number | undefined
}

/** The models of a schema, and the choices that they share. */
export interface ModelPlan {
  readonly models: readonly Model[]
  readonly shared: readonly Choices[]
  /** The modules of a package that keep their names. */
  readonly modules: ReadonlyMap<Table, string>
}

/** The models of some tables of a schema, in their order, with every name settled. */
export function planModels(
  tables: readonly Table[],
  schema: Schema,
  options: ModelOptions,
  sources: readonly NameSource[] = [],
): ModelPlan {
  const positions = new Map(tables.map((table, index) => [table, index + 1]))
  const toClass = (table: Table): string =>
    sources.flatMap((source) => source.named(table)?.name ?? [])[0] ??
    classIdentifier(table.name, options.prefix, positions.get(table) ?? 0)
  const relations = planRelations(tables, toClass, sources)
  const related = new Map(
    tables.map((table, index) => [table, relations[index]?.relations ?? new Map<never, never>()]),
  )
  const uniqueFields = findUniqueFields(related)
  const kept = keepNames(tables, relations, sources, { layout: options.layout, dialect: schema.dialect })
  const classNames = nameClasses(tables, options, kept)
  const composites = planComposites(tables, classNames, related)
  const named = tables.map((table, index) => {
    const { relations: own = new Map<never, never>(), plainKeys = [] } = relations[index] ?? {}
    const several = composites[index]
    const { fields, scope } = nameFields(table, own, kept)
    const model = {
      table,
      position: index + 1,
      className: classNames[index] ?? '',
      columns: new Map(table.columns.map((column) => [column.name, column])),
      uniqueFields: uniqueFields.get(table) ?? new Set(),
      relations: own,
      composites: (several?.composites ?? []).map((each) => ({
        ...each,
        name: kept.composites.get(each.key) ?? scope.claim(...compositeCandidates(each)),
      })),
      plainKeys: [...plainKeys, ...(several?.plainKeys ?? [])],
      fields,
    }
    return { model, scope }
  })
  const shared = planShared(
    schema,
    named.map(({ model }) => model),
    new Set([
      ...classNames,
      ...(options.layout === 'base' ? classNames.map(columnsClass) : []),
      ...named.flatMap(({ scope }) => [...scope.claimed]),
    ]),
    kept.choices,
  )
  const choices = named.map((each) =>
    planChoices(each, shared, schema.dialect, options.fromChecks, kept.choices),
  )
  const ends = [
    ...relations.flatMap(targetTables),
    ...composites.flatMap((each) => each.composites.map(({ table }) => table)),
  ]
  const hubs = findHubs(ends, options.reverseLimit)
  const reverses = nameReverses(named, kept, hubs)
  const models = named.map(({ model }, index) => ({
    ...model,
    choices: choices[index] ?? new Map(),
    reverseNames: reverses[index] ?? new Map(),
    hiddenReverses: hubs.get(model.table),
  }))
  return { models, shared: [...shared.values()], modules: kept.modules }
}

function targetTables({ relations }: TableRelations): readonly Table[] {
  return [...relations.values()].flatMap(({ target }) => (target.kind === 'model' ? [target.table] : []))
}

/** Class names that differ in more than their letters' case: Django keeps models by lower-case name. */
function nameClasses(
  tables: readonly Table[],
  { prefix, layout }: ModelOptions,
  { classes, choices }: Pick<KeptNames, 'classes' | 'choices'>,
): readonly string[] {
  const taken = new Set([...classes.values(), ...choices.names].map((name) => name.toLowerCase()))
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
  const ofLayout = (name: string): string => (isThinName(name, layout) ? name : `${name}Model`)
  return tables.map(
    (table, index) => classes.get(table) ?? claim(ofLayout(classIdentifier(table.name, prefix, index + 1))),
  )
}
