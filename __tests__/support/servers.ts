import { describe } from '@jest/globals'

import { mariadb } from './servers/mariadb.js'
import { postgresql } from './servers/postgresql.js'
import type { ServerKind } from './servers/server.js'

export type { Server } from './servers/server.js'

/** The database servers that tests start for themselves, from installed programs. */
export const serverKinds = { mariadb, postgresql } satisfies Record<string, ServerKind>

/**
 * `describe` for tests that start a server of this kind. Where its programs are not installed they are skipped and say
 * so, unless NEED_SERVERS is set, as `.ci/run` does: there a proof that did not run is a failure.
 */
export function describeServer(kind: keyof typeof serverKinds, body: () => void): void {
  const server = serverKinds[kind]
  const { title, programs } = server
  if (server.isInstalled()) {
    describe(`on a real ${title} server`, body)
    return
  }
  const reason = `${title} is not installed here (looked for ${programs.join(', ')})`
  if (process.env['NEED_SERVERS']) throw new Error(`${reason}, and NEED_SERVERS is set`)
  process.stderr.write(`skipped: ${reason}\n`)
  describe.skip(`on a real ${title} server: ${reason}`, body)
}
