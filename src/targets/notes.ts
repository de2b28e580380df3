import { warningAt, type Diagnostic, type Severity } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'

/** What a generation has to say: what a target cannot hold, each with its place in the schema. */
export interface Notes {
  /** A warning of its own. */
  warn(place: Place | undefined, code: string, message: string): void
  /** One of many of a kind: they end as a single diagnostic at the first one's place, `message` with how many follow. What is of a kind has one code, or one `kind` where that is given. */
  gather(severity: Severity, place: Place | undefined, code: string, message: string, kind?: string): void
  /** Everything that was said, in the order of saying it; what was gathered comes last. */
  list(): readonly Diagnostic[]
}

interface Gathered {
  readonly first: Diagnostic
  readonly count: number
}

/** A collection of notes, empty at first. */
export function createNotes(): Notes {
  const said: Diagnostic[] = []
  const gathered = new Map<string, Gathered>()
  return {
    warn: (place, code, message) => void said.push(warningAt(place, code, message)),
    gather: (severity, place, code, message, kind = code) => {
      const known = gathered.get(kind)
      gathered.set(kind, {
        first: known?.first ?? { code, severity, message, ...(place ? { place } : {}) },
        count: (known?.count ?? 0) + 1,
      })
    },
    list: () => [...said, ...[...gathered.values()].map(summarise)],
  }
}

function summarise({ first, count }: Gathered): Diagnostic {
  return count === 1 ? first : { ...first, message: `${first.message} (and ${count - 1} more like it)` }
}
