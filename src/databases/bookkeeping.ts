import type { Diagnostic, Outcome } from '../model/diagnostic.js'
import type { SchemaDocument, TableNode } from '../model/document.js'

/** Tables in which tools remember what they did to the database, by name and in lower case. Nobody maps them. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  // Alembic, Yoyo, Aerich
  'alembic_version',
  '_yoyo_log',
  '_yoyo_migration',
  '_yoyo_version',
  'yoyo_lock',
  'aerich',
  // Django's own; who signs in (auth_user and its like) is data that applications refer to, and stays
  'django_admin_log',
  'django_content_type',
  'django_migrations',
  'django_session',
  // Flyway, Liquibase, Atlas
  'flyway_schema_history',
  'databasechangelog',
  'databasechangeloglock',
  'atlas_schema_revisions',
  // Rails and those who took over its name, Ecto
  'schema_migrations',
  'ar_internal_metadata',
  // Node: Prisma, Knex, Sequelize, Drizzle, MikroORM, node-pg-migrate
  '_prisma_migrations',
  'knex_migrations',
  'knex_migrations_lock',
  'sequelizemeta',
  '__drizzle_migrations',
  'mikro_orm_migrations',
  'pgmigrations',
  // Go and Rust: Goose, Gorp, SQLx, Diesel, Refinery
  'goose_db_version',
  'gorp_migrations',
  '_sqlx_migrations',
  '__diesel_schema_migrations',
  'refinery_schema_history',
  // .NET and PHP: Entity Framework, Phinx, Doctrine
  '__efmigrationshistory',
  'phinxlog',
  'doctrine_migration_versions',
  // PostGIS, SQLite
  'spatial_ref_sys',
  'sqlite_sequence',
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
