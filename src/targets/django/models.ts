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
import { compositeCandidates } from './composites.js'
import { planKeys, type TableKeys } from './keys.js'
import { nameReverses } from './reverse-names.js'
import { findUniqueFields } from './unique-fields.js'

/** What models are planned with. */
export interface ModelOptions {
  /** The beginning of table names that class names leave out. */
  readonly prefix: string
  /** Whether checks give choices too. */
  readonly fromChecks: boolean
  readonly layout: LayoutName
  /** Whether Django's migrations make the tables. */
  readonly managed: boolean
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
  const keys = planKeys(tables, {
    classNames: guessClasses(tables, options, sources),
    sources,
    managed: options.managed,
  })
  const related = new Map(
    tables.map((table, index) => [table, keys[index]?.relations ?? new Map<never, never>()]),
  )
  const uniqueFields = findUniqueFields(related)
  const kept = keepNames(tables, keys, sources, { layout: options.layout, dialect: schema.dialect })
  const classNames = nameClasses(tables, options, kept)
  const named = tables.map((table, index) => {
    const { relations = new Map<never, never>(), composites = [], plainKeys = [] } = keys[index] ?? {}
    const { fields, scope } = nameFields(table, relations, kept)
    const model = {
      table,
      position: index + 1,
      className: classNames[index] ?? '',
      columns: new Map(table.columns.map((column) => [column.name, column])),
      uniqueFields: uniqueFields.get(table) ?? new Set(),
      relations,
      composites: composites.map(({ key, table: target }) => ({
        key,
        table: target,
        name: kept.composites.get(key) ?? scope.claim(...compositeCandidates(key)),
      })),
      plainKeys,
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
    ...keys.flatMap(targetTables),
    ...keys.flatMap(({ composites }) => composites.map(({ table }) => table)),
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

function targetTables({ relations }: TableKeys): readonly Table[] {
  return [...relations.values()].flatMap(({ target }) => (target.kind === 'model' ? [target.table] : []))
}

/** The name that each table's class probably gets, before the names that stay are known. */
function guessClasses(
  tables: readonly Table[],
  options: ModelOptions,
  sources: readonly NameSource[],
): (table: Table) => string {
  const named = tables.map((table) => sources.flatMap((source) => source.named(table)?.name ?? [])[0])
  const classes = new Map(
    tables.flatMap((table, index) => {
      const name = named[index]
      return name === undefined ? [] : [[table, name] as const]
    }),
  )
  const names = nameClasses(tables, options, { classes, choices: { names: new Set() } })
  const guessed = new Map(tables.map((table, index) => [table, names[index] ?? '']))
  return (table) => guessed.get(table) ?? ''
}

/** Class names that differ in more than their letters' case: Django keeps models by lower-case name. */
function nameClasses(
  tables: readonly Table[],
  { prefix, layout }: ModelOptions,
  {
    classes,
    choices,
  }: Pick<KeptNames, 'classes'> & { readonly choices: Pick<KeptNames['choices'], 'names'> },
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
