import type { Diagnostic } from '../../model/diagnostic.js'
import type { Dialect } from '../../model/schema.js'
import type { SourceFile } from '../../model/source.js'
import { guessDialects } from './detect.js'

const WARN = '"on-unreadable: warn" (--on-unreadable warn) goes on without them'

/** Errors that are not about single statements. */
const NO_STATEMENTS: ReadonlySet<string> = new Set(['no-tables', 'unknown-dialect'])

/** What to do about the statements that could not be read, beside mending them; nothing where all could. */
export function adviseOn(
  unread: readonly Diagnostic[],
  files: readonly SourceFile[],
  named: Dialect | undefined,
): readonly Diagnostic[] {
  const first = unread.find(({ severity, code }) => severity === 'error' && !NO_STATEMENTS.has(code))
  if (!first) return []
  const message = `statements that cannot be read fail the run; ${WARN}${otherDialect(files, named)}`
  return [
    { code: 'on-unreadable', severity: 'notice', message, ...(first.place ? { place: first.place } : {}) },
  ]
}

/** Where the files surely speak another language than the one that was named. */
function otherDialect(files: readonly SourceFile[], named: Dialect | undefined): string {
  if (named === undefined) return ''
  const { guesses, foreign } = guessDialects(files)
  if (foreign)
    return `. Is "dialect: ${named}" right? It looks like the SQL of ${foreign.title}, since it has ${foreign.what}, which is not read`
  const [{ dialect, title, why }, ...others] = guesses
  const isSure = others.length === 0 && familyOf(dialect) !== familyOf(named)
  return isSure ? `. Is "dialect: ${named}" right? It looks like the SQL of ${title}, ${why}` : ''
}

function familyOf(dialect: Dialect): Dialect {
  return dialect === 'mariadb' ? 'mysql' : dialect
}
