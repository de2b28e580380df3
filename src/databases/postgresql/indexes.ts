import type { IndexNode, IndexPartNode, StorageParametersNode } from '../../model/document.js'
import type { Place } from '../../model/place.js'
import { defined } from '../../readers/defined.js'
import { tidy } from './expression.js'
import type { IndexRow } from './rows.js'

/** An index from the rows of its members, which are at least one. */
export function toIndex([first, ...others]: IndexRows, place: Place): IndexNode {
  return defined({
    place,
    name: first.name,
    columns: toParts([first, ...others]),
    unique: first.unique,
    method: first.method === 'btree' ? undefined : first.method,
    where: first.condition === null ? undefined : tidy(first.condition),
    include: toInclude([first, ...others]),
    storageParameters: toStorage(first),
    nullsNotDistinct: first.nulls_not_distinct ? true : undefined,
    comment: first.comment ?? undefined,
  })
}

/** The rows of one index. */
export type IndexRows = readonly [IndexRow, ...IndexRow[]]

/** The members that an index is sorted by, each with what is not the usual way of its column or type. */
export function toParts(rows: readonly IndexRow[]): readonly IndexPartNode[] {
  return rows.filter(({ included }) => !included).map(toPart)
}

/** The columns that an index carries along; undefined when there are none. */
export function toInclude(rows: readonly IndexRow[]): readonly string[] | undefined {
  const names = rows.flatMap(({ included, column }) => (included && column !== null ? [column] : []))
  return names.length > 0 ? names : undefined
}

/** The storage parameters of an index, from any of its rows. */
export function toStorage({ storage_parameters: said }: IndexRow): StorageParametersNode | undefined {
  if (said === null || said.length === 0) return undefined
  return Object.fromEntries(
    said.map((text) => {
      const [name = '', ...value] = text.split('=')
      return [name, value.join('=')]
    }),
  )
}

function toPart(row: IndexRow): IndexPartNode {
  const isUsualSide = row.descending === row.nulls_first
  return defined({
    name: row.column ?? undefined,
    expression: row.expression === null ? undefined : tidy(row.expression),
    order: row.descending ? ('desc' as const) : undefined,
    nulls: isUsualSide ? undefined : row.nulls_first ? ('first' as const) : ('last' as const),
    operatorClass: toOperatorClass(row),
    collation: row.collation ?? undefined,
  })
}

/** With its parameters as SQL: the catalog has them as `siglen=32`. */
function toOperatorClass({ operator_class, operator_options }: IndexRow): string | undefined {
  if (operator_class === null) return undefined
  const options = operator_options?.replaceAll(/(?<!\w)(\w+)=([^,]*)/g, "$1='$2'") ?? ''
  return options === '' ? operator_class : `${operator_class} (${options})`
}
