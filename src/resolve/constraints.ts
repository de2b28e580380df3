import type { ConstraintNode } from '../model/document.js'
import type { SchemaFindings } from './findings.js'
import type { TableSource } from './gather.js'
import { fold, show } from './names.js'

/** For messages: `unique constraint "uq_users_email"`. */
export function describeConstraint({ kind, name }: ConstraintNode): string {
  const what = kind.replace('-', ' ') + (kind.endsWith('key') ? '' : ' constraint')
  return name === undefined ? what : `${what} "${name}"`
}

/**
 * The table's constraints, each once. One that says again what another of its name says is left out with a warning;
 * two that share a name and nothing else are a `duplicate-constraint` error.
 */
export function distinctConstraints(table: TableSource, findings: SchemaFindings): readonly ConstraintNode[] {
  const named = new Map<string, ConstraintNode>()
  return table.constraints.filter((constraint) => {
    if (constraint.name === undefined) return true
    const first = named.get(fold(constraint.name))
    if (!first) named.set(fold(constraint.name), constraint)
    else reportSecond(constraint, first, table, findings)
    return !first
  })
}

function reportSecond(
  constraint: ConstraintNode,
  first: ConstraintNode,
  table: TableSource,
  findings: SchemaFindings,
): void {
  const subject = `the ${describeConstraint(constraint)} of table "${table.name}"`
  if (meaningOf(constraint) === meaningOf(first)) {
    const message = `${subject} stands already at ${show(first.place)}; the second is left out`
    findings.warn(constraint.place, 'duplicate-constraint', message)
  } else {
    const message = `${subject} has the name of another constraint of that table, at ${show(first.place)}`
    findings.error(constraint.place, 'duplicate-constraint', message)
  }
}

function meaningOf({ kind, columns, reference, check }: ConstraintNode): string {
  const { table, columns: referenced, onDelete, onUpdate } = reference ?? {}
  return JSON.stringify([kind, columns, check, table, referenced, onDelete, onUpdate])
}
