import type { SchemaDocument } from '../model/document.js'
import type { Dialect } from '../model/schema.js'
import type { SchemaFindings } from './findings.js'

/**
 * The database whose language the documents speak: the one that the user names, else their own. Documents of different
 * ones are a `several-dialects` error, since one schema is of one database.
 */
export function findDialectOf(
  documents: readonly SchemaDocument[],
  named: Dialect | undefined,
  findings: SchemaFindings,
): Dialect | undefined {
  if (named) return named
  const spoken = documents.flatMap(({ path, dialect }) => (dialect ? { path, dialect } : []))
  const [first] = spoken
  const other = spoken.find(({ dialect }) => dialect !== first?.dialect)
  if (first && other) {
    const message = `this speaks the language of ${other.dialect}, and ${first.path} that of ${first.dialect}: a schema is of one database, and \`dialect\` names it`
    findings.error({ path: other.path, line: 1, column: 1 }, 'several-dialects', message)
  }
  return first?.dialect
}
