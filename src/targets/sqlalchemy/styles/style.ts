import type { Assignment, Code, Declaration, Group } from '../../python/layout.js'
import type { Context } from '../context.js'
import type { ColumnParts } from '../columns.js'
import type { FreshArgument } from '../defaults.js'
import type { Model } from '../plan.js'
import type { RelationParts } from '../relationships.js'

/** A look of SQLAlchemy models: how a base, a class, its columns and its relationships are written. */
export interface Style {
  /** What holds the models together, which the models bring along when the team has none. */
  readonly base: {
    /** The name it is given: `Base`. */
    readonly name: string
    print(context: Context): string
    /** The metadata of the base that goes by a name: `Base.metadata`. */
    metadataOf(name: string): string
  }
  /** How classes are written; without it every table is a `Table` object. */
  readonly classes?: ClassStyle
}

/** How a class is written. Every column and every relationship is one statement in its body. */
export interface ClassStyle {
  /** Names that mean something else on such a class. */
  readonly reserved: ReadonlySet<string>
  /** What the name of an attribute cannot begin with; it is left out. */
  readonly unfit: RegExp
  /** What an attribute calls a value that Python gives. */
  readonly freshArgument: FreshArgument
  /** Whether the constructor sets what it was not given to `None`, which JSON would take for a value of its own. */
  readonly setsNone?: boolean
  /** `class User(Base)`. */
  heading(model: Model, context: Context): Group
  column(parts: ColumnParts, context: Context): Assignment | Declaration
  relation(parts: RelationParts, context: Context): Assignment
  /**
   * A column as the finished class gives it, where the names in the body are no columns yet; what needs the columns
   * themselves is then said behind the class, or in texts.
   */
  readonly later?: (model: Model, attribute: string, context: Context) => string
}

/** An argument by keyword. */
export type Argument = readonly [name: string, value: Code]
