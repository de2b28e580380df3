import { type Diagnostic, warningAt } from '../../../model/diagnostic.js'
import type { Place } from '../../../model/place.js'
import type { SourceFile } from '../../../model/source.js'
import { Lines } from '../../lines.js'
import { explainPlaceholder, PLACEHOLDER, placeholderAt } from '../placeholders.js'
import type { SqlOptions, SqlReader } from '../dialects.js'
import { placesWithin } from '../places.js'
import { applyStatement } from './apply.js'
import { createTemporary } from './apply-create.js'
import { Cursor, type Loss } from './cursor.js'
import { toDocument } from './finish.js'
import { findKeyMethods } from './index-methods.js'
import { readQualified, takesIfAbsent } from './names.js'
import { findLostJson } from './json-column.js'
import { parseStatement } from './parse.js'
import { runStatement, type Surroundings } from './programs/run.js'
import { isOfProgram } from './programs/words.js'
import { SchemaState } from './schema-state.js'
import type { Statement } from './statement.js'
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
    const said = files.flatMap((file) => readFile(file, state, options))
    const keys = findKeyMethods(state).slice(0, MOST)
    const json = findLostJson(state).slice(0, MOST)
    const diagnostics = [...said, ...keys, ...json, ...findUnknown(state, options.unreadable)]
    return Promise.resolve({ value: toDocument(state, files[0]?.path ?? ''), diagnostics })
  },
}

/** Tables that are left, and whose columns nobody knows. */
function findUnknown(state: SchemaState, severity: SqlOptions['unreadable']): readonly Diagnostic[] {
  const left =
    state.unknown.size === 0 ? [] : state.catalog.tables.filter((table) => state.unknown.has(table))
  return left.slice(0, MOST).map(({ name, place }) => {
    const message = `the columns of table "${name}" cannot be known without running this; write them in a CREATE TABLE`
    return { code: 'unknown-columns', severity, message, place }
  })
}

function readFile(file: SourceFile, state: SchemaState, options: SqlOptions): readonly Diagnostic[] {
  const lines = new Lines(file.path, file.text)
  const source = { text: file.text, place: (offset: number): Place => lines.place(offset) }
  state.begin()
  return readText(source, state, options.unreadable)
}

/** The most statements of one text of which is said that they cannot be read, and the most losses. */
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
  depth = 0,
): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const opaque = new Map<string, Diagnostic>()
  const losses: Diagnostic[] = []
  const attempt = (step: () => void): void => {
    try {
      step()
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      if (found.length < MOST) found.push(toDiagnostic(error, source, unreadable))
    }
  }
  const procedures = {
    has: (name: string) => state.procedures.has(name),
    add: (name: string, start: number, end: number) => {
      state.procedures.set(name, { text: source.text.slice(start, end), place: source.place(start) })
    },
  }
  const surroundings: Surroundings = {
    state,
    depth,
    read: (text, place) => readText({ text, place: placesWithin(place, text) }, state, 'error', depth + 1),
    say: (diagnostic) => {
      const severity = diagnostic.severity === 'error' ? unreadable : diagnostic.severity
      if (found.length < MOST) found.push({ ...diagnostic, severity })
    },
  }
  attempt(() => {
    for (const tokens of readStatements(source.text, state.dialect, procedures)) {
      const start = tokens[0]?.start ?? 0
      state.work.begin(() => source.place(start))
      attempt(() => {
        if (isOfProgram(tokens)) {
          runStatement(tokens, source, surroundings)
          return
        }
        const cursor = new Cursor(source.text, tokens)
        const statement = readStatement(cursor, tokens, source, state)
        if (statement.kind === 'opaque' && !opaque.has(statement.code))
          opaque.set(statement.code, warningAt(statement.place, statement.code, statement.message))
        for (const loss of cursor.losses.slice(0, MOST - losses.length))
          losses.push(toWarning(loss, statement, source))
      })
      state.work.end((tokens.at(-1)?.end ?? start) - start, state.catalog)
    }
  })
  return [...found, ...losses, ...opaque.values()]
}

/** Reads a statement and does what it says. */
function readStatement(
  cursor: Cursor,
  tokens: readonly Token[],
  { text, place }: Source,
  state: SchemaState,
): Statement {
  let statement: Statement
  try {
    statement = parseStatement({ cursor, dialect: state.dialect, place })
  } catch (error) {
    hideTable(new Cursor(text, tokens), place, state)
    throw error
  }
  applyStatement(state, statement)
  return statement
}

const END_OF_PLACEHOLDER: ReadonlySet<string> = new Set(['}'])

/** Knows the table of a CREATE TABLE that cannot be read, so that what is said of it later is no further mistake. */
function hideTable(cursor: Cursor, place: Source['place'], state: SchemaState): void {
  if (!cursor.takes('CREATE')) return
  cursor.takes('OR', 'REPLACE')
  if (!cursor.takes('TABLE')) return
  takesIfAbsent(cursor)
  const { offset } = cursor
  if (cursor.takes('$', '{')) cursor.skipTo(END_OF_PLACEHOLDER)
  if (cursor.takes('}')) cursor.takes('.')
  const isNamed = ['word', 'quoted'].includes(cursor.peek()?.kind ?? '')
  if (isNamed)
    createTemporary(state, {
      kind: 'create-temporary',
      table: readQualified(cursor, 'a table'),
      place: place(offset),
    })
}

/** Tells of something that is read and that the models do not say. */
function toWarning({ offset, what }: Loss, statement: Statement, { place }: Source): Diagnostic {
  const table = 'table' in statement && 'offset' in statement.table ? statement.table.name.name : ''
  return warningAt(place(offset), 'not-in-models', `table "${table}": ${what}; the models do not say so`)
}

function toDiagnostic(
  { code, message, offset }: Unreadable,
  { text, place }: Source,
  unreadable: SqlOptions['unreadable'],
): Diagnostic {
  const placeholder = placeholderAt(text, offset)
  if (placeholder) {
    const explained = explainPlaceholder(placeholder)
    return { code: PLACEHOLDER, severity: unreadable, message: explained, place: place(placeholder.offset) }
  }
  const severity = code === 'too-large' ? 'error' : unreadable
  return { code, severity, message, place: place(offset) }
}
