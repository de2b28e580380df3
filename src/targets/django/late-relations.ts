import { BUDGET, findLateFields } from './first-migration.js'
import { onlyKey, type LimitedKey } from './migration-limits.js'
import type { Purse } from './migration-optimizer.js'
import {
  isKey,
  neededColumns,
  outlineModels,
  toField,
  type Keys,
  type Link,
  type Outlined,
} from './migration-outline.js'
import type { Relation } from './model.js'
import type { Broken } from './relation-loops.js'
import type { Relations } from './unique-fields.js'

/**
 * The relations that have to give way: those that come too late, or else the keys that hold them up, whichever are
 * fewer; where that would cost too much to find, all that may come too late. Undefined where one is committed.
 */
export function findLate<Asked extends Link>(
  keys: Keys<Asked>,
  doubts: readonly LimitedKey[],
): readonly Broken[] | undefined {
  const purse = { budget: BUDGET }
  const first = giveWay(keys, [], purse)
  const whole = doubts.filter(({ table, relation }) => isKey(table, relation))
  const isFew = first !== undefined && first.length <= whole.length
  const second = whole.length === 0 || isFew ? undefined : giveWay(keys, whole, purse)
  const [fewer] = [first, second].flatMap((each) => (each ? [each] : [])).sort((a, b) => a.length - b.length)
  const all = fewer ?? findNeeded(keys.relations)
  return all.some((each) => isFixed(keys, each)) ? undefined : all
}

/** The relations that the creation of a table needs, and those to a column that refers on. */
function findNeeded(relations: Relations): readonly Broken[] {
  return [...relations].flatMap(([table, own]) => {
    const needed = new Set(neededColumns(table))
    return [...own.values()]
      .filter(({ column, target }) => needed.has(column) || refersOn(target, relations))
      .map((relation) => ({ table, relation }))
  })
}

function refersOn(target: Relation['target'], relations: Relations): boolean {
  if (target.kind !== 'model' || onlyKey(target.table) === target.column) return false
  return relations.get(target.table)?.has(target.column) ?? false
}

/** Whether a relation cannot give way. */
function isFixed({ isCommitted }: Keys<Link>, { table, relation: { key, target } }: Broken): boolean {
  return target.kind !== 'model' || isCommitted(table, key)
}

/** Lets relations give way, beside those of `late`, until the first migration creates the models. */
function giveWay<Asked extends Link>(
  keys: Keys<Asked>,
  late: readonly Broken[],
  purse: Purse,
): readonly Broken[] | undefined {
  const outline = outlineModels(withLate(keys, late))
  const fields = outline && findLateFields(outline.models, purse)
  if (!outline || !fields) return undefined
  if (fields.length === 0) return late
  const wanted = new Set(fields.map(({ model, field }) => `${model}.${field}`))
  const more = [...keys.relations].flatMap(([table, own]) =>
    [...own.values()]
      .filter(({ column }) => wanted.has(`${outline.names.get(table) ?? ''}.${toField(column)}`))
      .filter((relation) => late.every((each) => each.relation !== relation))
      .map((relation) => ({ table, relation })),
  )
  const isStuck = more.length === 0 || more.some((each) => isFixed(keys, each))
  return isStuck ? undefined : giveWay(keys, [...late, ...more], purse)
}

/** The keys of an app where some relations are links. */
function withLate({ relations, links, classNames }: Keys<Link>, late: readonly Broken[]): Outlined {
  const gone = new Set(late.map(({ relation }) => relation))
  return { relations, links: [...links, ...late.flatMap(toLink)], classNames, gone }
}

/** A relation as a link; none where it leads to what is none of the models. */
export function toLink({ table: from, relation: { key, column, target } }: Broken): readonly Link[] {
  return target.kind === 'model' ? [{ from, table: target.table, key, field: toField(column) }] : []
}
