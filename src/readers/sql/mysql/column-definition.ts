import { defined } from '../../defined.js'
import { readAttribute } from './column-attributes.js'
import { type ColumnDraft, makeSerial } from './column-draft.js'
import { readColumnType } from './column-type.js'
import type { Context } from './context.js'
import type { ColumnDefinition } from './definition.js'
import { readColumnName } from './names.js'

/** Reads a column: `name VARCHAR(50) NOT NULL DEFAULT 'x'`. What counts up is never NULL, whatever is written. */
export function readColumn(context: Context, ifAbsent = false): ColumnDefinition {
  const { cursor, place } = context
  const start = place(cursor.offset)
  const name = readColumnName(cursor)
  const { type, alphabet, isSerial } = readColumnType(cursor)
  const plain: ColumnDraft = { name, type, place: start, alphabet, said: {}, further: [] }
  let draft = isSerial ? makeSerial(plain) : plain
  for (;;) {
    const next = readAttribute(context, draft)
    if (!next) return finish(draft, ifAbsent)
    draft = next
  }
}

function finish(draft: ColumnDraft, ifAbsent: boolean): ColumnDefinition {
  const { name, type, place, alphabet, said, onUpdate, isRowTime, further } = draft
  const text = [said.default?.text, onUpdate].filter((part) => part !== undefined).join(' ')
  const computed = said.default?.computed ?? true
  const column = defined({
    place,
    name,
    type,
    nullable: true,
    ...said,
    default: text === '' ? undefined : { text, computed },
    ...(said.autoIncrement ? { nullable: false } : {}),
  })
  return defined({
    kind: 'column' as const,
    ifAbsent,
    column: { ...column, name, type },
    alphabet,
    isRowTime,
    further,
  })
}
