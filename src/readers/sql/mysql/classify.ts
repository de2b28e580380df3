import type { Token } from './token.js'

/** What a statement is for: tables, a routine with statements in it, or anything else; undefined while it may be any. */
export type StatementKind = 'table' | 'routine' | 'other'

/** First words of statements that say nothing of what tables there are. */
const OTHERS: ReadonlySet<string> = new Set([
  ...['ANALYZE', 'BACKUP', 'BEGIN', 'BINLOG', 'CACHE', 'CHANGE', 'CHARSET', 'CHECK', 'CHECKSUM'],
  ...['COMMIT', 'DEALLOCATE', 'DELETE', 'DESC', 'DESCRIBE', 'DO', 'END', 'EXPLAIN', 'FLUSH', 'GET', 'GRANT'],
  ...['HANDLER', 'HELP', 'INSERT', 'INSTALL', 'KILL', 'LOAD', 'LOCK', 'OPTIMIZE', 'PURGE'],
  ...['RELEASE', 'REPAIR', 'REPLACE', 'RESET', 'RESIGNAL', 'REVOKE', 'ROLLBACK', 'SAVEPOINT'],
  ...['SHOW', 'SHUTDOWN', 'SIGNAL', 'START', 'STOP', 'TRUNCATE', 'UNINSTALL', 'UNLOCK', 'UPDATE', 'VALUES'],
  ...['WARNINGS', 'NOWARNING', 'WITH', 'XA', '('],
])

/** What CREATE, ALTER and DROP speak of. */
const OBJECTS: ReadonlyMap<string, StatementKind> = new Map<string, StatementKind>([
  ...['TABLE', 'TABLES', 'INDEX', 'SEQUENCE', 'DATABASE', 'SCHEMA'].map(pairWith('table')),
  ...['FUNCTION', 'PROCEDURE', 'TRIGGER', 'EVENT', 'PACKAGE'].map(pairWith('routine')),
  ...['VIEW', 'USER', 'ROLE', 'SERVER', 'TABLESPACE', 'LOGFILE', 'UNDO', 'RESOURCE'].map(pairWith('other')),
  ...['REFERENCE', 'LIBRARY', 'INSTANCE', 'CATALOG', 'PREPARE'].map(pairWith('other')),
])

const VERBS: ReadonlySet<string> = new Set(['CREATE', 'ALTER', 'DROP', 'RENAME'])

/** How far the word for the object may be from the verb: `CREATE DEFINER = 'a'@'b' SQL SECURITY INVOKER VIEW`. */
const FARTHEST = 24

/** The kind of a statement that begins with these tokens; a statement nobody knows is one to be read, and refused. */
export function classify(tokens: readonly Token[]): StatementKind | undefined {
  const verb = tokens[0]?.key ?? ''
  if (OTHERS.has(verb)) return 'other'
  const last = tokens.at(-1)
  if (!VERBS.has(verb) || tokens.length > FARTHEST) return 'table'
  return last && OBJECTS.get(last.key)
}

function pairWith(kind: StatementKind): (word: string) => [string, StatementKind] {
  return (word) => [word, kind]
}
