import type { Dialect } from '../../../model/schema.js'

/** Beginnings of comments whose text is code for servers of a version: `/*!40101 SET`, `/*M!100300 UUID`. */
const VERSIONED = /\/\*(M?)!(\d{5,6})?/y

/** The first version that only MariaDB has. */
const FIRST_OF_MARIADB = 100_000
/** Versions that MariaDB takes for MySQL's alone (its manual, "Comment Syntax"). */
const MYSQL_ALONE = [50_700, 99_999] as const
/** What `mariadb-dump` writes where no server is to read on. */
const NO_VERSION = 999_999

const HYPHEN = 45

/**
 * Where reading goes on behind a comment that may begin at an offset: behind its end, or, where its text is code for
 * this database, behind its beginning. Undefined where no comment begins. One that is not closed goes on to the end.
 * Between statements, two hyphens always begin one, as for MySQL's own client: `-----`, `--> statement-breakpoint`.
 */
export function skipComment(text: string, at: number, dialect: Dialect, isBetween = false): Skip | undefined {
  if (text.startsWith('/*', at)) return skipBlock(text, at, dialect)
  const isLine = text.charAt(at) === '#' || (isBetween ? text.startsWith('--', at) : isDashed(text, at))
  return isLine ? { to: endOf(text, '\n', at), isCode: false } : undefined
}

/** Where to read on, and whether what comes then is the code in a comment. */
export interface Skip {
  readonly to: number
  readonly isCode: boolean
}

/** In a statement, two hyphens begin a comment only with a blank behind them. */
function isDashed(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === HYPHEN &&
    text.charCodeAt(at + 1) === HYPHEN &&
    (at + 2 >= text.length || text.charCodeAt(at + 2) <= 32)
  )
}

function skipBlock(text: string, at: number, dialect: Dialect): Skip {
  VERSIONED.lastIndex = at
  const [begin, brand, version] = VERSIONED.exec(text) ?? []
  if (begin !== undefined && isMeant(dialect, brand === 'M', Number(version ?? 0)))
    return { to: at + begin.length, isCode: true }
  return { to: endOf(text, '*/', at + 2), isCode: false }
}

function isMeant(dialect: Dialect, isBranded: boolean, version: number): boolean {
  if (version === NO_VERSION) return false
  if (dialect === 'mariadb') return version < MYSQL_ALONE[0] || version > MYSQL_ALONE[1]
  return !isBranded && version < FIRST_OF_MARIADB
}

function endOf(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from)
  return found < 0 ? text.length : found + end.length
}
