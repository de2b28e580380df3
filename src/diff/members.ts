import { isMysql } from '../dialects/is-mysql.js'
import type { Check, Exclusion, ForeignKey, Index, IndexPart, PrimaryKey, Unique } from '../model/schema.js'
import { type Member, nameToday, type Side, toMember } from './member.js'
import { qualify } from './setting.js'
import {
  checkText,
  exclusionText,
  foreignKeyText,
  indexText,
  primaryKeyText,
  uniqueText,
} from './member-texts.js'

/** The constraints and indexes of a table, in the order in which a schema has them. */
export function membersOf(side: Side): readonly Member[] {
  const { primaryKey, foreignKeys, uniques, checks, exclusions, indexes } = side.table
  return [
    ...(primaryKey ? [fromPrimaryKey(primaryKey, side)] : []),
    ...foreignKeys.map((key) => fromForeignKey(key, side)),
    ...uniques.map((unique) => fromUnique(unique, side)),
    ...checks.map((check) => fromCheck(check, side)),
    ...exclusions.map((exclusion) => fromExclusion(exclusion, side)),
    ...indexes.map((index) => fromIndex(index, side)),
  ]
}

function fromPrimaryKey(key: PrimaryKey, side: Side): Member {
  const facts = [today(key.columns, side), include(key, side), key.deferrable, key.storageParameters]
  const parts = toParts(key.columns)
  return toMember(
    {
      subject: 'primary-key',
      text: primaryKeyText(key),
      source: key,
      parts,
      include: key.include,
      facts,
      anchor: 0,
    },
    side,
  )
}

function fromForeignKey(key: ForeignKey, side: Side): Member {
  const { setting } = side
  const target = qualify({
    name: key.referencedTable,
    ...(key.referencedNamespace === undefined ? {} : { namespace: key.referencedNamespace }),
  })
  const renamed = side.isEarlier ? setting.tables.get(target) : undefined
  const there = {
    ...side,
    renamed: (side.isEarlier ? setting.columns.get(target) : undefined) ?? new Map<string, string>(),
  }
  const facts = [
    today(key.columns, side),
    nameToday(renamed ? qualify(renamed) : target, { ...side, renamed: new Map() }),
    today(key.referencedColumns, there),
    [key.onDelete, key.onUpdate].map((action) => meaningOf(action, side)),
    key.onDeleteColumns && today(key.onDeleteColumns, side),
    key.match,
    key.deferrable,
  ]
  const anchor = today(key.columns, side)
  const parts = toParts(key.columns)
  return toMember(
    { subject: 'foreign-key', text: foreignKeyText(key), source: key, parts, facts, anchor },
    side,
  )
}

/** NO ACTION is what holds where nothing is said; MySQL's engine makes RESTRICT no different from it. */
function meaningOf(action: ForeignKey['onDelete'], { setting }: Side): ForeignKey['onDelete'] {
  const isNothing = action === 'no-action' || (action === 'restrict' && isMysql(setting.dialect))
  return isNothing ? undefined : action
}

function fromUnique(unique: Unique, side: Side): Member {
  const columns = today(unique.columns, side)
  const { nullsNotDistinct, deferrable, storageParameters } = unique
  const facts = [columns, include(unique, side), nullsNotDistinct, deferrable, storageParameters]
  const parts = toParts(unique.columns)
  return toMember(
    {
      subject: 'unique',
      text: uniqueText(unique),
      source: unique,
      parts,
      include: unique.include,
      facts,
      anchor: columns,
    },
    side,
  )
}

/** A check's own name tells which it is: the database's rule makes it of the column. */
function fromCheck(check: Check, side: Side): Member {
  const anchor =
    check.name === undefined ? {} : { anchor: nameToday(check.name, { ...side, renamed: new Map() }) }
  return toMember(
    {
      subject: 'check',
      text: checkText(check),
      source: check,
      parts: [],
      facts: check.deferrable,
      sql: [check.sql],
      ...anchor,
    },
    side,
  )
}

function fromExclusion(exclusion: Exclusion, side: Side): Member {
  const { method, parts, where, deferrable, storageParameters } = exclusion
  const facts = [
    method,
    parts.map((part) => [plainPart(part, side), part.operator]),
    include(exclusion, side),
    deferrable,
    storageParameters,
  ]
  return toMember(
    {
      subject: 'exclusion',
      text: exclusionText(exclusion),
      source: exclusion,
      parts,
      facts,
      sql: [...sqlOf(parts), where],
      anchor: whatOf(parts, side),
    },
    side,
  )
}

/** In MySQL and SQLite a unique constraint is a unique index, and is called one or the other by chance. */
function fromIndex(index: Index, side: Side): Member {
  const { dialect } = side.setting
  if ((isMysql(dialect) || dialect === 'sqlite') && isConstraint(index)) {
    return fromUnique(
      { ...index, columns: index.parts.flatMap((part) => (part.kind === 'column' ? [part.name] : [])) },
      side,
    )
  }
  const { parts, unique, method, where, nullsNotDistinct, storageParameters } = index
  const plain = parts.map((part) => plainPart(part, side))
  const facts = [plain, unique, method, include(index, side), nullsNotDistinct, storageParameters]
  return toMember(
    {
      subject: 'index',
      text: indexText(index),
      source: index,
      parts,
      include: index.include,
      facts,
      sql: [...sqlOf(parts), where],
      anchor: [whatOf(parts, side), unique],
    },
    side,
  )
}

/** What members are over, whatever else is said of them. */
function whatOf(parts: readonly IndexPart[], side: Side): readonly string[] {
  return parts.map((part) => (part.kind === 'column' ? nameToday(part.name, side) : part.sql))
}

function isConstraint({ unique, parts, method, where, include }: Index): boolean {
  const isPlain = parts.every((part) => part.kind === 'column' && Object.keys(part).length === 2)
  return unique && isPlain && method === undefined && where === undefined && include === undefined
}

function plainPart(part: IndexPart, side: Side): unknown {
  const { order, nulls, operatorClass, collation } = part
  const what = part.kind === 'column' ? [nameToday(part.name, side), part.length] : []
  return [what, order, nulls, operatorClass?.replace(NAMESPACE, ''), collation]
}

/** PostgreSQL prints that of an operator class only where the search path does not lead there. */
const NAMESPACE = /^(?:"(?:[^"]|"")+"|[\w$]+)\./

function sqlOf(parts: readonly IndexPart[]): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'expression' ? [part.sql] : []))
}

function toParts(columns: readonly string[]): readonly IndexPart[] {
  return columns.map((name) => ({ kind: 'column', name }))
}

function today(columns: readonly string[], side: Side): readonly string[] {
  return columns.map((column) => nameToday(column, side))
}

/** The order of columns that are only carried along means nothing. */
function include(
  { include }: { readonly include?: readonly string[] },
  side: Side,
): readonly string[] | undefined {
  return include && [...today(include, side)].sort()
}
