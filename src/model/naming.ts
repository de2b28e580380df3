import type { Place } from './place.js'

/** Names that a team asks for. Tables are `users` or `sales.users`, columns `users.class`. */
export interface Naming {
  readonly place?: Place
  /** From tables to classes, or to the variables of `Table`s. */
  readonly classes: Readonly<Record<string, string>>
  /** From columns to attributes. */
  readonly attributes: Readonly<Record<string, string>>
  /** From the columns of foreign keys (`orders.user_id`, `lines.order_id,number`) to the names of their ends. */
  readonly relations: Readonly<Record<string, RelationNaming>>
}

/** What the ends of a foreign key are to be called. */
export interface RelationNaming {
  /** The attribute of the class that has the key. */
  readonly forward?: string | undefined
  /** The attribute of the class that the key leads to. */
  readonly reverse?: string | undefined
}
