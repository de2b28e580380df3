import type { ConstraintNode, ReferenceNode } from '../../../model/document.js'
import type { Place } from '../../../model/place.js'
import { defined } from '../../defined.js'
import type { ConstraintText } from './clauses.js'
import type { CatalogKeyColumn } from './engine.js'
import type { KnownTable } from './known-table.js'

/** A constraint as written, the columns it is about in their own letters, and where it stands. */
interface Written extends Omit<ConstraintText, 'offset'> {
  readonly place: Place
}

/**
 * The constraints of a table in the order of the statement that SQLite keeps. What its PRAGMAs tell of a foreign key is
 * theirs; they tell nothing of names, of checks and of deferral. Two unique constraints over the same columns are one.
 */
export function toConstraints(known: KnownTable): readonly ConstraintNode[] {
  const keys = groupKeys(known.table.foreignKeys).values()
  return withoutRepeated(listWritten(known)).map((written) => {
    const key: readonly CatalogKeyColumn[] | undefined =
      written.kind === 'foreign-key' ? keys.next().value : undefined
    const { kind, name, place, columns, check, deferrable, initiallyDeferred } = written
    const reference = key ? toReference(key, known, place) : undefined
    return defined({ place, kind, name, columns, check, reference, deferrable, initiallyDeferred })
  })
}

function listWritten(known: KnownTable): readonly Written[] {
  const onColumns = known.table.columns.flatMap(({ name }, index) => {
    const { place } = known.columnEntry(name)
    const constraints = known.columnText(index)?.constraints ?? []
    return constraints.map((text) => ({ ...text, columns: text.kind === 'check' ? [] : [name], place }))
  })
  const behind = known.text.constraints.map((text, index) => ({
    ...text,
    columns: text.columns.map((name) => known.columnName(name) ?? name),
    place: known.constraintPlace(index),
  }))
  return [...onColumns, ...behind]
}

/** All but the unique constraints that have the same columns as one before. */
function withoutRepeated(all: readonly Written[]): readonly Written[] {
  const seen = new Set<string>()
  return all.filter(({ kind, columns }) => {
    const key = JSON.stringify(columns)
    const repeated = kind === 'unique' && seen.has(key)
    if (kind === 'unique') seen.add(key)
    return !repeated
  })
}

/** The columns of each foreign key, in the order in which the keys are written. */
function groupKeys(columns: readonly CatalogKeyColumn[]): readonly CatalogKeyColumn[][] {
  const keys = new Map<number, CatalogKeyColumn[]>()
  for (const column of columns) {
    const key = keys.get(column.id)
    if (key) key.push(column)
    else keys.set(column.id, [column])
  }
  return [...keys.values()]
}

function toReference(key: readonly CatalogKeyColumn[], { tables }: KnownTable, place: Place): ReferenceNode {
  const { table = '', onDelete, onUpdate } = key[0] ?? {}
  const target = tables.get(table)
  const named = key.flatMap(({ to }) => (to === null ? [] : [target?.columns.get(to) ?? to]))
  return defined({
    place,
    table: target?.name ?? table,
    columns: named.length > 0 ? named : undefined,
    onDelete: unlessUsual(onDelete),
    onUpdate: unlessUsual(onUpdate),
  })
}

function unlessUsual(action: string | undefined): string | undefined {
  return action === 'NO ACTION' ? undefined : action
}
