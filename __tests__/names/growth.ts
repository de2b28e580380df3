import fc from 'fast-check'

import type { Column, ForeignKey, Schema, Table } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { column, foreignKey, id, table } from '../support/schemas.js'

/** What is added to a schema; the numbers choose among what is there. */
export interface Addition {
  readonly kind: 'choice' | 'column' | 'enum' | 'key' | 'link' | 'table' | 'twin' | 'unique'
  readonly at: readonly [number, number, number]
  readonly word: string
}

/** Words that existing names are likely to be made of. */
const WORDS = ['user', 'order', 'author', 'parent', 'class', 'metadata', 'item', 'post', 'status', 'Tag']

/** Additions of every kind, with names that are close to those of the schema. */
export const additions: fc.Arbitrary<Addition> = fc.record({
  kind: fc.constantFrom('choice', 'column', 'enum', 'key', 'link', 'table', 'twin', 'unique'),
  at: fc.tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000)),
  word: fc.constantFrom(...WORDS),
})

/** A schema with one thing more. `taken` are names in Python that a newcomer may be tempted by. */
export function grow(schema: Schema, { kind, at, word }: Addition, taken: readonly string[]): Schema {
  const [one, two, three] = at
  const first = pick(schema.tables, one)
  const second = pick(schema.tables, two)
  if (!first || !second) return schema
  const name = three % 3 === 0 ? word : (pick(taken, three) ?? word)
  switch (kind) {
    case 'column':
      return isLink(first) ? schema : change(schema, first, addColumn(first, column(free(first, name)), two))
    case 'choice':
      return addValue(schema, one, two)
    case 'enum':
      return isLink(first) ? schema : addEnum(schema, first, name, at)
    case 'key':
      return isLink(first) ? schema : change(schema, first, addKey(first, second, name, three))
    case 'link':
      return insert(schema, linkOf(schema, first, second, name), three)
    case 'table':
      return insert(schema, table(freeTable(schema, name), [id()]), two)
    case 'twin':
      return insert(schema, { ...table(first.name, [id()]), namespace: `${word}_${one}` }, two)
    case 'unique':
      return change(schema, first, addUnique(first, three))
  }
}

function pick<T>(all: readonly T[], number: number): T | undefined {
  return all[number % all.length]
}

/** A pure link has only its keys; with more it would be another thing. */
function isLink({ columns, foreignKeys }: Table): boolean {
  return columns.every(({ name }) => foreignKeys.some((key) => key.columns.includes(name)))
}

function insert(schema: Schema, added: Table, at: number): Schema {
  const place = at % (schema.tables.length + 1)
  return { ...schema, tables: [...schema.tables.slice(0, place), added, ...schema.tables.slice(place)] }
}

function change(schema: Schema, from: Table, to: Table): Schema {
  return { ...schema, tables: schema.tables.map((each) => (each === from ? to : each)) }
}

function addColumn(to: Table, added: Column, at: number): Table {
  const place = at % (to.columns.length + 1)
  return { ...to, columns: [...to.columns.slice(0, place), added, ...to.columns.slice(place)] }
}

/** A column of a type with values of its own: one of the schema's where the database has such, else of the column. */
function addEnum(schema: Schema, to: Table, name: string, [, two, three]: Addition['at']): Schema {
  const values = ['new', 'in-progress', 'NEW', '']
  const own = column(free(to, name), { kind: 'enum', values }, { nullable: true })
  if (schema.dialect !== 'postgresql' || three % 2 === 0) return change(schema, to, addColumn(to, own, two))
  const taken = [...schema.enums, ...schema.tables, ...schema.domains, ...schema.sequences]
  const type = freeType(
    taken.map((each) => each.name),
    name,
  )
  const place = two % (schema.enums.length + 1)
  const made = { place: to.place, name: type, values }
  const enums = [...schema.enums.slice(0, place), made, ...schema.enums.slice(place)]
  const shared = { ...own, type: { kind: 'enum' as const, name: type, values } }
  return change({ ...schema, enums }, to, addColumn(to, shared, two))
}

