import type { ForeignKey, Table } from '../../model/schema.js'
import { roleOf } from './field-names.js'
import { wordsOfGenerated } from './generated-keys.js'
import { onlyKey } from './migration-limits.js'
import type { MigrationModel, MigrationRelation } from './migration-operations.js'
import type { Relation } from './model.js'
import { findUniqueFields, type Relations } from './unique-fields.js'
import { isIndexSaidByField, isUniqueSaidByField } from './uniqueness.js'

/** A foreign key that a ForeignObject may follow, as a field of a model, and the table that it leads to. */
export interface Link {
  readonly from: Table
  readonly table: Table
  readonly key: ForeignKey
  readonly field: string
}

/** The models of an app as its first migration sees them, and the name of each table's. */
export interface Outline {
  readonly models: readonly MigrationModel[]
  readonly names: ReadonlyMap<Table, string>
}

/** What models are outlined from: all relations but those that are gone, and links. */
export interface Outlined {
  readonly relations: Relations
  readonly links: readonly Link[]
  /** The name that a table's class probably gets: Django sorts by it. */
  readonly classNames: (table: Table) => string
  readonly gone: ReadonlySet<Relation>
}

/** The foreign keys of an app whose first migration is to make its models. */
export interface Keys<Asked extends Link> extends Pick<Outlined, 'classNames' | 'relations'> {
  readonly links: readonly Asked[]
  /** What stands in committed models is not asked about: it has its migrations. */
  readonly isCommitted: (table: Table, key: ForeignKey) => boolean
}

/** The models; undefined where two classes have one name, so that nothing can be told. */
export function outlineModels({ relations, links, classNames, gone }: Outlined): Outline | undefined {
  const names = new Map([...relations.keys()].map((table) => [table, classNames(table).toLowerCase()]))
  if (new Set(names.values()).size < names.size) return undefined
  const uniqueFields = findUniqueFields(relations)
  const models = [...relations].map(([table, own]) =>
    toModel(
      table,
      [...own.values()].filter((relation) => !gone.has(relation)),
      {
        names,
        links: links.filter(({ from }) => from === table),
        unique: uniqueFields.get(table) ?? new Set(),
      },
    ),
  )
  return { models, names }
}

interface Surroundings {
  readonly names: ReadonlyMap<Table, string>
  /** The links of the table. */
  readonly links: readonly Link[]
  /** The columns of the table whose fields say that they are unique. */
  readonly unique: ReadonlySet<string>
}

/** A model as the first migration sees it. */
function toModel(
  table: Table,
  own: readonly Relation[],
  { names, links, unique }: Surroundings,
): MigrationModel {
  const key = own.find((relation) => isKey(table, relation))
  return {
    name: names.get(table) ?? '',
    keyTarget: key && targetName(key, names),
    relations: [
      ...own.filter((each) => each !== key).map((each) => toMigrationRelation(each, names)),
      ...links.map((each) => toObject(each, names)),
    ],
    needs: neededColumns(table).map(toField),
    objects:
      table.checks.length +
      table.exclusions.length +
      table.uniques.filter((each) => !isUniqueSaidByField(each, unique)).length +
      table.indexes.filter((each) => !isIndexSaidByField(each, unique)).length,
  }
}

/** The columns that a table cannot be created without: those of a composite key, and those of generated columns. */
export function neededColumns(table: Table): readonly string[] {
  const members = table.primaryKey?.columns ?? []
  const words = wordsOfGenerated(table)
  const read = table.columns.filter(({ name }) => words.has(name.toLowerCase())).map(({ name }) => name)
  return members.length > 1 ? [...members, ...read] : read
}

/** A relation as the first migration sees it. */
export function toMigrationRelation(
  relation: Relation,
  names: ReadonlyMap<Table, string>,
): MigrationRelation {
  const { target, column } = relation
  const isToKey = target.kind !== 'model' || onlyKey(target.table) === target.column
  return {
    field: toField(column),
    target: targetName(relation, names),
    toFields: isToKey ? [] : [toField(target.column)],
  }
}

/** A link as the first migration sees it. */
export function toObject({ table, key, field }: Link, names: ReadonlyMap<Table, string>): MigrationRelation {
  return { field, target: names.get(table), toFields: key.referencedColumns.map(toField), isObject: true }
}

function targetName({ target }: Relation, names: ReadonlyMap<Table, string>): string | undefined {
  return target.kind === 'model' ? names.get(target.table) : undefined
}

/** The field of a column that refers to another table; a plain one may be called otherwise, which does not matter. */
export function toField(column: string): string {
  return roleOf(column, 1)
}

/** Whether a relation is its table's whole key. */
export function isKey(table: Table, { column }: Relation): boolean {
  return onlyKey(table) === column
}
