import type { Findings } from '../findings.js'
import { MOST_TOLD } from '../limits.js'
import { normalise } from './dictionary.js'
import type { Member } from './node.js'

const COLLECTIONS = new Set(
  [
    'table',
    'column',
    'index',
    'constraint',
    'database',
    'view',
    'sequence',
    'trigger',
    'enum',
    'domain',
  ].flatMap((word) => [word, word === 'index' ? 'indexes' : `${word}s`]),
)

/**
 * Says which keys an object has twice, where a format forbids that: for a collection a warning, since both are taken
 * together, for anything else an error; after a hundred of one object no more.
 */
export function findDuplicates(members: readonly Member[], findings: Findings): void {
  const seen = new Map<string, Member>()
  let told = 0
  for (const member of members) {
    const first = seen.get(member.key)
    if (!first) seen.set(member.key, member)
    else if (told++ < MOST_TOLD) report(member, first, findings)
  }
}

function report({ key, place }: Member, first: Member, findings: Findings): void {
  const isCollection = COLLECTIONS.has(normalise(key))
  const message = `The key \`${key}\` stands twice in one object, first on line ${first.place.line}`
  if (isCollection) findings.warn(place, 'duplicate-key', `${message}; both are taken together`)
  else findings.error(place, 'duplicate-key', message)
}
