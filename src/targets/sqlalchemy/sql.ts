import { isMysql } from '../../dialects/is-mysql.js'
import type { Dialect } from '../../model/schema.js'
import { quoteName as postgresqlName } from '../../readers/sql/postgresql/tokens.js'
import { pythonString } from '../../quote/python.js'
import { call, type Group } from '../python/layout.js'
import type { Imports } from '../python/imports.js'

/**
 * `text("...")` of SQL as written. A colon before a word would be taken for a bound parameter, so it is escaped as
 * SQLAlchemy's `text()` wants it; casts (`::`) are safe as they are.
 */
export function sqlText(sql: string, imports: Imports): Group {
  return call(imports.from('sqlalchemy', 'text'), [sqlLiteral(sql)])
}

/** SQL as a literal for an argument that SQLAlchemy reads as `text()` does. */
export function sqlLiteral(sql: string): string {
  return pythonString(sql.replace(PARAMETER, '\\$&'))
}

// What SQLAlchemy takes for a parameter, or for a colon that was escaped already.
const PARAMETER =
  /(?<![:\p{L}\p{N}_$\\]):[\p{L}\p{N}_$]+(?![:\p{L}\p{N}_$])|(?<=\\):[\p{L}\p{N}_$]*(?![:\p{L}\p{N}_$])/gu

/** A name as SQL takes it: in quotes, but for a plain one on PostgreSQL, which prints those without. */
export function quoteName(name: string, dialect: Dialect | undefined): string {
  if (dialect === 'postgresql') return postgresqlName(name)
  const quote = isMysql(dialect) ? '`' : '"'
  return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`
}

/**
 * An expression as a member of an index: within brackets, which PostgreSQL wants around all but a call, and MySQL
 * around a call too. Without a dialect it stays as its author wrote it.
 */
export function bracketed(sql: string, dialect: Dialect | undefined): string {
  const trimmed = sql.trim()
  if (dialect === undefined || dialect === 'sqlite' || isEnclosed(trimmed)) return trimmed
  return dialect === 'postgresql' && isCall(trimmed) ? trimmed : `(${trimmed})`
}

/** A text without the brackets around the whole of it where there is a call within, which needs none. */
export function bareCall(sql: string): string {
  const inner = isEnclosed(sql.trim()) ? sql.trim().slice(1, -1).trim() : sql
  return isCall(inner) ? inner : sql
}

/** Whether the bracket that begins a text is closed only by the last one. */
function isEnclosed(sql: string): boolean {
  return sql.startsWith('(') && closingBracket(sql, 0) === sql.length - 1
}

function isCall(sql: string): boolean {
  const [name] = CALLED.exec(sql) ?? []
  return name !== undefined && closingBracket(sql, name.length) === sql.length - 1
}

const CALLED =
  /^(?:(?:[\p{L}_][\p{L}\p{N}_$]*|"(?:[^"]|"")+")\.)?(?:[\p{L}_][\p{L}\p{N}_$]*|"(?:[^"]|"")+")(?=\()/u

/** Where the bracket at a place is closed; -1 where it is not. Brackets within quotes do not count. */
function closingBracket(sql: string, start: number): number {
  let depth = 0
  for (const { 0: token, index } of sql
    .slice(start)
    .matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|[()]/g)) {
    if (token === '(') depth += 1
    if (token === ')') depth -= 1
    if (depth === 0 && token === ')') return start + index
  }
  return -1
}
