import type { ConstraintNode } from '../model/document.js'
import type { Check } from '../model/schema.js'
import type { Columns } from './columns.js'
import { describeConstraint, traitsOf } from './constraints.js'
import type { SchemaFindings } from './findings.js'
import type { TableSource } from './gather.js'

/** The check constraints of a table: those on its columns, then its own. One without a condition is an error. */
export function findChecks(
  table: TableSource,
  constraints: readonly ConstraintNode[],
  columns: Columns,
  findings: SchemaFindings,
): readonly Check[] {
  const { literal } = table.manner
  const onColumns = columns.all.flatMap(({ source }) => toChecks(source.check, literal))
  if (onColumns.length + constraints.length === 0) return onColumns
  const declared = constraints
    .filter(({ kind }) => kind === 'check')
    .flatMap((constraint) => {
      const checks = toChecks(constraint.check, literal, constraint)
      if (checks.length === 0) {
        const message = `the ${describeConstraint(constraint)} of table "${table.name}" has no condition`
        findings.error(constraint.place, 'missing-check', message)
      }
      return checks
    })
  if (literal) return [...onColumns, ...declared]
  return [...new Map([...onColumns, ...declared].map((check) => [JSON.stringify(check), check])).values()]
}

/** A literal document's condition stays as it is: a comment in it may end at a line's end. */
function toChecks(
  condition: string | undefined,
  literal: boolean,
  constraint?: ConstraintNode,
): readonly Check[] {
  if (condition === undefined) return []
  const sql = literal ? condition.trim() : toLine(condition)
  const name = constraint?.name
  const traits = constraint ? traitsOf(constraint) : {}
  return sql === '' ? [] : [{ ...(name === undefined ? {} : { name }), sql, ...traits }]
}

/** SQL on one line: a break and the spaces around it are one space, except inside quotes. */
function toLine(sql: string): string {
  return sql
    .trim()
    .replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\s+/g, (part) =>
      /^\s*$/.test(part) && /[\r\n]/.test(part) ? ' ' : part,
    )
}
