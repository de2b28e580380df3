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

/** Whether every operation of the first migration finds the fields that it names. */
function migrates(models: readonly MigrationModel[], purse: Purse): boolean {
  const operations = optimize(listOperations(models), purse)
  if (operations === undefined) return false
  const fields = new Map(models.map((model) => [model.name, new Fields(model)]))
  return operations.every((operation) => {
    const own = fields.get(operation.model)
    const relations = addedBy(operation)
    for (const { field } of relations) own?.made.add(field)
    return (
      own?.holdNeeds() !== false &&
      relations.every(({ target, toFields }) => fields.get(target ?? '')?.hold(toFields) !== false)
    )
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
    this.#all = new Set(relations.map(({ field }) => field))
    this.#needs = needs
  }

  holdNeeds(): boolean {
    return this.hold(this.#needs)
  }

  hold(fields: readonly string[]): boolean {
    return fields.every((field) => this.made.has(field) || !this.#all.has(field))
  }
}
