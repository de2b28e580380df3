import type { Index } from '../../model/schema.js'
import { areBoundless, BOUNDLESS } from './boundless.js'
import { isPrefix } from './index-parts.js'
import type { Model } from './model.js'
import { findPartObstacle, findPredicateObstacle } from './obstacles.js'
import type { Printing } from './printing.js'
import { vectorIndex } from './vector-fields.js'

/** Django's class for each method on PostgreSQL, the one database that it has them for. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['bloom', 'BloomIndex'],
  ['brin', 'BrinIndex'],
  ['btree', 'BTreeIndex'],
  ['gin', 'GinIndex'],
  ['gist', 'GistIndex'],
  ['hash', 'HashIndex'],
  ['spgist', 'SpGistIndex'],
])

/** Methods of PostgreSQL that have nothing for texts by themselves. */
const WITHOUT_TEXTS: ReadonlySet<string> = new Set(['gin', 'gist'])

/** What Collate takes for a collation's name. */
const COLLATION = /^[\w-]+$/

/** Why Django cannot say an index; undefined when it can. A hash index is a usual one where there are none. */
export function findIndexProblem(
  { method, parts, where }: Index,
  model: Model,
  printing: Printing,
): string | undefined {
  const isUsual = method === undefined || method === 'hash'
  if (!isUsual && !indexClass(method, printing)) return `Django has no ${method} index here`
  if (parts.some(isPrefix)) return 'Django has no index on the beginning of a column'
  const names = parts.flatMap((part) => (part.kind === 'column' ? [part.name] : []))
  if (areBoundless(names, model, printing)) return BOUNDLESS
  const isOdd = parts.some(({ collation }) => collation !== undefined && !COLLATION.test(collation))
  if (isOdd) return 'Django does not take such a name of a collation'
  const around = { ...printing, model }
  return (
    findPartObstacle(parts, !WITHOUT_TEXTS.has(method ?? ''), around) ??
    (where === undefined ? undefined : findPredicateObstacle(where, around))
  )
}

/** The class of an index of a method, where there is one. */
export function indexClass(method: string, printing: Printing): ReturnType<typeof vectorIndex> {
  const name = printing.dialect === 'postgresql' ? METHODS.get(method) : undefined
  return name === undefined
    ? vectorIndex(method, printing)
    : { module: 'django.contrib.postgres.indexes', name }
}
