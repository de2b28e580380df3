// Databases for the comparison: a PostgreSQL server of its own, started from installed programs, and files of SQLite.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** PostgreSQL refuses to run as root: there it runs as nobody. */
const NOBODY = 65534
const isRoot = process.getuid?.() === 0
const DEBIAN = '/usr/lib/postgresql'
const USER = 'model'

/** A running PostgreSQL: `create(name)` makes an empty database, `load` runs SQL in it, `url` is SQLAlchemy's. */
export async function startPostgresql() {
  const port = await findPort()
  const folder = mkdtempSync(join(tmpdir(), 'model-drift-compare-'))
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  const data = join(folder, 'data')
  run('initdb', ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'])
  const options = `-p ${port} -k ${folder} -c fsync=off -c listen_addresses=127.0.0.1`
  run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'], { stdio: 'ignore' })
  const load = (database, sql) =>
    run('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', folder, '-p', port, '-U', USER, '-d', database], {
      input: sql,
    })
  return {
    create: (name) => load('postgres', `CREATE DATABASE "${name}"`),
    load,
    url: (name) => `postgresql+psycopg://${USER}@127.0.0.1:${port}/${name}`,
    stop: () => {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop'], { stdio: 'ignore' })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** SQLite in a folder, with the same face; `python` loads the SQL. */
export function useSqlite(folder, python) {
  const path = (name) => join(folder, `${name}.sqlite3`)
  const script = 'import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript(sys.stdin.read())'
  return {
    create: (name) => rmSync(path(name), { force: true }),
    load: (name, sql) => check(python, spawnSync(python, ['-c', script, path(name)], { input: sql })),
    url: (name) => `sqlite:///${path(name)}`,
    stop: () => undefined,
  }
}

/** A port of this machine that nobody listens on. */
async function findPort() {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address()
  listener.close()
  return port
}

function run(name, args, options = {}) {
  const path = find(name)
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  const said = spawnSync(path, args.map(String), { ...user, cwd: '/', encoding: 'utf8', ...options })
  return check(path, said)
}

function check(path, { status, stdout, stderr, error }) {
  if (status === 0) return stdout
  throw new Error(`${path} failed: ${error?.message ?? stderr}`)
}

/** A program of PostgreSQL's: the newest of Debian's, else the one on the PATH. */
function find(name) {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const paths = versions.map((version) => join(DEBIAN, version, 'bin', name))
  return paths.find((path) => existsSync(path)) ?? name
}
