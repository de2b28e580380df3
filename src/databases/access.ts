import { resolve } from 'node:path'

import type { DatabaseSource } from '../model/config.js'
import { type Diagnostic, errorAt, type Outcome } from '../model/diagnostic.js'
import { type Connection, disguise } from './connection.js'
import { parseDatabaseUrl } from './url.js'

/** The way to a database that an entry names; undefined without an error where its variable has no value. */
export type FindConnection = (source: DatabaseSource, words: string) => Outcome<Connection | undefined>

/** From where connections are found, and who may read what is said of them. */
export interface Access {
  readonly env: NodeJS.ProcessEnv
  /** The folder that the paths of database files are relative to; absent for the process's own. */
  readonly cwd?: string
  /** The variables that may be named; absent for all. */
  readonly variables?: ReadonlySet<string>
  /** Whether strangers may read the messages, so that nothing may say where a connection leads. */
  readonly isPublic: boolean
  /** Told each text that must not be seen in a log, before anything can fail with it. */
  readonly onSecret?: (secret: string) => void
}

/** What finds connections among the environment's variables, and from URLs that a person gave. */
export function openAccess(access: Access): FindConnection {
  return (source, words) => {
    if (source.kind === 'url') return connect(source.url, words, access)
    const { name } = source
    if (access.variables && !access.variables.has(name)) return refuse(notListed(name))
    const text = access.env[name]?.trim() ?? ''
    return text === '' ? { value: undefined, diagnostics: [notSet(name)] } : connect(text, words, access)
  }
}

function connect(
  url: string,
  words: string,
  { isPublic, onSecret, cwd = '.' }: Access,
): Outcome<Connection | undefined> {
  onSecret?.(url)
  const { value, diagnostics } = parseDatabaseUrl(url)
  if (!value) return { value, diagnostics: diagnostics.map((problem) => named(problem, words)) }
  for (const secret of value.secrets) onSecret?.(secret)
  const placed = value.database === 'sqlite' ? { ...value, path: resolve(cwd, value.path) } : value
  return { value: isPublic ? disguise(placed, words) : placed, diagnostics }
}

function named(problem: Diagnostic, words: string): Diagnostic {
  return { ...problem, message: `${words}: ${problem.message}` }
}

function notListed(name: string): Diagnostic {
  const message = `schema: "\${${name}}" names a variable that the input "env" does not list; add "env: ${name}" to the action's inputs`
  return errorAt(undefined, 'variable-not-listed', message)
}

function notSet(name: string): Diagnostic {
  const message = `the entry of the database \${${name}} was left out: the variable is not set here`
  return { code: 'database-skipped', severity: 'notice', message }
}

function refuse(problem: Diagnostic): { value: undefined; diagnostics: readonly Diagnostic[] } {
  return { value: undefined, diagnostics: [problem] }
}
