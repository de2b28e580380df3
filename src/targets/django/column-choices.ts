import type { Dialect } from '../../model/schema.js'
import { choicesFromChecks } from './check-choices.js'
import { choiceType, enumKey, planOwn, type Choices } from './choices.js'
import type { KeptChoices } from './kept-choices.js'
import type { NamedModel } from './reverse-names.js'

/**
 * What the fields of a model offer to choose from, by column: a class of the module for a named enumeration, one of the
 * model's own for others and for what checks allow.
 */
export function planChoices(
  { model, scope }: NamedModel,
  shared: ReadonlyMap<string, Choices>,
  dialect: Dialect | undefined,
  fromChecks: boolean,
  kept: KeptChoices,
): ReadonlyMap<string, Choices> {
  const checked = fromChecks ? choicesFromChecks(model, dialect) : new Map<string, readonly string[]>()
  const sharedNames = new Set([...shared.values()].map(({ className }) => className))
  return new Map(
    model.table.columns.flatMap((column, index) => {
      if (column.generated || model.relations.has(column.name)) return []
      const type = choiceType(column.type, dialect)
      const known = type?.name === undefined ? undefined : shared.get(enumKey(type))
      const values = type?.values ?? checked.get(column.name)
      if (!values) return []
      const own = {
        column: column.name,
        position: index + 1,
        values,
        scope,
        shared: sharedNames,
        kept: kept.own.get(column),
      }
      return [[column.name, known ?? planOwn(own)] as const]
    }),
  )
}
