import type { ForeignKey } from '../../model/schema.js'
import { planEdges, type Edge } from './edges.js'
import type { Core, Model, Plan } from './plan.js'
import { linkedCandidates, selfLinkedCandidates } from '../relation-names.js'

/** A relationship attribute of a class. */
export type Relation = Side | Linked

/** One end of a foreign key: the row that it points at (`forward`), or the rows that point here (`back`). */
export interface Side {
  readonly kind: 'forward' | 'back'
  readonly edge: Edge
  /** Whether another foreign key joins the same two tables, so that this one must be named. */
  readonly isAmbiguous: boolean
  /** Whether the key closes a cycle of tables. */
  readonly isCyclic: boolean
}

/** The rows of `target` that a link table joins: `near` points at the class, `far` at the target. */
export interface Linked {
  readonly kind: 'linked'
  readonly name: string
  /** The attribute at the other end. */
  readonly back?: string
  readonly core: Core
  readonly target: Model
  readonly near: ForeignKey
  readonly far: ForeignKey
  readonly isSelf: boolean
}

/** The relationships of each class in the order of printing: the ways forward, the ways back, the many-to-many ones. */
export function planRelations(plan: Plan): ReadonlyMap<Model, readonly Relation[]> {
  const relations = new Map<Model, Relation[]>(plan.models.map((model) => [model, []]))
  if (plan.options.relationships === 'none') return relations
  const edges = planEdges(plan)
  const counts = countJoins(edges)
  const toSide = (kind: Side['kind'], edge: Edge): Side => ({
    kind,
    edge,
    isAmbiguous: (counts.get(toJoin(edge)) ?? 0) > 1,
    isCyclic: plan.cyclic.has(edge.key),
  })
  for (const edge of edges) relations.get(edge.child)?.push(toSide('forward', edge))
  for (const edge of edges) {
    if (edge.parent.kind === 'model' && edge.back !== undefined)
      relations.get(edge.parent)?.push(toSide('back', edge))
  }
  for (const core of plan.cores) {
    for (const [model, linked] of planLinked(core, plan)) relations.get(model)?.push(linked)
  }
  return relations
}

function planLinked(core: Core, plan: Plan): readonly (readonly [Model, Linked])[] {
  const [first, second] = core.isLink ? core.table.foreignKeys : []
  if (!first || !second) return []
  const [one, other] = [plan.find(first, core.table), plan.find(second, core.table)]
  if (one.kind !== 'model' || other.kind !== 'model') return []
  const isSelf = one === other
  const { back: kept } = plan.kept
  const name = kept.get(first) ?? one.scope.claim(...candidates(second, other, core, isSelf))
  const there: Linked = { kind: 'linked', name, core, target: other, near: first, far: second, isSelf }
  if (plan.options.relationships === 'forward') return [[one, there]]
  const back = kept.get(second) ?? other.scope.claim(...candidates(first, one, core, isSelf))
  return [
    [one, { ...there, back }],
    [other, { kind: 'linked', name: back, back: name, core, target: one, near: second, far: first, isSelf }],
  ]
}

function candidates(key: ForeignKey, { noun }: Model, core: Core, isSelf: boolean): readonly string[] {
  return isSelf ? selfLinkedCandidates(key, noun, core.table.name) : linkedCandidates(noun, core.table.name)
}

function countJoins(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const edge of edges) counts.set(toJoin(edge), (counts.get(toJoin(edge)) ?? 0) + 1)
  return counts
}

/** Two tables, whichever way round: SQLAlchemy looks for keys in both directions. */
function toJoin({ child, parent }: Edge): string {
  const one = child.className
  const other = parent.kind === 'model' ? parent.className : `${parent.module}:${parent.className}`
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
