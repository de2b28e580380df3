import type { TableNames } from '../../model/names.js'
import type { Dialect, ForeignKey, Table } from '../../model/schema.js'
import { createShelf, findRelation, keepName, type NameSource, type Shelf } from '../python/name-source.js'
import { GENERATED_PACKAGE, isThinName, type LayoutName } from '../python/thin-classes.js'
import { CHOICES_MODULE } from './choices.js'
import { findComposites, keepBack, keepForward } from './kept-composites.js'
import { keepChoices, type KeptChoices } from './kept-choices.js'
import { fieldIdentifier, isClassIdentifier } from './identifiers.js'
import type { FieldName, Relation } from './model.js'
import type { TableKeys } from './keys.js'

/** The names that are given before any other. */
export interface KeptNames {
  readonly classes: ReadonlyMap<Table, string>
  readonly modules: ReadonlyMap<Table, string>
  readonly fields: ReadonlyMap<Table, ReadonlyMap<string, FieldName>>
  /** The `related_name` of relations, by their keys, as the model that they lead to knows it. */
  readonly back: ReadonlyMap<ForeignKey, string>
  /** The ForeignObjects, by the keys that they follow. */
  readonly composites: ReadonlyMap<ForeignKey, string>
  readonly choices: KeptChoices
  /** The names of each model's fields and choices, and of the relations that lead to it. */
  readonly bodies: ReadonlyMap<Table, ReadonlySet<string>>
  /** The names of relations to models elsewhere. */
  readonly elsewhere: ReadonlySet<string>
}

interface Walk {
  readonly source: NameSource
  readonly bodies: ReadonlyMap<Table, Shelf>
  readonly elsewhere: Shelf
}

/**
 * Gives names that were asked for or that stay, the stronger source first. A name that is taken, or that Django does not
 * allow, is passed over.
 */
export function keepNames(
  tables: readonly Table[],
  keys: readonly TableKeys[],
  sources: readonly NameSource[],
  { layout, dialect }: { readonly layout: LayoutName; readonly dialect: Dialect | undefined },
): KeptNames {
  const isField = (name: string): boolean => fieldIdentifier(name, 1) === name
  const classes = createShelf(
    (name) => isClassIdentifier(name) && isThinName(name, layout),
    (name) => name.toLowerCase(),
  )
  const modules = createShelf((name) => !['__init__', CHOICES_MODULE, GENERATED_PACKAGE].includes(name))
  const bodies = new Map(tables.map((table) => [table, createShelf(isField)]))
  const elsewhere = createShelf(isField)
  const kept = {
    classes: new Map<Table, string>(),
    modules: new Map<Table, string>(),
    fields: new Map(tables.map((table) => [table, new Map<string, FieldName>()])),
    back: new Map<ForeignKey, string>(),
    composites: new Map<ForeignKey, string>(),
  }
  const composites = findComposites(tables, keys)
  for (const source of sources) {
    const walk = { source, bodies, elsewhere }
    for (const table of tables) {
      const names = source.named(table)
      keepName(kept.classes, table, names?.name, classes, (name) => {
        source.refuse(table, name)
      })
      keepName(kept.modules, table, names?.module, modules)
    }
    tables.forEach((table, index) => {
      keepFields(table, keys[index]?.relations, kept.fields.get(table), walk)
    })
    for (const each of composites) keepForward(each, source, bodies, kept.composites)
    tables.forEach((table, index) => {
      keepBacks(table, keys[index]?.relations, kept.back, walk)
    })
    for (const each of composites) keepBack(each, source, bodies, kept.back)
  }
  const named = new Set(kept.classes.values())
  const choices = keepChoices(tables, { classes: named, bodies }, sources, dialect)
  return {
    ...kept,
    choices,
    bodies: new Map([...bodies].map(([table, { taken }]) => [table, new Set([...taken, ...choices.names])])),
    elsewhere: elsewhere.taken,
  }
}

type Relations = TableKeys['relations'] | undefined

function keepFields(
  table: Table,
  relations: Relations,
  kept: Map<string, FieldName> | undefined,
  { source, bodies }: Walk,
): void {
  const names = source.named(table)
  if (!names || !kept) return
  for (const { name: column } of table.columns) {
    if (kept.has(column)) continue
    const wanted = fieldNames(names, column, relations?.get(column))
    const found = wanted.find(({ name, attname }) =>
      bodies.get(table)?.take(...(name === attname ? [name] : [name, attname])),
    )
    if (found) kept.set(column, found)
    else if (wanted[0]) source.refuse(table, wanted[0].name)
  }
}

/**
 * The names of a column's field, the better first. A field that has become a relation is called so that its value keeps
 * its name (`user` for `user_id`), and one that is a relation no more has the name of that value.
 */
function fieldNames(names: TableNames, column: string, relation: Relation | undefined): readonly FieldName[] {
  const plain = names.attributes.get(column)
  const forward = names.relations.find(
    ({ columns }) => columns.length === 1 && columns[0] === column,
  )?.forward
  if (!relation) return [plain ?? (forward === undefined ? undefined : `${forward}_id`)].flatMap(toPlain)
  return [forward, plain?.replace(/_id$/, ''), plain].flatMap(toRelation)
}

function toPlain(name: string | undefined): readonly FieldName[] {
  return name === undefined ? [] : [{ name, attname: name }]
}

function toRelation(name: string | undefined): readonly FieldName[] {
  return name === undefined ? [] : [{ name, attname: `${name}_id` }]
}

function keepBacks(
  table: Table,
  relations: Relations,
  kept: Map<ForeignKey, string>,
  { source, bodies, elsewhere }: Walk,
): void {
  const names = source.named(table)
  if (!names) return
  for (const relation of relations?.values() ?? []) {
    const { target, key } = relation
    const shelf = target.kind === 'model' ? bodies.get(target.table) : elsewhere
    const back = findRelation(names, key, () => true)?.back
    keepName(kept, key, back, shelf, (name) => {
      source.refuse(table, name)
    })
  }
}
