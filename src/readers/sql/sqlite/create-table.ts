import { type Clauses, type ConstraintText, readClauses } from './clauses.js'
import { Cursor } from './cursor.js'

/** What a `CREATE TABLE` says that SQLite's PRAGMAs do not tell. Offsets are those within the statement. */
export interface TableText {
  /** In the order of the columns. */
  readonly columns: readonly ColumnText[]
  /** Those that stand behind the columns. */
  readonly constraints: readonly ConstraintText[]
  /** What of the latter the models do not say, and of which one. */
  readonly losses: readonly { readonly constraint: number; readonly what: string }[]
  /** Whether it takes values of its columns' types alone. */
  readonly isStrict: boolean
}

/** A column: its name as written, and what stands behind its type. */
export interface ColumnText extends Clauses {
  readonly name: string
  readonly offset: number
}

const TABLE_CLAUSES: ReadonlySet<string> = new Set(['CONSTRAINT', 'PRIMARY', 'UNIQUE', 'CHECK', 'FOREIGN'])

const COLUMN_CLAUSES: ReadonlySet<string> = new Set(
  'AS CHECK COLLATE CONSTRAINT DEFAULT DEFERRABLE GENERATED NOT NULL PRIMARY REFERENCES UNIQUE'.split(' '),
)

/** What a `CREATE TABLE` says that the engine has taken: one of a file, or one that ALTER TABLE left. */
export function readCreateTable(sql: string): TableText {
  const cursor = new Cursor(sql)
  cursor.until(() => cursor.isMark('('))
  const columns: ColumnText[] = []
  const constraints: ConstraintText[] = []
  const losses: TableText['losses'][number][] = []
  while (cursor.takeMark(columns.length === 0 ? '(' : ',')) {
    if (!cursor.isAtAny(TABLE_CLAUSES)) {
      columns.push(readColumn(cursor))
      continue
    }
    const clauses = readClauses(cursor)
    constraints.push(...clauses.constraints)
    losses.push(...clauses.losses.map((what) => ({ constraint: constraints.length - 1, what })))
  }
  cursor.until(() => cursor.isAt('STRICT'))
  return { columns, constraints, losses, isStrict: cursor.isAt('STRICT') }
}

function readColumn(cursor: Cursor): ColumnText {
  const { text: name, start: offset } = cursor.next()
  cursor.until(() => cursor.isAtAny(COLUMN_CLAUSES) || cursor.isMark(',') || cursor.isMark(')'))
  return { name, offset, ...readClauses(cursor) }
}
