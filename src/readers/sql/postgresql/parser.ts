import { setFlagsFromString } from 'node:v8'

import type * as Engine from 'libpg-query'
import type { Node } from 'libpg-query'

import { tokenize } from './tokens.js'

/** What PostgreSQL's parser makes of one statement: its node, or what it says against it, and at which character. */
export type Parsed =
  | { readonly node: Node }
  | {
      readonly problem: string
      readonly character: number
      readonly code: 'unreadable-statement' | 'too-deep'
    }

/** PostgreSQL's own parsers. */
export interface Parsers {
  readonly parse: (sql: string) => Parsed
  /** The tree of the program in a DO, as `plpgsql.h` has it; undefined for what PL/pgSQL cannot read. */
  readonly parseProgram: (sql: string) => unknown
}

/**
 * Loads PostgreSQL's own parsers, which are WebAssembly. The one function for the whole grammar (100 KB of WebAssembly)
 * takes V8's optimizing compiler half a second and, on Node 24, 600 MB, and a schema is read by then: the baseline
 * compiler's code serves, for this module and for what is loaded after it.
 */
export async function loadParsers(): Promise<Parsers> {
  setFlagsFromString('--no-wasm-tier-up')
  setFlagsFromString('--no-wasm-dynamic-tiering')
  // A bundler would turn this into a static import of an external module, so that every command loads the engine.
  const engine = await import(/* webpackIgnore: true */ 'libpg-query')
  await engine.loadModule()
  return { parse: (sql) => parse(sql, engine), parseProgram: (sql) => parseProgram(sql, engine) }
}

function parse(sql: string, { parseSync, SqlError }: typeof Engine): Parsed {
  const sign = findLongSign(sql)
  if (sign) return sign
  try {
    const statement = parseSync(sql).stmts?.[0]?.stmt
    return statement
      ? { node: statement }
      : { problem: 'nothing stands here', character: 0, code: UNREADABLE }
  } catch (error) {
    if (error instanceof SqlError) {
      const { message, cursorPosition = 0 } = error.sqlDetails ?? { message: error.message }
      return {
        problem: message,
        character: cursorPosition,
        code: isExhausted(message) ? TOO_DEEP : UNREADABLE,
      }
    }
    // Expressions thousands of levels deep exhaust the stack that WebAssembly shares with the engine.
    return { problem: 'its parts lie too deep in each other', character: 0, code: TOO_DEEP }
  }
}

function parseProgram(sql: string, { parsePlPgSQLSync }: typeof Engine): unknown {
  if (LONG_SIGN.test(sql)) return undefined
  try {
    return parsePlPgSQLSync(sql)
  } catch {
    return undefined
  }
}

/** The most characters of an operator (NAMEDATALEN, "Operators" in PostgreSQL's manual). */
const LONGEST_SIGN = 63

/** So many signs in a row that the engine's lexer, which goes to their end for each of them, would not come to its own. */
const LONG_SIGN = new RegExp(String.raw`(?<![+-])(?:\+|-(?!-)){${LONGEST_SIGN + 1}}`)

function findLongSign(sql: string): Parsed | undefined {
  const signs = LONG_SIGN.test(sql) ? tokenize(sql) : []
  const found = signs.find(({ kind, text }) => kind === 'sign' && text.length > LONGEST_SIGN)
  if (!found) return undefined
  const problem = `an operator has up to ${LONGEST_SIGN} characters, and this one has ${found.text.length}`
  return { problem, character: Array.from(sql.slice(0, found.start)).length, code: UNREADABLE }
}

const UNREADABLE = 'unreadable-statement'
const TOO_DEEP = 'too-deep'

function isExhausted(message: string): boolean {
  return message.startsWith('memory exhausted') || message.startsWith('stack depth')
}
