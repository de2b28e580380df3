import { type ConstraintText, readClauses } from './clauses.js'
import { Cursor } from './cursor.js'

/** What a `CREATE TABLE` says that SQLite's PRAGMAs do not tell. Offsets are those within the statement. */
export interface TableText {
  /** In the order of the columns. */
  readonly columns: readonly ColumnText[]
  /** Those that stand behind the columns. */
  readonly constraints: readonly ConstraintText[]
}

/** A column: its name as written, and what stands behind its type. */
export interface ColumnText {
  readonly name: string
  readonly offset: number
  readonly collation?: string
  /** The expression of a generated column. */
  readonly expression?: string
  readonly constraints: readonly ConstraintText[]
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
  while (cursor.takeMark(columns.length === 0 ? '(' : ',')) {
    if (cursor.isAtAny(TABLE_CLAUSES)) constraints.push(...readClauses(cursor).constraints)
    else columns.push(readColumn(cursor))
  }
  return { columns, constraints }
}

function readColumn(cursor: Cursor): ColumnText {
  const { text: name, start: offset } = cursor.next()
  cursor.until(() => cursor.isAtAny(COLUMN_CLAUSES) || cursor.isMark(',') || cursor.isMark(')'))
  return { name, offset, ...readClauses(cursor) }
}
