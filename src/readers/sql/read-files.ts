import { errorAt, hasErrors, type Outcome } from '../../model/diagnostic.js'
import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { Dialect } from '../../model/schema.js'
import type { ReadOptions } from '../reader.js'
import { guessDialects } from './detect.js'
import { type SqlOptions, sqlReaders } from './dialects.js'

/**
 * The one document of all SQL files of an entry. Errors: `no-tables` where they leave no table, and what the
 * database's own reader finds.
 */
export async function readSql(
  files: readonly SourceFile[],
  { dialect: named, onUnreadable }: ReadOptions,
): Promise<Outcome<readonly SchemaDocument[]>> {
  const texts = files.map(withoutMark)
  const unreadable = onUnreadable === 'warn' ? 'warning' : 'error'
  const { value, diagnostics } = named
    ? await readAs(named, texts, unreadable)
    : await readAsGuessed(texts, unreadable)
  return {
    value: [value],
    diagnostics: hasErrors(diagnostics) ? diagnostics : [...diagnostics, ...findEmpty(value)],
  }
}

async function readAs(
  dialect: Dialect,
  files: readonly SourceFile[],
  unreadable: SqlOptions['unreadable'],
): Promise<Outcome<SchemaDocument>> {
  return (await sqlReaders[dialect]()).read(files, { dialect, unreadable })
}

/** Where the evidence is thin the likeliest database that can read every statement is taken, else the likeliest. */
async function readAsGuessed(
  files: readonly SourceFile[],
  unreadable: SqlOptions['unreadable'],
): Promise<Outcome<SchemaDocument>> {
  const guesses = guessDialects(files)
  for (const { dialect, notice } of guesses.length > 1 ? guesses : []) {
    const { value, diagnostics } = await readAs(dialect, files, 'error')
    if (!hasErrors(diagnostics)) return { value, diagnostics: [notice, ...diagnostics] }
  }
  const [{ dialect, notice }] = guesses
  const { value, diagnostics } = await readAs(dialect, files, unreadable)
  return { value, diagnostics: [notice, ...diagnostics] }
}

function withoutMark({ path, text }: SourceFile): SourceFile {
  return { path, text: text.startsWith('\ufeff') ? text.slice(1) : text }
}

function findEmpty({ path, tables }: SchemaDocument): Outcome<unknown>['diagnostics'] {
  const message = 'No table is left here: expected at least one CREATE TABLE that no later statement drops'
  return tables.length > 0 ? [] : [errorAt({ path, line: 1, column: 1 }, 'no-tables', message)]
}
