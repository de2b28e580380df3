import type { Default } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import type { Imports } from '../python/imports.js'
import { call, tuple, type Code } from '../python/layout.js'

/** A member of Django's `models` module as the body writes it: `models.CharField`. */
export function fromModels(imports: Imports, name: string): string {
  return `${imports.from('django.db', 'models')}.${name}`
}

/**
 * SQL as its author wrote it, as a Django expression. Percent signs are doubled, because Django fills parameters in; in
 * a string they are parameters themselves, for in a default Django fills in only when there are any.
 */
export function rawSql(imports: Imports, sql: string, ...rest: readonly Code[]): Code {
  const parameters: string[] = []
  const text = sql.replace(QUOTED, (match, string: string | undefined) => {
    if (string?.includes('%') !== true) return match.replaceAll('%', '%%')
    parameters.push(pythonString(string.replaceAll("''", "'")))
    return '%s'
  })
  const name = imports.from('django.db.models.expressions', 'RawSQL')
  return call(name, [pythonString(text), parameters.length === 0 ? '()' : tuple(parameters), ...rest])
}

/**
 * SQL for a default or a generated column: what a CREATE TABLE holds. Django fills parameters in there only when there
 * are any, so a percent sign outside of strings needs one beside it: the first whole number becomes it. Undefined where
 * there is none.
 */
export function rawColumnSql(imports: Imports, sql: string): Code | undefined {
  const bare = [...sql.matchAll(QUOTED)].some(([match]) => match.includes('%') && !match.startsWith("'"))
  if (!bare || hasTextParameter(sql)) return rawSql(imports, sql)
  const number = [...sql.matchAll(NUMBERED)].find(({ groups }) => groups?.['number'] !== undefined)
  if (!number) return undefined
  const [digits] = number
  const before = sql.slice(0, number.index).replaceAll('%', '%%')
  const after = sql.slice(number.index + digits.length).replaceAll('%', '%%')
  const name = imports.from('django.db.models.expressions', 'RawSQL')
  return call(name, [pythonString(`${before}%s${after}`), tuple([digits])])
}

/** Whole numbers outside of everything that is quoted. */
const NUMBERED = /'(?:[^']|'')*'|"[^"]*"|`[^`]*`|(?<![\p{L}\p{N}_$.])(?<number>\d{1,9})(?![\p{L}\p{N}_$.])/gu

function hasTextParameter(sql: string): boolean {
  return [...sql.matchAll(QUOTED)].some(([, string]) => string?.includes('%') === true)
}

/** Strings without a prefix (`E'...'`) and without backslashes, whose meaning differs; whatever else is quoted; percent signs. */
const QUOTED = /(?<![\p{L}\p{N}_$])'((?:[^'\\]|'')*)'|"[^"]*"|`[^`]*`|'(?:[^']|'')*'|%/gu

/** Whether a default goes to the database as a parameter: a literal does, and a string with a percent sign in SQL. */
export function takesParameters(value: Default | undefined): boolean {
  if (value?.kind !== 'expression') return value !== undefined && PARAMETERS.has(value.kind)
  return hasTextParameter(value.sql)
}

const PARAMETERS: ReadonlySet<Default['kind']> = new Set(['boolean', 'number', 'string'])
