import type { Place } from '../../../model/place.js'
import type { SourceFile } from '../../../model/source.js'
import { type Action, readAction } from './action.js'
import { ENGINE_LIMITS } from './engine.js'
import { LineCounter } from './places.js'
import { type Statement, splitStatements } from './statements.js'

/** A statement of a file, and what it does or why that cannot be said. */
export type Piece = Readable | Unreadable

interface Readable {
  readonly text: string
  readonly place: Place
  readonly action: Exclude<Action, { readonly kind: 'unknown' }>
}

interface Unreadable {
  readonly place: Place
  readonly problem: string
}

/** The statements of files that have to do with tables, in the files' order. */
export function readPieces(files: readonly SourceFile[]): readonly Piece[] {
  return files.flatMap(({ path, text }) => {
    const lines = new LineCounter(path, text)
    return Array.from(splitStatements(text), (statement) =>
      toPiece(statement, lines.advance(statement.offset)),
    )
  })
}

function toPiece(statement: Statement, place: Place): Piece {
  const { text } = statement
  const problem = findProblem(statement)
  if (problem !== undefined) return { place, problem }
  const action = readAction(text)
  return action.kind === 'unknown'
    ? { place, problem: `expected a statement of SQLite's SQL, came "${beginning(text)}"` }
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
