import type { Default } from '../model/schema.js'

type NowOf = Extract<Default, { kind: 'now' }>['of']

const NOWS: ReadonlyMap<string, NowOf> = new Map([
  ['current_timestamp', 'timestamp'],
  ['current_timestamp()', 'timestamp'],
  ['now()', 'timestamp'],
  ['getdate()', 'timestamp'],
  ['sysdatetime()', 'timestamp'],
  ['systimestamp', 'timestamp'],
  ['systimestamp()', 'timestamp'],
  ['sysdate', 'timestamp'],
  ['sysdate()', 'timestamp'],
  ['localtimestamp', 'timestamp'],
  ['localtimestamp()', 'timestamp'],
  ['current_date', 'date'],
  ['current_date()', 'date'],
  ['curdate()', 'date'],
  ['current_time', 'time'],
  ['current_time()', 'time'],
  ['curtime()', 'time'],
])

const UUIDS: ReadonlySet<string> = new Set([
  'uuid()',
  'gen_random_uuid()',
  'random_uuid()',
  'newid()',
  'newsequentialid()',
  'sys_guid()',
  'uuid_generate_v1()',
  'uuid_generate_v4()',
  'uuidv4()',
  'uuidv7()',
])

const WORDS: ReadonlySet<string> = new Set([
  'current_user',
  'session_user',
  'current_schema',
  'current_catalog',
  'localtime',
])

const SEQUENCES: readonly RegExp[] = [
  /^nextval\s*\(\s*'((?:[^']|'')+)'\s*(?:::\s*regclass\s*)?\)$/i,
  /^next\s+value\s+for\s+([^\s()]+)$/i,
  /^([^\s()']+)\.nextval$/i,
]

const ON_UPDATE = /\bon\s+update\s+(?:current_timestamp|now|localtimestamp)\b(?:\s*\(\s*(?:\d+\s*)?\))?$/i

/** The defaults that are looked into are short; a longer text is taken as it is. */
const LONGEST_NAMED = 300

const CALL = /^[\p{L}_][\p{L}\p{N}_$.]*\(.*\)$/su

/** A default without its `ON UPDATE CURRENT_TIMESTAMP`, and whether it had one. */
export function splitOnUpdate(text: string): { readonly insert: string; readonly onUpdateNow: boolean } {
  const clause = ON_UPDATE.exec(text.trimEnd())
  return { insert: clause ? text.slice(0, clause.index).trimEnd() : text, onUpdateNow: clause !== null }
}

/**
 * What a default means that SQL gives a name: the current time, a sequence's next number, a fresh uuid. Parentheses
 * around it and a number of digits in it do not count. Undefined for everything else.
 */
export function findNamedDefault(text: string): Default | undefined {
  if (text.length > LONGEST_NAMED) return undefined
  const sql = unwrap(text)
  const word = sql.toLowerCase().replace(/(?<!\s)\s*\(\s*(?:\d+\s*)?\)$/, '()')
  const now = NOWS.get(word)
  if (now) return { kind: 'now', of: now }
  if (UUIDS.has(word)) return { kind: 'uuid', sql }
  const sequence = SEQUENCES.map((pattern) => pattern.exec(sql)?.[1]).find((name) => name !== undefined)
  return sequence === undefined ? undefined : { kind: 'sequence', name: sequence.replaceAll("''", "'") }
}

/** Whether a default can only be SQL, though nobody called it computed: `lower(name)`, `CURRENT_USER`. */
export function looksComputed(text: string): boolean {
  return CALL.test(text.trim()) || WORDS.has(text.trim().toLowerCase())
}

/** A trimmed text without the parentheses around the whole of it, as SQL Server writes them: `((0))` is `0`. */
export function unwrap(text: string): string {
  return text.length > LONGEST_NAMED ? text : withoutParentheses(text.trim())
}

function withoutParentheses(text: string): string {
  const inner = /^\((.*)\)$/s.exec(text)?.[1]
  return inner !== undefined && isBalanced(inner) ? withoutParentheses(inner.trim()) : text
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const [token] of text.matchAll(/'(?:[^']|'')*'|[()]/g)) {
    if (token === '(') depth += 1
    if (token === ')') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}
