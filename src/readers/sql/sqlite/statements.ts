import { findSemicolon, skipBlank, type Stretch } from './skip.js'

/** A statement that has to do with tables: its text without the semicolon, and where it begins in its file. */
export interface Statement {
  readonly text: string
  readonly offset: number
  /** Whether quotes in it, or the body of a trigger, have no end: all that follows in the file is then part of it. */
  readonly endless: boolean
}

/**
 * The statements of a text that make, change or drop tables or indexes, those of transactions, and those that begin
 * with no word of SQLite's. All else is passed over: data, queries, settings, triggers, and the SQLite shell's own
 * commands, which begin with a full stop. Of what is passed over only those without an end are given, INSERTs into
 * SQLite's own table of tables, since dumps write virtual tables so, and the query with which SpatiaLite adds a column.
 */
export function* splitStatements(text: string): Generator<Statement> {
  let at = skipBlank(text, 0, true)
  while (at < text.length) {
    const head = readHead(text, at)
    const stretch = findEnd(text, at, head)
    if (!stretch.closed || isOfInterest(text, at, head)) {
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

/** As much of a word as any keyword has. */
const WORD = /[A-Za-z_]{1,30}/y

/** Statements that are of interest though their first word is not, and the other way round. */
const OF_INTEREST =
  /^(?:BEGIN|COMMIT|END|RELEASE|ROLLBACK|SAVEPOINT|INSERT INTO SQLITE_(?:SCHEMA|MASTER)|PRAGMA LEGACY_ALTER_TABLE|SELECT ADDGEOMETRYCOLUMN)\b/
const TRIGGER = /^CREATE (?:TEMP |TEMPORARY )?TRIGGER\b/
const VIEW_OR_TRIGGER = /^(?:CREATE (?:TEMP |TEMPORARY )?|DROP )(?:VIEW|TRIGGER)\b/

function isOfInterest(text: string, at: number, head: string): boolean {
  if (text.charAt(at) === '.') return false
  const [word = ''] = head.split(' ', 1)
  return PASSED_OVER.has(word) ? OF_INTEREST.test(head) : !VIEW_OR_TRIGGER.test(head)
}

function findEnd(text: string, at: number, head: string): Stretch {
  if (text.charAt(at) === '.') return { end: endOfLine(text, at), closed: true }
  return TRIGGER.test(head) ? findTriggerEnd(text, at) : findSemicolon(text, at)
}

/** The first three words from an offset on, in upper case, with one blank between them; fewer where other things stand. */
function readHead(text: string, from: number): string {
  const words: string[] = []
  for (let at = from; words.length < 3; at = skipBlank(text, at)) {
    WORD.lastIndex = at
    const word = WORD.exec(text)?.[0]
    if (word === undefined) break
    words.push(word.toUpperCase())
    at += word.length
  }
  return words.join(' ')
}

/** A trigger ends with the `END` behind a semicolon: the END of a CASE never stands there. */
function findTriggerEnd(text: string, from: number): Stretch {
  let at = from
  for (;;) {
    const stretch = findSemicolon(text, at)
    if (!stretch.closed || stretch.end >= text.length) return { end: text.length, closed: false }
    at = skipBlank(text, stretch.end, true)
    if (readHead(text, at).split(' ', 1)[0] === 'END') return { end: at + 3, closed: true }
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
