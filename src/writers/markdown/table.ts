import type { ForeignKey, PrimaryKey, Table } from '../../model/schema.js'
import { findFlagged } from '../words/table.js'
import { constraintBullets, indexBullet } from './bullets.js'
import { gridColumns } from './cells.js'
import { gridLines } from './grid.js'
import { headingLines } from './heading.js'

/** The lines of a table: its heading, its columns, its indexes and its constraints. */
export function tableLines(table: Table, literal: boolean): readonly string[] {
  const { primaryKey, uniques, checks, foreignKeys, indexes } = table
  const unique = findFlagged(table)
  const isMarked = primaryKey !== undefined && isSaidByMarks(primaryKey, table)
  const references = findOnColumns(table)
  const onColumns = new Set(references.values())
  const bullets = constraintBullets({
    ...(primaryKey && !isMarked ? { primaryKey } : {}),
    uniques: uniques.slice(0, uniques.length - unique.size),
    checks,
    foreignKeys: foreignKeys.filter((key) => !onColumns.has(key)),
  })
  const keys = new Set(isMarked ? primaryKey.columns : [])
  return [
    ...(headingLines(table) ?? []),
    '',
    ...gridLines(gridColumns({ table, literal, unique, keys, references })),
    ...part('Indexes', indexes.map(indexBullet)),
    ...part('Constraints', bullets),
  ]
}

function part(title: string, bullets: readonly string[]): readonly string[] {
  return bullets.length === 0 ? [] : ['', `## ${title}`, '', ...bullets]
}

/** Whether marks on its columns say all of a key: they have no order of their own. */
function isSaidByMarks(key: PrimaryKey, { columns }: Table): boolean {
  const members = new Set(key.columns)
  const inOrder = columns.map(({ name }) => name).filter((name) => members.has(name))
  return Object.keys(key).length === 1 && inOrder.join('\0') === key.columns.join('\0')
}

/** What a row can say of a foreign key. */
const SAID_BY_ROWS = new Set([
  'place',
  'columns',
  'referencedTable',
  'referencedNamespace',
  'referencedColumns',
  'onDelete',
  'onUpdate',
  'external',
])

/** The foreign keys that a row can say: of one column each, which is the last column of no other key. */
function findOnColumns({ columns, foreignKeys }: Table): ReadonlyMap<string, ForeignKey> {
  const positions = new Map(columns.map(({ name }, index) => [name, index]))
  const lastOf = (key: ForeignKey): number => Math.max(...key.columns.map((name) => positions.get(name) ?? 0))
  const amounts = new Map<number, number>()
  for (const key of foreignKeys) amounts.set(lastOf(key), (amounts.get(lastOf(key)) ?? 0) + 1)
  const single = foreignKeys.filter(
    (key) =>
      key.columns.length === 1 &&
      amounts.get(lastOf(key)) === 1 &&
      Object.keys(key).every((trait) => SAID_BY_ROWS.has(trait)),
  )
  return new Map(single.map((key) => [key.columns[0] ?? '', key]))
}
