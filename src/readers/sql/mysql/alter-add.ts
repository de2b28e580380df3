import { readColumn } from './column-definition.js'
import type { Context } from './context.js'
import type { AlterStep, Definition } from './definition.js'
import { takesIfAbsent } from './names.js'
import { readPosition } from './position.js'
import { VERSIONED } from './table-options.js'
import { readDefinition, seesConstraint } from './table-definition.js'

const COMMA: ReadonlySet<string> = new Set([','])

/** Reads what ALTER TABLE adds, from behind ADD. A partition and MariaDB's versions of rows are no columns. */
export function readAdd(context: Context): readonly AlterStep[] {
  const { cursor } = context
  if (cursor.sees('PARTITION')) cursor.skipRest()
  if (cursor.takes('SYSTEM', 'VERSIONING')) {
    cursor.lose(VERSIONED)
    cursor.skipTo(COMMA)
  }
  if (cursor.isDone || cursor.sees(',')) return []
  if (!cursor.takes('COLUMN') && (seesConstraint(context) || cursor.sees('PERIOD', 'FOR')))
    return [toStep(readDefinition(context))]
  const ifAbsent = takesIfAbsent(cursor)
  if (cursor.sees('(')) return cursor.list(() => readDefinition(context)).map(toStep)
  const definition = readColumn(context, ifAbsent)
  return [{ kind: 'add', definition, ...readPosition(cursor) }]
}

function toStep(definition: Definition): AlterStep {
  return { kind: 'add', definition }
}
