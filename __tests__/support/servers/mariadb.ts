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

/** MariaDB, from the PATH or Debian's folders. */
export const mariadb: ServerKind = {
  title: 'MariaDB',
  programs: ['mariadb-install-db', 'mariadbd', 'mariadb'],
  isInstalled: () => mariadb.programs.every((name) => find(name) !== undefined),
  start,
}

function find(name: string): string | undefined {
  return findProgram(name, ['/usr/bin', '/usr/sbin'])
}

function program(name: string): string {
  return find(name) ?? name
}

async function start(): Promise<Server> {
  const folder = makeServerFolder()
  const data = join(folder, 'data')
  const socket = join(folder, 'socket')
  const port = await findPort()
  runProgram(program('mariadb-install-db'), [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ])
  const places = [`--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'pid')}`]
  const network = [`--port=${port}`, '--bind-address=127.0.0.1']
  const speed = ['--innodb-flush-log-at-trx-commit=0', '--skip-log-bin']
  const client = (database: string, sql: string): string =>
    runProgram(
      program('mariadb'),
      [
        '--no-defaults',
        `--socket=${socket}`,
        '--user=root',
        '--default-character-set=utf8mb4',
        `--database=${database}`,
      ],
      { input: sql },
    )
  const args = ['--no-defaults', ...places, ...network, ...speed, '--character-set-server=utf8mb4']
  const daemon = await startDaemon({
    path: program('mariadbd'),
    args,
    folder,
    signal: 'SIGTERM',
    isReady: () => answers(() => client('mysql', '')),
  })
  client('mysql', `CREATE USER '${USER}'@'%' IDENTIFIED BY '${PASSWORD}'; GRANT ALL ON *.* TO '${USER}'@'%';`)
  return {
    host: '127.0.0.1',
    port,
    user: USER,
    password: PASSWORD,
    url: (database) =>
      `mariadb://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
    createDatabase: (name) => client('mysql', `CREATE DATABASE \`${name}\``),
    load: client,
    stop: () => daemon.stop(),
  }
}
