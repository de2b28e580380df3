import { errorAt, type Outcome } from '../../../model/diagnostic.js'
import type { SchemaDocument } from '../../../model/document.js'
import type { Place } from '../../../model/place.js'
import type { SourceFile } from '../../../model/source.js'
import { partsOf } from '../../parts.js'
import type { SqlOptions, SqlReader } from '../dialects.js'
import type { Action } from './action.js'
import { toDocument } from './document.js'
import { askEngine, type EngineLimits } from './engine.js'
import { History } from './history.js'
import { type Piece, readPieces } from './pieces.js'

/** Reads SQLite's SQL: SQLite's own engine builds the tables, and then tells what it has. */
export const sqlite: SqlReader = { read: readSqlite }

/**
 * The document of SQL files. Warnings: `not-in-models`. Errors: what `History` finds, and, whatever `unreadable` says, `too-large` and `too-slow`
 * for files that would need more than the engine may use.
 */
export async function readSqlite(
  files: readonly SourceFile[],
  { unreadable }: Pick<SqlOptions, 'unreadable'>,
  limits?: EngineLimits,
): Promise<Outcome<SchemaDocument>> {
  const place = { path: files[0]?.path ?? '', line: 1, column: 1 }
  const { pieces, excess } = readPieces(files)
  if (excess) return fail(excess.place, 'too-large', excess.message)
  const run = pieces.flatMap((piece) => {
    const statement = toStatement(piece)
    return statement === undefined ? [] : [{ piece, statement }]
  })
  const statements = run.map(({ statement }) => statement)
  const isolated = await askEngine({ statements }, limits)
  if ('failure' in isolated) {
    const message = `SQLite's engine was stopped here: ${isolated.message}`
    return fail(run[isolated.progress]?.piece.place ?? place, CODES[isolated.failure], message)
  }
  const { errors, catalog } = isolated.answer
  const refusals = new Map(errors.map(({ index, message }) => [run[index]?.piece, message]))
  const history = new History(unreadable)
  for (const piece of pieces) history.add(piece, refusals.get(piece))
  const { value, diagnostics } = toDocument(catalog, place, history.ledger, history.virtual)
  return { value, diagnostics: [...history.diagnostics, ...diagnostics] }
}

const CODES = { time: 'too-slow', memory: 'too-large', error: 'too-large' } as const

/** What the engine runs for a statement: nothing but what makes, changes or drops a table of the usual kind. */
function toStatement(piece: Piece): string | undefined {
  if ('problem' in piece) return undefined
  const { action, text } = piece
  if (action.kind === 'set-legacy') return `PRAGMA legacy_alter_table = ${action.on ? 'ON' : 'OFF'}`
  if (action.kind === 'add-column') return action.instead ?? text
  return UNSEEN.has(action.kind) ? undefined : text
}

const UNSEEN: ReadonlySet<Action['kind']> = new Set(['create-as', 'create-virtual', 'nothing'])

function fail(place: Place, code: string, message: string): Outcome<SchemaDocument> {
  const value: SchemaDocument = { path: place.path, literal: true, dialect: 'sqlite', ...partsOf({}) }
  return { value, diagnostics: [errorAt(place, code, message)] }
}
