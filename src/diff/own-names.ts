import { isMysql } from '../dialects/is-mysql.js'
import type { MemberSubject } from '../model/change.js'
import type { Dialect, IndexPart, Table } from '../model/schema.js'
import { chooseName, type Label } from '../readers/sql/postgresql/names.js'
import { generateIndexName } from '../resolve/index-name.js'

/** What a database's own rule for a name looks at. */
export interface NamedMember {
  readonly subject: MemberSubject
  readonly name: string
  readonly parts: readonly IndexPart[]
  readonly include: readonly string[]
}

const LABELS: Readonly<Record<MemberSubject, Label>> = {
  'primary-key': 'pkey',
  'foreign-key': 'fkey',
  unique: 'key',
  check: 'check',
  exclusion: 'excl',
  index: 'idx',
}

/**
 * Whether a name is the one that the database gives by itself when nobody says one, or that `resolve` gives an index
 * without a name. Such a name is equal to none. A table that was renamed keeps the names that were made of the old one.
 */
export function isOwnName(member: NamedMember, table: Table, dialect: Dialect | undefined): boolean {
  const { name, subject, parts } = member
  const tables = [table.name, ...(table.formerNames ?? [])]
  if (subject === 'index' && name === generateIndexName(table.name, parts, '', () => true)) return true
  if (isMysql(dialect)) return isMysqlName(member, tables)
  if (dialect === 'sqlite') return name.startsWith('sqlite_autoindex_')
  return tables.some((each) => isPostgresqlName(member, each, table))
}

function isPostgresqlName(
  { name, subject, parts, include }: NamedMember,
  table: string,
  all: Table,
): boolean {
  const label = LABELS[subject]
  const bare = withoutNumber(name)
  if (!bare.endsWith(`_${label}`)) return false
  const isNamed = (...columns: readonly string[]): boolean => {
    const own = chooseName(table, columns, label, () => false)
    return own === name || own === bare
  }
  if (subject === 'primary-key') return isNamed()
  if (subject === 'check') return isNamed() || all.columns.some((column) => isNamed(column.name))
  const words = [...wordsOf(parts), ...include]
  // Before version 12 a foreign key was called after its first column.
  return isNamed(...words) || (subject === 'foreign-key' && isNamed(words[0] ?? ''))
}

/** A second name of the kind ends in a number. */
function withoutNumber(name: string): string {
  return name.replace(/(?<!\d)\d+$/, '')
}

/** The columns of an index; an expression is called after its function, or `expr`. */
function wordsOf(parts: readonly IndexPart[]): readonly string[] {
  const words = parts.map((part) =>
    part.kind === 'column'
      ? part.name
      : (/^[\s(]*"?([a-z_]\w*)"?\s*\(/i.exec(part.sql)?.[1] ?? 'expr').toLowerCase(),
  )
  return words.map((word, index) => {
    const before = words.slice(0, index).filter((each) => each === word).length
    return before > 0 ? `${word}${before}` : word
  })
}

/** MySQL calls an index after its first column, a foreign key `<table>_ibfk_1`; MariaDB a check `CONSTRAINT_1`. */
function isMysqlName({ name, subject, parts }: NamedMember, tables: readonly string[]): boolean {
  const [first] = parts
  const column = first?.kind === 'column' ? first.name : 'functional_index'
  const isNumbered = (label: string): boolean =>
    tables.some((table) => name.startsWith(`${table}_${label}_`) && /_\d+$/.test(name))
  if (subject === 'primary-key') return true
  if (subject === 'foreign-key') return isNumbered('ibfk') || /^\d+$/.test(name)
  if (subject === 'check') return isNumbered('chk') || /^CONSTRAINT_\d+$/i.test(name)
  return [name, withoutNumber(name).replace(/_$/, '')].some(
    (each) => each.toLowerCase() === column.toLowerCase(),
  )
}
