import type { ColumnNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import type { Change } from './apply-alter.js'
import { findColumn } from './apply-changes.js'
import type { AlterStep } from './definition.js'
import { columnKey } from './rules.js'
import { Unreadable } from './unreadable.js'

/** A column that gets another name. */
interface Renaming {
  readonly from: string
  readonly to: string
}

/**
 * Gives columns the names that CHANGE and RENAME COLUMN want for them, all at once as the database does, so that two can
 * swap theirs; gives the steps that are left, which speak of the new names.
 */
export function takeNewNames(change: Change, steps: readonly AlterStep[]): readonly AlterStep[] {
  const renamings: Renaming[] = []
  const left = steps.flatMap((step): readonly AlterStep[] => {
    if (step.kind !== 'change' && step.kind !== 'rename-column') return [step]
    const column = findColumn(change.table, step.from)
    if (!column) return []
    const to = step.kind === 'change' ? step.definition.column.name : step.to
    if (column.name !== undefined && column.name !== to) renamings.push({ from: column.name, to })
    return step.kind === 'change' ? [{ ...step, from: { ...step.from, name: to } }] : []
  })
  renameColumns(change, renamings)
  return left
}

/** A name that is another column's so far is taken by way of one that no column can have. */
function renameColumns({ state, table, offset }: Change, renamings: readonly Renaming[]): void {
  const given = new Set(renamings.map(({ from }) => columnKey(from)))
  const isFree = ({ from, to }: Renaming): boolean =>
    columnKey(from) === columnKey(to) || !table.columns.find(to)
  const waiting = renamings.filter((renaming) => !isFree(renaming))
  for (const { to } of waiting)
    if (!given.has(columnKey(to)))
      throw new Unreadable(offset, `Table "${table.name}" has a column "${to}" already`, 'duplicate-object')
  const direct = renamings.filter(isFree)
  waiting.forEach(({ from }, index) => {
    state.catalog.renameColumn(table, from, passing(index))
  })
  for (const { from, to } of direct) state.catalog.renameColumn(table, from, to)
  waiting.forEach(({ to }, index) => {
    state.catalog.renameColumn(table, passing(index), to)
    const column = table.columns.find(to)
    if (column) table.columns.replace(column, without(column, passing(index)))
  })
}

/** The name of a column on its way to another, which ends in a blank as no name of the database can. */
function passing(index: number): string {
  return `renamed ${index} `
}

function without(column: ColumnNode, former: string): ColumnNode {
  return defined({ ...column, formerNames: column.formerNames?.filter((name) => name !== former) })
}
