import type { Dialect } from '../model/schema.js'

/** The quotes that names stand in; everywhere else they are SQL's own. */
const QUOTES: Readonly<Partial<Record<Dialect, string>>> = { mariadb: '`', mysql: '`' }

/**
 * The sign in a table's or column's name that makes Django fail: a percent sign, which some statements take for a
 * parameter, or a quote at both ends, which Django takes for its own (`quote_name` of its backends).
 */
export function findDjangoSign(name: string, dialect: Dialect | undefined): string | undefined {
  const quote = quoteOf(dialect)
  if (name.includes('%')) return '%'
  return name.startsWith(quote) && name.endsWith(quote) ? quote : undefined
}

/** A name for `db_table` and `db_column`: Django sets it in quotes, and doubles none in it. */
export function djangoName(name: string, dialect: Dialect | undefined): string {
  const quote = quoteOf(dialect)
  return name.replaceAll(quote, `${quote}${quote}`)
}

/** The name that `db_table` or `db_column` says, whatever the database. */
export function readDjangoName(text: string): string {
  return text.replaceAll(/(["`])\1/g, '$1')
}

function quoteOf(dialect: Dialect | undefined): string {
  return (dialect && QUOTES[dialect]) ?? '"'
}
