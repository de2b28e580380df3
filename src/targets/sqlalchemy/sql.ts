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