function freeType(taken: readonly string[], name: string): string {
  return taken.some((each) => each.toLowerCase() === name.toLowerCase()) ? freeType(taken, `${name}_x`) : name
}

/** Every enumeration of one column, or of the named type that it has, gets a value before its others: one that
 * would be the same member but for a space. */
function addValue(schema: Schema, at: number, which: number): Schema {
  const all = schema.tables.flatMap(({ columns }) => columns.flatMap(({ type }) => enumOf(type) ?? []))
  const chosen = pick(all, at)
  if (!chosen) return schema
  const value = `${pick(chosen.values, which) ?? ''} `
  if (chosen.values.includes(value)) return schema
  const values = [value, ...chosen.values]
  const isChosen = (type: EnumColumn): boolean =>
    type === chosen ||
    (type.name !== undefined && type.name === chosen.name && type.namespace === chosen.namespace)
  const widen = (type: ColumnType): ColumnType => {
    if (type.kind === 'array' || type.kind === 'domain') return { ...type, of: widen(type.of) }
    return type.kind === 'enum' && isChosen(type) ? { ...type, values } : type
  }
  const tables = schema.tables.map((each) => ({
    ...each,
    columns: each.columns.map((own) => ({ ...own, type: widen(own.type) })),
  }))
  const enums = schema.enums.map((each) =>
    each.name === chosen.name && each.namespace === chosen.namespace ? { ...each, values } : each,
  )
  return { ...schema, tables, enums }
}

type EnumColumn = Extract<ColumnType, { kind: 'enum' }>

function enumOf(type: ColumnType): EnumColumn | undefined {
  if (type.kind === 'array' || type.kind === 'domain') return enumOf(type.of)
  return type.kind === 'enum' ? type : undefined
}

/** A key over a column of its own, before or behind the others. */
function addKey(from: Table, to: Table, name: string, at: number): Table {
  const [referenced = ''] = to.primaryKey?.columns ?? []
  const type = to.columns.find((each) => each.name === referenced)?.type
  if (to.primaryKey?.columns.length !== 1 || !type) return from
  const own = free(from, at % 2 === 0 ? `${name}_id` : name)
  const key: ForeignKey = {
    ...foreignKey(own, to.name),
    referencedColumns: [referenced],
    ...(to.namespace === undefined ? {} : { referencedNamespace: to.namespace }),
  }
  const keys = at % 2 === 0 ? [key, ...from.foreignKeys] : [...from.foreignKeys, key]
  const extra = { nullable: true }
  return addColumn({ ...from, foreignKeys: keys }, column(own, type, extra), at)
}

function linkOf(schema: Schema, one: Table, other: Table, name: string): Table {
  const base = table(freeTable(schema, name), [])
  const near = addKey(base, one, 'left', 0)
  const both = addKey(near, other, 'right', 0)
  if (both.columns.length < 2) return { ...base, columns: [id()], primaryKey: { columns: ['id'] } }
  const columns = both.columns.map((each) => ({ ...each, nullable: false }))
  return { ...both, columns, primaryKey: { columns: columns.map((each) => each.name) } }
}

/** One row on the other side at most. */
function addUnique(to: Table, at: number): Table {
  const key = pick(to.foreignKeys, at)
  return key ? { ...to, uniques: [...to.uniques, { columns: key.columns }] } : to
}

function free({ columns }: Table, name: string): string {
  const isTaken = columns.some((each) => each.name.toLowerCase() === name.toLowerCase())
  return isTaken ? free({ columns } as Table, `${name}_x`) : name
}

function freeTable(schema: Schema, name: string): string {
  const isTaken = schema.tables.some((each) => each.name.toLowerCase() === name.toLowerCase())
  return isTaken ? freeTable(schema, `${name}s`) : name
}
