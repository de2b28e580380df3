import type { ForeignKey } from '../model/schema.js'
import type { ColumnType } from '../model/type.js'
import type { ColumnDraft } from './columns.js'
import type { SchemaFindings } from './findings.js'
import type { Origin, Target } from './foreign-key-target.js'
import { setKey } from './names.js'
import { isNullable, type TableDraft } from './table.js'

/**
 * Warns of what a database refuses in a foreign key or can never do: columns of different types (`type-mismatch`), a
 * target that is not unique (`reference-not-unique`), SET NULL on a column that is NOT NULL (`set-null-on-not-null`).
 */
export function checkForeignKey(
  key: ForeignKey,
  origin: Origin & { readonly columns: readonly ColumnDraft[] },
  target: Target,
  findings: SchemaFindings,
): void {
  checkNullable(key, origin, findings)
  // What a database took is right.
  if (key.external !== undefined || !target.table || origin.table.source.manner.literal) return
  checkTypes(key, origin, target.table, findings)
  if (target.table.uniqueKeys.has(setKey(key.referencedColumns))) return
  const message = `the ${origin.subject} of table "${origin.table.name}" refers to columns of table "${target.name}" that are neither its primary key nor unique`
  findings.warn(key.place, 'reference-not-unique', message)
}

function checkNullable(
  { onDelete, onDeleteColumns, onUpdate }: ForeignKey,
  { reference, subject, table, columns }: Origin & { readonly columns: readonly ColumnDraft[] },
  findings: SchemaFindings,
): void {
  const isSet = ({ name }: ColumnDraft): boolean =>
    onUpdate === 'set-null' || (onDelete === 'set-null' && (onDeleteColumns?.includes(name) ?? true))
  const required = columns.find((column) => isSet(column) && !isNullable(table, column))
  if (!required) return
  const message = `the ${subject} of table "${table.name}" says SET NULL, and column "${required.name}" is NOT NULL`
  findings.warn(reference.place, 'set-null-on-not-null', message)
}

function checkTypes(
  key: ForeignKey,
  { subject, table, columns }: Origin & { readonly columns: readonly ColumnDraft[] },
  target: TableDraft,
  findings: SchemaFindings,
): void {
  for (const [index, column] of columns.entries()) {
    const referenced = target.columns.find(key.referencedColumns[index] ?? '')
    if (!referenced || isAlike(column.type, referenced.type)) continue
    const message = `the ${subject} of table "${table.name}" joins ${column.name} (${column.raw}) to ${target.name}.${referenced.name} (${referenced.raw}), which are of different types`
    findings.warn(key.place, 'type-mismatch', message)
  }
}

function isAlike(a: ColumnType, b: ColumnType): boolean {
  return a.kind === 'unknown' || b.kind === 'unknown' || familyOf(a) === familyOf(b)
}

/** What two columns must share to be joined; lengths may differ. */
function familyOf(type: ColumnType): string {
  if (type.kind === 'domain') return familyOf(type.of)
  if (type.kind === 'integer') return `${type.bits} ${type.unsigned ? 'unsigned' : 'signed'}`
  return type.kind === 'string' || type.kind === 'enum' ? 'text' : type.kind
}
