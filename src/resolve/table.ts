import type { ConstraintNode } from '../model/document.js'
import type { Check, Exclusion, Index, PrimaryKey, Unique } from '../model/schema.js'
import { findChecks } from './checks.js'
import { type ColumnDraft, type Columns, draftColumns } from './columns.js'
import { describeConstraint, distinctConstraints } from './constraints.js'
import { findExclusions } from './exclusions.js'
import type { SchemaFindings } from './findings.js'
import type { TableSource } from './gather.js'
import { findIndexes } from './indexes.js'
import { setKey } from './names.js'
import { findPrimaryKey } from './primary-key.js'
import { findColumns } from './table-columns.js'
import type { TypeReader } from './type-reader.js'
import { findUniques } from './uniques.js'

/** A table of which all is known that can be known without the others: everything but its foreign keys. */
export interface TableDraft {
  readonly source: TableSource
  readonly name: string
  readonly namespace?: string
  readonly columns: Columns
  readonly constraints: readonly ConstraintNode[]
  readonly primaryKey?: PrimaryKey
  /** The names of the primary key's columns; empty without one. */
  readonly keyColumns: ReadonlySet<string>
  readonly uniques: readonly Unique[]
  readonly checks: readonly Check[]
  readonly exclusions: readonly Exclusion[]
  readonly indexes: readonly Index[]
  /** The sets of columns of which no two rows have the same values: keys, unique constraints, unique indexes. */
  readonly uniqueKeys: ReadonlySet<string>
  /** Columns that a constraint forbids to be NULL. */
  readonly required: ReadonlySet<ColumnDraft>
}

/** A table with its columns, keys, constraints and indexes. */
export function draftTable(source: TableSource, readType: TypeReader, findings: SchemaFindings): TableDraft {
  const columns = draftColumns(source, readType, findings)
  const constraints = distinctConstraints(source, findings)
  const primaryKey = findPrimaryKey(source, constraints, columns, findings)
  const uniques = findUniques(source, constraints, columns, primaryKey, findings)
  const indexes = findIndexes(source, columns, findings)
  return {
    source,
    name: source.name,
    ...(source.namespace === undefined ? {} : { namespace: source.namespace }),
    columns,
    constraints,
    ...(primaryKey ? { primaryKey } : {}),
    keyColumns: new Set(primaryKey?.columns),
    uniques,
    checks: findChecks(source, constraints, columns, findings),
    exclusions: findExclusions(source, constraints, columns, findings),
    indexes,
    uniqueKeys: new Set(
      [...(primaryKey ? [primaryKey] : []), ...uniques]
        .map(({ columns }) => setKey(columns))
        .concat(indexes.flatMap(keyOfIndex)),
    ),
    required: findRequired(source, constraints, columns, findings),
  }
}

/** The columns of a unique index that is one over all rows, when it has nothing but whole columns. */
function keyOfIndex({ unique, parts, where }: Index): readonly string[] {
  if (!unique || where !== undefined) return []
  const names = parts.flatMap((part) =>
    part.kind === 'column' && part.length === undefined ? [part.name] : [],
  )
  return names.length === parts.length ? [setKey(names)] : []
}

function findRequired(
  { name }: TableSource,
  constraints: readonly ConstraintNode[],
  columns: Columns,
  findings: SchemaFindings,
): ReadonlySet<ColumnDraft> {
  const lists = constraints
    .filter(({ kind }) => kind === 'not-null')
    .map((constraint) => ({
      place: constraint.place,
      subject: describeConstraint(constraint),
      table: name,
      names: constraint.columns,
    }))
  return new Set(lists.flatMap((list) => findColumns(list, columns, findings) ?? []))
}

/** Whether a column may hold NULL: as its author says, and never in the primary key. */
export function isNullable({ keyColumns, required }: TableDraft, column: ColumnDraft): boolean {
  return !keyColumns.has(column.name) && !required.has(column) && (column.source.nullable ?? true)
}

/** Whether a member of the primary key may hold NULL, as in SQLite where nobody says otherwise. */
export function isNullableKey(
  { source, keyColumns }: TableDraft,
  { name, source: said }: ColumnDraft,
): boolean {
  const { dialect, literal } = source.manner
  return literal && dialect === 'sqlite' && keyColumns.has(name) && said.nullable === true
}
