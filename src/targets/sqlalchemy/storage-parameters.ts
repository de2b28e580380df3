import type { Index, IndexTraits, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { sqlString } from '../../sql/string.js'
import type { Notes } from '../notes.js'
import { dict, keyword, type Code } from '../python/layout.js'

/** `postgresql_with=` of an index. */
export function storageArguments({ storageParameters = {} }: Index): readonly Code[] {
  const entries = Object.entries(storageParameters).filter(([, value]) => isSayable(value))
  if (entries.length === 0) return []
  const printed = entries.map(([name, value]) => [pythonString(name), printValue(value)] as const)
  return [keyword('postgresql_with', dict(printed))]
}

/** SQLAlchemy puts values into the statement as they are: what is no number and no word of these is an SQL text. */
function printValue(value: string): string {
  if (NUMBER.test(value)) return value
  return WORDS.get(value) ?? pythonString(sqlString(value))
}

const NUMBER = /^(?:0|-?[1-9]\d{0,14})$/

const WORDS: ReadonlyMap<string, string> = new Map([
  ['auto', pythonString('auto')],
  ['false', 'False'],
  ['off', pythonString('off')],
  ['on', pythonString('on')],
  ['true', 'True'],
])

/** Drivers of some kinds take what follows a per cent sign for a parameter, and of others not. */
function isSayable(value: string): boolean {
  return !value.includes('%')
}

/** Says which storage parameters of a table SQLAlchemy has no place for. */
export function noteStorage({ place, name: table, ...members }: Table, notes: Notes): void {
  const { primaryKey, uniques, exclusions, indexes } = members
  const note = (subject: string, why: string): void => {
    const message = `the storage parameters of ${subject} of table ${table} are left out: ${why}`
    notes.gather('notice', place, 'storage-parameter', message)
  }
  for (const { name, storageParameters = {} } of indexes)
    if (!Object.values(storageParameters).every(isSayable))
      note(`index ${name} with a % in them`, 'not all drivers take such a value')
  const constraints: readonly (readonly [noun: string, list: readonly NamedTraits[]])[] = [
    ['primary key', primaryKey ? [primaryKey] : []],
    ['unique constraint', uniques],
    ['exclusion constraint', exclusions],
  ]
  for (const [noun, list] of constraints)
    for (const { name } of list.filter(({ storageParameters }) => storageParameters))
      note([noun, ...(name === undefined ? [] : [name])].join(' '), 'SQLAlchemy has them on indexes alone')
}

type NamedTraits = IndexTraits & { readonly name?: string }
