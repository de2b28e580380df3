import { admitDoubts, BUDGET, type Doubt } from './first-migration.js'
import { findGeneratedKeys } from './generated-keys.js'
import { findLateKeys } from './late-keys.js'
import { findLate } from './late-relations.js'
import { findLimitedKeys, type LimitedKey } from './migration-limits.js'
import type { MigrationModel } from './migration-operations.js'
import {
  isKey,
  outlineModels,
  toMigrationRelation,
  toObject,
  type Keys,
  type Link,
} from './migration-outline.js'
import type { Relation } from './model.js'
import type { Broken } from './relation-loops.js'
import type { Relations } from './unique-fields.js'

/** What the first migration cannot make as it is. */
export interface Settlement<Asked extends Link> {
  /** The relations that it would make too late: a ForeignObject, which has no column, may come when it will. */
  readonly late: readonly Broken[]
  /** Where committed models leave no such way: the relations, with the reasons, and the links that it cannot make. */
  readonly limited: readonly LimitedKey[]
  readonly refused: readonly Asked[]
}

/** Finds what keeps an app's first migration from creating the models with their relations and links. */
export function settleKeys<Asked extends Link>(keys: Keys<Asked>): Settlement<Asked> {
  const { relations, links, isCommitted } = keys
  const doubts = findDoubts(relations).filter(({ table, relation }) => !isCommitted(table, relation.key))
  if (doubts.length + links.length === 0) return { late: [], limited: [], refused: [] }
  const late = findLate(keys, doubts)
  return late ? { late, limited: [], refused: [] } : { late: [], ...refuseDoubts(keys, doubts) }
}

/** What of the relations in doubt and the links cannot be made beside all the rest, each asked for itself. */
function refuseDoubts<Asked extends Link>(
  keys: Keys<Asked>,
  doubts: readonly LimitedKey[],
): Pick<Settlement<Asked>, 'limited' | 'refused'> {
  const { relations, links, classNames, isCommitted } = keys
  const asked = links.filter(({ from, key }) => !isCommitted(from, key))
  const outline = outlineModels({
    relations,
    links: links.filter((link) => !asked.includes(link)),
    classNames,
    gone: new Set(doubts.map(({ relation }) => relation)),
  })
  if (outline === undefined) return { limited: doubts, refused: asked }
  const { models, names } = outline
  const ofDoubts = doubts.map((doubt) => ({
    doubt,
    model: names.get(doubt.table) ?? '',
    relation: toMigrationRelation(doubt.relation, names),
    isKey: isKey(doubt.table, doubt.relation),
  }))
  const ofLinks = asked.map((link) => ({
    link,
    model: names.get(link.from) ?? '',
    relation: toObject(link, names),
    isKey: false,
  }))
  const refused = refuse(models, [...ofDoubts, ...ofLinks])
  return {
    limited: refused.flatMap((each) => ('doubt' in each ? [each.doubt] : [])),
    refused: refused.flatMap((each) => ('link' in each ? [each.link] : [])),
  }
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
