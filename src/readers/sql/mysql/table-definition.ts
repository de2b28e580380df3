import { readColumn } from './column-definition.js'
import { readCheck, readForeignKey } from './constraint.js'
import type { Context } from './context.js'
import type { Definition } from './definition.js'
import { readKey, seesKey } from './key.js'
import { takesIfAbsent } from './names.js'

/** Reads one of the things that a table is made of, a column or a key or a constraint. */
export function readDefinition(context: Context): Definition {
  if (context.cursor.takes('PERIOD', 'FOR')) return readPeriod(context)
  return seesConstraint(context) ? readConstraint(context) : readColumn(context)
}

function readPeriod({ cursor }: Context): Definition {
  takesIfAbsent(cursor)
  const name = cursor.name('a period')
  if (name.toUpperCase() !== 'SYSTEM_TIME') cursor.lose(`the columns of period "${name}" belong together`)
  return { kind: 'period', name, columns: cursor.list(() => cursor.name('a column')) }
}

/** Whether a key or constraint begins here, and no column. */
export function seesConstraint({ cursor }: Context): boolean {
  return cursor.sees('CONSTRAINT') || cursor.sees('FOREIGN', 'KEY') || cursor.sees('CHECK') || seesKey(cursor)
}

function readConstraint(context: Context): Definition {
  const { cursor, place } = context
  const start = place(cursor.offset)
  const hasSymbol = cursor.takes('CONSTRAINT')
  const ifAbsent = hasSymbol && takesIfAbsent(cursor)
  const name = hasSymbol && !seesConstraint(context) ? cursor.name('a name') : undefined
  if (cursor.sees('CHECK')) return readCheck(context, { place: start, name, ifAbsent })
  if (cursor.sees('FOREIGN')) return readForeignKey(context, { place: start, name, ifAbsent })
  return seesKey(cursor) ? readKey(context, start, name) : cursor.fail('a key or a condition')
}
