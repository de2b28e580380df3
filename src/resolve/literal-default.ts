import { isMysql } from '../dialects/is-mysql.js'
import type { DefaultNode } from '../model/document.js'
import type { Default, Dialect } from '../model/schema.js'
import type { ColumnType, TypeKind } from '../model/type.js'
import { isCastTo } from './casts.js'
import type { ResolvedDefault } from './default.js'
import { keptBySqlite } from './kept-default.js'
import { toDefault } from './literal.js'
import { findNamedDefault, splitOnUpdate, unwrap } from './sql-default.js'
import { readSqlLiteral, type SqlLiteral } from './sql-literal.js'
import type { ReadType } from './type-reader.js'

/** The kinds of columns in which the current time, a sequence's next number or a fresh uuid is more than an expression. */
const FILLS: Readonly<Partial<Record<Default['kind'], ReadonlySet<TypeKind>>>> = {
  now: new Set(['string', 'text', 'date', 'datetime', 'time', 'year']),
  uuid: new Set(['string', 'text', 'uuid', 'binary']),
  sequence: new Set(['integer', 'decimal', 'float']),
}

/** Names of the current time that mean nothing else: one with digits cuts the time, and is an expression. */
const NOWS =
  /^(?:current_(?:timestamp|date|time)(?:\s*\(\s*\))?|localtimestamp(?:\s*\(\s*\))?|(?:now|curdate|curtime)\s*\(\s*\))$/i

/** Functions that a database of today has for a fresh uuid. */
const UUIDS = /^(?:uuid|gen_random_uuid|uuid_generate_v[14]|uuidv[47])\s*\(\s*\)$/i

/**
 * What the default of a literal document means: nothing (`NULL`), a literal of the column's type, the current time, a
 * sequence, a uuid, and otherwise the expression as it stands. Nothing is guessed and nothing fails to fit: a database
 * took it.
 */
export function resolveLiteralDefault(
  { text, computed }: DefaultNode,
  column: Pick<ReadType, 'type' | 'raw'>,
  dialect: Dialect | undefined,
): ResolvedDefault {
  const { insert, onUpdateNow } = isMysql(dialect)
    ? splitOnUpdate(text)
    : { insert: text, onUpdateNow: false }
  const literal = dialect === 'sqlite' ? withDigit(readSqlLiteral(insert)) : readSqlLiteral(insert)
  if (insert.trim() === '') return { onUpdateNow, fits: true }
  if (isNull(literal, insert)) {
    const isKept = dialect === 'postgresql' || dialect === 'sqlite'
    return { onUpdateNow, fits: true, ...(isKept ? { keptDefault: insert.trim() } : {}) }
  }
  const value =
    toNamed(insert, baseOf(column.type)) ??
    // MySQL takes a literal in parentheses for an expression, and allows it where it allows no literal.
    (computed && isMysql(dialect) ? undefined : toLiteral(literal, column))
  const kept = dialect === 'sqlite' ? keptBySqlite(value, insert.trim()) : undefined
  return {
    default: value ?? { kind: 'expression', sql: insert.trim() },
    ...(kept === undefined ? {} : { keptDefault: kept }),
    onUpdateNow,
    fits: true,
  }
}

/** To SQLite TRUE is another word for 1: https://www.sqlite.org/lang_expr.html, "Boolean Expressions". */
function withDigit(literal: SqlLiteral | undefined): SqlLiteral | undefined {
  if (literal?.kind !== 'truth') return literal
  return { kind: 'number', text: literal.text.toLowerCase() === 'true' ? '1' : '0' }
}

function isNull(literal: SqlLiteral | undefined, text: string): boolean {
  return literal?.kind === 'null' || unwrap(text).toLowerCase() === 'null'
}

function toNamed(text: string, { kind }: ColumnType): Default | undefined {
  const named = findNamedDefault(text)
  if (!named || FILLS[named.kind]?.has(kind) !== true) return undefined
  const sql = unwrap(text)
  if (named.kind === 'now') return NOWS.test(sql) ? named : undefined
  return named.kind === 'uuid' && !UUIDS.test(sql) ? undefined : named
}

function toLiteral(
  literal: SqlLiteral | undefined,
  { type, raw }: Pick<ReadType, 'type' | 'raw'>,
): Default | undefined {
  if (!literal || (literal.cast !== undefined && !isCastTo(literal.cast, type, raw))) return undefined
  const base = baseOf(type)
  // What is no number, bits or money, is made of one by its cast alone.
  if (literal.kind === 'number' && literal.cast !== undefined && base.kind === 'native') return undefined
  if (literal.kind === 'string') {
    const text = { text: literal.text, quoted: true }
    return base.kind === 'enum' || base.kind === 'unknown'
      ? { kind: 'string', value: literal.text }
      : toDefault(text, base)
  }
  return toDefault({ text: literal.text, quoted: false }, base)
}

function baseOf(type: ColumnType): ColumnType {
  return type.kind === 'domain' ? baseOf(type.of) : type
}
