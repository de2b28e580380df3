import { sqlString } from '../../sql/string.js'

/** A text, or a call for the next value of a sequence outside of texts. */
const NEXT = /'(?:[^']|'')*'|\bnextval\s*\(\s*'((?:[^']|'')+)'\s*(?:::\s*regclass\s*)?\)/gi

/**
 * An expression of PostgreSQL whose sequences are looked up when a row is written: `'N' || nextval('s'::text)`. That gives a
 * migration leave to make the table first.
 */
export function withLateSequences(sql: string): string {
  return sql.replace(NEXT, (whole, name?: string) =>
    name === undefined ? whole : nextValue(name.replaceAll("''", "'")),
  )
}

/** The next value of a sequence that is looked up by its name as a text. */
export function nextValue(sequence: string): string {
  return `nextval(${sqlString(sequence)}::text)`
}

/** The first sequence from which an expression takes its next value; undefined where it takes none. */
export function sequenceIn(sql: string): string | undefined {
  const names = Array.from(sql.matchAll(NEXT), ([, name]) => name)
  return names.find((name) => name !== undefined)?.replaceAll("''", "'")
}
