import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type Environment, makeFolder, runTool } from '../python.js'

const SCRIPTS = Object.fromEntries(
  ['migrate.py', 'rows.py'].map((name) => [name, readFileSync(new URL(name, import.meta.url), 'utf8')]),
)

/** A project to make: the text of its models, an empty database, and values of columns that want a form of their own. */
export interface Project {
  readonly folder: string
  readonly database: string
  readonly samples: unknown
}

/** What Django says of a project; with `error`, the traceback of what failed, nothing else is known. */
export type MigrationReport =
  | { readonly error: string }
  | {
      readonly error?: undefined
      readonly checks: readonly string[]
      readonly databaseChecks: readonly string[]
      readonly pending: string
      readonly rows: string
    }

/** The folder of a project around the models of its app. Whoever asks for it removes it. */
export function makeProject(models: string): string {
  const modules = { 'shop/__init__.py': '', 'shop/migrations/__init__.py': '', 'shop/models.py': models }
  return makeFolder({ ...SCRIPTS, ...modules })
}

/** Checks, migrates and uses projects, each on its database; `engine` is what Django's settings say of all of them. */
export async function migrate(
  engine: Readonly<Record<string, unknown>>,
  projects: readonly Project[],
  environment: Environment = 'venv',
): Promise<readonly MigrationReport[]> {
  const folder = makeFolder({ ...SCRIPTS, 'request.json': JSON.stringify({ engine, projects }) })
  const run = await runTool(
    'python',
    [join(folder, 'migrate.py'), join(folder, 'request.json')],
    folder,
    environment,
  )
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MigrationReport)
}
