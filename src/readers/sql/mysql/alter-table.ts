import { readAlterStep } from './alter-steps.js'
import type { Context } from './context.js'
import type { AlterStep } from './definition.js'
import { readQualified, takesIfPresent } from './names.js'
import type { Statement } from './statement.js'

/** Reads ALTER TABLE from behind that word. */
export function readAlterTable(context: Context): Statement {
  const { cursor } = context
  const ifPresent = takesIfPresent(cursor)
  const { offset } = cursor
  const table = { name: readQualified(cursor, 'a table'), offset, ifPresent }
  skipWait(context)
  const steps: AlterStep[] = []
  while (!cursor.isDone) {
    steps.push(...readAlterStep(context))
    cursor.takes(',')
  }
  return { kind: 'alter-table', table, steps }
}

/** MariaDB's `NOWAIT` and `WAIT 5`. */
export function skipWait({ cursor }: Pick<Context, 'cursor'>): void {
  if (cursor.takes('NOWAIT')) return
  if (cursor.takes('WAIT')) cursor.next()
}
