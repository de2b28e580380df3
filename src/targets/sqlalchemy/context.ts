import type { Column, Dialect } from '../../model/schema.js'
import type { Imports } from '../python/imports.js'
import type { Mixin } from '../../model/mixin.js'
import type { Layout } from '../python/layout.js'
import type { CreationOrder } from './creation-order.js'
import type { EnumClass } from './enums.js'
import type { NameOf } from './object-names.js'
import type { Core, External, Model, Plan } from './plan.js'
import type { StandaloneKind } from './standalone.js'
import type { TypeAlias } from './type-aliases.js'

/** What printing in one module needs to know: the plan, and how this module comes by the names of the others. */
export interface Context {
  readonly plan: Plan
  readonly dialect?: Dialect
  /** The oldest Python that the models must run on: `3.10` or later. */
  readonly pythonVersion: string
  readonly imports: Imports
  /** The names of indexes and constraints as they are written. */
  readonly nameOf: NameOf
  readonly layout: Layout
  /** The classes without reverse sides, and how many foreign keys lead to each. */
  readonly hubs: ReadonlyMap<Model, number>
  /** The tables that must be made after others though no foreign key says so. */
  readonly creationOrder: CreationOrder
  /** The declarative base. */
  base(): string
  /** The mixins that a class inherits. */
  mixinsOf(model: Model): readonly Mixin[]
  /** The team's annotated type that a column of a class is declared with. */
  aliasOf(column: Column): TypeAlias | undefined
  /** The metadata that all tables are in. */
  metadata(): string
  /** The `Table` object of a table without a class. */
  variable(table: Core | (External & { readonly kind: 'stub' })): string
  /** The variable of a type or a sequence that stands on its own. */
  standalone(kind: StandaloneKind, name: string, namespace?: string): string | undefined
  /** The class of an enumeration. */
  enumClass(type: EnumClass): string
  /** The function that gives the values of such a class. */
  valuesFunction(): string
  /** The class of ours for types that SQLAlchemy has none for. */
  nativeClass(): string
  /** The class of ours for arrays of types that drivers do not know. */
  arrayClass(): string
  /** A class of ours. */
  modelClass(model: Model): string
  /** A class of ours as an annotation writes it, within quotes. */
  annotate(model: Model): string
}

/** Names from SQLAlchemy's main module. */
export function core(context: Context, name: string): string {
  return context.imports.from('sqlalchemy', name)
}

/** Names from SQLAlchemy's ORM. */
export function orm(context: Context, name: string): string {
  return context.imports.from('sqlalchemy.orm', name)
}
