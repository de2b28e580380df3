import type { Index, IndexPart, StorageParameters } from '../../model/schema.js'
import { figure, type Words } from './words.js'

/** An index in JustDB's words. */
export function indexWords({
  name,
  parts,
  unique,
  method,
  where,
  include,
  storageParameters,
  nullsNotDistinct,
  comment,
}: Index): Words {
  return {
    name,
    columns: parts.map(partWords),
    unique: unique || undefined,
    type: method?.toUpperCase(),
    where,
    include,
    storageParameters: storageParameters && storageWords(storageParameters),
    nullsNotDistinct,
    comment,
  }
}

/** Storage parameters: figures and truth values as such. */
export function storageWords(parameters: StorageParameters): Words {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, TRUTHS.get(value) ?? figure(value)]),
  )
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])

/** A member of an index: a plain name where it is a column and nothing else is to say. */
export function partWords(part: IndexPart & { readonly operator?: string }): string | Words {
  const { order, nulls, operatorClass, collation, operator } = part
  const traits = {
    order: order?.toUpperCase(),
    nulls: nulls?.toUpperCase(),
    operatorClass,
    collation,
    operator,
  }
  if (part.kind === 'expression') return { expression: part.sql, ...traits }
  const { name, length } = part
  const isPlain = length === undefined && Object.values(traits).every((trait) => trait === undefined)
  return isPlain && PLAIN.test(name) ? name : { name, length, ...traits }
}

/** A name that nothing else can be meant by. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_$]*$/u
