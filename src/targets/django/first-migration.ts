import {
  listOperations,
  type MigrationModel,
  type MigrationRelation,
  type Operation,
} from './migration-operations.js'
import { optimize, type Purse } from './migration-optimizer.js'

/** How many comparisons of two operations a search may cost; a schema of a hundred tables takes some ten thousand. */
export const BUDGET = 20_000_000

/** A relation that the first migration may not be able to create; `isKey` where it is its model's whole primary key. */
export interface Doubt {
  readonly model: string
  readonly relation: MigrationRelation
  readonly isKey: boolean
}

/**
 * Those relations in doubt that an app's first migration creates when it creates the models too: all of them, or else
 * each that it can create with those before it. Nothing is admitted beyond the budget.
 *
 * Django creates a table without its relations and puts them in where it can (see migration-optimizer.ts). Where it
 * cannot, they come after the table, and `migrate` fails with "has no field named" on a composite key or a generated
 * column over them, and on a key to them (seen on Django 5.2 and 6.1).
 */
export function admitDoubts<Asked extends Doubt>(
  models: readonly MigrationModel[],
  doubts: readonly Asked[],
  budget: number,
): readonly Asked[] {
  const purse = { budget }
  if (migrates(withDoubts(models, doubts), purse)) return doubts
  return doubts.reduce<readonly Asked[]>((admitted, doubt) => {
    const more = [...admitted, doubt]
    return migrates(withDoubts(models, more), purse) ? more : admitted
  }, [])
}

function withDoubts(models: readonly MigrationModel[], doubts: readonly Doubt[]): readonly MigrationModel[] {
  return models.map((model) => {
    const own = doubts.filter((doubt) => doubt.model === model.name)
    if (own.length === 0) return model
    return {
      ...model,
      keyTarget: own.find(({ isKey }) => isKey)?.relation.target ?? model.keyTarget,
      relations: [...model.relations, ...own.flatMap((each) => (each.isKey ? [] : [each.relation]))],
    }
  })
}

function migrates(models: readonly MigrationModel[], purse: Purse): boolean {
  return findLateFields(models, purse)?.length === 0
}

/** A relation that comes too late: for its own model, or for what it refers to. */
export interface LateField {
  readonly model: string
  readonly field: string
}

/**
 * The relations that an operation of the first migration names before they are there, and those that refer to one;
 * none where it creates the models. Undefined when the purse is spent.
 */
export function findLateFields(
  models: readonly MigrationModel[],
  purse: Purse,
): readonly LateField[] | undefined {
  const operations = optimize(listOperations(models), purse)
  if (operations === undefined) return undefined
  const fields = new Map(models.map((model) => [model.name, new Fields(model)]))
  return operations.flatMap((operation) => {
    const { model } = operation
    const own = fields.get(model)
    const relations = addedBy(operation).filter(({ isObject }) => !isObject)
    for (const { field } of relations) own?.made.add(field)
    const early = relations.filter(({ target, toFields }) => fields.get(target ?? '')?.lacks(toFields).length)
    return [...(own?.lacksNeeds() ?? []), ...early.map(({ field }) => field)].map((field) => ({
      model,
      field,
    }))
  })
}

/** The relations that an operation brings into the database. */
function addedBy(operation: Operation): readonly MigrationRelation[] {
  if (operation.kind === 'object') return []
  return operation.kind === 'field' ? [operation.relation] : operation.relations
}

/** The relations of a model that a migration has made so far; its other fields are there with it. */
class Fields {
  readonly made = new Set<string>()
  readonly #all: ReadonlySet<string>
  readonly #needs: readonly string[]

  constructor({ relations, needs }: MigrationModel) {
    this.#all = new Set(relations.flatMap(({ field, isObject }) => (isObject ? [] : [field])))
    this.#needs = needs
  }

  lacksNeeds(): readonly string[] {
    return this.lacks(this.#needs)
  }

  /** Those of some fields that are still to come. */
  lacks(fields: readonly string[]): readonly string[] {
    return fields.filter((field) => this.#all.has(field) && !this.made.has(field))
  }
}
