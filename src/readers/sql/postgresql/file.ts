import type { Node } from 'libpg-query'

import type { Place } from '../../../model/place.js'
import type { SourceFile } from '../../../model/source.js'
import { behindPlaceholder, explainPlaceholder, PLACEHOLDER, placeholderAt } from '../placeholders.js'
import { LineCounter, placesWithin } from '../places.js'
import { DEEPEST, type Host } from '../programs/run.js'
import type { Work } from '../work.js'
import { languageOf } from './code-block/language.js'
import { programOf } from './code-block/program.js'
import { isCall, isRoutine } from './code-block/routines.js'
import { run } from './code-block/run.js'
import { Refusals } from './context.js'
import type { Parsers } from './parser.js'
import { PsqlScript } from './psql/script.js'
import { isGenerating, isSent } from './psql/sent.js'
import { withoutVariables, withVariables } from './psql/variables.js'
import { type Span, StatementScanner } from './scan.js'
import type { Session } from './session.js'
import { findTableName, findViewName, isSkipped } from './skip.js'
import { Statement } from './statement.js'
import { apply } from './statements.js'
import { nameOf, tokenize } from './tokens.js'
import { type Sent, statementsIn } from './transactions.js'

/** The most UTF-16 units of a statement that the parser gets. */
const LONGEST = 4 * 1024 * 1024

/** What the files of one reading share. */
export interface Reading {
  readonly session: Session
  readonly refusals: Refusals
  readonly parsers: Parsers
  readonly work: Work
  readonly psql: PsqlScript
  /** How many programs lie around what is read. */
  readonly depth?: number
}

/** A text, and where its offsets stand; to be asked for offsets that only grow. */
export interface Script {
  readonly text: string
  readonly place: (offset: number) => Place
}

/** Does what the statements of one file say, in their order. A file is a session of its own, with its own search path. */
export function readFile(file: SourceFile, shared: Omit<Reading, 'psql'>, before?: PsqlScript): PsqlScript {
  const psql = file.continues && before ? before : new PsqlScript()
  const lines = new LineCounter(file.path, file.text)
  if (!file.continues) shared.session.setPath()
  readScript({ text: file.text, place: (offset) => lines.advance(offset) }, { ...shared, psql })
  return psql
}

function readScript(script: Script, reading: Reading): void {
  const { text } = script
  const { session, psql, depth = 0 } = reading
  const isSkippedAt = ({ start, end }: Span): boolean => isSkipped(text, start, end)
  const isPassedOver = (span: Span): boolean =>
    isSkippedAt(span) &&
    findViewName(text, span.start) === undefined &&
    !isCall(text, span.start) &&
    !isGenerating(span, text)
  for (const span of statementsIn(text, isPassedOver, psql)) {
    const view = findViewName(text, span.start)
    if (depth === 0) session.enter(span.transaction)
    if (!isSent(span, script, reading)) continue
    if (view !== undefined && isSkippedAt(span)) ignoreRelation(view, span, script, reading)
    // Of what is passed over only calls are kept, whose routines may be known by now.
    else if (!isCall(text, span.start) || session.routines.mayCall(text, span.start) || !isSkippedAt(span)) {
      readSpan(span, script, reading)
      reading.work.end(span.end - span.start, session.catalog)
    }
  }
}

