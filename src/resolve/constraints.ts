import type { ConstraintNode } from '../model/document.js'
import type { ConstraintTraits } from '../model/schema.js'
import type { SchemaFindings } from './findings.js'
import type { TableSource } from './gather.js'
import { fold, show } from './names.js'

/** For messages: `unique constraint "uq_users_email"`. */
export function describeConstraint({ kind, name }: ConstraintNode): string {
  const what = kind.replace('-', ' ') + (kind.endsWith('key') ? '' : ' constraint')
  return name === undefined ? what : `${what} "${name}"`
}

/** What any constraint may say of when it is checked, and of itself. */
export function traitsOf({ deferrable, initiallyDeferred, comment }: ConstraintNode): ConstraintTraits {
  const when = initiallyDeferred === true ? 'deferred' : deferrable === true ? 'immediate' : undefined
  return { ...(when ? { deferrable: when } : {}), ...(comment === undefined ? {} : { comment }) }
}

/**
 * The table's constraints, each once. One that says again what another of its name says is left out with a warning;
 * two that share a name and nothing else are a `duplicate-constraint` error. In a literal document there are as many as stand there.
 */
export function distinctConstraints(table: TableSource, findings: SchemaFindings): readonly ConstraintNode[] {
  if (table.manner.literal) return table.constraints
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

function meaningOf({ kind, columns, reference, check, parts, where }: ConstraintNode): string {
  const { table, columns: referenced, onDelete, onUpdate } = reference ?? {}
  return JSON.stringify([kind, columns, check, table, referenced, onDelete, onUpdate, parts, where])
}
