import type {
  ColumnNode,
  ConstraintKind,
  ConstraintNode,
  IndexNode,
  ReferenceNode,
  SchemaDocument,
  TableNode,
} from '../../src/model/document.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { Place } from '../../src/model/place.js'
import type { Column, Schema, Table } from '../../src/model/schema.js'
import { partsOf } from '../../src/readers/parts.js'
import { resolve, type ResolveOptions } from '../../src/resolve/index.js'

/** A place in a file of a test; `schema.xml:1` when nothing is said. */
export function place(line = 1, path = 'schema.xml'): Place {
  return { path, line, column: 1 }
}

type Extra<N> = Partial<Omit<N, 'kind' | 'columns'>>

/** A column as written; `type` may be left out with `undefined`. */
export function col(name: string | undefined, type?: string, extra: Extra<ColumnNode> = {}): ColumnNode {
  return {
    place: place(),
    ...(name === undefined ? {} : { name }),
    ...(type === undefined ? {} : { type }),
    ...extra,
  }
}

/** A column with a default: its text as written, `computed` when the author called it an expression. */
export function defaulted(name: string, type: string, text: string, computed = false): ColumnNode {
  return col(name, type, { default: { text, computed } })
}

/** The far side of a foreign key: `users` or `users.id`; `undefined` is a mark without a table. */
export function ref(target?: string, extra: Partial<ReferenceNode> = {}): ReferenceNode {
  const [table, ...columns] = target?.split('.') ?? []
  return {
    place: place(),
    ...(table === undefined ? {} : { table }),
    ...(columns.length > 0 ? { columns } : {}),
    ...extra,
  }
}

/** A table as written. */
export function table(
  name: string | undefined,
  columns: readonly ColumnNode[],
  extra: Extra<TableNode> = {},
): TableNode {
  return {
    place: place(),
    ...(name === undefined ? {} : { name }),
    columns,
    indexes: [],
    constraints: [],
    ...extra,
  }
}

/** A column `id BIGINT` that is marked as the key. */
export const key = col('id', 'BIGINT', { primaryKey: true })

/** A constraint as written. */
export function constraint(
  kind: ConstraintKind,
  columns: readonly string[],
  extra: Extra<ConstraintNode> = {},
): ConstraintNode {
  return { place: place(), kind, columns, ...extra }
}

/** An index as written. */
export function index(columns: readonly string[], extra: Extra<IndexNode> = {}): IndexNode {
  return { place: place(), columns, ...extra }
}

/** A document of these tables. */
export function document(
  tables: readonly TableNode[],
  extra: Partial<Omit<SchemaDocument, 'tables'>> = {},
): SchemaDocument {
  return { path: 'schema.xml', ...partsOf({ tables }), ...extra }
}

/** What a resolution gave. */
export interface Resolution {
  readonly schema: Schema
  readonly diagnostics: readonly Diagnostic[]
  /** `error missing-type`, in the order in which they were said. */
  readonly codes: readonly string[]
  /** The table of that name; the test fails without it. */
  readonly table: (name: string) => Table
  /** The column at `table.column`; the test fails without it. */
  readonly column: (path: string) => Column
}

/** The schema of documents, or of a single one with these tables. */
export function resolved(
  source: readonly TableNode[] | SchemaDocument,
  options: Partial<ResolveOptions> = {},
): Resolution {
  const documents = ['path' in source ? source : document(source)]
  return resolvedAll(documents, options)
}

/** The schema of several documents. */
export function resolvedAll(
  documents: readonly SchemaDocument[],
  options: Partial<ResolveOptions> = {},
): Resolution {
  const { value, diagnostics } = resolve(documents, { tables: [], exclude: [], external: {}, ...options })
  const findTable = (name: string): Table =>
    must(
      value.tables.find((candidate) => candidate.name === name),
      name,
    )
  return {
    schema: value,
    diagnostics,
    codes: diagnostics.map(({ severity, code }) => `${severity} ${code}`),
    table: findTable,
    column: (path) => {
      const [of = '', name] = path.split('.')
      return must(
        findTable(of).columns.find((candidate) => candidate.name === name),
        path,
      )
    },
  }
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the schema has no "${what}"`)
  return value
}
