import type { Index, IndexPart, Table, Unique } from '../../model/schema.js'

/** Whether an index makes its columns unique in the way that `unique=True` does: all rows, and nothing besides. */
export function isPlainUnique(index: Index): boolean {
  return isTotal(index) && !index.include && !index.nullsNotDistinct
}

/** Whether a unique constraint says no more than `unique=True` does. */
export function isPlainConstraint({ deferrable, include, nullsNotDistinct }: Unique): boolean {
  return !deferrable && !include && !nullsNotDistinct
}

/** Whether a full unique index is over a column whose field says that it is unique. */
export function isIndexSaidByField(index: Index, uniqueFields: ReadonlySet<string>): boolean {
  const [part] = index.parts
  return (
    isPlainUnique(index) && index.parts.length === 1 && part?.kind === 'column' && uniqueFields.has(part.name)
  )
}

/** Whether a field says a constraint: `unique=True` is one over its column without a name, and a key is unique anyway. */
export function isUniqueSaidByField(unique: Unique, uniqueFields: ReadonlySet<string>): boolean {
  const [column = ''] = unique.columns
  if (unique.columns.length !== 1 || !isPlainConstraint(unique)) return false
  return unique.name === undefined || uniqueFields.has(column)
}

/** The columns that are unique on their own, so that a foreign key may refer to them: the whole primary key, too. */
export function uniqueColumnsOf(table: Table): ReadonlySet<string> {
  return single([
    table.primaryKey?.columns ?? [],
    ...table.uniques.filter(({ deferrable }) => !deferrable).map(({ columns }) => columns),
    ...table.indexes.filter(isTotal).map(columnsOf),
  ])
}

/** The columns that `unique=True` makes unique in just the way that the schema does. */
export function plainUniquesOf(table: Table): ReadonlySet<string> {
  return single([
    table.primaryKey?.columns ?? [],
    ...table.uniques.filter(isPlainConstraint).map(({ columns }) => columns),
    ...table.indexes.filter(isPlainUnique).map(columnsOf),
  ])
}

/**
 * Whether no two rows of a table agree in some columns as Django sees it, so that a ForeignObject may refer to them
 * (fields.E310): they are its composite key, or a unique constraint lies within them.
 */
export function isUniqueOver(table: Table, columns: readonly string[]): boolean {
  const wanted = new Set(columns)
  const key = table.primaryKey?.columns ?? []
  if (key.length === wanted.size && key.every((each) => wanted.has(each))) return true
  const sets = [
    ...(key.length === 1 ? [key] : []),
    ...table.uniques.filter(({ deferrable }) => !deferrable).map((each) => each.columns),
    ...table.indexes.filter((each) => isTotal(each) && each.parts.every(isBareColumn)).map(columnsOf),
  ]
  return sets.some((set) => set.every((each) => wanted.has(each)))
}

/** Whether a member of an index is a column as it is; any other makes it one of expressions to Django. */
function isBareColumn({ order, nulls, collation }: IndexPart): boolean {
  return order === undefined && nulls === undefined && collation === undefined
}

/** A unique index over whole columns and all rows: a partial one says nothing about the others. */
function isTotal({ unique, parts, where }: Index): boolean {
  return (
    unique &&
    where === undefined &&
    parts.every((part) => part.kind === 'column' && part.length === undefined)
  )
}

function columnsOf({ parts }: Index): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'column' ? [part.name] : []))
}

function single(sets: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(sets.filter((columns) => columns.length === 1).flat())
}
