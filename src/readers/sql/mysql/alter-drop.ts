import type { Context } from './context.js'
import type { AlterStep, Droppable } from './definition.js'
import { takesIfPresent } from './names.js'
import type { Phrase } from './cursor.js'

/** What the words behind DROP speak of; without any of them it is a column. */
const DROPPABLES: readonly (readonly [words: Phrase, what: Droppable])[] = [
  [['COLUMN'], 'column'],
  [['INDEX'], 'index'],
  [['KEY'], 'index'],
  [['FOREIGN', 'KEY'], 'foreign-key'],
  [['CHECK'], 'check'],
  [['CONSTRAINT'], 'constraint'],
]

const COMMA: ReadonlySet<string> = new Set([','])

/** Reads what ALTER TABLE drops, from behind DROP. */
export function readDrop(context: Context): readonly AlterStep[] {
  const { cursor } = context
  const { offset } = cursor
  if (cursor.takes('PRIMARY', 'KEY')) return [{ kind: 'drop-primary-key', offset }]
  if (cursor.sees('PARTITION')) {
    cursor.skipRest()
    return []
  }
  if (seesNoObject(context)) {
    cursor.skipTo(COMMA)
    return []
  }
  const [, what] = DROPPABLES.find(([words]) => cursor.takes(...words)) ?? [[], 'column' as const]
  const ifPresent = takesIfPresent(cursor)
  const at = cursor.offset
  const name = cursor.name('a name')
  if (!cursor.takes('RESTRICT')) cursor.takes('CASCADE')
  return [{ kind: 'drop', what, target: { name, offset: at, ifPresent } }]
}

/** Periods and versions of rows. */
function seesNoObject({ cursor }: Context): boolean {
  return cursor.sees('PERIOD', 'FOR') || cursor.sees('SYSTEM', 'VERSIONING')
}
