import { setSecret } from '@actions/core'

import { openAccess } from '../databases/access.js'
import type { Request } from '../run.js'
import type { Inputs } from './inputs.js'
import type { Trees } from './trees.js'

/**
 * How the action reaches databases. Where somebody proposes a change, the config that it would change does not say so:
 * the base branch's does, whatever the event's token may do. Where there is no such branch at hand nothing is reached;
 * every other event runs on what was merged.
 */
export function databasesFor(
  eventName: string,
  { env: variables }: Inputs,
  trees: Trees,
  env: NodeJS.ProcessEnv,
): Pick<Request, 'databases'> {
  const find = openAccess({ env, variables, isPublic: true, onSecret: setSecret })
  // What a merge queue puts a commit on may be another that nobody has merged yet.
  if (eventName === 'merge_group') return {}
  const from = trees.trusted ?? trees.base
  if (from) return { databases: { find, from } }
  // A review looks at a commit that mixes what nobody has merged yet with the base.
  return eventName.startsWith('pull_request') ? {} : { databases: { find } }
}
