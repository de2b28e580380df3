import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { main } from '../../src/cli/main.js'
import { makeFolder } from './python.js'

/** What a command printed, and its exit status. */
export interface CliRun {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** A folder to run the command in, with a memory of its own. */
export interface Workplace {
  readonly folder: string
  run(...args: string[]): Promise<CliRun>
  write(path: string, text: string): void
  read(path: string): string
  /** Every file's path, git's own left out. */
  files(): readonly string[]
  git(...args: string[]): string
  /** Commits everything; the first time it makes the repository. */
  commit(message: string): void
  remove(): void
}

/** A new workplace that holds `files` (path -> text), with these environment variables. */
export function makeWorkplace(
  files: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
): Workplace {
  const folder = makeFolder(files)
  const cache = makeFolder({})
  const env = { ...process.env, ...variables, XDG_CACHE_HOME: cache }
  const git = (...args: string[]): string => {
    const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'init.defaultBranch=main']
    return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  }
  return {
    folder,
    run: async (...args) => {
      const out: string[] = []
      const err: string[] = []
      const status = await main(args, {
        cwd: folder,
        env,
        colour: false,
        errorColour: false,
        stdout: (text) => out.push(text),
        stderr: (text) => err.push(text),
      })
      return { status, stdout: out.join(''), stderr: err.join('') }
    },
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
        .filter((path) => !path.startsWith('.git/'))
        .sort(),
    git,
    commit: (message) => {
      git('init', '--quiet')
      git('add', '--all')
      git('commit', '--quiet', '--message', message)
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
      rmSync(cache, { recursive: true, force: true })
    },
  }
}
