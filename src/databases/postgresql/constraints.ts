import type { ConstraintKind, ConstraintNode, ReferenceNode } from '../../model/document.js'
import type { Place } from '../../model/place.js'
import { defined } from '../../readers/defined.js'
import { tidy } from './expression.js'
import { toInclude, toParts, toStorage } from './indexes.js'
import type { ConstraintRow, IndexRow } from './rows.js'
import { ACTIONS_BY_LETTER, MATCHES_BY_LETTER } from '../../sql/postgresql-letters.js'

const KINDS: Readonly<Record<string, ConstraintKind>> = {
  p: 'primary-key',
  u: 'unique',
  f: 'foreign-key',
  c: 'check',
  x: 'exclusion',
}

/** A constraint, with the rows of the index behind it, if there is one. */
export function toConstraint(
  row: ConstraintRow,
  index: readonly IndexRow[],
  place: Place,
): ConstraintNode | undefined {
  const kind = KINDS[row.kind]
  if (!kind) return undefined
  return defined({
    place,
    kind,
    name: row.name,
    columns: kind === 'check' || kind === 'exclusion' ? [] : row.columns,
    deferrable: row.deferrable ? true : undefined,
    initiallyDeferred: row.deferred ? true : undefined,
    comment: row.comment ?? undefined,
    check: kind === 'check' ? tidy(row.expression ?? '') : undefined,
    reference: kind === 'foreign-key' ? toReference(row, place) : undefined,
    ...(kind === 'foreign-key' ? {} : toTraits(row, index)),
  })
}

/** What a constraint has from the index behind it. */
function toTraits(
  { kind, operators }: ConstraintRow,
  index: readonly IndexRow[],
): Pick<ConstraintNode, 'include' | 'storageParameters' | 'nullsNotDistinct' | 'parts' | 'method' | 'where'> {
  const [first] = index
  if (!first) return {}
  const parts = toParts(index).map((part, position) => defined({ ...part, operator: operators[position] }))
  const condition = first.condition === null ? undefined : tidy(first.condition)
  return defined({
    include: toInclude(index),
    storageParameters: toStorage(first),
    nullsNotDistinct: first.nulls_not_distinct ? true : undefined,
    ...(kind === 'x' ? { parts, method: first.method, where: condition } : {}),
  })
}

function toReference(row: ConstraintRow, place: Place): ReferenceNode {
  const namespace = row.referenced_namespace
  return defined({
    place,
    table: row.referenced_table ?? undefined,
    namespace: namespace === null || namespace === 'public' ? undefined : namespace,
    columns: row.referenced_columns,
    onDelete: ACTIONS_BY_LETTER[row.on_delete],
    onUpdate: ACTIONS_BY_LETTER[row.on_update],
    onDeleteColumns: row.on_delete_columns.length > 0 ? row.on_delete_columns : undefined,
    match: MATCHES_BY_LETTER[row.match],
  })
}
