import type { Place } from '../../model/place.js'
import type { Findings } from '../findings.js'
import { type Member, normalise, type ObjectNode, scalarAt, singular } from '../tree.js'
import { readRecords, valueOf } from './records.js'
import type { Sheet } from './workbook.js'

/** The sheets whose rows belong to tables, in the order in which a table has them. */
const PARTS = new Set(['column', 'index', 'constraint'])
const OWNER = new Set(['tablename', 'table'])

/**
 * What a workbook says as a tree: each sheet is a collection, the rows of `Justdb` are the root's own. A row of
 * `Column`, `Index` or `Constraint` belongs to the table that its `tableName` names, or to that of the row above; a
 * column with an id and without a table is for others to refer to. A table need not stand in the sheet `Table`.
 */
export function toTree(path: string, sheets: readonly Sheet[], findings: Findings): ObjectNode {
  const root: Member[] = []
  const tables = new Tables()
  const records = sheets.map((sheet) => ({ sheet, rows: readRecords(path, sheet, findings) }))
  for (const { sheet, rows } of records)
    if (singular(sheet.name) === 'table') for (const row of rows) tables.add(row)
  for (const { sheet, rows } of records) {
    const kind = singular(sheet.name)
    if (kind === 'justdb') rows.forEach(({ members }) => root.push(...members))
    else if (PARTS.has(kind)) root.push(...tables.share(sheet.name, rows))
    else if (kind !== 'table' && rows[0]) root.push(collect(sheet.name, rows[0].place, rows))
  }
  const top: Place = { path, line: 1, column: 1 }
  return { kind: 'object', place: top, members: [...root, collect('Table', top, tables.all)] }
}

function collect(key: string, place: Place, items: readonly ObjectNode[]): Member {
  return { key, place, value: { kind: 'list', place, items } }
}

/** The tables of a workbook, found by what rows call them. */
class Tables {
  readonly all: (ObjectNode & { readonly members: Member[] })[] = []
  readonly #byName = new Map<string, ObjectNode & { readonly members: Member[] }>()

  add({ place, members }: ObjectNode): ObjectNode & { readonly members: Member[] } {
    const table = { kind: 'object' as const, place, members: [...members] }
    this.all.push(table)
    for (const key of ['id', 'name']) {
      const name = valueOf(table, new Set([key]))
      if (name !== undefined && !this.#byName.has(name)) this.#byName.set(name, table)
    }
    return table
  }

  /** Gives the rows of a sheet to their tables, and back as members of the root those that belong to none. */
  share(key: string, rows: readonly ObjectNode[]): readonly Member[] {
    const free: Member[] = []
    let above: (ObjectNode & { readonly members: Member[] }) | undefined
    for (const row of rows) {
      const owner = row.members.find((member) => OWNER.has(normalise(member.key)))
      const isFree = !owner && (!above || (singular(key) === 'column' && valueOf(row, ID) !== undefined))
      above = owner ? this.#find(owner) : above
      const part = { ...row, members: row.members.filter((member) => member !== owner) }
      const home = isFree ? free : (above?.members ?? free)
      home.push({ key, place: row.place, value: part })
    }
    return free
  }

  /** The table that a row names, which may be the first to do so. */
  #find({ place, value }: Member): ObjectNode & { readonly members: Member[] } {
    const name = value.kind === 'scalar' ? value.text : ''
    const known = this.#byName.get(name)
    return (
      known ??
      this.add({ kind: 'object', place, members: [{ key: 'name', place, value: scalarAt(place, name) }] })
    )
  }
}

const ID = new Set(['id'])
