import type { Place } from '../../../model/place.js'
import type { SourceFile } from '../../../model/source.js'
import { type Action, readAction } from './action.js'
import { ENGINE_LIMITS } from './engine.js'
import { LineCounter } from '../places.js'
import { type Statement, splitStatements } from './statements.js'
import { Transactions } from './transactions.js'

/** A statement of a file, and what it does or why that cannot be said. */
export type Piece = Readable | Unreadable

/** A statement that says something of tables. */
export interface Readable {
  readonly text: string
  readonly place: Place
  readonly action: Exclude<Action, { readonly kind: 'unknown' }>
}

interface Unreadable {
  readonly place: Place
  readonly problem: string
}

/** The statements of files, and where there are more than can be run. */
export interface Pieces {
  readonly pieces: readonly Piece[]
  readonly excess?: { readonly place: Place; readonly message: string }
}

/** The most statements that have to do with tables, and the most characters of all of them. Data does not count. */
const MOST = 100_000
const LONGEST = 64 * 1024 * 1024

/** The statements of files that have to do with tables, in the files' order, but for those that are rolled back. */
export function readPieces(files: readonly SourceFile[]): Pieces {
  const pieces: Piece[] = []
  let length = 0
  for (const { path, text } of files) {
    const lines = new LineCounter(path, text)
    const transactions = new Transactions()
    for (const statement of splitStatements(text)) {
      const left = transactions.follow(statement, pieces.length)
      if (left !== undefined) {
        pieces.length = left
        continue
      }
      const place = lines.advance(statement.offset)
      const piece = toPiece(statement, place)
      if ('text' in piece) length += piece.text.length
      if (pieces.length >= MOST || length > LONGEST) return { pieces, excess: { place, message: TOO_MUCH } }
      pieces.push(piece)
    }
  }
  return { pieces }
}

const TOO_MUCH = `There may be ${MOST} statements that make and change tables, with ${LONGEST} characters, and here are more`

function toPiece(statement: Statement, place: Place): Piece {
  const { text } = statement
  const problem = findProblem(statement)
  if (problem !== undefined) return { place, problem }
  const action = readAction(text)
  return action.kind === 'unknown'
    ? { place, problem: action.problem ?? `expected a statement of SQLite's SQL, came "${beginning(text)}"` }
    : { text, place, action }
}

function findProblem({ text, endless }: Statement): string | undefined {
  if (endless)
    return `what begins with "${beginning(text)}" has no end: quotes, or the END of a trigger, are missing`
  if (text.length > ENGINE_LIMITS.statement)
    return `a statement may have ${ENGINE_LIMITS.statement} characters, and this one has ${text.length}`
  return text.includes('\0') ? 'it has a NUL character in it' : undefined
}

function beginning(text: string): string {
  const line = text.slice(0, 60).split('\n', 1)[0]?.trimEnd() ?? ''
  return line.length < text.trimEnd().length ? `${line}...` : line
}
