/** A class of the team's own that brings columns, as its source says it. */
export interface Mixin {
  /** Where it is imported from. */
  readonly module: string
  readonly name: string
  /** The columns that it is to bring. */
  readonly columns: readonly string[]
  /** The attributes that it maps. */
  readonly attributes: readonly string[]
  /** What it says of an attribute, on one line: `created_at: Mapped[datetime] = mapped_column(DateTime)`. */
  said(attribute: string): string | undefined
  /** Whether it says of an attribute what this statement says, whose names are written with their modules. */
  agrees(attribute: string, statement: string): boolean
}
