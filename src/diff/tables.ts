import type { Change } from '../model/change.js'
import type { Schema, Table } from '../model/schema.js'
import { commentChange, diffColumns, pairColumns } from './columns.js'
import { diffMembers } from './constraints.js'
import type { Sides } from './match-members.js'
import { pair } from './pair.js'
import { dialectOf, foldName, qualify, type Renamed, type Setting } from './setting.js'

/** The tables of two schemas in pairs. */
export type TablePairs = ReturnType<typeof pair<Table>>

/** Pairs the tables of two schemas by name. */
export function pairTables(from: Schema, to: Schema): TablePairs {
  const dialect = dialectOf(from, to)
  return pair(from.tables, to.tables, (name) => foldName(name, dialect))
}

/** What the comparisons of the tables' parts need to know: what was renamed. */
export function settle(from: Schema, to: Schema, { later }: TablePairs): Setting {
  const dialect = dialectOf(from, to)
  const tables = new Map<string, Table>()
  const columns = new Map<string, Renamed>()
  const blank: Setting = { dialect, tables, columns }
  for (const { from: before, to: now } of later) {
    if (!before) continue
    tables.set(qualify(before), now)
    const renamed = renamedColumns(before, now, blank)
    if (renamed.size > 0) columns.set(qualify(before), renamed)
  }
  return blank
}

function renamedColumns(before: Table, now: Table, setting: Setting): Renamed {
  const { later } = pairColumns(toSides(before, now, setting))
  return new Map(
    later.flatMap(({ from, to }): readonly (readonly [string, string])[] =>
      from && from.name !== to.name ? [[from.name, to.name]] : [],
    ),
  )
}

function toSides(before: Table, now: Table, setting: Setting): Sides {
  const renamed = setting.columns.get(qualify(before)) ?? new Map<string, string>()
  return {
    from: { table: before, renamed, setting, isEarlier: true },
    to: { table: now, renamed: new Map(), setting, isEarlier: false },
  }
}

/** What came, changed, and went: one change for a whole new table, or for one that is gone. */
export function diffTables({ later, dropped }: TablePairs, setting: Setting): readonly Change[] {
  return [
    ...later.flatMap(({ from, to }) => {
      if (!from) return [added(to)]
      // A view in place of a table, or the other way round, is another thing.
      return from.view === to.view ? diffTable(from, to, setting) : [gone(from), added(to)]
    }),
    ...dropped.map(gone),
  ]
}

function diffTable(from: Table, to: Table, setting: Setting): readonly Change[] {
  const sides = toSides(from, to, setting)
  const settled = { ...about(to), fromPlace: from.place, toPlace: to.place }
  const [before, now] = [qualify(from), qualify(to)]
  const isRenamed = foldName(before, setting.dialect) !== foldName(now, setting.dialect)
  return [
    ...(isRenamed ? [{ kind: `rename-${settled.subject}` as const, ...settled, from: before, to: now }] : []),
    ...commentChange(settled.subject, from, to, settled),
    ...diffColumns(sides),
    ...diffMembers(sides),
  ]
}

function added(table: Table): Change {
  const words = about(table)
  return { kind: `add-${words.subject}`, ...words, to: sizeOf(table), toPlace: table.place }
}

function gone(table: Table): Change {
  const words = about(table)
  return { kind: `drop-${words.subject}`, ...words, from: sizeOf(table), fromPlace: table.place }
}

/** What a change of a table or a view is about. */
interface About extends Pick<Change, 'path' | 'table' | 'name'> {
  readonly subject: 'table' | 'view'
}

function about(table: Table): About {
  const path = qualify(table)
  return { subject: table.view ? 'view' : 'table', path, table: path, name: table.name }
}

function sizeOf({ columns }: Table): string {
  return `${columns.length} ${columns.length === 1 ? 'column' : 'columns'}`
}
