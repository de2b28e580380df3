import type { DefaultNode } from '../model/document.js'
import type { Default } from '../model/schema.js'
import type { ColumnType, TypeKind } from '../model/type.js'
import { type Literal, readLiteral, toDefault } from './literal.js'
import { findNamedDefault, looksComputed, splitOnUpdate, unwrap } from './sql-default.js'

/** What a default comes to. */
export interface ResolvedDefault {
  readonly default?: Default
  /** See `Column`. */
  readonly keptDefault?: string
  readonly onUpdateNow: boolean
  /** Whether the default is one that the column's type takes. */
  readonly fits: boolean
}

const NO_DEFAULT: ResolvedDefault = { onUpdateNow: false, fits: true }
const TEXTS: readonly TypeKind[] = ['string', 'text', 'unknown']

/** The kinds of columns that a default named by SQL may fill. */
const FILLS: Readonly<Partial<Record<Default['kind'], ReadonlySet<TypeKind>>>> = {
  now: new Set([...TEXTS, 'date', 'datetime', 'time', 'year']),
  uuid: new Set([...TEXTS, 'uuid', 'binary']),
  sequence: new Set([...TEXTS, 'integer', 'decimal', 'float']),
}

/**
 * What a default's text means for a column of a type, whichever attribute it stands in: nothing (`NULL`), the current
 * time, a sequence, a uuid, an expression, or a literal of the type. What does not fit the type stays as an expression
 * in the author's words (in an enum as the value it names), and the result says so.
 */
export function resolveDefault({ text, computed }: DefaultNode, type: ColumnType): ResolvedDefault {
  const { insert, onUpdateNow } = splitOnUpdate(text)
  if (KEPT_NULL.test(insert)) return { ...NO_DEFAULT, onUpdateNow, keptDefault: insert.trim() }
  if (isNothing(insert, type, computed || onUpdateNow)) return { ...NO_DEFAULT, onUpdateNow }
  const named = findNamedDefault(insert)
  if (named && FILLS[named.kind]?.has(type.kind)) return { default: named, onUpdateNow, fits: true }
  const sql: Default = { kind: 'expression', sql: insert.trim() }
  if (named) return { default: sql, onUpdateNow, fits: false }
  if (computed || looksComputed(insert)) return { default: sql, onUpdateNow, fits: true }
  const literal = readBareLiteral(insert, type)
  const value = toDefault(literal, type)
  const misfit: Default = type.kind === 'enum' ? { kind: 'string', value: literal.text } : sql
  return { default: value ?? misfit, onUpdateNow, fits: value !== undefined }
}

/** Parentheses around a literal do not count, except in a text that has no quotes within them. */
function readBareLiteral(text: string, { kind }: ColumnType): Literal {
  const inner = readLiteral(unwrap(text))
  return inner.quoted || !TEXTS.includes(kind) ? inner : readLiteral(text)
}

/** What only a database's own words are: a NULL with a cast. */
const KEPT_NULL = /^\s*null\s*::/i

/** `NULL` says that there is no default; so does an empty text, except where it is a value. */
function isNothing(text: string, type: ColumnType, computed: boolean): boolean {
  if (text.trim() === '') return computed || (type.kind !== 'string' && type.kind !== 'text')
  return text.trim().toLowerCase() === 'null'
}
