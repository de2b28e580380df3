/**
 * The letters by which PostgreSQL's catalog and its parser call what a foreign key does, as SQL; the usual ones, no
 * action and a simple match, go without saying (PostgreSQL, "pg_constraint").
 */
export const ACTIONS_BY_LETTER: Readonly<Record<string, string>> = {
  r: 'RESTRICT',
  c: 'CASCADE',
  n: 'SET NULL',
  d: 'SET DEFAULT',
}

/** How much of a foreign key must match, by the same letters. */
export const MATCHES_BY_LETTER: Readonly<Record<string, string>> = { f: 'FULL', p: 'PARTIAL' }
