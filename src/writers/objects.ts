import type { Place } from '../model/place.js'
import type { Schema, Table } from '../model/schema.js'

/** An object of a schema with what it says by itself, without the objects in it. */
export interface SchemaObject {
  /** What people call it: `column "orders.total"`. No two objects of a schema have one. */
  readonly title: string
  readonly place: Place | undefined
  readonly traits: Readonly<Record<string, unknown>>
  /** The title of the table that it belongs to. */
  readonly table?: string
}

/** The objects of a schema, the schema itself first. Those of one name are told apart by a number. */
export function listObjects(schema: Schema): readonly SchemaObject[] {
  const { literal, dialect, tables, enums, domains, sequences } = schema
  const types = [
    ...enums.map((node) => ({ noun: 'enum', ...node })),
    ...domains.map((node) => ({ noun: 'domain', ...node })),
    ...sequences.map((node) => ({ noun: 'sequence', ...node })),
  ]
  return number([
    { title: 'the schema', place: tables[0]?.place, traits: { conventions: literal, dialect } },
    ...types.map(({ noun, place, ...traits }) => ({
      title: `${noun} "${qualified(traits)}"`,
      place,
      traits,
    })),
    ...tables.flatMap(objectsOf),
  ])
}

function objectsOf(table: Table): readonly SchemaObject[] {
  const { place, name, namespace, comment, formerNames, columns, ...members } = table
  const { primaryKey, foreignKeys, uniques, checks, exclusions, indexes } = members
  const title = `${table.view ? 'view' : 'table'} "${qualified(table)}"`
  const lists: readonly (readonly [noun: string, list: readonly Member[]])[] = [
    ['primary key', primaryKey ? [primaryKey] : []],
    ['foreign key', foreignKeys],
    ['unique constraint', uniques],
    ['check', checks],
    ['exclusion constraint', exclusions],
    ['index', indexes],
  ]
  return [
    { title, place, traits: { name, namespace, comment, formerNames } },
    ...columns.map(({ place, ...traits }) => ({
      title: `column "${qualified(table)}.${traits.name}"`,
      place,
      traits,
      table: title,
    })),
    ...lists.flatMap(([noun, list]) =>
      list.map((member) => {
        const traits: Readonly<Record<string, unknown>> = { ...member, place: undefined }
        return {
          title: `${noun} ${nameOf(member)} of ${title}`,
          place: member.place ?? place,
          traits,
          table: title,
        }
      }),
    ),
  ]
}

interface Member {
  readonly place?: Place
  readonly name?: string
  readonly columns?: readonly string[]
  readonly sql?: string
}

function nameOf({ name, columns, sql = '' }: Member): string {
  if (name !== undefined) return `"${name}"`
  return `(${columns ? columns.join(', ') : sql})`
}

function qualified({ name, namespace }: { readonly name: string; readonly namespace?: string }): string {
  return namespace === undefined ? name : `${namespace}.${name}`
}

function number(objects: readonly SchemaObject[]): readonly SchemaObject[] {
  const amounts = new Map<string, number>()
  return objects.map((object) => {
    const amount = (amounts.get(object.title) ?? 0) + 1
    amounts.set(object.title, amount)
    return amount === 1 ? object : { ...object, title: `${object.title} (${amount})` }
  })
}
