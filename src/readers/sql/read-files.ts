import { type Diagnostic, errorAt, hasErrors, type Outcome } from '../../model/diagnostic.js'
import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { Dialect } from '../../model/schema.js'
import type { ReadOptions } from '../reader.js'
import { partsOf } from '../parts.js'
import { guessDialects } from './detect.js'
import type { Foreign } from './detect/foreign.js'
import { type SqlOptions, sqlReaders } from './dialects.js'
import { withoutOtherChangesets } from './migrations/changesets.js'
import { withoutUndoingSections } from './migrations/sections.js'
import { withoutUndoing } from './migrations/undoing-files.js'
import { findExcess, TOO_MANY_TABLES } from './most-tables.js'
import { findPlaceholderNames, tellPlaceholdersOnce } from './placeholders.js'
import { type Spent, TooSlow, Work } from './work.js'

/**
 * The one document of all SQL files of an entry, but for what undoes migrations. Errors: `no-tables` where they leave no
 * table, `too-large` where they leave more than can be worked on, `unknown-dialect` for the SQL of other databases, and
 * what the database's own reader finds; `too-slow` where `spent` tells of more of the processor's time than they may take.
 */
export async function readSql(
  files: readonly SourceFile[],
  { dialect: named, onUnreadable }: ReadOptions,
  spent?: Spent,
): Promise<Outcome<readonly SchemaDocument[]>> {
  const texts = withoutUndoing(files).map(withoutMark).map(withoutUndoingSections)
  const unreadable = onUnreadable === 'warn' ? 'warning' : 'error'
  const { value, diagnostics } = named
    ? await readAs(named, texts, { unreadable, work: new Work(spent) })
    : await readAsGuessed(texts, { unreadable, work: new Work(spent) })
  const told = tellPlaceholdersOnce([...diagnostics, ...findPlaceholderNames(value)])
  return { value: [value], diagnostics: hasErrors(told) ? told : [...told, ...findCount(value)] }
}

type HowToRead = Pick<SqlOptions, 'unreadable' | 'work'>

async function readAs(
  dialect: Dialect,
  files: readonly SourceFile[],
  options: HowToRead,
): Promise<Outcome<SchemaDocument>> {
  const reader = await sqlReaders[dialect]()
  options.work?.restart()
  try {
    return await reader.read(withoutOtherChangesets(files, dialect), { dialect, ...options })
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error
    return { value: nothingOf(files, dialect), diagnostics: [error.diagnostic] }
  }
}

function nothingOf(files: readonly SourceFile[], dialect: Dialect): SchemaDocument {
  return { path: files[0]?.path ?? '', literal: true, dialect, ...partsOf({}) }
}

/** Where the evidence is thin the likeliest database that can read every statement is taken, else the likeliest. */
async function readAsGuessed(
  files: readonly SourceFile[],
  options: HowToRead,
): Promise<Outcome<SchemaDocument>> {
  const { guesses, foreign } = guessDialects(files)
  if (foreign) return { value: nothingOf(files, 'postgresql'), diagnostics: [refuseForeign(foreign, files)] }
  for (const { dialect, notice } of guesses.length > 1 ? guesses : []) {
    const { value, diagnostics } = await readAs(dialect, files, { ...options, unreadable: 'error' })
    if (!hasErrors(diagnostics) || diagnostics.some(({ code }) => code === 'too-slow'))
      return { value, diagnostics: [notice, ...diagnostics] }
  }
  const [{ dialect, notice }] = guesses
  const { value, diagnostics } = await readAs(dialect, files, options)
  return { value, diagnostics: [notice, ...diagnostics] }
}

function refuseForeign({ title, what }: Foreign, files: readonly SourceFile[]): Diagnostic {
  const message = `this looks like the SQL of ${title}, since it has ${what}: expected that of PostgreSQL, MySQL, MariaDB or SQLite; "dialect" in the config or --dialect says which of them it is`
  return errorAt({ path: files[0]?.path ?? '', line: 1, column: 1 }, 'unknown-dialect', message)
}

function withoutMark(file: SourceFile): SourceFile {
  return file.text.startsWith('\ufeff') ? { ...file, text: file.text.slice(1) } : file
}

/** What is wrong with how many tables there are: none, or more than can be worked on. */
function findCount({ path, tables }: SchemaDocument): Outcome<unknown>['diagnostics'] {
  const message = 'No table is left here: expected at least one CREATE TABLE that no later statement drops'
  if (tables.length === 0) return [errorAt({ path, line: 1, column: 1 }, 'no-tables', message)]
  const excess = findExcess(tables, ({ columns }) => columns.length)
  return excess ? [errorAt(excess, 'too-large', TOO_MANY_TABLES)] : []
}
