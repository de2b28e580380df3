import type { Reading, Script } from '../file.js'
import type { Span } from '../scan.js'
import { DEFINING, findTableName, isSkipped } from '../skip.js'
import type { Sent } from '../transactions.js'

/** Whether psql makes statements of what a query finds, and runs those: `\gexec`. */
export function isGenerating({ start, end, command }: Span, text: string): boolean {
  return command?.startsWith('\\gexec') === true && DEFINING.test(text.slice(start, end))
}

/** Whether psql surely sends a statement as it stands; what may define something and is not read is said. */
export function isSent(span: Sent, { text, place }: Script, { psql, refusals }: Reading): boolean {
  const say = (code: string, message: string): void => {
    refusals.warn(place(span.start), code, message)
  }
  if (span.reach !== 'read' && !isSkipped(text, span.start, span.end))
    say('psql-condition', span.reach === 'unset' ? UNSET : UNKNOWN)
  else if (isGenerating(span, text)) say('statement-in-text', GENERATED)
  else if (findTableName(text, span.start) !== undefined) {
    const former = psql.leave(span.database)
    if (former !== undefined) say('other-database', explainDatabases(former, span.database))
  }
  return span.reach === 'read' && !isGenerating(span, text)
}

const UNKNOWN =
  'whether psql runs this depends on what it finds in the database or is told, and it is not read; write it outside of \\if'
const UNSET =
  'psql runs this where it is started with the variable of an \\if around it, and it is not read; set that with \\set, or write this outside of \\if'
const GENERATED =
  'psql runs the statements that this query finds (\\gexec), and they are not read; write what they define as statements of their own'

function explainDatabases(former: string, database = ''): string {
  return `from here on tables are made in the database "${database}", and those before in "${former}": they are read as one schema; take the SQL of one database`
}
