import { readFileSync, rmSync } from 'node:fs'

import { RUFF_TARGET } from './models.js'
import { makeFolder, runTool } from './python.js'

const prelude = readFileSync(new URL('sqlalchemy.py', import.meta.url), 'utf8')

/**
 * What there is to complain of in SQLAlchemy models beside modules of a team: `files` by path, `models.py` among them.
 * They are imported with warnings as errors, mapped, created on SQLite and compared by Alembic, then `session` runs with
 * their names in reach; ruff would change nothing, and mypy finds nothing (not asked where `isTyped` is false).
 */
export async function askTeam(
  files: Readonly<Record<string, string>>,
  session: string,
  isTyped = true,
): Promise<readonly string[]> {
  const folder = makeFolder(files)
  const tools: readonly (readonly [string, readonly string[]])[] = [
    ['python', ['-c', `${prelude}\nfrom models import *  # noqa\n${session}`]],
    ['ruff', ['check', '--isolated', RUFF_TARGET, '--no-cache', '--extend-select', 'I,UP', 'models.py']],
    ['ruff', ['format', '--isolated', RUFF_TARGET, '--no-cache', '--diff', 'models.py']],
    ...(isTyped ? [['mypy', ['--strict', '--no-error-summary', 'models.py']] as const] : []),
  ]
  try {
    const runs = await Promise.all(tools.map(([tool, args]) => runTool(tool, args, folder)))
    return runs.filter(({ status }) => status !== 0).map(({ stdout, stderr }) => stdout + stderr)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
