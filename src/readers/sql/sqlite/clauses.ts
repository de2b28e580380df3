import { defined } from '../../defined.js'
import type { Cursor } from './cursor.js'

/** A constraint as written. `offset` is that within the statement. */
export interface ConstraintText {
  readonly kind: 'primary-key' | 'unique' | 'check' | 'foreign-key'
  readonly name?: string
  readonly offset: number
  /** Names as written; empty for a constraint that is written on its column. */
  readonly columns: readonly string[]
  readonly check?: string
  readonly deferrable?: boolean
  readonly initiallyDeferred?: boolean
}

/** What stands behind a column's type, or in one place behind the columns. */
export interface Clauses {
  readonly collation?: string
  /** The expression of a generated column. */
  readonly expression?: string
  readonly constraints: readonly ConstraintText[]
  /** What of them the models do not say: `a row that breaks a rule is met with ON CONFLICT IGNORE`. */
  readonly losses: readonly string[]
}

/** The clauses from here to the next comma or closing parenthesis outside others. */
export function readClauses(cursor: Cursor): Clauses {
  const draft: Draft = { constraints: [], losses: [] }
  while (!cursor.done && !cursor.isMark(',') && !cursor.isMark(')')) {
    const { word, start } = cursor.next()
    CLAUSES[word]?.(cursor, draft, start)
  }
  const { collation, expression, constraints, losses } = draft
  return { ...defined({ collation, expression }), constraints, losses }
}

/** What was read so far. `name`, `offset` and `columns` wait for the constraint that they belong to. */
interface Draft {
  name?: string
  offset?: number
  columns?: readonly string[]
  collation?: string
  expression?: string
  readonly constraints: ConstraintText[]
  readonly losses: string[]
}

type ReadClause = (cursor: Cursor, draft: Draft, offset: number) => void

/** How to read on behind each word; any other word says nothing that is needed. */
const CLAUSES: Readonly<Record<string, ReadClause>> = {
  CONSTRAINT(cursor, draft, offset) {
    Object.assign(draft, { name: cursor.next().text, offset })
  },
  PRIMARY(cursor, draft, offset) {
    cursor.take('KEY')
    if (cursor.isAt('DESC')) draft.losses.push(DESCENDING)
    add(draft, offset, { kind: 'primary-key', columns: readNames(cursor, draft) })
  },
  UNIQUE(cursor, draft, offset) {
    add(draft, offset, { kind: 'unique', columns: readNames(cursor, draft) })
  },
  CHECK(cursor, draft, offset) {
    add(draft, offset, { kind: 'check', columns: [], check: cursor.enclosed() })
  },
  FOREIGN(cursor, draft, offset) {
    cursor.take('KEY')
    draft.offset ??= offset
    draft.columns = readNames(cursor, draft)
  },
  REFERENCES(cursor, draft, offset) {
    cursor.next()
    cursor.enclosed()
    add(draft, offset, { kind: 'foreign-key', columns: draft.columns ?? [] })
  },
  NOT(cursor, draft) {
    if (cursor.take('DEFERRABLE')) defer(draft, { deferrable: false, ...readInitially(cursor) })
    else clear(draft)
  },
  DEFERRABLE(cursor, draft) {
    defer(draft, { deferrable: true, ...readInitially(cursor) })
  },
  NULL: (_, draft) => {
    clear(draft)
  },
  COLLATE(cursor, draft) {
    draft.collation = cursor.next().text
    clear(draft)
  },
  AS(cursor, draft) {
    draft.expression = cursor.enclosed()
    clear(draft)
  },
  DEFAULT(cursor, draft) {
    if (!cursor.isMark('(')) while (cursor.takeMark('-') || cursor.takeMark('+'));
    if (cursor.isMark('(')) cursor.enclosed()
    else cursor.next()
    clear(draft)
  },
  MATCH(cursor) {
    cursor.next()
  },
  /** `ON DELETE SET DEFAULT`, `ON UPDATE NO ACTION`, `ON CONFLICT ROLLBACK`: none of these words begins a clause. */
  ON(cursor, draft) {
    const { word: event } = cursor.next()
    const { word } = cursor.next()
    if (word === 'SET' || word === 'NO') cursor.next()
    if (event === 'CONFLICT' && word !== 'ABORT')
      draft.losses.push(`a row that breaks a rule is met with ON CONFLICT ${word}`)
  },
}

function add(draft: Draft, offset: number, constraint: Omit<ConstraintText, 'name' | 'offset'>): void {
  const { name } = draft
  draft.constraints.push({ ...constraint, ...defined({ name }), offset: draft.offset ?? offset })
  clear(draft)
}

function clear(draft: Draft): void {
  delete draft.name
  delete draft.offset
  delete draft.columns
}

function readInitially(cursor: Cursor): { readonly initiallyDeferred?: boolean } {
  if (!cursor.take('INITIALLY')) return {}
  return { initiallyDeferred: cursor.next().word === 'DEFERRED' }
}

/** Deferral belongs to the foreign key before it. */
function defer(draft: Draft, deferral: Pick<ConstraintText, 'deferrable' | 'initiallyDeferred'>): void {
  const key = draft.constraints.filter(({ kind }) => kind === 'foreign-key').at(-1)
  if (key) draft.constraints[draft.constraints.indexOf(key)] = { ...key, ...deferral }
}

const DESCENDING = 'a member of a key descends'

/** The names at the beginning of each member of the list in parentheses that opens here, if one does. */
function readNames(cursor: Cursor, { losses }: Draft): readonly string[] {
  if (!cursor.isMark('(')) return []
  const names: string[] = []
  while (cursor.takeMark(names.length === 0 ? '(' : ',')) {
    names.push(cursor.next().text)
    if (cursor.take('COLLATE')) losses.push(`a member of a key is compared by ${cursor.next().text}`)
    if (cursor.take('DESC')) losses.push(DESCENDING)
    cursor.until(() => cursor.isMark(',') || cursor.isMark(')'))
  }
  cursor.takeMark(')')
  return names
}
