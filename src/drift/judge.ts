import { OUTPUT_VERSION, readHeader } from '../generate/header.js'
import type { DriftStatus } from '../model/drift.js'
import type { Same } from './same.js'

/** One path: what is committed there and what the head's schema gives, each absent when there is none. */
export interface Pair {
  readonly committed: string | undefined
  readonly generated: string | undefined
  /** Whether what is generated is written once, and people's from then on. */
  readonly once?: boolean
}

/** What is known of a path's past. */
export interface Past {
  /** Whether any earlier schema is known at all. */
  readonly known: boolean
  /** What the earlier schemas gave there. */
  readonly given: readonly string[]
}

/** What a file is, when it is not in step. */
export interface Verdict {
  readonly status: DriftStatus
  /** Whether mending it loses nothing that people wrote. */
  readonly safe: boolean
  /** What an earlier schema gave, when the committed file is that, reflowed or not. */
  readonly origin?: string
}

/**
 * The verdict on a path; undefined when it is in step, or when people's own file lies where nothing is generated or what
 * is written once.
 * A file of ours that an earlier schema or an older version gave may be mended; any other one people have edited, or,
 * when nothing earlier is known, may have edited.
 */
export async function judge(
  { committed, generated, once = false }: Pair,
  past: Past,
  same: Same,
): Promise<Verdict | undefined> {
  if (committed === undefined) return { status: 'missing', safe: true }
  if (generated !== undefined && (await same(committed, generated))) return undefined
  const header = readHeader(committed)
  if (once && !header) return undefined
  if (!header) return generated === undefined ? undefined : { status: 'foreign', safe: false }
  const origin = await findOrigin(committed, past, same)
  const safe = origin !== undefined || header.outputVersion < OUTPUT_VERSION
  const status = generated === undefined ? 'orphaned' : safe || !past.known ? 'stale' : 'hand-edited'
  return origin === undefined ? { status, safe } : { status, safe, origin }
}

/** What an earlier schema gave that the committed file is. */
async function findOrigin(committed: string, { given }: Past, same: Same): Promise<string | undefined> {
  for (const text of given) if (await same(committed, text)) return text
  return undefined
}
