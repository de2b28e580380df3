import { DEFINING } from './programs/words.js'
import type { Scanner } from './scanner.js'
import type { Token } from './token.js'
import { Unreadable } from './unreadable.js'

/** Words that begin what END ends. IF, LOOP, REPEAT and WHILE end in words of their own: `END IF`. */
const BEGINS: ReadonlySet<string> = new Set(['BEGIN', 'CASE'])
const LOOPS: ReadonlySet<string> = new Set(['IF', 'LOOP', 'REPEAT', 'WHILE', 'FOR'])

/** What a routine is called, and whether it would define tables where it is called. */
export interface Routine {
  readonly name: string
  readonly isDefining: boolean
  /** The offset behind its last token. */
  readonly end: number
}

const VERBS: ReadonlySet<string> = new Set(['ALTER', 'CREATE', 'RENAME'])
const THINGS: ReadonlySet<string> = new Set(['TABLE', 'INDEX', 'UNIQUE', 'FULLTEXT', 'SPATIAL'])
const DEFINITION = new RegExp(`^\\s*${DEFINING.source}`, 'i')

/**
 * Passes over a routine, the semicolons of its body too: up to the delimiter where the author changed it, otherwise to
 * the semicolon behind the END of its first BEGIN. Throws where that END is missing, since all that comes would vanish.
 */
export function skipRoutine(scanner: Scanner, first: Token): Routine {
  let depth = 0
  let before = first
  let name: string | undefined
  let isDefining = false
  for (let token = scanner.next(); token; token = scanner.next()) {
    const isBehindEnd = before.key === 'END'
    if (isBehindEnd && !LOOPS.has(token.key)) depth = Math.max(0, depth - 1)
    if (token.key === scanner.delimiter && (depth === 0 || scanner.delimiter !== ';'))
      return { name: name ?? before.value, isDefining, end: before.end }
    if (BEGINS.has(token.key) && !isBehindEnd) depth += 1
    if (token.key === '(') name ??= before.value
    isDefining ||= defines(before, token)
    before = token
  }
  if (depth === 0 || (depth === 1 && before.key === 'END') || scanner.delimiter !== ';')
    return { name: name ?? before.value, isDefining, end: before.end }
  throw new Unreadable(first.start, 'The BEGIN of this routine has no END')
}

/** Whether two tokens begin a statement that defines a table, or the second is the text of one. */
function defines(before: Token, token: Token): boolean {
  if (token.kind === 'string') return DEFINITION.test(token.value)
  return VERBS.has(before.key) && THINGS.has(token.key)
}
