import { errorAt, hasErrors, type Outcome } from '../../model/diagnostic.js'
import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { ReadOptions } from '../reader.js'
import { detectDialect } from './detect.js'
import { sqlReaders } from './dialects.js'

/**
 * The one document of all SQL files of an entry. Errors: `no-tables` where they leave no table, and what the
 * database's own reader finds.
 */
export async function readSql(
  files: readonly SourceFile[],
  { dialect: named, onUnreadable }: ReadOptions,
): Promise<Outcome<readonly SchemaDocument[]>> {
  const texts = files.map(withoutMark)
  const found = named ? { value: named, diagnostics: [] } : detectDialect(texts)
  const dialect = found.value
  const load = sqlReaders[dialect]
  if (!load)
    return {
      value: [],
      diagnostics: [errorAt(undefined, 'unknown-dialect', `no reader for the SQL of ${dialect} is there`)],
    }
  const unreadable = onUnreadable === 'warn' ? 'warning' : 'error'
  const outcome = await (await load()).read(texts, { dialect, unreadable })
  const diagnostics = [...found.diagnostics, ...outcome.diagnostics]
  return {
    value: [outcome.value],
    diagnostics: hasErrors(diagnostics) ? diagnostics : [...diagnostics, ...findEmpty(outcome.value)],
  }
}

function withoutMark({ path, text }: SourceFile): SourceFile {
  return { path, text: text.startsWith('\ufeff') ? text.slice(1) : text }
}

function findEmpty({ path, tables }: SchemaDocument): Outcome<unknown>['diagnostics'] {
  const message = 'No table is left here: expected at least one CREATE TABLE that no later statement drops'
  return tables.length > 0 ? [] : [errorAt({ path, line: 1, column: 1 }, 'no-tables', message)]
}
