import type { ForeignKey, Table } from '../../model/schema.js'
import { roleOf } from './field-names.js'
import { admitDoubts, BUDGET, type Doubt } from './first-migration.js'
import { findGeneratedKeys, wordsOfGenerated } from './generated-keys.js'
import { findLateKeys } from './late-keys.js'
import { findLimitedKeys, onlyKey, type LimitedKey } from './migration-limits.js'
import type { MigrationModel, MigrationRelation } from './migration-operations.js'
import type { Relation } from './model.js'
import { findUniqueFields, type Relations } from './unique-fields.js'
import { isIndexSaidByField, isUniqueSaidByField } from './uniqueness.js'

/**
 * The relations that an app's first migration cannot create, each with its reason. What stands in committed models is
 * not asked about: it has its migrations. `classNames` gives the name that a table's class probably gets, since
 * Django sorts by it.
 */
export function findUnmigratable(
  all: Relations,
  classNames: (table: Table) => string,
  isCommitted: (table: Table, relation: Relation) => boolean,
): readonly LimitedKey[] {
  const doubts = findDoubts(all).filter(({ table, relation }) => !isCommitted(table, relation))
  if (doubts.length === 0) return []
  const outline = outlineModels(all, classNames, new Set(doubts.map(({ relation }) => relation)))
  if (outline === undefined) return doubts
  const asked = doubts.map((doubt) => ({
    doubt,
    model: outline.names.get(doubt.table) ?? '',
    relation: toMigrationRelation(doubt.relation, outline.names),
    isKey: isKey(doubt.table, doubt.relation),
  }))
  return refuse(outline.models, asked).map(({ doubt }) => doubt)
}

/** A foreign key over several columns as a field of a model, and the table that it leads to. */
export interface Link {
  readonly from: Table
  readonly table: Table
  readonly key: ForeignKey
  readonly field: string
}

/** The links without which an app's first migration creates the models with their relations. */
export function findRefusedLinks<Asked extends Link>(
  all: Relations,
  links: readonly Asked[],
  classNames: (table: Table) => string,
): readonly Asked[] {
  const outline = links.length === 0 ? undefined : outlineModels(all, classNames, new Set())
  if (outline === undefined) return links
  const asked = links.map((link) => ({
    link,
    model: outline.names.get(link.from) ?? '',
    relation: {
      field: link.field,
      target: outline.names.get(link.table),
      toFields: link.key.referencedColumns.map(toField),
    },
    isKey: false,
  }))
  return refuse(outline.models, asked).map(({ link }) => link)
}

/** What the first migration cannot make of what is asked. */
function refuse<Asked extends Doubt>(
  models: readonly MigrationModel[],
  asked: readonly Asked[],
): readonly Asked[] {
  const admitted = new Set(admitDoubts(models, asked, BUDGET))
  return asked.filter((each) => !admitted.has(each))
}

/** Each relation once, with the first reason for doubt. */
function findDoubts(all: Relations): readonly LimitedKey[] {
  const doubts = [
    ...findLimitedKeys(all),
    ...findGeneratedKeys(all).map((each) => ({
      ...each,
      reason: "Django's migrations add such a key too late for the generated column over it",
    })),
    ...findLateKeys(all).map((each) => ({
      ...each,
      reason: "Django's migrations cannot create such a key beside composite ones here",
    })),
  ]
  const first = new Map<Relation, LimitedKey>()
  for (const doubt of doubts) if (!first.has(doubt.relation)) first.set(doubt.relation, doubt)
  return [...first.values()]
}

/** The models of an app as its first migration sees them, and the name of each table's. */
interface Outline {
  readonly models: readonly MigrationModel[]
  readonly names: ReadonlyMap<Table, string>
}

/** The models without the relations in doubt; undefined where two classes have one name, so that nothing can be told. */
function outlineModels(
  all: Relations,
  classNames: (table: Table) => string,
  doubtful: ReadonlySet<Relation>,
): Outline | undefined {
  const names = new Map([...all.keys()].map((table) => [table, classNames(table).toLowerCase()]))
  if (new Set(names.values()).size < names.size) return undefined
  const uniqueFields = findUniqueFields(all)
  const models = [...all].map(([table, own]) =>
    toModel(table, [...own.values()], { names, doubtful, unique: uniqueFields.get(table) ?? new Set() }),
  )
  return { models, names }
}

interface Surroundings {
  readonly names: ReadonlyMap<Table, string>
  readonly doubtful: ReadonlySet<Relation>
  /** The columns of the table whose fields say that they are unique. */
  readonly unique: ReadonlySet<string>
}

/** A model as the first migration sees it, without the relations in doubt. */
function toModel(
  table: Table,
  own: readonly Relation[],
  { names, doubtful, unique }: Surroundings,
): MigrationModel {
  const sure = own.filter((relation) => !doubtful.has(relation))
  const key = sure.find((relation) => isKey(table, relation))
  return {
    name: names.get(table) ?? '',
    keyTarget: key && targetName(key, names),
    relations: sure.filter((each) => each !== key).map((each) => toMigrationRelation(each, names)),
    needs: neededColumns(table).map(toField),
    objects:
      table.checks.length +
      table.exclusions.length +
      table.uniques.filter((each) => !isUniqueSaidByField(each, unique)).length +
      table.indexes.filter((each) => !isIndexSaidByField(each, unique)).length,
  }
}

/** The columns that a table cannot be created without: those of a composite key, and those of generated columns. */
function neededColumns(table: Table): readonly string[] {
  const members = table.primaryKey?.columns ?? []
  const words = wordsOfGenerated(table)
  const read = table.columns.filter(({ name }) => words.has(name.toLowerCase())).map(({ name }) => name)
  return members.length > 1 ? [...members, ...read] : read
}

function toMigrationRelation(relation: Relation, names: ReadonlyMap<Table, string>): MigrationRelation {
  const { target, column } = relation
  const isToKey = target.kind !== 'model' || onlyKey(target.table) === target.column
  return {
    field: toField(column),
    target: targetName(relation, names),
    toFields: isToKey ? [] : [toField(target.column)],
  }
}

function targetName({ target }: Relation, names: ReadonlyMap<Table, string>): string | undefined {
  return target.kind === 'model' ? names.get(target.table) : undefined
}

/** The field of a column that refers to another table; a plain one may be called otherwise, which does not matter. */
function toField(column: string): string {
  return roleOf(column, 1)
}

function isKey(table: Table, { column }: Relation): boolean {
  return onlyKey(table) === column
}
