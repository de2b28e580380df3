import type { Diagnostic, Outcome } from '../model/diagnostic.js'
import type { SchemaDocument, TableNode } from '../model/document.js'

/** Tables in which tools remember what they did to the database, by name and in lower case. Nobody maps them. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  'alembic_version',
  // Django's own; who signs in (auth_user and its like) is data that applications refer to, and stays
  'django_admin_log',
  'django_content_type',
  'django_migrations',
  'django_session',
  // Flyway, Liquibase, Atlas, PostGIS
  'flyway_schema_history',
  'databasechangelog',
  'databasechangeloglock',
  'atlas_schema_revisions',
  'spatial_ref_sys',
])

/**
 * The tables that are left out unless `wanted` names them: the bookkeeping of tools, and what an extension of the
 * database looks after. Only documents that say all that there is are looked into; an author's own schema file has no
 * such tables by accident. `wanted` names a table letter by letter, whatever their case: a glob is no name.
 */
export function findBookkeeping(
  documents: readonly SchemaDocument[],
  wanted: readonly string[],
): Outcome<readonly string[]> {
  const named = new Set(wanted.map((name) => name.toLowerCase()))
  const left = documents
    .filter(({ literal }) => literal)
    .flatMap(({ tables }) => tables)
    .filter((table) => isBookkeeping(table) && !namesOf(table).some((name) => named.has(name.toLowerCase())))
    .map((table) => namesOf(table)[0])
  const names = [...new Set(left)]
  return { value: names, diagnostics: names.length > 0 ? [notice(names)] : [] }
}

function isBookkeeping({ name = '', extension }: TableNode): boolean {
  return extension !== undefined || BOOKKEEPING.has(name.toLowerCase())
}

/** How a table is written in `tables`: with its namespace, if it has one, and without. */
function namesOf({ name = '', namespace }: TableNode): readonly [string, ...string[]] {
  return namespace === undefined ? [name] : [`${namespace}.${name}`, name]
}

function notice(names: readonly string[]): Diagnostic {
  const list = names.map((name) => `"${name}"`).join(', ')
  const message = `left out as the bookkeeping of tools and extensions: ${list}; name a table in "tables" to take it in`
  return { code: 'bookkeeping', severity: 'notice', message }
}
