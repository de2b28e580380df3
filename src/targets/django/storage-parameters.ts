import type { Index, IndexPart, IndexTraits, Table } from '../../model/schema.js'
import { own } from '../../own.js'
import type { Notes } from '../notes.js'
import { keyword, list, type Code } from '../python/layout.js'
import { tableLabel } from './model.js'

/** A value as an argument in Python; undefined for one that Django would not take. */
type Print = (value: string) => Code | undefined

/** What Django formats with `%d`; beyond its bounds a class cannot be made. */
function within(least: number, most = 999_999_999): Print {
  const fits = (value: number): boolean => value >= least && value <= most
  return (value) => (/^(?:0|[1-9]\d{0,8})$/.test(value) && fits(Number(value)) ? value : undefined)
}

const number = within(0)

const FLAGS: ReadonlyMap<string, string> = new Map([
  ['false', 'False'],
  ['off', 'False'],
  ['on', 'True'],
  ['true', 'True'],
])

const flag: Print = (value) => FLAGS.get(value)

/** The arguments of Django's index classes and pgvector's, by method; each has the name of its parameter. */
const ARGUMENTS: Readonly<Record<string, Readonly<Record<string, Print>>>> = {
  bloom: { length: within(1, 4096) },
  brin: { autosummarize: flag, pages_per_range: within(1) },
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
export function storageOf(index: Index): Storage {
  const { method = 'btree', storageParameters = {} } = index
  const printers = own(ARGUMENTS, method) ?? {}
  const bits = method === 'bloom' ? bloomBits(index) : new Map<string, Code>()
  const printed = Object.entries(storageParameters)
    .filter(([name]) => !bits.has(name))
    .map(([name, value]) => [name, own(printers, name)?.(value)] as const)
  return {
    arguments: [
      ...(bits.size > 0 ? [keyword('columns', list([...bits.values()]))] : []),
      ...printed.flatMap(([name, code]) => (code === undefined ? [] : [keyword(name, code)])),
    ],
    left: printed.flatMap(([name, code]) => (code === undefined ? [name] : [])),
  }
}

/** How many bits the members of a Bloom index have, `col1` and on: Django lists those of its first fields. */
function bloomBits({ parts, storageParameters = {} }: Index): ReadonlyMap<string, Code> {
  const bits = new Map<string, Code>()
  for (const [at] of parts.every(isField) ? parts.entries() : []) {
    const name = `col${at + 1}`
    const code = bit(storageParameters[name] ?? '')
    if (code === undefined) break
    bits.set(name, code)
  }
  return bits
}

const bit = within(1, 4095)

function isField({ kind, collation, order, nulls }: IndexPart): boolean {
  return kind === 'column' && [collation, order, nulls].every((trait) => trait === undefined)
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
