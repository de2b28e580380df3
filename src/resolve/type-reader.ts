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

/** Where a type text stands: whether it is meant to the letter, and in which namespace. */
export interface TypeHome {
  readonly literal: boolean
  /** Whether a bare type has the figures that JustDB gives to it. */
  readonly infers: boolean
  readonly namespace?: string
}

/** Tells what a type text means that stands somewhere. */
export type TypeReader = (text: string, home: TypeHome) => ReadType

/** Finds the type that the schema itself has by a name. */
export type FindNamed = (text: string, home: TypeHome) => ColumnType | undefined

/** A function that tells what type texts mean; a schema has few, so that each is read once in each namespace. */
export function createTypeReader(dialect: Dialect | undefined, findNamed: FindNamed): TypeReader {
  const known = new Map<string, ReadType>()
  return (text, home) => {
    const key = `${home.literal ? 'literal' : ''}${home.infers ? 'infers' : ''}\0${home.namespace ?? ''}\0${text}`
    const before = known.get(key)
    if (before) return before
    const type = readType(text, home, dialect, findNamed)
    known.set(key, type)
    return type
  }
}

function readType(
  text: string,
  home: TypeHome,
  dialect: Dialect | undefined,
  findNamed: FindNamed,
): ReadType {
  const named = findNamed(text, home)
  if (named) return { type: named, raw: text, counts: false }
  const raw = home.infers ? completeType(text) : text
  // In SQLite a type's name makes no column count: SERIAL is any other name there, and so is INTEGER AUTO_INCREMENT.
  const mayCount = dialect !== 'sqlite' || !home.literal
  return {
    type: parseType(raw, dialect, home.literal),
    raw,
    counts: mayCount && impliesAutoIncrement(raw),
  }
}
