// Makes .cache/venv, the virtual environment in which the tests run the generated Python: once, from
// requirements.txt, and again when that file changes. Needs Python 3.10 or later; PYTHON names another one. Where there
// is Python 3.12 or later too (PYTHON312 names one), .cache/venv-django6 is made for the newest Django. .cache/sqlalchemy21
// holds the newest SQLAlchemy, for the first environment to find before its own.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

makeEnvironment('venv', 'requirements.txt', () => {
  const found = findPython(
    ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10'],
    10,
  )
  if (found) return found
  console.error(
    'The tests run the generated models: they need Python 3.10 or later with venv (or PYTHON=/path/to/python).',
  )
  process.exit(1)
})

try {
  makeEnvironment('venv-django6', 'requirements-django6.txt', () =>
    findPython([process.env.PYTHON312, 'python3.14', 'python3.13', 'python3.12', 'python3'], 12),
  )
} catch (error) {
  console.warn(`The tests do without the newest Django, which could not be installed: ${error.message}`)
}

try {
  makeFolder('sqlalchemy21', 'requirements-sqlalchemy21.txt', (folder, file) => {
    const python = join(root, '.cache', 'venv', 'bin', 'python')
    pip(python, ['install', '--quiet', '--target', folder, '-r', file])
    return true
  })
} catch (error) {
  console.warn(`The tests do without the newest SQLAlchemy, which could not be installed: ${error.message}`)
}

/** Makes an environment unless there is one of just these requirements; without a Python there is none. */
function makeEnvironment(name, requirements, findInterpreter) {
  makeFolder(name, requirements, (folder, file) => {
    const python = findInterpreter()
    if (!python) return false
    execFileSync(python, ['-m', 'venv', folder], { stdio: 'inherit' })
    pip(join(folder, 'bin', 'python'), ['install', '--quiet', '-r', file])
    return true
  })
}

/** Makes a folder anew unless it was made from just these requirements; `make` tells whether it could. */
function makeFolder(name, requirements, make) {
  const folder = join(root, '.cache', name)
  const stamp = join(folder, 'made-from')
  const file = join(root, requirements)
  const wanted = createHash('sha256').update(readFileSync(file)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(folder, { recursive: true, force: true })
  if (make(folder, file)) writeFileSync(stamp, wanted)
}

function pip(python, args) {
  execFileSync(python, ['-m', 'pip', ...args], { stdio: 'inherit' })
}

function findPython(names, minor) {
  return [process.env.PYTHON, ...names, 'python'].find((name) => name && isRecent(name, minor))
}

function isRecent(python, minor) {
  try {
    const script = `import sys, venv, ensurepip; sys.exit(sys.version_info < (3, ${minor}))`
    execFileSync(python, ['-c', script], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
