import type { ForeignKey, Table } from '../../model/schema.js'
import type { NameSource } from '../python/name-source.js'
import { compositeCandidates, sortComposites, type CompositeKey } from './composites.js'
import { toLink } from './late-relations.js'
import { settleKeys, type Settlement } from './migration-doubts.js'
import type { Link } from './migration-outline.js'
import { tableKey, tableLabel, type PlainKey, type Relation } from './model.js'
import type { Broken } from './relation-loops.js'
import { planRelations, toPlain } from './relations.js'

/** A table's foreign keys: relations by column, what ForeignObjects follow, and those that stay plain fields. */
export interface TableKeys {
  readonly relations: ReadonlyMap<string, Relation>
  readonly composites: readonly CompositeKey[]
  readonly plainKeys: readonly PlainKey[]
}

/** What keys are planned with. */
interface KeyOptions {
  /** The name that a table's class probably gets. */
  readonly classNames: (table: Table) => string
  readonly sources: readonly NameSource[]
  /** Whether Django's migrations make the tables. */
  readonly managed: boolean
}

/**
 * Decides what each foreign key of each table is to Django. What is a relation in committed models stays one, of the
 * same kind. The result has the order of `tables`.
 */
export function planKeys(tables: readonly Table[], options: KeyOptions): readonly TableKeys[] {
  const committed = options.sources.filter(({ isCommitted }) => isCommitted)
  const sorted = sortKeys(tables, options.sources)
  const late = [...sorted].flatMap(([table, { relations }]) =>
    [...relations.values()]
      .filter(({ key }) => isObjectIn(committed, table, key))
      .map((relation) => ({ table, relation })),
  )
  const keys = settle(sorted, { late, limited: [], refused: [] })
  if (!options.managed) return [...keys.values()]
  const links = [...keys].flatMap(([from, { composites }]) =>
    composites.map(({ key, table }) => ({ key, table, from, field: compositeCandidates(key)[0] ?? '' })),
  )
  const settlement = settleKeys({
    relations: new Map([...keys].map(([table, { relations }]) => [table, relations])),
    links,
    classNames: options.classNames,
    isCommitted: (table, key) => isRelationIn(committed, table, key),
  })
  return [...settle(keys, settlement).values()]
}

type Plan = ReadonlyMap<Table, TableKeys>

/** The keys by what they are in themselves. */
function sortKeys(tables: readonly Table[], sources: readonly NameSource[]): Plan {
  const byKey = new Map(tables.map((table) => [tableKey(table.name, table.namespace), table]))
  const drafts = planRelations(tables, (table, { key }) => isRelationIn(sources, table, key))
  return new Map(
    drafts.map(({ table, relations, plainKeys }) => {
      const several = sortComposites(table, byKey)
      const composites = several.flatMap((each) => ('reason' in each ? [] : [each]))
      const plain = several.flatMap((each) => ('reason' in each ? [each] : []))
      return [table, { relations, composites, plainKeys: [...plainKeys, ...plain] }]
    }),
  )
}

/** The keys where some relations are followed by ForeignObjects, and others and some links stay plain fields. */
function settle(plan: Plan, { late, limited, refused }: Settlement<Link>): Plan {
  if (late.length + limited.length + refused.length === 0) return plan
  const gone = new Set([...late, ...limited].map(({ relation }) => relation))
  const unlinked = new Set(refused.map(({ key }) => key))
  return new Map(
    [...plan].map(([own, { relations, composites, plainKeys }]) => {
      const isOwn = ({ table }: Broken): boolean => table === own
      const added = late.filter(isOwn).flatMap(toLink)
      return [
        own,
        {
          relations: new Map([...relations].filter(([, relation]) => !gone.has(relation))),
          composites: [...composites.filter(({ key }) => !unlinked.has(key)), ...added],
          plainKeys: [
            ...plainKeys,
            ...limited.filter(isOwn).map(({ relation, reason }) => toPlain(relation.key, reason)),
            ...composites.filter(({ key }) => unlinked.has(key)).map(toRefused),
          ],
        },
      ]
    }),
  )
}

function toRefused({ key, table }: CompositeKey): PlainKey {
  return toPlain(key, `Django's first migration would refer to ${tableLabel(table)} before that is complete`)
}

/** Whether the models of some sources have a relation over the columns of a key. */
function isRelationIn(sources: readonly NameSource[], table: Table, { columns }: ForeignKey): boolean {
  const wanted = columns.join('\0')
  return sources.some((source) =>
    source.named(table)?.relations.some((relation) => relation.columns.join('\0') === wanted),
  )
}

/** Whether the models of some sources follow a key over one column with a ForeignObject, beside the column's own field. */
function isObjectIn(sources: readonly NameSource[], table: Table, key: ForeignKey): boolean {
  const [column = ''] = key.columns
  return (
    sources.some((source) => source.named(table)?.attributes.has(column)) && isRelationIn(sources, table, key)
  )
}
