import type { Dialect } from '../../../model/schema.js'
import { classify } from './classify.js'
import { calledBy, isOfProgram } from './programs/words.js'
import { skipRoutine } from './routine.js'
import { Scanner } from './scanner.js'
import { findStatementEnd } from './skip.js'
import type { Token } from './token.js'
import { Unreadable } from './unreadable.js'

/** The most tokens that the statements of one file may have together that say what tables there are. */
const MOST_TOKENS = 8_000_000

/** Commands that the client takes without a delimiter. */
const LINES: ReadonlySet<string> = new Set(['USE', 'SOURCE'])

/**
 * The statements of a file that matter for its tables, each as its tokens without the delimiter. Data, routines and what
 * else says nothing of tables is passed over; calls of procedures that would define some matter. Throws where the rest of the file cannot be told into statements.
 */
export function* readStatements(
  text: string,
  dialect: Dialect,
  procedures: KnownProcedures,
): Generator<readonly Token[]> {
  const scanner = new Scanner(text, dialect)
  let left = MOST_TOKENS
  for (;;) {
    const first = nextFirst(scanner)
    if (!first) return
    const tokens = readOne(scanner, first, { dialect, procedures, most: left })
    left -= tokens.length
    if (tokens.length > 0) yield tokens
  }
}

/** The procedures that would define tables, by name in lower case. */
export interface KnownProcedures {
  readonly has: (name: string) => boolean
  /** Remembers one, which stands between two offsets. */
  readonly add: (name: string, start: number, end: number) => void
}

/** The first token of the next statement; the client's own command DELIMITER is obeyed on the way. */
function nextFirst(scanner: Scanner): Token | undefined {
  for (;;) {
    const token = scanner.first()
    if (token?.key === 'DELIMITER') changeDelimiter(scanner)
    else if (token?.key !== scanner.delimiter && !isClientEnd(scanner, token)) return token
  }
}

/** `\G` and `\-`, which are no SQL. */
function isClientEnd(scanner: Scanner, token: Token | undefined): boolean {
  if (token?.key !== '\\') return false
  scanner.offset += 1
  return true
}

function changeDelimiter(scanner: Scanner): void {
  const lineEnd = scanner.text.indexOf('\n', scanner.offset)
  const end = lineEnd < 0 ? scanner.text.length : lineEnd
  const [delimiter] = scanner.text.slice(scanner.offset, end).trim().split(/\s/)
  if (delimiter) scanner.delimiter = delimiter
  scanner.offset = end
}

interface Reading {
  readonly dialect: Dialect
  readonly procedures: KnownProcedures
  readonly most: number
}

function readOne(scanner: Scanner, first: Token, reading: Reading): readonly Token[] {
  const { dialect, procedures, most } = reading
  if (LINES.has(first.key)) return readLine(scanner, first)
  if (isOfProgram([first])) return readOfProgram(scanner, first, reading)
  const tokens = [first]
  for (;;) {
    const kind = classify(tokens)
    if (kind === 'routine') {
      const { name, isDefining, end } = skipRoutine(scanner, first)
      if (isDefining) procedures.add(name.toLowerCase(), first.start, end)
      return []
    }
    if (kind === 'other') return skipOther(scanner, dialect)
    if (kind === 'table') return readRest(scanner, tokens, most)
    const token = scanner.next()
    if (!token || token.key === scanner.delimiter) return tokens
    tokens.push(token)
  }
}

/** A statement that sets variables or runs a program, where tables may come of it. */
function readOfProgram(scanner: Scanner, first: Token, { procedures, most }: Reading): readonly Token[] {
  const tokens = readRest(scanner, [first], most)
  if (first.key === 'CALL') return procedures.has(calledBy(tokens)) ? tokens : []
  const isSetting = tokens.some(({ kind, value }) => kind === 'variable' && !value.startsWith('@@'))
  return isSetting || first.key === 'EXECUTE' || first.key === 'PREPARE' ? tokens : []
}

/** A command of the client, which ends with its line at the latest. */
function readLine(scanner: Scanner, first: Token): readonly Token[] {
  const lineEnd = scanner.text.indexOf('\n', first.start)
  const tokens = [first]
  for (;;) {
    const { offset } = scanner
    const token = scanner.next()
    if (!token || token.key === scanner.delimiter) return tokens
    if (lineEnd >= 0 && token.start > lineEnd) {
      scanner.offset = offset
      return tokens
    }
    tokens.push(token)
  }
}

function skipOther(scanner: Scanner, dialect: Dialect): readonly [] {
  scanner.offset = findStatementEnd(scanner.text, scanner.offset, scanner.delimiter, dialect)
  return []
}

function readRest(scanner: Scanner, tokens: Token[], most: number): readonly Token[] {
  for (let token = scanner.next(); token && token.key !== scanner.delimiter; token = scanner.next()) {
    if (tokens.length >= most) {
      const message = 'The statements that define tables are too long; split them into several files'
      throw new Unreadable(token.start, message, 'too-large')
    }
    tokens.push(token)
  }
  return tokens
}
