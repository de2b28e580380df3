/** A model as `makemigrations` sees it in an app without migrations. Names of models are in lower case. */
export interface MigrationModel {
  readonly name: string
  /** The model that its primary key refers to. */
  readonly keyTarget: string | undefined
  /** Its other relations. */
  readonly relations: readonly MigrationRelation[]
  /** The fields that its creation has to hold: those of a composite key, and those that a generated column reads. */
  readonly needs: readonly string[]
  /** How many indexes and constraints its Meta has. */
  readonly objects: number
}

/** A relation of a model; without a target where that is in another app. */
export interface MigrationRelation {
  readonly field: string
  readonly target: string | undefined
  /** The fields of the target that it refers to; none where that is its key. */
  readonly toFields: readonly string[]
  /** A ForeignObject: it has no column, so whatever names its columns does not wait for it. */
  readonly isObject?: true
}

/** An operation of a migration: a model with some of its relations, one more relation, an index or a constraint. */
export type Operation =
  | Creation
  | { readonly kind: 'field'; readonly model: string; readonly relation: MigrationRelation }
  | { readonly kind: 'object'; readonly model: string }

/** The creation of a model with these of its relations. */
export interface Creation {
  readonly kind: 'create'
  readonly model: string
  readonly keyTarget: string | undefined
  readonly relations: readonly MigrationRelation[]
}

/**
 * The operations that create the models of an app, each for itself: a model without its relations, but for its key, then
 * all the rest. They stand in the order in which Django's `MigrationAutodetector` sorts them: what waits for nothing,
 * and after each operation those that waited for it last.
 */
export function listOperations(models: readonly MigrationModel[]): readonly Operation[] {
  const sorted = [...models].sort((a, b) => compare(a.name, b.name))
  const graph = new Graph()
  const creates = new Map(sorted.map((model) => [model.name, toCreate(model)]))
  const find = (name: string | undefined): readonly Operation[] => {
    const create = creates.get(name ?? '')
    return create ? [create] : []
  }
  for (const { name, keyTarget } of sorted) {
    for (const create of find(name)) graph.add(create, find(keyTarget))
  }
  for (const model of sorted.reverse()) {
    const { name, relations, objects } = model
    const own = find(name)
    const fields = [...relations]
      .sort((a, b) => compare(a.field, b.field))
      .map((relation) =>
        graph.add({ kind: 'field', model: name, relation }, [...find(relation.target), ...own]),
      )
    for (let count = 0; count < objects; count += 1) {
      graph.add({ kind: 'object', model: name }, [...fields, ...own])
    }
  }
  return graph.sort()
}

function toCreate({ name, keyTarget }: MigrationModel): Operation {
  return { kind: 'create', model: name, keyTarget, relations: [] }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1
}

interface Node {
  readonly followers: Operation[]
  waitsFor: number
}

/** What waits for what, sorted as Python's `graphlib.TopologicalSorter` does. */
class Graph {
  readonly #nodes = new Map<Operation, Node>()

  add(operation: Operation, before: readonly Operation[]): Operation {
    this.#node(operation).waitsFor += before.length
    for (const each of before) this.#node(each).followers.push(operation)
    return operation
  }

  /** Those in a circle are left out. */
  sort(): readonly Operation[] {
    const sorted = [...this.#nodes].flatMap(([operation, { waitsFor }]) =>
      waitsFor === 0 ? [operation] : [],
    )
    for (const operation of sorted) {
      for (const follower of this.#node(operation).followers) {
        const node = this.#node(follower)
        node.waitsFor -= 1
        if (node.waitsFor === 0) sorted.push(follower)
      }
    }
    return sorted
  }

  #node(operation: Operation): Node {
    const node = this.#nodes.get(operation) ?? { followers: [], waitsFor: 0 }
    this.#nodes.set(operation, node)
    return node
  }
}
