import type { Diagnostic } from '../../model/diagnostic.js'
import type { Dialect } from '../../model/schema.js'
import type { SourceFile } from '../../model/source.js'
import { guessDialects } from './detect.js'

const WARN = '"on-unreadable: warn" (--on-unreadable warn) goes on without them'

/** What to do about the statements that could not be read, beside mending them; nothing where all could. */
export function adviseOn(
  unread: readonly Diagnostic[],
  files: readonly SourceFile[],
  named: Dialect | undefined,
): readonly Diagnostic[] {
  const first = unread.find(({ severity, code }) => severity === 'error' && code !== 'no-tables')
  if (!first) return []
  const message = `statements that cannot be read fail the run; ${WARN}${otherDialect(files, named)}`
  return [
    { code: 'on-unreadable', severity: 'notice', message, ...(first.place ? { place: first.place } : {}) },
  ]
}

/** Where the files surely speak another language than the one that was named. */
function otherDialect(files: readonly SourceFile[], named: Dialect | undefined): string {
  if (named === undefined) return ''
  const [{ dialect, title, why }, ...others] = guessDialects(files)
  const isSure = others.length === 0 && familyOf(dialect) !== familyOf(named)
  return isSure ? `. Is "dialect: ${named}" right? It looks like the SQL of ${title}, ${why}` : ''
}

function familyOf(dialect: Dialect): Dialect {
  return dialect === 'mariadb' ? 'mysql' : dialect
}
