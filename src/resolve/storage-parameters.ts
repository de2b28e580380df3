import type { StorageParametersNode } from '../model/document.js'
import type { Place } from '../model/place.js'
import type { StorageParameters } from '../model/schema.js'
import type { SchemaFindings } from './findings.js'
import type { TableSource } from './gather.js'

/** What is kept as storage parameters say. */
interface Stored {
  readonly place: Place
  readonly name?: string
  readonly storageParameters?: StorageParametersNode
}

/** The names that PostgreSQL and extensions of it give to parameters. */
const NAME = /^[a-z][a-z0-9_]{0,62}$/

/** Parameters that are on or off (https://www.postgresql.org/docs/current/sql-createindex.html). */
const FLAGS: ReadonlySet<string> = new Set(['autosummarize', 'deduplicate_items', 'fastupdate'])

/** What PostgreSQL takes for true and for false: also the beginning of a word (parse_bool in its source). */
const ON = /^(?:t|tr|tru|true|y|ye|yes|on|1)$/
const OFF = /^(?:f|fa|fal|fals|false|n|no|of|off|0)$/

/**
 * The storage parameters of an index, or of the one behind a constraint, in the one order and spelling in which schemas
 * have them. A name that no database has is a `storage-parameter` warning, and left out.
 */
export function findStorage(
  table: TableSource,
  { place, name, storageParameters }: Stored,
  findings: SchemaFindings,
): { readonly storageParameters?: StorageParameters } {
  if (!storageParameters) return {}
  const entries = Object.entries(storageParameters).map(([key, value]) => [key.toLowerCase(), value] as const)
  const known = entries.filter(([key]) => NAME.test(key))
  for (const [key] of entries.filter(([key]) => !NAME.test(key))) {
    const subject = name === undefined ? 'an index or constraint' : `"${name}"`
    const message = `${subject} of table "${table.name}" is written without its storage parameter "${key}"; their names are of letters, digits and underscores, such as fillfactor`
    findings.warnFirst(place, 'storage-parameter', message)
  }
  if (known.length === 0) return {}
  const sorted = [...known].sort(([one], [other]) => (one < other ? -1 : 1))
  return { storageParameters: Object.fromEntries(sorted.map(([key, value]) => [key, spell(key, value)])) }
}

function spell(name: string, value: string): string {
  const plain = value.trim()
  const word = plain.toLowerCase()
  if (!FLAGS.has(name)) return KEYWORD.test(word) ? word : plain
  return ON.test(word) ? 'true' : OFF.test(word) ? 'false' : plain
}

/** What a parameter with a choice takes (GiST's `buffering`), whatever the case. */
const KEYWORD = /^(?:auto|on|off)$/
