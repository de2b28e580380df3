import { readAdd } from './alter-add.js'
import { readDrop } from './alter-drop.js'
import { invisible } from './column-attributes.js'
import { readColumn } from './column-definition.js'
import { readDefault } from './column-default.js'
import { readAlphabet } from './column-type.js'
import { UNENFORCED } from './constraint.js'
import type { Context } from './context.js'
import type { AlterStep, Wanted } from './definition.js'
import { UNUSED_INDEX } from './key.js'
import { readColumnName, readQualified, takesIfPresent } from './names.js'
import { readPosition } from './position.js'
import { readOption } from './table-options.js'

type Step = (context: Context) => readonly AlterStep[]

/** How each step is read, by its first word, which is taken already. */
const STEPS: Readonly<Record<string, Step>> = {
  ADD: readAdd,
  DROP: readDrop,
  MODIFY: readModify,
  CHANGE: readChange,
  ALTER: readAlter,
  RENAME: readRename,
  CONVERT: readConvert,
}

const COMMA: ReadonlySet<string> = new Set([','])

/** First words of steps that change how a table is kept, and not what it is. */
const SILENT: ReadonlySet<string> = new Set([
  ...['ALGORITHM', 'LOCK', 'FORCE', 'DISABLE', 'ENABLE', 'DISCARD', 'IMPORT', 'WITHOUT', 'WITH'],
  ...['UPGRADE', 'SECONDARY_LOAD', 'SECONDARY_UNLOAD', 'NOWAIT', 'WAIT'],
])

/** The same, of steps that stand last and may have commas in them. */
const LAST: ReadonlySet<string> = new Set([
  ...['ORDER', 'PARTITION', 'REMOVE', 'TRUNCATE', 'COALESCE', 'REORGANIZE', 'REBUILD', 'ANALYZE', 'CHECK'],
  ...['OPTIMIZE', 'REPAIR', 'EXCHANGE'],
])

/** Reads one step of ALTER TABLE; several where it adds columns in parentheses. */
export function readAlterStep(context: Context): readonly AlterStep[] {
  const { cursor } = context
  const options = readOption(cursor, { alphabet: {} })
  if (options) return [{ kind: 'options', options }]
  const read = STEPS[cursor.peek()?.key ?? '']
  if (read) {
    cursor.next()
    return read(context)
  }
  if (cursor.seesOneOf(LAST)) {
    cursor.skipRest()
    return []
  }
  return cursor.seesOneOf(SILENT) ? skipStep(context) : cursor.fail('a change of the table')
}

/** Passes over a step, up to the comma that ends it. */
function skipStep({ cursor }: Context): readonly [] {
  cursor.skipTo(COMMA)
  return []
}

function readModify(context: Context): readonly AlterStep[] {
  const { cursor } = context
  cursor.takes('COLUMN')
  const ifPresent = takesIfPresent(cursor)
  const { offset } = cursor
  const definition = readColumn(context)
  const from = { name: definition.column.name, offset, ifPresent }
  return [{ kind: 'change', from, definition, ...readPosition(cursor) }]
}

function readChange(context: Context): readonly AlterStep[] {
  const { cursor } = context
  cursor.takes('COLUMN')
  const from = readWanted(context)
  const definition = readColumn(context)
  return [{ kind: 'change', from, definition, ...readPosition(cursor) }]
}

function readWanted({ cursor }: Context): Wanted {
  const ifPresent = takesIfPresent(cursor)
  const { offset } = cursor
  return { name: readColumnName(cursor), offset, ifPresent }
}

/** `ALTER COLUMN a SET DEFAULT 1`. */
function readAlter(context: Context): readonly AlterStep[] {
  const { cursor, dialect } = context
  if (UNSAID.has(cursor.peek()?.key ?? '') && cursor.peek(1)?.key !== 'SET') return readUse(context)
  cursor.takes('COLUMN')
  const column = readWanted(context)
  if (cursor.takes('DROP', 'DEFAULT')) return [{ kind: 'default', column, default: undefined }]
  cursor.expect('SET')
  if (cursor.takes('INVISIBLE')) cursor.lose(invisible(column.name))
  if (cursor.peek(-1)?.key === 'INVISIBLE' || cursor.takes('VISIBLE')) return []
  cursor.expect('DEFAULT')
  return [{ kind: 'default', column, default: readDefault(cursor, '', dialect) }]
}

const UNSAID: ReadonlySet<string> = new Set(['INDEX', 'KEY', 'CHECK', 'CONSTRAINT'])

/** Whether an index is used or a condition enforced: `ALTER INDEX a INVISIBLE`, `ALTER CHECK c NOT ENFORCED`. */
function readUse(context: Context): readonly [] {
  const { cursor } = context
  cursor.next()
  cursor.name('a name')
  if (cursor.takes('NOT', 'ENFORCED')) cursor.lose(UNENFORCED)
  else if (cursor.takes('INVISIBLE') || cursor.takes('IGNORED')) cursor.lose(UNUSED_INDEX)
  return skipStep(context)
}

function readRename(context: Context): readonly AlterStep[] {
  const { cursor } = context
  const isColumn = cursor.takes('COLUMN')
  if (isColumn || cursor.takes('INDEX') || cursor.takes('KEY')) {
    const from = readWanted(context)
    cursor.expect('TO')
    const to = cursor.name('a name')
    return [isColumn ? { kind: 'rename-column', from, to } : { kind: 'rename-index', from, to }]
  }
  if (!cursor.takes('TO') && !cursor.takes('AS')) cursor.takes('=')
  return [{ kind: 'rename', to: readQualified(cursor, 'a table') }]
}

function readConvert({ cursor }: Context): readonly AlterStep[] {
  cursor.expect('TO')
  return [{ kind: 'convert', alphabet: readAlphabet(cursor) }]
}
