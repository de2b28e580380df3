import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import {
  answers,
  findPort,
  findProgram,
  makeServerFolder,
  runProgram,
  type Server,
  type ServerKind,
  startDaemon,
} from './server.js'

const USER = 'model'
const PASSWORD = 'p@ss:w0rd/?#'

/** PostgreSQL, from the PATH or Debian's folders. */
export const postgresql: ServerKind = {
  title: 'PostgreSQL',
  programs: ['initdb', 'postgres', 'psql'],
  isInstalled: () => postgresql.programs.every((name) => find(name) !== undefined),
  start,
}

/** Debian keeps each version's programs in a folder of its own; the newest counts. */
const DEBIAN = '/usr/lib/postgresql'

function find(name: string): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  return findProgram(
    name,
    versions.map((version) => join(DEBIAN, version, 'bin')),
  )
}

function program(name: string): string {
  return find(name) ?? name
}

async function start(): Promise<Server> {
  const folder = makeServerFolder()
  const data = join(folder, 'data')
  const port = await findPort()
  runProgram(program('initdb'), ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'])
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1'].flatMap((setting) => ['-c', setting])
  const args = ['-D', data, '-p', String(port), '-k', folder, ...settings]
  const psql = (database: string, sql: string): string =>
    runProgram(
      program('psql'),
      ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', folder, '-p', String(port), '-U', USER, '-d', database],
      { input: sql, env: { PGOPTIONS: '--client-min-messages=warning' } },
    )
  const daemon = await startDaemon({
    path: program('postgres'),
    args,
    folder,
    signal: 'SIGINT',
    isReady: () => answers(() => psql('postgres', '')),
  })
  psql('postgres', `ALTER ROLE ${USER} PASSWORD '${PASSWORD}'`)
  requirePassword(data, psql)
  return {
    host: '127.0.0.1',
    port,
    user: USER,
    password: PASSWORD,
    url: (database) =>
      `postgresql://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
    createDatabase: (name) => psql('postgres', `CREATE DATABASE "${name}"`),
    load: psql,
    stop: () => daemon.stop(),
  }
}

/** Lets only the socket in without a password, so that wrong passwords can be tried. */
function requirePassword(data: string, psql: (database: string, sql: string) => string): void {
  const rules = 'local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n'
  psql(
    'postgres',
    `COPY (SELECT unnest(string_to_array('${rules}', E'\\n'))) TO '${join(data, 'pg_hba.conf')}'`,
  )
  psql('postgres', 'SELECT pg_reload_conf()')
}
