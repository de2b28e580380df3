import type { ForeignKey, Table } from '../../model/schema.js'
import { reverseCandidates, roleOf as roleOfKey } from '../relation-names.js'
import { createScope, type NameScope } from '../python/scope.js'
import { roleOf } from './field-names.js'
import { reverseIdentifier } from './identifiers.js'
import type { KeptNames } from './kept-names.js'
import { tableKey, type CompositeRelation, type Model, type Relation, type RelationTarget } from './model.js'

/** What its reverse names are made of: a relation, or a foreign key over several columns. */
interface Named {
  readonly key: ForeignKey
  readonly target: RelationTarget
  readonly oneToOne: boolean
  /** What the relation is to the model that has it, and what it is called there. */
  readonly role: string
  readonly name: string
  readonly isComposite: boolean
}

interface End extends Named {
  /** Whether no other relation of the model leads to the same one. */
  readonly isOnly: boolean
}

/** A model whose reverse names are still to be found, and the scope of its own fields. */
export interface NamedModel {
  readonly model: Omit<Model, 'choices' | 'reverseNames' | 'hiddenReverses'>
  readonly scope: NameScope
}

/**
 * The `related_name` of every relation, by its key, in the order of `models`: `orders` on the model that a relation of
 * Order leads to, `seller_orders` and `buyer_orders` where several lead to the same model. No name clashes with a field
 * or another reverse name of its target (fields.E302 to E305). The `kept` names come first; relations to `hubs` have none.
 * Keys over several columns come last: they are the ones that may be plain fields tomorrow.
 */
export function nameReverses(
  models: readonly NamedModel[],
  kept: Pick<KeptNames, 'back' | 'elsewhere'>,
  hubs: ReadonlyMap<Table, number>,
): readonly ReadonlyMap<ForeignKey, string>[] {
  const scopes = new Map(
    models.map(({ model: { table }, scope }) => [tableKey(table.name, table.namespace), scope]),
  )
  // One model elsewhere may be called by several names: a setting, a label, a class.
  const elsewhere = createScope(new Set(), kept.elsewhere)
  const names = models.map(() => new Map<ForeignKey, string>())
  const ends = models.map(({ model }) => endsOf(model))
  const give = (isComposite: boolean): void => {
    models.forEach(({ model }, index) => {
      for (const each of ends[index] ?? []) {
        if (each.isComposite !== isComposite || leadsToHub(each.target, hubs)) continue
        const scope = scopes.get(targetKey(each.target)) ?? elsewhere
        const name = kept.back.get(each.key) ?? scope.claim(...candidates(model, each))
        names[index]?.set(each.key, toRelatedName(each.target, name))
      }
    })
  }
  give(false)
  give(true)
  return names
}

/** What leads from a model to others, and whether it is all that leads there. */
function endsOf({ relations, composites }: NamedModel['model']): readonly End[] {
  const named = [...[...relations.values()].map(ofRelation), ...composites.map(ofComposite)]
  const counts = new Map<string, number>()
  for (const { target } of named) counts.set(targetKey(target), (counts.get(targetKey(target)) ?? 0) + 1)
  return named.map((each) => ({ ...each, isOnly: counts.get(targetKey(each.target)) === 1 }))
}

function ofRelation({ key, column, target, oneToOne }: Relation): Named {
  const role = roleOfKey(key, nounOf(target))
  return { key, target, oneToOne, role, name: roleOf(column, 1), isComposite: false }
}

/** There is a manager at the other end in any case: Django knows of no single row there. */
function ofComposite({ key, table, name }: CompositeRelation): Named {
  const target = { kind: 'model', table, column: '' } as const
  return { key, target, oneToOne: false, role: roleOfKey(key, table.name), name, isComposite: true }
}

function leadsToHub(target: RelationTarget, hubs: ReadonlyMap<Table, number>): boolean {
  return target.kind === 'model' && hubs.has(target.table)
}

function candidates(
  { table, className }: NamedModel['model'],
  { target, oneToOne, role, name, isOnly }: End,
): readonly string[] {
  return reverseCandidates({
    child: className,
    parent: nounOf(target),
    role,
    forward: name,
    isSelf: target.kind === 'model' && target.table === table,
    isOne: oneToOne,
    isOnly,
  }).map(reverseIdentifier)
}

/** What a row of the target is called: `user` is how `settings.AUTH_USER_MODEL` ends. */
function nounOf(target: RelationTarget): string {
  switch (target.kind) {
    case 'model':
      return target.table.name
    case 'setting':
      return target.setting.replace(/_MODEL$/, '')
    case 'label':
      return target.label.slice(target.label.indexOf('.') + 1)
    case 'class':
      return target.name
  }
}

/** Another app's models may hold any name, so ours carry the app's label there; Django fills it in. */
function toRelatedName(target: RelationTarget, name: string): string {
  return target.kind === 'model' ? name : `%(app_label)s_${name}`
}

function targetKey(target: RelationTarget): string {
  switch (target.kind) {
    case 'model':
      return tableKey(target.table.name, target.table.namespace)
    case 'setting':
      return `\u0001settings.${target.setting}`
    case 'label':
      return `\u0001${target.label}`
    case 'class':
      return `\u0001${target.module}:${target.name}`
  }
}
