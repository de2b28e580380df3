import type { SequenceNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import type { Context } from './context.js'
import type { Cursor } from './cursor.js'
import { readQualified, takesIfAbsent, takesIfPresent } from './names.js'
import type { Statement } from './statement.js'

/** How a sequence counts, as far as it is said. */
export type Counting = Partial<
  Pick<SequenceNode, 'start' | 'increment' | 'minValue' | 'maxValue' | 'cache' | 'cycle' | 'type'>
>

const SIGNS: ReadonlySet<string> = new Set(['+', '-'])

/** How MariaDB counts where nothing is said: upwards by one, a thousand numbers at a time. */
const CACHE = '1000'
const INCREMENT = '1'
const UPWARDS = { minValue: '1', maxValue: '9223372036854775806' }
const DOWNWARDS = { minValue: '-9223372036854775807', maxValue: '-1' }

/** Reads CREATE SEQUENCE of MariaDB, from behind that word. */
export function readCreateSequence(context: Context, orReplace: boolean): Statement {
  const { cursor, place } = context
  const ifAbsent = takesIfAbsent(cursor)
  const { offset } = cursor
  const name = readQualified(cursor, 'a sequence')
  const node = { place: place(offset), ...name, ...withoutUsual(readCounting(cursor)) }
  return { kind: 'create-sequence', sequence: { offset, ifAbsent, orReplace, node } }
}

/** Reads ALTER SEQUENCE: what it does not say stays as it was. */
export function readAlterSequence(context: Context): Statement {
  const { cursor } = context
  const ifPresent = takesIfPresent(cursor)
  const { offset } = cursor
  const name = readQualified(cursor, 'a sequence')
  return { kind: 'alter-sequence', target: { name, offset, ifPresent }, counting: readCounting(cursor) }
}

function readCounting(cursor: Cursor): Counting {
  let counting: Counting = {}
  while (!cursor.isDone) counting = { ...counting, ...readOption(cursor) }
  return counting
}

function readOption(cursor: Cursor): Counting {
  if (cursor.takes('AS')) return { type: cursor.name('a type').toLowerCase() }
  if (cursor.takes('START')) return { start: readFigure(cursor, 'WITH') }
  if (cursor.takes('INCREMENT')) return { increment: readFigure(cursor, 'BY') }
  if (cursor.takes('MINVALUE')) return { minValue: readFigure(cursor) }
  if (cursor.takes('MAXVALUE')) return { maxValue: readFigure(cursor) }
  if (cursor.takes('CACHE')) return { cache: readFigure(cursor) }
  if (cursor.takes('CYCLE')) return { cycle: true }
  if (cursor.takes('NOCACHE')) return { cache: '0' }
  return skipOption(cursor)
}

/** Options that say nothing of how a sequence counts. */
function skipOption(cursor: Cursor): Counting {
  if (cursor.takes('NOCYCLE') || cursor.takes('NOMINVALUE') || cursor.takes('NOMAXVALUE')) return {}
  if (cursor.takes('NO')) cursor.next()
  else if (cursor.takes('RESTART')) skipRestart(cursor)
  else if (cursor.peek()?.kind === 'word' || cursor.peek()?.kind === 'quoted') {
    cursor.next()
    cursor.takes('=')
    cursor.next()
  } else cursor.fail('an option of the sequence')
  return {}
}

function skipRestart(cursor: Cursor): void {
  if (!cursor.takes('WITH')) cursor.takes('=')
  if (cursor.peek()?.kind === 'number') cursor.next()
}

function readFigure(cursor: Cursor, word = '='): string {
  if (!cursor.takes(word)) cursor.takes('=')
  const sign = cursor.takesOneOf(SIGNS) === '-' ? '-' : ''
  return cursor.peek()?.kind === 'number' ? `${sign}${cursor.next().value}` : cursor.fail('a number')
}

/** What a sequence says that it would not do by itself. */
export function withoutUsual(said: Counting): Counting {
  const isDown = said.increment?.startsWith('-') ?? false
  const bounds = isDown ? DOWNWARDS : UPWARDS
  const first = isDown ? (said.maxValue ?? bounds.maxValue) : (said.minValue ?? bounds.minValue)
  const usual: Counting = { ...bounds, start: first, cache: CACHE, increment: INCREMENT, type: 'bigint' }
  const { start, increment, minValue, maxValue, cache, type, cycle } = said
  return defined({
    start: unless(start, usual.start),
    increment: unless(increment, usual.increment),
    minValue: unless(minValue, usual.minValue),
    maxValue: unless(maxValue, usual.maxValue),
    cache: unless(cache, usual.cache),
    type: unless(type, usual.type),
    cycle,
  })
}

function unless(said: string | undefined, usual: string | undefined): string | undefined {
  return said === usual ? undefined : said
}
