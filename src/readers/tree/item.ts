import { defined, type Defined } from '../defined.js'
import type { Place } from '../../model/place.js'
import type { FieldReader } from './fields.js'

/** The fields that any object has. */
export type ItemField = 'id' | 'name' | 'comment' | 'dbms'

/** What any object says of itself. */
interface Item {
  readonly place: Place
  readonly id: string | undefined
  readonly name: string | undefined
  readonly comment: string | undefined
  readonly dbms: readonly string[] | undefined
}

/** What an object says of itself, as far as it is written. */
export function readItem(fields: FieldReader<ItemField>): Defined<Item> {
  return defined<Item>({
    place: fields.node.place,
    id: fields.text('id'),
    name: fields.text('name'),
    comment: fields.text('comment'),
    dbms: fields.names('dbms'),
  })
}

/** Whether an object has a name, or an id in its place; it is an error without. */
export function hasName(fields: FieldReader<ItemField>): boolean {
  if (fields.has('name') || fields.has('id')) return true
  fields.findings.error(fields.node.place, 'missing-name', `\`name\` of ${fields.title()} is missing`)
  return false
}
