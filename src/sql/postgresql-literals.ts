/** A number as PostgreSQL's catalog keeps it in a default. */
export const NUMBER = /^-?\d+(?:\.\d+)?$/

/** PostgreSQL's types of numbers, by the names that `format_type` gives them. */
export const NUMERIC_TYPES: ReadonlySet<string> = new Set([
  'smallint',
  'integer',
  'bigint',
  'numeric',
  'real',
  'double precision',
])

/** Types that a literal may have before it becomes the column's. */
export const LITERAL_TYPES: ReadonlySet<string> = new Set([
  ...NUMERIC_TYPES,
  'text',
  'character varying',
  'bpchar',
  'character',
])
