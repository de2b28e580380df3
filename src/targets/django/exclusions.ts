import type { Exclusion } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, list, tuple, type Code } from '../python/layout.js'
import { withoutTrace, type Around } from './functions.js'
import { checkedCondition, includeArgument } from './index-conditions.js'
import { printPart, toPart } from './index-parts.js'
import { tableLabel, type Model } from './model.js'
import type { ObjectNames } from './object-names.js'
import { findPartObstacle, findPredicateObstacle } from './obstacles.js'
import type { Printing } from './printing.js'
import { noteStorage } from './storage-parameters.js'
import { deferrableArgument } from './unique-constraints.js'
import { can } from './version.js'

/** A constraint as Django says it, or the remark that stands for it. */
export type CodeOrRemark = { readonly code: Code } | { readonly remark: string }

/** An ExclusionConstraint of PostgreSQL; a remark and a warning where Django has none that is like it. */
export function toExclusion(
  exclusion: Exclusion,
  model: Model,
  names: ObjectNames,
  printing: Printing,
): CodeOrRemark {
  const { table } = model
  const tried = create(exclusion, withoutTrace({ ...printing, model }))
  const made = 'problem' in tried ? tried : create(exclusion, { ...printing, model })
  const wanted = exclusion.name ?? `ex_${table.name}`
  if (!('problem' in made)) {
    noteStorage(`exclusion constraint ${wanted}`, exclusion, table, printing.notes)
    return {
      code: made.named(names.constraint(table.place, table.name, wanted, exclusion.name !== undefined)),
    }
  }
  const what = `exclusion constraint ${wanted}`
  const message = `the ${what} of ${tableLabel(table)} is a comment only: ${made.problem}`
  printing.notes.warn(table.place, 'exclusion', message)
  return { remark: `The ${what} is left out: ${made.problem}.` }
}

function create(exclusion: Exclusion, around: Around) {
  if (around.dialect !== 'postgresql' || !isKnown(exclusion, around)) {
    return { problem: `Django has no exclusion by ${exclusion.method} here` }
  }
  const obstacle = findExclusionObstacle(exclusion, around)
  if (obstacle !== undefined) return { problem: obstacle }
  const parts = exclusion.parts.map((part) => toPart(part, around, true))
  if (parts.some(({ kind }) => kind === 'sql')) return { problem: 'Django cannot check such an expression' }
  const condition = exclusion.where === undefined ? undefined : checkedCondition(exclusion.where, around)
  if (exclusion.where !== undefined && condition === undefined) {
    return { problem: 'Django cannot check such a condition' }
  }
  const pairs = parts.map((part, at) =>
    tuple([printPart(part, around), pythonString(exclusion.parts[at]?.operator ?? '=')]),
  )
  const head = around.imports.from('django.contrib.postgres.constraints', 'ExclusionConstraint')
  return {
    named: (name: string): Code =>
      call(head, [
        keyword('name', pythonString(name)),
        keyword('expressions', list(pairs)),
        ...(exclusion.method === 'gist' ? [] : [keyword('index_type', pythonString(exclusion.method))]),
        ...(condition === undefined ? [] : [keyword('condition', condition)]),
        ...deferrableArgument(exclusion.deferrable, around),
        ...includeArgument(exclusion.include, around),
      ]),
  }
}

function findExclusionObstacle({ parts, where }: Exclusion, around: Around): string | undefined {
  return (
    findPartObstacle(parts, false, around) ??
    (where === undefined ? undefined : findPredicateObstacle(where, around))
  )
}

/** Whether ExclusionConstraint knows the method: by hash it takes one expression alone, and only what is equal. */
function isKnown({ method, parts, include }: Exclusion, { version }: Around): boolean {
  if (method !== 'hash') return METHODS.has(method)
  const isSimple = parts.length === 1 && parts[0]?.operator === '=' && include === undefined
  return isSimple && can(version, 'hash-exclusions')
}

const METHODS: ReadonlySet<string> = new Set(['gist', 'spgist'])
