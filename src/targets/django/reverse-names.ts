import type { ForeignKey, Table } from '../../model/schema.js'
import { pluralSnake, singularSnake } from '../python/names.js'
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
  /** What the relation is to the model that has it. */
  readonly role: string
}

/** A model whose reverse names are still to be found, and the scope of its own fields. */
export interface NamedModel {
  readonly model: Omit<Model, 'choices' | 'reverseNames' | 'hiddenReverses'>
  readonly scope: NameScope
}

/**
 * The `related_name` of every relation, by its key, in the order of `models`: `orders` on the model that a relation of
 * Order leads to, `seller_orders` for the next one to the same model, so that a new key renames no older one. No name
 * clashes with a field or another reverse name of its target (fields.E302 to E305). The `kept` names come first; relations
 * to `hubs` have none. Keys over several columns come last: they are the ones that may be plain fields tomorrow.
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
  const give = (model: NamedModel['model'], index: number, named: readonly Named[]): void => {
    for (const each of named) {
      if (leadsToHub(each.target, hubs)) continue
      const scope = scopes.get(targetKey(each.target)) ?? elsewhere
      const name = kept.back.get(each.key) ?? scope.claim(...candidates(model, each))
      names[index]?.set(each.key, toRelatedName(each.target, name))
    }
  }
  models.forEach(({ model }, index) => {
    give(model, index, [...model.relations.values()].map(ofRelation))
  })
  models.forEach(({ model }, index) => {
    give(model, index, model.composites.map(ofComposite))
  })
  return names
}

function ofRelation({ key, column, target, oneToOne }: Relation): Named {
  return { key, target, oneToOne, role: roleOf(column, 1) }
}

/** There is a manager at the other end in any case: Django knows of no single row there. */
function ofComposite({ key, table, name }: CompositeRelation): Named {
  return { key, target: { kind: 'model', table, column: '' }, oneToOne: false, role: name }
}

function leadsToHub(target: RelationTarget, hubs: ReadonlyMap<Table, number>): boolean {
  return target.kind === 'model' && hubs.has(target.table)
}

function candidates(model: NamedModel['model'], { target, oneToOne, role }: Named): readonly string[] {
  const own = oneToOne ? singularSnake(model.className) : pluralSnake(model.className)
  const isSelf = target.kind === 'model' && target.table === model.table
  const qualified = reverseIdentifier(`${role}_${own}`)
  const first = isSelf && role === 'parent' ? (oneToOne ? 'child' : 'children') : reverseIdentifier(own)
  return [first, qualified]
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
