import type { Scanner } from './scanner.js'
import type { Token } from './token.js'
import { Unreadable } from './unreadable.js'

/** Words that begin what END ends. IF, LOOP, REPEAT and WHILE end in words of their own: `END IF`. */
const BEGINS: ReadonlySet<string> = new Set(['BEGIN', 'CASE'])
const LOOPS: ReadonlySet<string> = new Set(['IF', 'LOOP', 'REPEAT', 'WHILE', 'FOR'])

/**
 * Passes over a routine, the semicolons of its body too: up to the delimiter where the author changed it, otherwise to
 * the semicolon behind the END of its first BEGIN. Throws where that END is missing, since all that comes would vanish.
 */
export function skipRoutine(scanner: Scanner, first: Token): readonly [] {
  let depth = 0
  let isBehindEnd = false
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (isBehindEnd && !LOOPS.has(token.key)) depth = Math.max(0, depth - 1)
    if (token.key === scanner.delimiter && (depth === 0 || scanner.delimiter !== ';')) return []
    if (BEGINS.has(token.key) && !isBehindEnd) depth += 1
    isBehindEnd = token.key === 'END'
  }
  if (depth === 0 || (depth === 1 && isBehindEnd) || scanner.delimiter !== ';') return []
  throw new Unreadable(first.start, 'The BEGIN of this routine has no END')
}
