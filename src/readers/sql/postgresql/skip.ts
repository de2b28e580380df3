const HEAD = /[a-z]+(?:\s+[a-z_]+){0,6}/iy
const TABLE_LIKE = /\b(?:search_path|schema|all)\b/i
const OWNER = /\bowner\s+to\s+[^\s;]+\s*$/i
const VIEW =
  /create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+)?(?:(?:materialized|recursive)\s+)?view\s+(?:if\s+not\s+exists\s+)?/iy
/** What defines a table or a type in a text, changes one, or comments on it. */
export const DEFINING =
  /\b(?:create|alter|drop)\s+(?:\w+\s+){0,2}(?:table|type|domain|index|sequence|schema)\b|\bcomment\s+on\s+(?:table|column|type|domain)\b|\b(?:add|drop)geometrycolumn\b/i
const TABLE =
  /create\s+(?:(?:global|local|temp|temporary|unlogged|foreign)\s+)*table\s+(?:if\s+not\s+exists\s+)?/iy
const LONGEST_SELECT = 64 * 1024
const TELLING_SELECT = /\bset_config\b|\binto\b|\b(?:add|drop)geometrycolumn\b/i
const LONGEST_OWNER = 400

/** First words of statements that change data, rights or the session, and never a table. */
const ELSEWHERE = new Set(
  (
    'abort analyse analyze begin call checkpoint close cluster commit copy deallocate declare delete discard end ' +
    'execute explain fetch grant import insert listen load lock merge move notify prepare reassign refresh reindex ' +
    'release revoke rollback savepoint security show start truncate unlisten update vacuum values with'
  ).split(' '),
)

/** What is created, altered or dropped beside tables and their types, by its first word. */
const OTHER_THINGS = new Set(
  (
    'access aggregate cast collation conversion constraint database default event extension function group language ' +
    'large materialized operator owned policy procedure procedural publication recursive role routine rule server ' +
    'statistics subscription system tablespace text transform trigger trusted user view'
  ).split(' '),
)

/** What defines something in a program, or calls a function that may. */
const RUNNING = new RegExp(`${DEFINING.source}|\\b(?:perform|call)\\b`, 'i')

const ROUTINES = new Set(['function', 'procedure'])

/** What comments may be on that a model has. */
const COMMENTED = new Set(['table', 'column', 'constraint', 'index', 'type', 'domain', 'sequence'])

/**
 * Whether a statement says nothing of tables and their types: triggers, views, rights, data, and functions and DO that
 * define nothing. It looks at the first words alone; whatever it does not know is for the parser.
 */
export function isSkipped(text: string, start: number, end: number): boolean {
  HEAD.lastIndex = start
  const [head = ''] = HEAD.exec(text) ?? []
  const words = head.toLowerCase().split(/\s+/)
  const [first = '', second = '', third = ''] = words
  if (ELSEWHERE.has(first)) return true
  if (first === 'do') return !RUNNING.test(text.slice(start, end))
  if (first === 'select') return !isTelling(text, start, end)
  if (first === 'set' || first === 'reset')
    return !TABLE_LIKE.test(text.slice(start, Math.min(end, start + LONGEST_OWNER)))
  if (first === 'comment') return second === 'on' && third !== '' && !COMMENTED.has(third)
  if (first === 'create') {
    const thing = createdThing(words)
    return OTHER_THINGS.has(thing) && !(ROUTINES.has(thing) && DEFINING.test(text.slice(start, end)))
  }
  if (first === 'drop') return OTHER_THINGS.has(second) || (second === 'foreign' && third === 'data')
  if (first !== 'alter') return false
  return OTHER_THINGS.has(second) || (end - start < LONGEST_OWNER && OWNER.test(text.slice(start, end)))
}

/** The offset of the name of the view that a statement creates; undefined where it creates none. */
export function findViewName(text: string, start: number): number | undefined {
  VIEW.lastIndex = start
  return VIEW.test(text) ? VIEW.lastIndex : undefined
}

/** The offset of the name of the table that a statement creates; undefined where it creates none. */
export function findTableName(text: string, start: number): number | undefined {
  TABLE.lastIndex = start
  return TABLE.test(text) ? TABLE.lastIndex : undefined
}

/** The word behind CREATE and what may stand before it. */
function createdThing(words: readonly string[]): string {
  const [, second = '', third = '', fourth = ''] = words
  if (second === 'or') return fourth
  if ((second === 'temp' || second === 'temporary') && (third === 'view' || third === 'recursive'))
    return 'view'
  return second === 'foreign' && third === 'data' ? 'server' : second
}

/** Whether a SELECT sets the search path, makes a table, or calls what changes a table's columns. */
function isTelling(text: string, start: number, end: number): boolean {
  return end - start < LONGEST_SELECT && TELLING_SELECT.test(text.slice(start, end))
}