function readSpan(span: Span & Partial<Sent>, script: Script, reading: Reading, isLast = false): void {
  const { refusals, work } = reading
  const { parse } = reading.parsers
  const place = script.place(span.start)
  work.begin(() => place)
  if (span.end - span.start > LONGEST) {
    if (isRoutine(script.text, span.start)) return
    ignoreRelation(findTableName(script.text, span.start), span, script, reading)
    refuseLong(place, refusals)
    return
  }
  const text = withVariables(script.text.slice(span.start, span.end), span.variables)
  if (text.length > LONGEST) {
    refuseLong(place, refusals)
    return
  }
  const statement = new Statement(text, place)
  const parsed = parse(text)
  if ('node' in parsed) {
    applyGuarded(parsed.node, statement, reading)
    return
  }
  const plain = withoutVariables(text)
  const again = plain === text ? parsed : parse(plain)
  if ('node' in again) {
    const message = 'the value of a variable of psql is not known here: its name is taken instead'
    refusals.warn(place, 'psql-variable', message)
    applyGuarded(again.node, new Statement(plain, place), reading)
    return
  }
  if (isRoutine(text, 0)) return
  ignoreRelation(findTableName(script.text, span.start), span, script, reading)
  const offset = offsetOfCharacter(text, parsed.character)
  const placeholder = placeholderAt(text, offset)
  if (placeholder) {
    refusals.add(statement.placeAt(placeholder.offset), PLACEHOLDER, explainPlaceholder(placeholder))
    return
  }
  const near = parsed.problem.includes(' at ') ? '' : quoteNear(text, offset)
  refusals.add(
    statement.placeAt(offset),
    parsed.code,
    `this statement cannot be read: ${parsed.problem}${near}`,
  )
  if (!isLast && text.includes(';')) readRest(span, script, reading)
}

function refuseLong(place: Place, refusals: Refusals): void {
  refusals.add(place, 'too-large', 'a statement may have up to 4 MiB, and this one has more; split it')
}

/** Regular expressions over very long texts may exhaust the engine's own stack. */
function applyGuarded(node: Node, statement: Statement, reading: Reading): void {
  const { session, refusals, work, parsers, depth = 0 } = reading
  try {
    const program = 'DoStmt' in node ? programOf(node.DoStmt, statement) : session.routines.called(node)
    if (program && depth >= DEEPEST) refusals.add(statement.placeAt(0), 'too-deep', TOO_DEEP)
    else if (program) run(program, parsers, toHost(reading))
    else apply(node, { session, statement, refusals, work })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = 'a part of this statement is too long to be read; shorten it'
    refusals.add(statement.placeAt(0), 'too-large', message)
  }
}

const TOO_DEEP = `functions may call each other ${DEEPEST} levels deep, and these go deeper`

function toHost(reading: Reading): Omit<Host, 'values'> {
  const { parsers, refusals, session, work, depth = 0 } = reading
  return {
    language: languageOf(parsers, session),
    step: () => {
      work.step()
    },
    say: ({ severity, place, code, message }) => {
      if (!place) return
      if (severity === 'error') refusals.add(place, code, message)
      else refusals.warn(place, code, message)
    },
    read: (text, place) => {
      const own = new Refusals('error')
      readScript(
        { text, place: placesWithin(place, text) },
        { ...reading, psql: new PsqlScript(), refusals: own, depth: depth + 1 },
      )
      return own.diagnostics
    },
  }
}

/** After a statement with unbalanced parentheses: those that it has swallowed. */
function readRest(span: Span, script: Script, reading: Reading): void {
  const { text } = script
  const scanner = new StatementScanner(text, { ...span, flat: true })
  scanner.next()
  for (let next = scanner.next(); next; next = scanner.next())
    if (!isSkipped(text, next.start, next.end)) readSpan(next, script, reading, true)
}

/** Remembers the name of a view, or of a table that cannot be read: what is said of it later says nothing of a table. */
function ignoreRelation(
  found: number | undefined,
  { end }: Span,
  { text }: Script,
  { session }: Reading,
): void {
  if (found === undefined) return
  const start = behindPlaceholder(text, found)
  const [first, dot, second] = tokenize(text.slice(start, Math.min(end, start + LONGEST_NAME)))
  const [name, namespace] = dot?.text === '.' ? [nameOf(second), nameOf(first)] : [nameOf(first)]
  if (name !== undefined) session.ignore(name, namespace)
}

/** The offset in UTF-16 units of a character: one beyond the first 65,536 has two units. */
function offsetOfCharacter(text: string, character: number): number {
  let offset = 0
  for (let passed = 0; passed < character && offset < text.length; passed += 1)
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
  return offset
}

const LONGEST_NAME = 300
const NEAR = 40

/** What stands where the parser stopped, where it does not say so itself. */
function quoteNear(text: string, offset: number): string {
  const rest =
    text
      .slice(offset, offset + NEAR)
      .split('\n')[0]
      ?.trim() ?? ''
  return rest === '' ? '' : ` (here: ${rest})`
}
