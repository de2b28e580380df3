import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const requirements = join(root, 'requirements.txt')
const folder = join(root, '.cache', 'venv')
const stamp = join(folder, 'made-from')

/** What a Python process printed, and how it ended. */
export interface PythonRun {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * The folder of the virtual environment that the tests run Python in. It is made once, from requirements.txt, and
 * again when that file changes. Needs a `python3` of 3.10 or later on the path.
 */
export function venv(): string {
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder
  const building = `${folder}.${String(process.pid)}`
  mkdirSync(dirname(folder), { recursive: true })
  execFileSync('python3', ['-m', 'venv', '--copies', building], { stdio: 'pipe' })
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]
  execFileSync(join(building, 'bin', 'python'), pip, { stdio: 'pipe' })
  writeFileSync(join(building, 'made-from'), wanted)
  rmSync(folder, { recursive: true, force: true })
  renameSync(building, folder)
  return folder
}

/** Runs a program of the virtual environment (`python`, `ruff`, `mypy`) and waits for it; never throws for its status. */
export function runTool(tool: string, args: readonly string[], cwd: string): Promise<PythonRun> {
  // A console script names the folder it was installed in, and the environment was moved: run the module.
  const command = tool === 'python' ? [] : ['-m', tool]
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONHASHSEED: '0', NO_COLOR: '1' }
  return new Promise((settle) => {
    execFile(
      join(venv(), 'bin', 'python'),
      [...command, ...args],
      { cwd, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        settle({ status: error ? (typeof error.code === 'number' ? error.code : 1) : 0, stdout, stderr })
      },
    )
  })
}

/** Runs a Python script in a new folder that holds `files` (path -> text), with that folder importable. */
export async function runPython(
  script: string,
  args: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): Promise<PythonRun> {
  const cwd = makeFolder({ ...files, 'script.py': script })
  try {
    return await runTool('python', ['script.py', ...args], cwd)
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
