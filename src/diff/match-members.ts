import { type Expression, isSameExpression, printExpression, type TypeOf } from '../sql/expressions/index.js'
import { type Member, readSql, type Side } from './member.js'

/** A member before and now, or only one of the two. */
export interface MemberPair {
  readonly from?: Member
  readonly to?: Member
  /** Whether both say the same, but for name and comment. */
  readonly isSame: boolean
}

/** The two tables whose members are compared. */
export interface Sides {
  readonly from: Side
  readonly to: Side
}

type KeyOf = (member: Member, sql: () => readonly Expression[]) => string | undefined

/** One round of matching: two members whose keys are equal, and not undefined, belong together. */
interface Round {
  readonly from: KeyOf
  readonly to: KeyOf
}

const asWritten: KeyOf = (member) => JSON.stringify([member.plain, member.sql])

const byMeaning: KeyOf = ({ plain }, sql) => JSON.stringify([plain, sql().map(printExpression)])

const byName: KeyOf = ({ subject, name, isNameless }) =>
  isNameless ? undefined : JSON.stringify([subject, name])

const byAnchor: KeyOf = ({ anchor, isNameless }) => (isNameless ? anchor : undefined)

const named =
  (key: KeyOf): KeyOf =>
  (member, sql) =>
    JSON.stringify([member.isNameless ? null : member.name, key(member, sql)])

const nameless =
  (key: KeyOf): KeyOf =>
  (member, sql) =>
    member.isNameless ? key(member, sql) : undefined

/**
 * What is looked at, one round after the other: the same under the same name; the same of which one has no name of its
 * own; the same name; the same under another name; and without names, what is about the same columns.
 */
const ROUNDS: readonly Round[] = [
  { from: named(asWritten), to: named(asWritten) },
  { from: named(byMeaning), to: named(byMeaning) },
  { from: nameless(byMeaning), to: byMeaning },
  { from: byMeaning, to: nameless(byMeaning) },
  { from: byName, to: byName },
  { from: byMeaning, to: byMeaning },
]

const LAST_ROUND: Round = { from: byAnchor, to: byAnchor }

/** More members than this that only their SQL tells apart are not compared each with each. */
const MOST_PAIRS = 2500

/** The members of two tables in pairs, in the order of the later one's, and what was dropped last. */
export function matchMembers(
  from: readonly Member[],
  to: readonly Member[],
  sides: Sides,
): readonly MemberPair[] {
  const read = { from: reader(sides.from), to: reader(sides.to) }
  const typeOf = typesOf(sides.to)
  const found = new Map<Member, Member>()
  const isSame = (one: Member, other: Member): boolean =>
    one.plain === other.plain &&
    (asWritten(one, noSql) === asWritten(other, noSql) || isSameSql(read.from(one), read.to(other), typeOf))
  const left = { from: new Set(from), to: new Set(to) }
  const take = (before: Member, now: Member): void => {
    found.set(now, before)
    left.from.delete(before)
    left.to.delete(now)
  }
  const play = (round: Round): void => {
    if (left.from.size === 0 || left.to.size === 0) return
    const waiting = group(left.from, (member) => round.from(member, () => read.from(member)))
    for (const now of left.to) {
      const key = round.to(now, () => read.to(now))
      const before = key === undefined ? undefined : waiting.get(key)?.shift()
      if (before) take(before, now)
    }
  }
  for (const round of ROUNDS) play(round)
  if (left.from.size * left.to.size <= MOST_PAIRS) {
    for (const now of left.to) {
      const before = [...left.from].find((each) => isSame(each, now))
      if (before) take(before, now)
    }
  }
  play(LAST_ROUND)
  return [
    ...to.map((now) => {
      const before = found.get(now)
      return before ? { from: before, to: now, isSame: isSame(before, now) } : { to: now, isSame: false }
    }),
    ...[...left.from].map((before) => ({ from: before, isSame: false })),
  ]
}

const noSql = (): readonly Expression[] => []

/** Reads a member's SQL once, however often it is asked for. */
function reader(side: Side): (member: Member) => readonly Expression[] {
  const known = new Map<Member, readonly Expression[]>()
  return (member) => {
    const read = known.get(member) ?? readSql(member, side)
    known.set(member, read)
    return read
  }
}

function isSameSql(from: readonly Expression[], to: readonly Expression[], typeOf: TypeOf): boolean {
  return (
    from.length === to.length &&
    from.every((expression, index) => {
      const other = to[index]
      return other !== undefined && isSameExpression(expression, other, typeOf)
    })
  )
}

/** The types of a table's columns, by name. */
export function typesOf({ table }: Side): TypeOf {
  const types = new Map(table.columns.map(({ name, type }) => [name, type]))
  return (column) => types.get(column)
}

function group(
  members: Iterable<Member>,
  keyOf: (member: Member) => string | undefined,
): Map<string, Member[]> {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const key = keyOf(member)
    if (key === undefined) continue
    const known = groups.get(key)
    if (known) known.push(member)
    else groups.set(key, [member])
  }
  return groups
}
