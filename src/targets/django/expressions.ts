import { pythonString } from '../../quote/python.js'
import type { Imports } from '../python/imports.js'
import { call, type Code } from '../python/layout.js'

/** A member of Django's `models` module as the body writes it: `models.CharField`. */
export function fromModels(imports: Imports, name: string): string {
  return `${imports.from('django.db', 'models')}.${name}`
}

/** SQL as its author wrote it, as a Django expression. Percent signs are doubled: Django fills parameters in. */
export function rawSql(imports: Imports, sql: string, ...rest: readonly Code[]): Code {
  const name = imports.from('django.db.models.expressions', 'RawSQL')
  return call(name, [pythonString(sql.replaceAll('%', '%%')), '()', ...rest])
}

/** An SQL string literal. */
export function sqlString(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
