// Makes .cache/venv, the virtual environment in which the tests run the generated Python: once, from
// requirements.txt, and again when that file changes. Needs Python 3.10 or later; PYTHON names another one.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const requirements = join(root, 'requirements.txt')
const folder = join(root, '.cache', 'venv')
const stamp = join(folder, 'made-from')
const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const python = findPython()
  rmSync(folder, { recursive: true, force: true })
  execFileSync(python, ['-m', 'venv', folder], { stdio: 'inherit' })
  execFileSync(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '-r', requirements], {
    stdio: 'inherit',
  })
  writeFileSync(stamp, wanted)
}

function findPython() {
  const names = [
    process.env.PYTHON,
    'python3',
    'python3.14',
    'python3.13',
    'python3.12',
    'python3.11',
    'python3.10',
    'python',
  ]
  const found = names.find((name) => name && isRecent(name))
  if (found) return found
  console.error(
    'The tests run the generated models: they need Python 3.10 or later with venv (or PYTHON=/path/to/python).',
  )
  process.exit(1)
}

function isRecent(python) {
  try {
    execFileSync(python, ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))'], {
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}
