import type { Action } from './action.js'
import type { Cursor } from './cursor.js'
import type { Token } from './tokens.js'

/**
 * SpatiaLite's call that adds a column to a table (https://www.gaia-gis.it/gaia-sins/spatialite-sql-latest.html):
 * `AddGeometryColumn(table, column, srid, type [, dimension [, not null]])`. The engine runs the ALTER TABLE that the
 * function runs itself; what it says beyond that of the values stands in tables of SpatiaLite.
 */
export function readGeometryColumn(cursor: Cursor): Action | undefined {
  if (!cursor.take('ADDGEOMETRYCOLUMN')) return undefined
  const [table, column, , type, , notNull] = readConstants(cursor)
  if (!table || !column || !type || !/^[a-z]+$/i.test(type.text)) return { kind: 'unknown', problem: PROBLEM }
  const tail = notNull && notNull.text !== '0' ? ` NOT NULL DEFAULT ''` : ''
  const instead = `ALTER TABLE ${quote(table)} ADD COLUMN ${quote(column)} ${plainType(type.text)}${tail}`
  return {
    kind: 'add-column',
    table: table.text,
    temporary: false,
    part: column.text,
    offset: column.start,
    instead,
  }
}

const PROBLEM = 'which column this adds cannot be known without running it; write its arguments out'

/** The arguments in brackets; none where one of them is no constant. */
function readConstants(cursor: Cursor): readonly Token[] {
  const values: Token[] = []
  while (cursor.takeMark(values.length === 0 ? '(' : ',')) {
    cursor.takeMark('-')
    values.push(cursor.next())
  }
  const areConstants = values.every(({ kind }) => kind === 'string' || kind === 'name' || kind === 'number')
  return areConstants && cursor.isMark(')') ? values : []
}

/** How many numbers a point has is no part of the type's name: `POINTZ` is a `POINT`. */
function plainType(type: string): string {
  return type.toUpperCase().replace(/(?<=[A-Z]{2})(?:ZM?|M)$/, '')
}

function quote({ text }: Token): string {
  return `"${text.replaceAll('"', '""')}"`
}
