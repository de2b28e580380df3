import type { FuncCall, Node } from 'libpg-query'

import type { ConstraintNode } from '../../../model/document.js'
import type { Place } from '../../../model/place.js'
import type { CatalogTable } from '../catalog.js'
import { type Context, findTable } from './context.js'
import { relationOf, textsOf } from './nodes.js'
import { quoteName } from './tokens.js'

/** An argument that is a constant; undefined for any other. */
type Value = string | boolean | undefined

/** `location` is the byte of the statement where the call begins. */
type Change = (values: readonly Value[], location: number, context: Context) => void

/**
 * PostGIS's functions that change the columns of a table (https://postgis.net/docs/AddGeometryColumn.html,
 * https://postgis.net/docs/DropGeometryColumn.html).
 */
const CHANGES: Readonly<Record<string, Change>> = {
  addgeometrycolumn: addColumn,
  dropgeometrycolumn: dropColumn,
}

/** Does to the columns of a table what a call of a function does to them, which few functions do. */
export function callFunction({ funcname, args = [], location = 0 }: FuncCall, context: Context): void {
  CHANGES[textsOf(funcname).at(-1) ?? '']?.(args.map(valueOf), location, context)
}

function valueOf(node: Node): Value {
  if (!('A_Const' in node)) return undefined
  const { sval, ival, boolval } = node.A_Const
  if (boolval) return boolval.boolval === true
  return ival ? String(ival.ival ?? 0) : sval?.sval
}

/** A column of PostGIS, as `AddGeometryColumn` is told of it. */
interface GeometryColumn {
  readonly name: string
  readonly type: string
  readonly srid: string
  /** How many numbers a point has. */
  readonly dimension: string
}

/** `([catalog,] [schema,] table, column, srid, type, dimension [, with a type modifier])` */
function addColumn(values: readonly Value[], location: number, context: Context): void {
  const hasModifier = values.at(-1) !== false
  const given = typeof values.at(-1) === 'boolean' ? values.slice(0, -1) : values
  const [name, srid, type, dimension] = given.slice(-4)
  if (!isText(name) || !isText(srid) || !isText(type) || !isText(dimension) || !/^[a-z]+$/i.test(type)) {
    refuse(location, context)
    return
  }
  const column = { name, type, srid: /^\d+$/.test(srid) ? srid : '0', dimension }
  const table = findNamed(given.slice(0, -4), location, context)
  if (!table) return
  const place = context.statement.place(location)
  if (table.columns.find(name)) {
    context.refusals.add(place, 'duplicate-column', `table "${table.name}" has a column "${name}" already`)
    return
  }
  const checks = hasModifier ? [] : checksOf(column, place)
  for (const member of context.session.family(table)) {
    context.work.step()
    if (member.columns.find(name)) continue
    member.columns.add({ place, name, type: hasModifier ? typeOf(column) : 'geometry' })
    for (const check of checks) member.constraints.add(check)
  }
}

/** `geometry(PointZ,4326)`: the dimension is a part of the type's name. */
function typeOf({ type, srid, dimension }: GeometryColumn): string {
  const plain = type.replace(/(?<=[a-z]{2})(?:zm?|m)$/i, '')
  const suffix = { 3: /m$/i.test(type) && !/zm$/i.test(type) ? 'M' : 'Z', 4: 'ZM' }[dimension] ?? ''
  return `geometry(${plain}${suffix}${srid === '0' ? '' : `,${srid}`})`
}

/** What holds a column without a type modifier to its type, under the names that PostGIS gives. */
function checksOf({ name, type, srid, dimension }: GeometryColumn, place: Place): readonly ConstraintNode[] {
  const column = quoteName(name)
  const conditions = {
    srid: `st_srid(${column}) = ${srid}`,
    dims: `st_ndims(${column}) = ${dimension}`,
    ...(type === 'GEOMETRY' ? {} : { geotype: `geometrytype(${column}) = '${type}' OR ${column} IS NULL` }),
  }
  return Object.entries(conditions).map(([what, check]) => ({
    place,
    kind: 'check',
    name: `enforce_${what}_${name}`,
    columns: [],
    check,
  }))
}

/** `([catalog,] [schema,] table, column)` */
function dropColumn(values: readonly Value[], location: number, context: Context): void {
  const name = values.at(-1)
  const table = isText(name) ? findNamed(values.slice(0, -1), location, context) : undefined
  if (!isText(name)) refuse(location, context)
  else if (table) {
    for (const member of context.session.family(table)) context.session.catalog.dropColumn(member, name)
  }
}

/** The table that the first arguments name; an empty schema stands for the search path. */
function findNamed(values: readonly Value[], location: number, context: Context): CatalogTable | undefined {
  const parts = values.filter(isText).filter((part) => part !== '')
  if (parts.length > 0 && values.every(isText)) return findTable({ ...relationOf(parts), location }, context)
  refuse(location, context)
  return undefined
}

function isText(value: Value): value is string {
  return typeof value === 'string'
}

function refuse(location: number, { refusals, statement }: Context): void {
  const message =
    'which column this adds or drops cannot be known without running it; write its arguments out'
  refusals.add(statement.place(location), 'unknown-columns', message)
}
