import type { Table } from '../../model/schema.js'
import type { ModelTarget, Relation } from './model.js'

/** The relations of a table by column, open to change. */
type Relations = Map<string, Relation>

/**
 * Takes a relation out of every loop and returns them: the first that is not settled, or else the first. `next` names
 * the column by which a loop goes on from a relation's target. Over the columns that relations point at, Django would look for a type without end; over keys, it
 * would find no table to create first.
 */
export function breakLoops(
  relations: ReadonlyMap<Table, Relations>,
  next: (target: ModelTarget) => string | undefined,
  isSettled: (table: Table, relation: Relation) => boolean = () => false,
): readonly Broken[] {
  const follow = ({ target }: Relation): Relation | undefined =>
    target.kind === 'model' ? relations.get(target.table)?.get(next(target) ?? '') : undefined
  const broken: Broken[] = []
  const open = new Set<Relation>()
  const all = [...relations].flatMap(([table, own]) =>
    [...own.values()].map((relation) => ({ table, relation, isLast: isSettled(table, relation) })),
  )
  for (const { table, relation } of [
    ...all.filter(({ isLast }) => !isLast),
    ...all.filter(({ isLast }) => isLast),
  ]) {
    if (!returns(relation, follow, open)) continue
    relations.get(table)?.delete(relation.column)
    broken.push({ table, relation })
  }
  return broken
}

/** A relation that closed a loop, and its table. */
export interface Broken {
  readonly table: Table
  readonly relation: Relation
}

/**
 * Whether following a relation leads back to it. `open` gathers relations that are known to be in no loop, so that a
 * long chain is walked once and not once for each of its members.
 */
function returns(
  start: Relation,
  follow: (relation: Relation) => Relation | undefined,
  open: Set<Relation>,
): boolean {
  const walked = new Set([start])
  let at = follow(start)
  while (at && !open.has(at) && !walked.has(at)) {
    walked.add(at)
    at = follow(at)
  }
  if (at === start) return true
  for (const relation of walked) {
    if (relation === at) break // here begins a loop that the start only leads into
    open.add(relation)
  }
  return false
}
