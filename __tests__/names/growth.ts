import fc from 'fast-check'

import type { Column, ForeignKey, Schema, Table } from '../../src/model/schema.js'
import { column, foreignKey, id, table } from '../support/schemas.js'

/** What is added to a schema; the numbers choose among what is there. */
export interface Addition {
  readonly kind: 'column' | 'key' | 'link' | 'table' | 'twin' | 'unique'
  readonly at: readonly [number, number, number]
  readonly word: string
}

/** Words that existing names are likely to be made of. */
const WORDS = ['user', 'order', 'author', 'parent', 'class', 'metadata', 'item', 'post', 'status', 'Tag']

/** Additions of every kind, with names that are close to those of the schema. */
export const additions: fc.Arbitrary<Addition> = fc.record({
  kind: fc.constantFrom('column', 'key', 'link', 'table', 'twin', 'unique'),
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
