import { MISSING } from '../../programs/expectation.js'
import type { Language, Value } from '../../programs/language.js'
import { readStatements } from '../statements.js'
import type { SchemaState } from '../schema-state.js'
import { Unreadable } from '../unreadable.js'
import { asksMissingRow } from './missing-row.js'
import { tokenize } from './tokens.js'
import { valueOf } from './value.js'
import { DEFINING } from './words.js'

/** The meaning of MySQL's stored programs and prepared statements, where some procedures are known. */
export function languageOf(state: SchemaState): Language {
  const { dialect, procedures } = state
  const known = { has: (name: string) => procedures.has(name), add: () => undefined }
  return {
    handles,
    mayDefine: (text) => DEFINING.test(text),
    itemsOf: () => undefined,
    isSilent: (sql) => orElse(false, () => readStatements(sql, dialect, known).next().done === true),
    valueOf: (expression, values) =>
      orElse(undefined, () => valueOf(expression, values, dialect) ?? missingRow(expression, state)),
  }
}

/** What a condition expects that asks for a missing row; undefined for any other expression. */
function missingRow(expression: string, state: SchemaState): Value | undefined {
  if (!ABOUT_ROWS.test(expression)) return undefined
  const isMissing = asksMissingRow(
    tokenize(expression, state.dialect),
    (name) => state.find(name) !== undefined,
  )
  return isMissing ? { kind: 'answer', expectation: MISSING } : undefined
}

const ABOUT_ROWS = /^[\s(]*not\s+exists\b/i

/** What a text gives, or something else where it cannot be read. */
function orElse<T>(other: T, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return other
  }
}

/**
 * The errors, by number and SQLSTATE, of what is there already and of what is missing
 * (https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html).
 */
const ERRORS: Readonly<Record<string, readonly string[]>> = {
  'duplicate-object': ['1022', '1050', '1060', '1061', '1068', '1826', '42S01', '42S21', '42000', '23000'],
  'unknown-object': ['1051', '1054', '1072', '1091', '1146', '42S02', '42S22', '42000'],
}

function handles(conditions: readonly string[], code: string): boolean {
  const errors = Object.hasOwn(ERRORS, code) ? ERRORS[code] : undefined
  return errors !== undefined && ['SQLEXCEPTION', ...errors].some((error) => conditions.includes(error))
}
