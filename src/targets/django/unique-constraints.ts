import type { Index } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, type Code } from '../python/layout.js'
import { fromModels } from './expressions.js'
import { withoutTrace, type Around } from './functions.js'
import { checkedCondition, includeArgument } from './index-conditions.js'
import { areFields, operatorClasses, partArguments, toPart } from './index-parts.js'

/** What must be unique: the parts of a unique index, or the columns of a unique constraint. */
export type Distinct = Pick<Index, 'parts' | 'where' | 'include' | 'nullsNotDistinct'> & {
  readonly deferrable?: 'immediate' | 'deferred'
}

/** A UniqueConstraint that only lacks its name, or why Django cannot have it. */
export type UniqueCode = { readonly named: (name: string) => Code } | { readonly problem: string }

const DEFERRABLE = { immediate: 'IMMEDIATE', deferred: 'DEFERRED' } as const

/** A UniqueConstraint. One that `full_clean()` would find violated always is a problem. */
export function createUnique(unique: Distinct, around: Around): UniqueCode {
  const tried = create(unique, withoutTrace(around))
  return 'problem' in tried ? tried : create(unique, around)
}

function create(unique: Distinct, around: Around): UniqueCode {
  const parts = unique.parts.map((part) => toPart(part, around, true))
  if (unique.deferrable && unique.include)
    return { problem: 'Django defers no constraint that includes columns' }
  if (parts.some(({ kind }) => kind === 'sql')) {
    return { problem: 'Django cannot check that an SQL expression is unique' }
  }
  if (around.dialect === 'mariadb' && !areFields(parts, false)) {
    return { problem: 'MariaDB has no index on expressions' }
  }
  const condition = unique.where === undefined ? undefined : checkedCondition(unique.where, around)
  if (unique.where !== undefined && condition === undefined) {
    return { problem: 'Django cannot check uniqueness under such a condition' }
  }
  const models = fromModels(around.imports, 'UniqueConstraint')
  return {
    named: (name) =>
      call(models, [
        ...partArguments(parts, false, around),
        keyword('name', pythonString(name)),
        ...(condition === undefined ? [] : [keyword('condition', condition)]),
        ...deferrableArgument(unique.deferrable, around),
        ...includeArgument(unique.include, around),
        ...operatorClasses(parts, false),
        ...(unique.nullsNotDistinct ? [keyword('nulls_distinct', 'False')] : []),
      ]),
  }
}

/** `deferrable=...` for a constraint that may wait for the end of the transaction. */
export function deferrableArgument(deferrable: Distinct['deferrable'], { imports }: Around): readonly Code[] {
  if (!deferrable) return []
  return [keyword('deferrable', `${fromModels(imports, 'Deferrable')}.${DEFERRABLE[deferrable]}`)]
}
