import { impliesAutoIncrement, parseType } from '../dialects/index.js'
import type { Dialect } from '../model/schema.js'
import type { ColumnType } from '../model/type.js'
import { completeType } from './conventions.js'

/** What a type text means. */
export interface ReadType {
  readonly type: ColumnType
  /** The text with the figures that JustDB adds to a bare name. */
  readonly raw: string
  /** Whether the text says that the database gives the next number. */
  readonly counts: boolean
}

/** A function that tells what type texts mean; a schema has few, so that each is read once. */
export function createTypeReader(dialect: Dialect | undefined): (text: string) => ReadType {
  const known = new Map<string, ReadType>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const raw = completeType(text)
    const type = { type: parseType(raw, dialect), raw, counts: impliesAutoIncrement(raw) }
    known.set(text, type)
    return type
  }
}
