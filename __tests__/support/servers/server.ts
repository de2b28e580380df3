import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A running server of one test file. */
export interface Server {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  /** The URL of one of its databases, with user and password. */
  url(database: string): string
  /** Makes an empty database. */
  createDatabase(name: string): void
  /** Runs SQL in a database with the server's own client; throws with the client's words when a statement fails. */
  load(database: string, sql: string): void
  /** Ends the server and removes its folder. */
  stop(): Promise<void>
}

/** A kind of server, and how to start one. */
export interface ServerKind {
  readonly title: string
  readonly programs: readonly string[]
  isInstalled(): boolean
  start(): Promise<Server>
}

/** A program's path: in one of these folders, or on the PATH; undefined when it is not installed. */
export function findProgram(name: string, folders: readonly string[]): string | undefined {
  const places = [...folders, ...(process.env['PATH'] ?? '').split(delimiter)]
  return places.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** Who a server runs as: nobody where the tests run as root, which servers refuse; else whoever runs the tests. */
const NOBODY = 65534
const unprivileged = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

/** A new folder that the server's user owns. */
export function makeServerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'model-drift-server-'))
  if ('uid' in unprivileged) chownSync(folder, NOBODY, NOBODY)
  return folder
}

/** Runs a program as the server's user and waits for it; throws with its words when it fails. */
export function runProgram(path: string, args: readonly string[], options: ProgramOptions = {}): string {
  const { env = {}, input } = options
  const { status, stdout, stderr, error } = spawnSync(path, args, {
    ...unprivileged,
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C', ...env },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  })
  if (status === 0) return stdout
  throw new Error(`${path} failed: ${error?.message ?? stderr}`)
}

interface ProgramOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** A port of this machine that nobody listens on. */
export function findPort(): Promise<number> {
  return new Promise((found, fail) => {
    const listener = createServer()
    listener.once('error', fail)
    listener.listen(0, '127.0.0.1', () => {
      const address = listener.address()
      const port = typeof address === 'object' && address ? address.port : 0
      listener.close(() => {
        found(port)
      })
    })
  })
}

/** Whether a question to the server gets an answer. */
export function answers(ask: () => unknown): boolean {
  try {
    ask()
    return true
  } catch {
    return false
  }
}

/** A server's process. */
export interface Daemon {
  /** Ends it, and removes the folder. */
  stop(): Promise<void>
}

const LONGEST_START = 60_000

/** A server's program, and what it takes to run it. */
export interface DaemonOptions {
  readonly path: string
  readonly args: readonly string[]
  /** The folder that goes with it. */
  readonly folder: string
  /** What ends it at once, whoever is still connected. */
  readonly signal: 'SIGINT' | 'SIGTERM'
  readonly isReady: () => boolean
}

/** Starts a server's program as its user, and waits until it is ready. Throws what it printed when it never is. */
export async function startDaemon(options: DaemonOptions): Promise<Daemon> {
  const { path, args, folder, isReady } = options
  const log: string[] = []
  const child = spawn(path, args, { ...unprivileged, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => log.push(String(text)))
  const ended = new Promise<void>((end) =>
    child.once('close', () => {
      end()
    }),
  )
  const start = Date.now()
  while (!isReady()) {
    if (child.exitCode !== null || Date.now() - start > LONGEST_START) {
      await stop(child, ended, options)
      throw new Error(`${path} did not start:\n${log.join('')}`)
    }
    await new Promise((wait) => setTimeout(wait, 100))
  }
  return { stop: () => stop(child, ended, options) }
}

async function stop(
  child: ChildProcess,
  ended: Promise<void>,
  { signal, folder }: DaemonOptions,
): Promise<void> {
  child.kill(signal)
  const patience = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(patience)
  rmSync(folder, { recursive: true, force: true })
}
