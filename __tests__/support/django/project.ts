import { readFileSync } from 'node:fs'

import { type Environment, runPython } from '../python.js'

const script = readFileSync(new URL('project.py', import.meta.url), 'utf8')

/** What Django says of a project around generated models; `session` is what the session printed. */
export interface ProjectReport {
  readonly checks: readonly string[]
  readonly databaseChecks: readonly string[]
  readonly operations: readonly string[]
  readonly pending: string
  readonly sql: readonly string[]
  readonly session: string
}

/**
 * Runs a Django project whose app `shop` holds `files` (path -> text): check, makemigrations, migrate, makemigrations
 * --check, then `session`, Python with the models in reach. Throws with Python's words when anything of it fails.
 */
export async function runProject(
  files: Readonly<Record<string, string>>,
  session = '',
  environment: Environment = 'venv',
): Promise<ProjectReport> {
  const app = Object.entries(files).map(([path, text]) => [`shop/${path}`, text] as const)
  const run = await runPython(script, [], { ...Object.fromEntries(app), 'session.py': session }, environment)
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout) as ProjectReport
}
