import type { Entry } from '../model/config.js'
import { type Diagnostic, hasErrors } from '../model/diagnostic.js'
import type { FindConnection } from './access.js'
import type { Connection } from './connection.js'

/** Which databases may be read, and by whose word. */
export interface DatabasePolicy {
  readonly find: FindConnection
  /**
   * The entries of a config that strangers cannot write, where the entries at hand are theirs: only a database that
   * stands there counts, as it stands there. Absent where the entries themselves are to be trusted.
   */
  readonly trusted?: readonly Entry[]
}

/** The entries that count, and the way to the databases among them. */
export interface Settled {
  readonly entries: readonly Entry[]
  readonly connections: ReadonlyMap<Entry, Connection>
  /** How many entries were left out. */
  readonly skipped: number
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Settles which entries with a database count. A pull request can neither add one, nor change a thing about one (the
 * variable, the output, what is taken from it): it can only remove it. Without a policy none counts.
 */
export function settleDatabases(entries: readonly Entry[], policy: DatabasePolicy | undefined): Settled {
  const connections = new Map<Entry, Connection>()
  const diagnostics: Diagnostic[] = []
  const kept = entries.flatMap((written) => {
    if (!written.database) return [written]
    const { entry, notice } = trustedEntry(written, policy)
    if (notice !== undefined) diagnostics.push(skippedNotice(notice))
    if (!entry?.database || !policy) return []
    const found = policy.find(entry.database, entry.schema.join(', '))
    diagnostics.push(...found.diagnostics)
    if (!found.value) return []
    connections.set(entry, found.value)
    return [entry]
  })
  const skipped = hasErrors(diagnostics) ? 0 : entries.length - kept.length
  return { entries: kept, connections, skipped, diagnostics }
}

interface Trusted {
  readonly entry?: Entry
  readonly notice?: string
}

function trustedEntry(written: Entry, policy: DatabasePolicy | undefined): Trusted {
  const what = `the entry of the database ${written.schema.join(', ')}`
  if (!policy) return { notice: `${what} was left out: under this event no database is read` }
  if (!policy.trusted) return { entry: written }
  const trusted = policy.trusted.find(({ output }) => output === written.output)
  if (!trusted?.database) {
    return { notice: `${what} was left out: it counts once it stands in the base branch's config` }
  }
  if (isSame(trusted, written)) return { entry: trusted }
  const notice = `${what} was changed here: until that is merged the base branch's entry counts, ${trusted.schema.join(', ')}`
  return { entry: trusted, notice }
}

/** Whether two entries ask for the same, wherever they stand. */
function isSame(one: Entry, other: Entry): boolean {
  return facts(one) === facts(other)
}

function facts(entry: Entry): string {
  return JSON.stringify({ ...entry, place: undefined })
}

function skippedNotice(message: string): Diagnostic {
  return { code: 'database-from-base', severity: 'notice', message }
}
