import { type Diagnostic, warningAt } from '../../../model/diagnostic.js'
import type { Place } from '../../../model/place.js'
import type { SourceFile } from '../../../model/source.js'
import { Lines } from '../../lines.js'
import type { SqlOptions, SqlReader } from '../dialects.js'
import { applyStatement } from './apply.js'
import { Cursor } from './cursor.js'
import { toDocument } from './finish.js'
import { parseStatement } from './parse.js'
import { SchemaState } from './schema-state.js'
import { readStatements } from './statements.js'
import type { Token } from './token.js'
import { Unreadable } from './unreadable.js'

/**
 * Reads the SQL of MySQL and MariaDB: dumps, schema files, migrations. Each statement that says something of tables is
 * read whole and does to the state what it would do to the database; what cannot be read is a diagnostic.
 */
export const mysql: SqlReader = {
  read(files, options) {
    const state = new SchemaState(options.dialect, options.work)
    const diagnostics = files.flatMap((file) => readFile(file, state, options))
    return Promise.resolve({ value: toDocument(state, files[0]?.path ?? ''), diagnostics })
  },
}

function readFile(file: SourceFile, state: SchemaState, options: SqlOptions): readonly Diagnostic[] {
  const lines = new Lines(file.path, file.text)
  const source = { text: file.text, place: (offset: number): Place => lines.place(offset) }
  state.begin()
  return readText(source, state, options.unreadable)
}

/** The most statements of one text of which is said that they cannot be read. */
const MOST = 200

/** A text of SQL, and how offsets in it become places. */
export interface Source {
  readonly text: string
  readonly place: (offset: number) => Place
}

/** Reads the statements of a text, and does to the state what they say; gives what is to be said of them. */
export function readText(
  source: Source,
  state: SchemaState,
  unreadable: SqlOptions['unreadable'],
): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const opaque = new Map<string, Diagnostic>()
  const attempt = (step: () => void): void => {
    try {
      step()
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      if (found.length < MOST) found.push(toDiagnostic(error, source, unreadable))
    }
  }
  attempt(() => {
    for (const tokens of readStatements(source.text, state.dialect)) {
      state.work.begin(() => source.place(tokens[0]?.start ?? 0))
      attempt(() => {
        const said = readStatement(tokens, source, state)
        if (said && !opaque.has(said.code)) opaque.set(said.code, said)
      })
    }
  })
  return [...found, ...opaque.values()]
}

/** Reads a statement and does what it says; gives a warning where it may do what nobody can see. */
function readStatement(
  tokens: readonly Token[],
  { text, place }: Source,
  state: SchemaState,
): Diagnostic | undefined {
  const statement = parseStatement({ cursor: new Cursor(text, tokens), dialect: state.dialect, place })
  applyStatement(state, statement)
  if (statement.kind !== 'opaque') return undefined
  return warningAt(statement.place, statement.code, statement.message)
}

function toDiagnostic(
  { code, message, offset }: Unreadable,
  { place }: Source,
  unreadable: SqlOptions['unreadable'],
): Diagnostic {
  const severity = code === 'too-large' ? 'error' : unreadable
  return { code, severity, message, place: place(offset) }
}
