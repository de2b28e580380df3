import type { Connection } from '../databases/index.js'
import { type Login, withLogin } from '../databases/login.js'
import { readDatabaseSchema } from '../schema-reader.js'
import { hasErrors } from '../model/diagnostic.js'
import type { Dialect } from '../model/schema.js'
import type { writers } from '../writers/index.js'
import { outputProblem } from './output.js'
import { findWriter, saySchema } from './schema-output.js'
import { sayDiagnostics, type Surroundings } from './surroundings.js'
import { openTyped } from './typed.js'
import { UsageError } from './usage-error.js'

/** The flags of `db2schema`: ours, and all of JustDB's. */
export interface Db2schemaOptions {
  readonly dbUrl?: string
  readonly url?: string
  readonly username?: string
  readonly dbUsername?: string
  readonly user?: string
  readonly password?: string
  readonly dbPassword?: string
  readonly currentDatabase?: string
  readonly schema?: readonly string[]
  readonly includeTables?: readonly string[]
  readonly tables?: readonly string[]
  readonly excludeTables?: readonly string[]
  readonly output?: string
  readonly format?: keyof typeof writers
  readonly dialect?: Dialect
  readonly views?: true
}

/** The variables that may say what a flag does not, the first with a value counts. JustDB's own ones are among them. */
const VARIABLES = {
  url: ['MODEL_DRIFT_DB_URL', 'JUSTDB_DB_URL', 'JUSTDB_DATABASE_URL'],
  user: ['MODEL_DRIFT_DB_USERNAME', 'JUSTDB_DB_USERNAME', 'JUSTDB_DATABASE_USERNAME'],
  password: ['MODEL_DRIFT_DB_PASSWORD', 'JUSTDB_DB_PASSWORD', 'JUSTDB_DATABASE_PASSWORD'],
} as const

/** Variables of the databases' own tools. */
const PASSWORD_VARIABLES = { postgresql: ['PGPASSWORD'], mysql: ['MYSQL_PWD'], sqlite: [] } as const

/** Writes the schema of a live database: prints it, or writes it to a file. */
export async function db2schema(options: Db2schemaOptions, around: Surroundings): Promise<number> {
  const { env, cwd } = around
  const { dialect, output, views } = options
  const url = options.dbUrl ?? options.url ?? firstSet(env, VARIABLES.url)
  if (url === undefined)
    throw new UsageError(`expected --db-url, or its value in ${VARIABLES.url.join(' or ')}, came neither`)
  const format = findWriter(options)
  const input = { input: [url], ...(dialect ? { dialect } : {}), ...(views ? { views } : {}) }
  const typed = await openTyped(input, around, 'database')
  const forbidden = output === undefined ? undefined : outputProblem(output, [], cwd)
  const problems = [...typed.diagnostics, ...(forbidden ? [forbidden] : [])]
  const { entry, connection } = typed.value
  if (hasErrors(problems) || !connection) {
    sayDiagnostics(problems, around)
    return 2
  }
  const tables = [...(options.includeTables ?? []), ...(options.tables ?? [])]
  const wanted = { ...entry, tables, exclude: options.excludeTables ?? [] }
  const read = await readDatabaseSchema(wanted, complete(connection, options, env))
  sayDiagnostics(read.diagnostics, around)
  if (hasErrors(read.diagnostics) || !read.value.schema) return 2
  await saySchema(read.value.schema, { ...options, format }, around)
  return 0
}

/** The connection with what the flags and the environment say beside the URL. */
function complete(connection: Connection, options: Db2schemaOptions, env: NodeJS.ProcessEnv): Connection {
  if (connection.database === 'sqlite') return connection
  const user =
    options.username ?? options.dbUsername ?? options.user ?? connection.user ?? firstSet(env, VARIABLES.user)
  const variables = [...VARIABLES.password, ...PASSWORD_VARIABLES[connection.database]]
  const password = options.password ?? options.dbPassword ?? connection.password ?? firstSet(env, variables)
  const name = options.currentDatabase ?? connection.name
  const login: Login = {
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(name === undefined ? {} : { name }),
  }
  const namespaces = options.schema ?? connection.namespaces
  return withLogin({ ...connection, namespaces }, login)
}

function firstSet(env: NodeJS.ProcessEnv, names: readonly string[]): string | undefined {
  return names.map((name) => env[name]).find((value) => value !== undefined && value !== '')
}
