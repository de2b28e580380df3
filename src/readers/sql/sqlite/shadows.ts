import { fold } from './name-map.js'

/** What follows the name of a virtual table in those of the tables behind it: full-text search and R-trees. */
const SUFFIXES = 'config content data docsize idx node parent rowid segdir segments stat'.split(' ')

/** The names, as SQLite compares them, of the tables that may lie behind virtual tables. */
export function findShadows(virtual: readonly string[]): ReadonlySet<string> {
  return new Set(virtual.flatMap((name) => SUFFIXES.map((suffix) => fold(`${name}_${suffix}`))))
}
