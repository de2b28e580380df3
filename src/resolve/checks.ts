import type { ConstraintNode } from '../model/document.js'
import type { Check } from '../model/schema.js'
import type { Columns } from './columns.js'
import { describeConstraint } from './constraints.js'
import type { SchemaFindings } from './findings.js'
import type { TableSource } from './gather.js'

/** The check constraints of a table: those on its columns, then its own. One without a condition is an error. */
export function findChecks(
  table: TableSource,
  constraints: readonly ConstraintNode[],
  columns: Columns,
  findings: SchemaFindings,
): readonly Check[] {
  const onColumns = [...columns.values()].flatMap(({ source }) => toChecks(source.check))
  if (onColumns.length + constraints.length === 0) return onColumns
  const declared = constraints
    .filter(({ kind }) => kind === 'check')
    .flatMap((constraint) => {
      const checks = toChecks(constraint.check, constraint.name)
      if (checks.length === 0) {
        const message = `the ${describeConstraint(constraint)} of table "${table.name}" has no condition`
        findings.error(constraint.place, 'missing-check', message)
      }
      return checks
    })
  return [...new Map([...onColumns, ...declared].map((check) => [JSON.stringify(check), check])).values()]
}

function toChecks(condition: string | undefined, name?: string): readonly Check[] {
  if (condition === undefined) return []
  const sql = toLine(condition)
  return sql === '' ? [] : [{ ...(name === undefined ? {} : { name }), sql }]
}

/** SQL on one line: a break and the spaces around it are one space, except inside quotes. */
function toLine(sql: string): string {
  return sql
    .trim()
    .replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\s+/g, (part) =>
      /^\s*$/.test(part) && /[\r\n]/.test(part) ? ' ' : part,
    )
}
