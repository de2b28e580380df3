import type { Creation, Operation } from './migration-operations.js'

/**
 * Operations as Django's `MigrationOptimizer` leaves them (the `reduce` of `operations/models.py` and `fields.py`, the
 * same in 5.2 to 6.1): what is added to a model moves into its creation, or its creation moves down to that. Operations
 * between them that refer to what moves prevent it, and an index or a constraint is taken to refer to everything.
 * Undefined when the purse is spent.
 */
export function optimize(operations: readonly Operation[], purse: Purse): readonly Operation[] | undefined {
  for (let left = operations; ;) {
    const merged = mergeFirst(left, purse)
    if (purse.budget < 0) return undefined
    if (merged === undefined) return left
    left = merged
  }
}

/** How many looks at an operation are still allowed. */
export interface Purse {
  budget: number
}

/** The operations after the first two that can be one are; undefined when none can. */
function mergeFirst(operations: readonly Operation[], purse: Purse): readonly Operation[] | undefined {
  purse.budget -= operations.length
  const additions = new Set(operations.flatMap((each) => (each.kind === 'create' ? [] : [each.model])))
  for (const [at, create] of operations.entries()) {
    if (create.kind !== 'create' || !additions.has(create.model)) continue
    const next = operations.findIndex(({ model }, index) => index > at && model === create.model)
    const addition = operations[next]
    const between = operations.slice(at + 1, next)
    purse.budget -= between.length
    if (purse.budget < 0) return undefined
    const goesDown = between.every((each) => !refersTo(each, create.model))
    if (addition === undefined || !(goesDown || between.every((each) => lets(each, addition)))) continue
    const created = absorb(create, addition)
    const moved = goesDown ? [...between, created] : [created, ...between]
    return [...operations.slice(0, at), ...moved, ...operations.slice(next + 1)]
  }
  return undefined
}

/** The creation of a model with what was added to it. */
function absorb(create: Creation, addition: Operation): Creation {
  return addition.kind === 'field'
    ? { ...create, relations: [...create.relations, addition.relation] }
    : create
}

/** Whether an operation refers to a model, as far as Django looks. */
function refersTo(operation: Operation, model: string): boolean {
  if (operation.kind === 'object') return true
  if (operation.kind === 'field') return operation.relation.target === model
  const { keyTarget, relations } = operation
  return keyTarget === model || relations.some(({ target }) => target === model)
}

/** Whether an operation lets the addition to another model pass, up past it. */
function lets(passed: Operation, addition: Operation): boolean {
  if (passed.kind === 'object' || addition.kind !== 'field') return false
  const { target, toFields } = addition.relation
  if (target !== passed.model) return true
  // Whoever names no field of its target may mean any.
  return passed.kind === 'field' && toFields.length > 0 && !toFields.includes(passed.relation.field)
}
