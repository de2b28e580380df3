import { isMysql } from '../dialects/is-mysql.js'
import type { Change } from '../model/change.js'
import type { ForeignKey, Table } from '../model/schema.js'
import { fromTo } from './columns.js'
import { matchMembers, type MemberPair, type Sides } from './match-members.js'
import type { Member } from './member.js'
import { membersOf } from './members.js'
import { qualify } from './setting.js'

/** The constraints and indexes that came, changed, and went. */
export function diffMembers(sides: Sides): readonly Change[] {
  const pairs = matchMembers(membersOf(sides.from), membersOf(sides.to), sides)
  return pairs.filter((each) => !isByTheWay(each, sides)).flatMap((each) => changesOf(each, sides))
}

/** MySQL makes an index for each foreign key that has none, and shows it like any other. */
function isByTheWay({ from, to }: MemberPair, sides: Sides): boolean {
  const alone = from && to ? undefined : (from ?? to)
  if (!isMysql(sides.to.setting.dialect) || alone?.subject !== 'index') return false
  const { foreignKeys } = (from ? sides.from : sides.to).table
  return !alone.text.startsWith('UNIQUE') && foreignKeys.some((key) => isIndexOf(alone, key))
}

function isIndexOf({ name, isNameless, columns }: Member, key: ForeignKey): boolean {
  const isCalledSo = isNameless || (key.name !== undefined && name === key.name)
  return (
    isCalledSo &&
    columns.length === key.columns.length &&
    columns.every((each, index) => each === key.columns[index])
  )
}

function changesOf({ from, to, isSame }: MemberPair, sides: Sides): readonly Change[] {
  const member = to ?? from
  if (!member) return []
  const about = { ...describe(member, sides.to.table), ...placesOf(from, to, sides) }
  const { subject } = member
  if (!from || !to) {
    return [{ kind: `${to ? 'add' : 'drop'}-${subject}`, ...about, ...fromTo(from?.text, to?.text) }]
  }
  return [
    ...(isRenamed(from, to)
      ? [{ kind: `rename-${subject}` as const, ...about, ...fromTo(from.name, to.name) }]
      : []),
    ...(isSame ? [] : [{ kind: `change-${subject}` as const, ...about, from: from.text, to: to.text }]),
    ...(from.comment === to.comment
      ? []
      : [{ kind: `change-comment-of-${subject}` as const, ...about, ...fromTo(from.comment, to.comment) }]),
  ]
}

function isRenamed(from: Member, to: Member): boolean {
  return from.isNameless && to.isNameless ? false : from.name !== to.name
}

function describe(
  { subject, name, columns, text }: Member,
  table: Table,
): Pick<Change, 'subject' | 'path' | 'table' | 'name'> {
  const where = qualify(table)
  if (name !== undefined) return { subject, path: `${where}.${name}`, table: where, name }
  return {
    subject,
    path: columns.length > 0 ? `${where} (${columns.join(', ')})` : `${where}: ${text}`,
    table: where,
  }
}

/** A constraint or an index stands where its table stands, but for foreign keys, which have places of their own. */
function placesOf(
  from: Member | undefined,
  to: Member | undefined,
  sides: Sides,
): Pick<Change, 'fromPlace' | 'toPlace'> {
  return {
    ...(from ? { fromPlace: from.place ?? sides.from.table.place } : {}),
    ...(to ? { toPlace: to.place ?? sides.to.table.place } : {}),
  }
}
