import type { SequenceNode } from '../../../model/document.js'
import type { Place } from '../../../model/place.js'
import type { QualifiedName } from '../catalog.js'
import type { Counting } from './sequence.js'
import type { AlterStep, Definition, KeyDefinition, TableOptions, Wanted } from './definition.js'

/** A statement that says something of what tables there are. */
export type Statement =
  | CreateTable
  | { readonly kind: 'create-like'; readonly table: NewTable; readonly source: WantedTable }
  /** A table that has the columns of a query, which only a database can know. */
  | { readonly kind: 'create-as'; readonly table: NewTable }
  | { readonly kind: 'create-temporary'; readonly table: QualifiedName; readonly place: Place }
  | { readonly kind: 'alter-table'; readonly table: WantedTable; readonly steps: readonly AlterStep[] }
  | { readonly kind: 'create-index'; readonly table: WantedTable; readonly definition: KeyDefinition }
  | { readonly kind: 'drop-index'; readonly table: WantedTable; readonly index: Wanted }
  | { readonly kind: 'drop-tables'; readonly tables: readonly QualifiedName[] }
  | { readonly kind: 'rename-tables'; readonly pairs: readonly RenamePair[] }
  | { readonly kind: 'drop-database'; readonly name: string }
  | { readonly kind: 'use'; readonly name: string }
  | { readonly kind: 'create-sequence'; readonly sequence: NewSequence }
  | { readonly kind: 'alter-sequence'; readonly target: WantedTable; readonly counting: Counting }
  | { readonly kind: 'drop-sequences'; readonly names: readonly QualifiedName[] }
  /** Something that may make tables which no reader can know of; `message` says what. */
  | { readonly kind: 'opaque'; readonly place: Place; readonly code: string; readonly message: string }
  | { readonly kind: 'nothing' }

/** `CREATE TABLE t (…)`. */
export interface CreateTable {
  readonly kind: 'create-table'
  readonly table: NewTable
  readonly definitions: readonly Definition[]
  readonly options: TableOptions
}

/** The table that a statement creates. */
export interface NewTable extends Newcomer {
  readonly name: QualifiedName
  readonly place: Place
}

/** What happens where something of that name is there: nothing, or it goes. */
interface Newcomer {
  readonly offset: number
  readonly ifAbsent: boolean
  readonly orReplace: boolean
}

/** A table that must be there. */
export interface WantedTable {
  readonly name: QualifiedName
  readonly offset: number
  readonly ifPresent: boolean
}

/** A step of RENAME TABLE. */
export interface RenamePair {
  readonly from: WantedTable
  readonly to: QualifiedName
}

/** The sequence that a statement creates. */
export interface NewSequence extends Newcomer {
  readonly node: SequenceNode & { readonly name: string }
}
