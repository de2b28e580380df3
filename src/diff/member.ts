import type { ConstraintTraits, IndexPart, Table } from '../model/schema.js'
import type { MemberSubject } from '../model/change.js'
import type { Place } from '../model/place.js'
import { type Expression, readExpression } from '../sql/expressions/index.js'
import { isOwnName } from './own-names.js'
import { foldName, type Renamed, type Setting } from './setting.js'

/** A constraint or an index in the one form in which all of them are compared. */
export interface Member {
  readonly subject: MemberSubject
  /** As it stands in the schema; absent where it has none. */
  readonly name?: string
  /** Whether it has no name, or one that the database gives by itself. */
  readonly isNameless: boolean
  /** What it says, as people read it: `UNIQUE (email)`. */
  readonly text: string
  /** Its columns, for the path of one without a name. */
  readonly columns: readonly string[]
  /** What it says but for SQL, under the names of today, as text. */
  readonly plain: string
  /** The SQL in it. */
  readonly sql: readonly string[]
  /** What tells that two say the same thing differently, where there is such: the columns of a foreign key. */
  readonly anchor?: string
  readonly comment?: string
  /** Where it stands, if it has a place of its own. */
  readonly place?: Place
}

/** A table in which members stand, and how its names are to be read today. */
export interface Side {
  readonly table: Table
  /** Where the side is the earlier one: what was renamed since. */
  readonly renamed: Renamed
  readonly setting: Setting
  readonly isEarlier: boolean
}

/** What a member is made of. */
export interface Parts {
  readonly subject: MemberSubject
  readonly text: string
  readonly source: ConstraintTraits & { readonly name?: string; readonly place?: Place }
  readonly parts: readonly IndexPart[]
  readonly include?: readonly string[] | undefined
  /** Plain data but for SQL, its names those of today. */
  readonly facts: unknown
  readonly sql?: readonly (string | undefined)[]
  readonly anchor?: unknown
}

/** A member of its parts. */
export function toMember(given: Parts, { table, setting }: Side): Member {
  const { subject, text, source, parts, include = [], facts, sql = [], anchor } = given
  const { name, comment, place } = source
  return {
    subject,
    ...(name === undefined ? {} : { name }),
    isNameless: name === undefined || isOwnName({ subject, name, parts, include }, table, setting.dialect),
    text,
    columns: parts.flatMap((part) => (part.kind === 'column' ? [part.name] : [])),
    plain: JSON.stringify([subject, facts, sql.map((each) => each !== undefined)]),
    sql: sql.filter((each) => each !== undefined),
    ...(anchor === undefined ? {} : { anchor: JSON.stringify([subject, anchor]) }),
    ...(comment === undefined || comment === '' ? {} : { comment }),
    ...(place ? { place } : {}),
  }
}

/** A column's name today, as the database compares it. */
export function nameToday(column: string, { renamed, setting }: Side): string {
  return foldName(renamed.get(column) ?? column, setting.dialect)
}

/** A member's SQL, read, with columns under their names of today. */
export function readSql({ sql }: Member, { renamed, setting }: Side): readonly Expression[] {
  return sql.map((text) => readExpression(text, setting.dialect, renamed))
}
