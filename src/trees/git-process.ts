import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Whether a text is a whole commit or object id (SHA-1 or SHA-256), the only form of revision that git is given. */
export function isObjectId(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text)
}

/** What a git process printed, and how it ended; 127 when there is no git. */
export interface GitRun {
  readonly status: number
  readonly stdout: Buffer
}

/** Runs git on the repository at a folder and waits for it. Never throws for git's status. */
export function runGit(folder: string, args: readonly string[]): Promise<GitRun> {
  const git = startGit(folder, args)
  const chunks: Buffer[] = []
  git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  git.stdin.end()
  return new Promise((settle) => {
    git.on('error', () => {
      settle({ status: 127, stdout: Buffer.alloc(0) })
    })
    git.on('close', (status) => {
      settle({ status: status ?? 1, stdout: Buffer.concat(chunks) })
    })
  })
}

/**
 * Starts git on the repository at a folder. The repository may hold anything its last user put there, so git is told
 * to run no program of its choosing, to fetch nothing, to ask nothing and to write nothing.
 */
export function startGit(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const git = spawn('git', [...settings(folder), ...args], {
    // Windows looks for programs in the working folder first, and the repository may hold a git.exe.
    cwd: dirname(process.execPath),
    env: { ...withoutGit(process.env), ...environment },
    windowsHide: true,
  })
  git.stderr.resume()
  git.stdin.on('error', () => undefined) // a git that has gone is reported by its status
  return git
}

const environment = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none', // for a git too old to know GIT_NO_LAZY_FETCH
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
}

/** In a container the workspace belongs to another user, which git refuses without `safe.directory`. */
function settings(folder: string): readonly string[] {
  const safe = ['-c', `safe.directory=${realFolder(folder)}`]
  const inert = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null']
  return ['-C', resolve(folder), ...safe, ...inert, '--no-replace-objects', '--literal-pathspecs']
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return resolve(folder)
  }
}

/** A git hook or a test that runs us points GIT_DIR and others at its own repository; ours is the folder's. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')))
}
