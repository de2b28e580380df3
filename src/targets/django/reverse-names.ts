import type { Table } from '../../model/schema.js'
import { pluralSnake, singularSnake } from '../python/names.js'
import { createScope, type NameScope } from '../python/scope.js'
import { roleOf } from './field-names.js'
import { reverseIdentifier } from './identifiers.js'
import type { KeptNames } from './kept-names.js'
import { tableKey, type Model, type Relation, type RelationTarget } from './model.js'

/** A model whose reverse names are still to be found, and the scope of its own fields. */
export interface NamedModel {
  readonly model: Omit<Model, 'choices' | 'reverseNames' | 'hiddenReverses'>
  readonly scope: NameScope
}

/**
 * The `related_name` of every relation, by column, in the order of `models`: `orders` on the model that a relation of
 * Order leads to, `seller_orders` for the next one to the same model, so that a new key renames no older one. No name
 * clashes with a field or another reverse name of its target (fields.E302 to E305). The `kept` names come first; relations
 * to `hubs` have none.
 */
export function nameReverses(
  models: readonly NamedModel[],
  kept: Pick<KeptNames, 'back' | 'elsewhere'>,
  hubs: ReadonlyMap<Table, number>,
): readonly ReadonlyMap<string, string>[] {
  const scopes = new Map(
    models.map(({ model: { table }, scope }) => [tableKey(table.name, table.namespace), scope]),
  )
  // One model elsewhere may be called by several names: a setting, a label, a class.
  const elsewhere = createScope(new Set(), kept.elsewhere)
  return models.map(({ model }) => {
    const relations = [...model.relations.values()].filter(({ target }) => !leadsToHub(target, hubs))
    return new Map(
      relations.map((relation) => {
        const key = targetKey(relation.target)
        const scope = scopes.get(key) ?? elsewhere
        const name = kept.back.get(relation) ?? scope.claim(...candidates(model, relation))
        return [relation.column, toRelatedName(relation.target, name)]
      }),
    )
  })
}

function leadsToHub(target: RelationTarget, hubs: ReadonlyMap<Table, number>): boolean {
  return target.kind === 'model' && hubs.has(target.table)
}

function candidates(model: NamedModel['model'], relation: Relation): readonly string[] {
  const own = relation.oneToOne ? singularSnake(model.className) : pluralSnake(model.className)
  const role = roleOf(relation.column, 1)
  const isSelf = relation.target.kind === 'model' && relation.target.table === model.table
  const qualified = reverseIdentifier(`${role}_${own}`)
  const first =
    isSelf && role === 'parent' ? (relation.oneToOne ? 'child' : 'children') : reverseIdentifier(own)
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
