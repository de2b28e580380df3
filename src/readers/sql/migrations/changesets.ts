import type { Dialect } from '../../../model/schema.js'
import type { SourceFile } from '../../../model/source.js'
import { blankSections } from './sections.js'

/** How a file of Liquibase's begins. */
const HEADING = /^\s*--[ \t]*liquibase[ \t]+formatted\b/i

/** The line that begins a changeset: an author, a colon, an id, and attributes. */
const CHANGESET = /^[ \t]*--[ \t]*changeset[ \t][^:\n]*:.*$/gim

/** The attribute that says for which databases a changeset is. */
const DATABASES = /\bdbms:[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i

/** What Liquibase says of a changeset, and every other comment: it takes them out before a database sees them. */
const COMMENT_LINES = /^[ \t]*--.*$/gm

/**
 * The files without Liquibase's changesets that are for other databases: their lines are empty, so that all other places
 * stay, and so are the lines of comments, which MySQL would not take for some without a blank behind the hyphens. Where
 * no changeset names MariaDB, those for MySQL are for it as well.
 */
export function withoutOtherChangesets(
  files: readonly SourceFile[],
  dialect: Dialect,
): readonly SourceFile[] {
  const formatted = new Set(files.filter(({ text }) => HEADING.test(text)))
  if (formatted.size === 0) return files
  const name = nameIn([...formatted], dialect)
  return files.map((file) => (formatted.has(file) ? { ...file, text: textFor(name, file.text) } : file))
}

/** What a database is called in changesets. */
function nameIn(files: readonly SourceFile[], dialect: Dialect): string {
  const named = files.flatMap(({ text }) => (text.match(CHANGESET) ?? []).flatMap(namesOf))
  return dialect === 'mariadb' && !named.some((name) => isSame(name, 'mariadb')) ? 'mysql' : dialect
}

function isSame(written: string, name: string): boolean {
  return written === name || written === `!${name}`
}

function textFor(name: string, text: string): string {
  const isOther = ([line]: RegExpExecArray): boolean => !isFor(name, namesOf(line))
  return blankSections(text, CHANGESET, isOther, { instead: ';' }).replace(COMMENT_LINES, '')
}

/** The names of databases on the line of a changeset; a `!` before one says all others. */
function namesOf(line: string): readonly string[] {
  const [, quoted, single, plain] = DATABASES.exec(line) ?? []
  const names = (quoted ?? single ?? plain ?? '').split(',')
  return names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '')
}

/** Whether a list of names means a database (DatabaseList.definitionMatches in Liquibase's source). */
function isFor(name: string, names: readonly string[]): boolean {
  if (names.includes('all')) return true
  if (names.includes('none') || names.includes(`!${name}`)) return false
  const wanted = names.filter((each) => !each.startsWith('!'))
  return wanted.length === 0 || wanted.includes(name)
}
