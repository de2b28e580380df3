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

/** Strings without a prefix (`E'...'`) and without backslashes, whose meaning differs; whatever else is quoted; percent signs. */
const QUOTED = /(?<![\p{L}\p{N}_$])'((?:[^'\\]|'')*)'|"[^"]*"|`[^`]*`|'(?:[^']|'')*'|%/gu

/** An SQL string literal. */
export function sqlString(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Whether a default goes to the database as a parameter: a literal does, and a string with a percent sign in SQL. */
export function takesParameters(value: Default | undefined): boolean {
  if (value?.kind !== 'expression') return value !== undefined && PARAMETERS.has(value.kind)
  return [...value.sql.matchAll(QUOTED)].some(([, string]) => string?.includes('%') === true)
}

const PARAMETERS: ReadonlySet<Default['kind']> = new Set(['boolean', 'number', 'string'])
