import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { json } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a Python process printed, and how it ended. */
export interface PythonRun {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * What Python runs with, which `npm test` makes first (scripts/python-env.mjs): a virtual environment, one with the newest
 * Django, or the first with the newest SQLAlchemy and GeoAlchemy2 before its own packages.
 */
export type Environment = 'venv' | 'venv-django6' | 'sqlalchemy21'

/** The folder of a virtual environment. */
export function venv(environment: Environment = 'venv'): string {
  return join(root, '.cache', environment === 'sqlalchemy21' ? 'venv' : environment)
}

/** Whether there is the newest SQLAlchemy here. */
export function hasNewestSqlalchemy(): boolean {
  return existsSync(join(NEWEST_SQLALCHEMY, 'made-from'))
}

const NEWEST_SQLALCHEMY = join(root, '.cache', 'sqlalchemy21')

/** Whether there is the newest Django here: it needs Python 3.12. */
export function hasNewestDjango(): boolean {
  return existsSync(join(venv('venv-django6'), 'made-from'))
}

/**
 * Runs a program of a virtual environment (`python`, `ruff`, `mypy`) and waits for it; never throws for its status. What
 * loads the libraries is run by the server that has them (python/server.py), where this run of the tests has one.
 */
export function runTool(
  tool: string,
  args: readonly string[],
  cwd: string,
  environment: Environment = 'venv',
): Promise<PythonRun> {
  const command = [...(tool === 'python' ? [] : ['-m', tool]), ...args]
  const env = toolEnvironment(environment)
  const server = process.env[SERVER]
  if (server && environment === 'venv' && (tool === 'python' || tool === 'alembic'))
    return ask(server, { args: command, cwd, env })
  return new Promise((settle) => {
    execFile(
      join(venv(environment), 'bin', 'python'),
      command,
      { cwd, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        settle({ status: error ? (typeof error.code === 'number' ? error.code : 1) : 0, stdout, stderr })
      },
    )
  })
}

/** The variable that has the socket of the server. */
const SERVER = 'MODEL_DRIFT_PYTHON_SERVER'

/** What the programs of a virtual environment find in their environment. */
function toolEnvironment(environment: Environment): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONHASHSEED: '0',
    NO_COLOR: '1',
    // What mypy knows of SQLAlchemy is kept from one run to the next; each worker has its own, for they run side by side.
    MYPY_CACHE_DIR: join(root, '.cache/mypy', `${environment}-${process.env['JEST_WORKER_ID'] ?? '0'}`),
    ...(environment === 'sqlalchemy21' ? { PYTHONPATH: NEWEST_SQLALCHEMY } : {}),
  }
}

async function ask(server: string, request: object): Promise<PythonRun> {
  const connection = connect(server)
  connection.write(`${JSON.stringify(request)}\n`)
  return (await json(connection)) as PythonRun
}

/** Runs a Python script in a new folder that holds `files` (path -> text), with that folder importable. */
export async function runPython(
  script: string,
  args: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
  environment: Environment = 'venv',
): Promise<PythonRun> {
  const cwd = makeFolder({ ...files, 'script.py': script })
  try {
    return await runTool('python', ['script.py', ...args], cwd, environment)
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

/** A new temporary folder that holds `files` (path -> text). Whoever asks for it removes it. */
export function makeFolder(files: Readonly<Record<string, string>>): string {
  const made = mkdtempSync(join(tmpdir(), 'model-drift-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, path)), { recursive: true })
    writeFileSync(join(made, path), text)
  }
  return made
}
