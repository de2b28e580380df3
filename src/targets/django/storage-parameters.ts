import type { Index, IndexTraits, Table } from '../../model/schema.js'
import { own } from '../../own.js'
import type { Notes } from '../notes.js'
import { keyword, type Code } from '../python/layout.js'
import { tableLabel } from './model.js'

/** A value as an argument in Python; undefined for one that Django would not take. */
type Print = (value: string) => Code | undefined

/** What Django formats with `%d`. */
const number: Print = (value) => (/^(?:0|[1-9]\d{0,8})$/.test(value) ? value : undefined)

const positive: Print = (value) => (value === '0' ? undefined : number(value))

const FLAGS: ReadonlyMap<string, string> = new Map([
  ['false', 'False'],
  ['off', 'False'],
  ['on', 'True'],
  ['true', 'True'],
])

const flag: Print = (value) => FLAGS.get(value)

/** The arguments of Django's index classes and pgvector's, by method; each has the name of its parameter. */
const ARGUMENTS: Readonly<Record<string, Readonly<Record<string, Print>>>> = {
  brin: { autosummarize: flag, pages_per_range: positive },
  btree: { deduplicate_items: flag, fillfactor: number },
  gin: { fastupdate: flag, gin_pending_list_limit: number },
  gist: { buffering: flag, fillfactor: number },
  hash: { fillfactor: number },
  hnsw: { ef_construction: number, m: number },
  ivfflat: { lists: number },
  spgist: { fillfactor: number },
}

/** The storage parameters of an index as arguments, and the names of those that its class does not take. */
export interface Storage {
  readonly arguments: readonly Code[]
  readonly left: readonly string[]
}

/** What an index of PostgreSQL by its method can say of how it is kept. */
export function storageOf({ method = 'btree', storageParameters = {} }: Index): Storage {
  const printers = own(ARGUMENTS, method) ?? {}
  const printed = Object.entries(storageParameters).map(
    ([name, value]) => [name, own(printers, name)?.(value)] as const,
  )
  return {
    arguments: printed.flatMap(([name, code]) => (code === undefined ? [] : [keyword(name, code)])),
    left: printed.flatMap(([name, code]) => (code === undefined ? [name] : [])),
  }
}

/** Says which storage parameters of an index or a constraint (`unique constraint uq_a`) Django's migrations do not set. */
export function noteStorage(
  subject: string,
  { storageParameters = {} }: IndexTraits,
  table: Table,
  notes: Notes,
  left: readonly string[] = Object.keys(storageParameters),
): void {
  if (left.length === 0) return
  const said = left.map((name) => `${name}=${storageParameters[name] ?? ''}`).join(', ')
  const message = `Django has no such storage parameters of the ${subject} of ${tableLabel(table)}: WITH (${said})`
  notes.gather('notice', table.place, 'storage-parameter', message)
}
