import type { ColumnNode, CountingNode, IdentityNode } from '../../model/document.js'
import type { Place } from '../../model/place.js'
import { defined } from '../../readers/defined.js'
import { toDefaultNode } from './default.js'
import { tidy } from './expression.js'
import type { ColumnRow, CountingRow } from './rows.js'

/** A column of a table. The default of a serial column is its sequence, and that goes without saying. */
export function toColumn(row: ColumnRow, place: Place): ColumnNode {
  const { expression, generated } = row
  const isGenerated = generated !== '' && expression !== null
  const hasDefault = !isGenerated && !row.serial && expression !== null
  return defined({
    place,
    name: row.name,
    type: row.type,
    nullable: row.nullable,
    autoIncrement: row.serial || row.identity !== '' ? true : undefined,
    identity: toIdentity(row),
    expression: isGenerated ? tidy(expression) : undefined,
    stored: isGenerated ? generated === 's' : undefined,
    default: hasDefault ? toDefaultNode(expression, row.type) : undefined,
    collation: row.collation ?? undefined,
    comment: row.comment ?? undefined,
  })
}

function toIdentity(row: ColumnRow): IdentityNode | undefined {
  return row.identity === '' ? undefined : { always: row.identity === 'a', ...toCounting(row) }
}

/** How a sequence counts, where that is not the usual way. */
export function toCounting(row: CountingRow): CountingNode {
  return defined({
    start: row.start ?? undefined,
    increment: row.increment ?? undefined,
    minValue: row.min_value ?? undefined,
    maxValue: row.max_value ?? undefined,
    cache: row.cache ?? undefined,
    cycle: row.cycle === true ? true : undefined,
  })
}
