import type { Diagnostic, Outcome } from '../model/diagnostic.js'
import type { SchemaDocument, TableNode } from '../model/document.js'
import type { Selection } from '../resolve/select.js'
import { createMatcher } from '../resolve/table-globs.js'

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
 * The tables that are left out unless `tables` of the selection names them: the bookkeeping of tools, and what an
 * extension of the database looks after. Only documents that say all that there is are looked into; an author's own
 * schema file has no such tables by accident. A table is named letter by letter, whatever their case: a glob is no name.
 * Of those that the selection leaves out anyway nobody needs to hear.
 */
export function findBookkeeping(
  documents: readonly SchemaDocument[],
  { tables, exclude, dialect }: Selection,
): Outcome<readonly string[]> {
  const named = new Set(tables.map((name) => name.toLowerCase()))
  const left = documents
    .filter(({ literal }) => literal)
    .flatMap((document) => document.tables)
    .filter((table) => isBookkeeping(table) && !namesOf(table).some((name) => named.has(name.toLowerCase())))
  const [isWanted, isExcluded] = [createMatcher(tables, dialect), createMatcher(exclude, dialect)]
  const unforeseen = left.filter(({ name = '', ...rest }) => {
    const table = { ...rest, name }
    return (tables.length === 0 || isWanted(table)) && !isExcluded(table)
  })
  const news = labelsOf(unforeseen)
  return { value: labelsOf(left), diagnostics: news.length > 0 ? [notice(news)] : [] }
}

/** Each table's first name, each once. */
function labelsOf(tables: readonly TableNode[]): readonly string[] {
  return [...new Set(tables.map((table) => namesOf(table)[0]))]
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
  const message = `left out as the bookkeeping of tools and extensions: ${list}; name one in "tables" to take it in, or in "exclude" to hear no more of it`
  return { code: 'bookkeeping', severity: 'notice', message }
}
