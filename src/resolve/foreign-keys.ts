import type { ConstraintTraits, ForeignKey } from '../model/schema.js'
import { readAction } from './actions.js'
import type { ColumnDraft } from './columns.js'
import { describeConstraint, traitsOf } from './constraints.js'
import type { SchemaFindings } from './findings.js'
import { checkForeignKey } from './foreign-key-checks.js'
import { findReferencedColumns } from './referenced-columns.js'
import { findTarget, inferTarget, type Origin, type Target, type Targets } from './foreign-key-target.js'
import { fold } from './names.js'
import type { TableDraft } from './table.js'
import { findColumns } from './table-columns.js'
import { findSetColumns, readMatch } from './reference-traits.js'

/** A foreign key before its target is known. */
interface Candidate extends Origin {
  readonly name?: string
  readonly columns: readonly ColumnDraft[]
  readonly traits: ConstraintTraits
  /** Whether the author marked a column and nothing more, so that a target that cannot be found is no error. */
  readonly isMark: boolean
}

/**
 * The foreign keys of a table: those on its columns, then its constraints. A name that no table or column has is an
 * error (unless the table lives elsewhere), and so are sides of different lengths; such a key is left out. Keys that
 * say the same are one: what the first leaves open the others may say, and what they say otherwise is a warning. In a
 * literal document only those are one that do not differ in anything.
 */
export function findForeignKeys(
  table: TableDraft,
  targets: Targets,
  findings: SchemaFindings,
): readonly ForeignKey[] {
  const distinct = new Map<string, ForeignKey>()
  for (const candidate of [...markedColumns(table), ...declaredKeys(table, findings)]) {
    const key = link(candidate, targets, findings)
    if (key) add(key, candidate, distinct, findings)
  }
  return inColumnOrder([...distinct.values()], table)
}

/**
 * Keys in the order of their last columns, however each is written: targets name relationships in this order, so that a
 * key on a new last column renames none.
 */
function inColumnOrder(keys: readonly ForeignKey[], { columns }: TableDraft): readonly ForeignKey[] {
  if (keys.length < 2) return keys
  const positions = new Map(columns.all.map(({ name }, index) => [name, index]))
  const last = ({ columns: names }: ForeignKey): number =>
    names.reduce((most, name) => Math.max(most, positions.get(name) ?? 0), 0)
  return [...keys].sort((a, b) => last(a) - last(b))
}

function markedColumns(table: TableDraft): readonly Candidate[] {
  return table.columns.all.flatMap((column) => {
    const { reference } = column.source
    if (!reference) return []
    const subject = `foreign key on column "${column.name}"`
    return { reference, subject, table, columns: [column], traits: {}, isMark: reference.table === undefined }
  })
}

function declaredKeys(table: TableDraft, findings: SchemaFindings): readonly Candidate[] {
  return table.constraints
    .filter(({ kind }) => kind === 'foreign-key')
    .flatMap((constraint) => {
      const { place, name, reference = { place } } = constraint
      const subject = describeConstraint(constraint)
      const named = name === undefined ? {} : { name }
      const names = { place, subject, table: table.name, names: constraint.columns }
      const columns = findColumns(names, table.columns, findings)
      return columns
        ? [{ ...named, reference, subject, table, columns, traits: traitsOf(constraint), isMark: false }]
        : []
    })
}

function link(candidate: Candidate, targets: Targets, findings: SchemaFindings): ForeignKey | undefined {
  const target = findAnyTarget(candidate, targets, findings)
  const referenced = target && findReferencedColumns(candidate, target, findings)
  if (!target || !referenced) return undefined
  const key = toForeignKey(candidate, target, referenced, findings)
  checkForeignKey(key, candidate, target, findings)
  return key
}

function findAnyTarget(candidate: Candidate, targets: Targets, findings: SchemaFindings): Target | undefined {
  const { reference, table, columns, subject, isMark } = candidate
  if (reference.table !== undefined) return findTarget(reference.table, candidate, targets, findings)
  const [first, ...others] = columns
  const inferred = first && others.length === 0 ? inferTarget(first.name, table, targets) : undefined
  if (inferred) return inferred
  const message = `the ${subject} of table "${table.name}" does not say which table it refers to, and its name does not tell`
  if (isMark) findings.warn(reference.place, 'foreign-key-without-target', `${message}; it is left out`)
  else findings.error(reference.place, 'foreign-key-without-target', message)
  return undefined
}

function toForeignKey(
  { reference, name, columns, table, traits }: Candidate,
  target: Target,
  referencedColumns: readonly string[],
  findings: SchemaFindings,
): ForeignKey {
  const onDelete = readAction(reference.onDelete, 'ON DELETE', reference.place, findings)
  const onUpdate = readAction(reference.onUpdate, 'ON UPDATE', reference.place, findings)
  return {
    place: reference.place,
    ...(name === undefined ? {} : { name }),
    columns: columns.map((column) => column.name),
    referencedTable: target.name,
    ...(target.namespace === undefined ? {} : { referencedNamespace: target.namespace }),
    referencedColumns,
    ...(onDelete ? { onDelete } : {}),
    ...(onUpdate ? { onUpdate } : {}),
    ...findSetColumns(reference, table, findings),
    ...readMatch(reference, findings),
    ...traits,
    ...(target.external === undefined ? {} : { external: target.external }),
  }
}

function add(
  key: ForeignKey,
  { subject, table }: Candidate,
  distinct: Map<string, ForeignKey>,
  findings: SchemaFindings,
): void {
  const meaning = meaningOf(key, table)
  const first = distinct.get(meaning)
  distinct.set(meaning, { ...key, ...first })
  if (!first || !contradicts(key, first)) return
  const message = `the ${subject} of table "${table.name}" says otherwise than another key over the same columns${
    first.name === undefined ? '' : `, "${first.name}"`
  }; the first holds`
  findings.warn(key.place, 'duplicate-foreign-key', message)
}

/** What a key joins; in a literal document, which may have two over the same columns, all that it says. */
function meaningOf(key: ForeignKey, { source }: TableDraft): string {
  const { columns, referencedTable, referencedNamespace, referencedColumns } = key
  if (source.manner.literal) return JSON.stringify({ ...key, place: undefined })
  return JSON.stringify([columns, referencedNamespace, referencedTable, referencedColumns])
}

function contradicts(key: ForeignKey, first: ForeignKey): boolean {
  const pairs = [
    [key.name && fold(key.name), first.name && fold(first.name)],
    [key.onDelete, first.onDelete],
    [key.onUpdate, first.onUpdate],
  ]
  return pairs.some(([a, b]) => a !== undefined && b !== undefined && a !== b)
}
