import type { Findings } from '../findings.js'
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
 * together, for anything else an error.
 */
export function findDuplicates(members: readonly Member[], findings: Findings): void {
  const seen = new Map<string, Member>()
  for (const member of members) {
    const first = seen.get(member.key)
    if (first) report(member, first, findings)
    else seen.set(member.key, member)
  }
}

function report({ key, place }: Member, first: Member, findings: Findings): void {
  const isCollection = COLLECTIONS.has(normalise(key))
  const message = `The key \`${key}\` stands twice in one object, first on line ${first.place.line}`
  if (isCollection) findings.warn(place, 'duplicate-key', `${message}; both are taken together`)
  else findings.error(place, 'duplicate-key', message)
}
