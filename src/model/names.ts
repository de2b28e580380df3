import type { Place } from './place.js'

/** Names that tables have in Python: those of committed models, or those that an entry's `naming` asks for. */
export interface Names {
  /** Where somebody asked for them; absent for names that are only to stay. */
  readonly place?: Place
  readonly tables: readonly TableNames[]
  /** What stands beside the tables. */
  readonly objects: readonly ObjectName[]
}

/** What a table, its columns and its foreign keys are called. */
export interface TableNames {
  readonly table: string
  /** Absent for a table in no namespace, and where only the name is known. */
  readonly namespace?: string
  /** Whether the table is a class or the variable of a `Table`; absent where either will do. */
  readonly kind?: 'class' | 'variable'
  /** The class or the variable. */
  readonly name?: string
  /** The module in a package. */
  readonly module?: string
  /** The classes of enumerations, by the column that has one; absent where there are none. */
  readonly enums?: ReadonlyMap<string, EnumNames>
  /** From column names to attribute names. */
  readonly attributes: ReadonlyMap<string, string>
  readonly relations: readonly RelationNames[]
}

/** What the two ends of a foreign key are called. */
export interface RelationNames {
  /** The referring columns, in the key's order. */
  readonly columns: readonly string[]
  /** The class that the key leads to, by its name in the same models; absent where the columns say enough. */
  readonly target?: string
  /** The attribute of the class that has the key. */
  readonly forward?: string
  /** The attribute of the class that the key leads to. */
  readonly back?: string
}

/** The class or the variable of a type or a sequence that stands on its own. */
export interface ObjectName {
  readonly kind: 'domain' | 'enum' | 'sequence'
  readonly object: string
  readonly namespace?: string
  readonly name: string
  /** The class of an enumerated type. */
  readonly members?: EnumNames
}

/** What the class of an enumeration is called, and its members, by their values. */
export interface EnumNames {
  readonly name: string
  readonly members: ReadonlyMap<string, string>
}

/** No names at all. */
export const NO_NAMES: Names = { tables: [], objects: [] }
