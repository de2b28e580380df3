import { findSemicolon, skipBlank, type Stretch } from './skip.js'

/** A statement that has to do with tables: its text without the semicolon, and where it begins in its file. */
export interface Statement {
  readonly text: string
  readonly offset: number
  /** Whether quotes in it, or the body of a trigger, have no end: all that follows in the file is then part of it. */
  readonly endless: boolean
}

/**
 * The statements of a text that make, change or drop tables or indexes, and those that begin with no word of SQLite's.
 * All else is passed over: data, queries, settings, transactions, triggers, and the SQLite shell's own commands, which
 * begin with a full stop. Of what is passed over only those without an end are given, and INSERTs into SQLite's own
 * table of tables, since dumps write virtual tables so.
 */
export function* splitStatements(text: string): Generator<Statement> {
  let at = skipBlank(text, 0, true)
  while (at < text.length) {
    const stretch = findEnd(text, at)
    if (!stretch.closed || isOfInterest(text, at)) {
      yield { text: text.slice(at, stretch.end), offset: at, endless: !stretch.closed }
    }
    at = skipBlank(text, stretch.end, true)
  }
}

/** The words with which a statement begins that has nothing to say of tables. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  'ANALYZE ATTACH BEGIN COMMIT DELETE DETACH END EXPLAIN INSERT PRAGMA REINDEX RELEASE REPLACE ROLLBACK SAVEPOINT SELECT UPDATE VACUUM VALUES WITH'.split(
    ' ',
  ),
)

const GAP = String.raw`(?:\s|--[^\n]*\n|/\*[^]*?\*/)+`
const TEMPORARY = `(?:temp(?:orary)?${GAP})?`
const WORD = /[A-Za-z_]+/y
const TRIGGER = new RegExp(`create${GAP}${TEMPORARY}trigger\\b`, 'iy')
const TRIGGER_END = /end(?![\w$])/iy
const SCHEMA_TABLE = new RegExp(`insert${GAP}into${GAP}sqlite_(?:schema|master)\\b`, 'iy')
const LEGACY = new RegExp(`pragma${GAP}legacy_alter_table\\b`, 'iy')
const VIEW_OR_TRIGGER = new RegExp(`(?:create${GAP}${TEMPORARY}|drop${GAP})(?:view|trigger)\\b`, 'iy')

function isOfInterest(text: string, at: number): boolean {
  if (text.charAt(at) === '.') return false
  const word = match(WORD, text, at)?.toUpperCase() ?? ''
  if (PASSED_OVER.has(word)) return isAt(SCHEMA_TABLE, text, at) || isAt(LEGACY, text, at)
  return !isAt(VIEW_OR_TRIGGER, text, at)
}

function findEnd(text: string, at: number): Stretch {
  if (text.charAt(at) === '.') return { end: endOfLine(text, at), closed: true }
  return isAt(TRIGGER, text, at) ? findTriggerEnd(text, at) : findSemicolon(text, at)
}

/** A trigger ends with the `END` behind a semicolon: the END of a CASE never stands there. */
function findTriggerEnd(text: string, from: number): Stretch {
  let at = from
  for (;;) {
    const stretch = findSemicolon(text, at)
    if (!stretch.closed || stretch.end >= text.length) return { end: text.length, closed: false }
    at = skipBlank(text, stretch.end, true)
    if (isAt(TRIGGER_END, text, at)) return { end: at + 3, closed: true }
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  return match(pattern, text, at) !== undefined
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
