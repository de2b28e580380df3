import { castTo } from './casts.js'
import type { Cursor } from './cursor.js'
import { toCall } from './functions.js'
import { word } from './literals.js'
import { call, node, NotUnderstood, operator, type Node } from './node.js'
import { parseType } from './types.js'

/** Reads an operand that binds more tightly than a power. */
export type Parse = (power: number) => Node

type Special = (cursor: Cursor, parse: Parse) => Node

/** Binds less tightly than every operator. */
export const LOOSEST = 0

/**
 * The functions of standard SQL whose arguments stand between words. Each is read behind its opening bracket, up to its
 * closing one, and gives the call of the plain function that it stands for.
 */
export const specialCalls: ReadonlyMap<string, Special> = new Map<string, Special>([
  ['cast', cast],
  ['convert', convert],
  ['extract', extract],
  ['overlay', overlay],
  ['position', position],
  ['substr', substring],
  ['substring', substring],
  ['trim', trim],
])

function cast(cursor: Cursor, parse: Parse): Node {
  const value = parse(LOOSEST)
  cursor.expect('as')
  const type = parseType(cursor)
  return castTo(value, [type, ...parseWords(cursor)].join(' '), cursor.family)
}

/** What may follow a type in MySQL: `charset utf8mb4`, `character set binary`. */
function parseWords(cursor: Cursor): readonly string[] {
  const words: string[] = []
  while (cursor.peek().kind === 'word') words.push(cursor.next().text)
  return words.join(' ') === '' ? [] : [words.join(' ').replace('character set', 'charset')]
}

function convert(cursor: Cursor, parse: Parse): Node {
  const value = parse(LOOSEST)
  if (cursor.take('using')) return call('convert', value, word(cursor.next().text))
  return toCall('convert', [value, ...parseRest(cursor, parse)], cursor.family)
}

/** `EXTRACT(year FROM x)`; the field may stand in quotes. */
function extract(cursor: Cursor, parse: Parse): Node {
  const field = cursor.next()
  cursor.expect('from')
  return call('extract', word(field.text.toLowerCase()), parse(LOOSEST))
}

function overlay(cursor: Cursor, parse: Parse): Node {
  const value = parse(LOOSEST)
  if (!cursor.take('placing')) return toCall('overlay', [value, ...parseRest(cursor, parse)], cursor.family)
  const other = parse(LOOSEST)
  cursor.expect('from')
  const from = parse(LOOSEST)
  return call('overlay', value, other, from, ...(cursor.take('for') ? [parse(LOOSEST)] : []))
}

/** `POSITION('a' IN x)`; PostgreSQL's function of that name takes the two the other way round. */
function position(cursor: Cursor, parse: Parse): Node {
  const part = cursor.within(() => parse(TIGHTER_THAN_IN))
  if (!cursor.take('in')) return toCall('position', [part, ...parseRest(cursor, parse)], cursor.family)
  const whole = parse(LOOSEST)
  return cursor.family === 'mysql' ? call('locate', part, whole) : call('position', whole, part)
}

/** Binds more tightly than IN in each family. */
const TIGHTER_THAN_IN = 6

function substring(cursor: Cursor, parse: Parse): Node {
  const value = parse(LOOSEST)
  if (cursor.take('similar')) throw new NotUnderstood('SUBSTRING ... SIMILAR')
  if (!cursor.isAt('from') && !cursor.isAt('for')) {
    return toCall('substring', [value, ...parseRest(cursor, parse)], cursor.family)
  }
  const from = cursor.take('from') ? parse(LOOSEST) : node('number', '1')
  return call('substring', value, from, ...(cursor.take('for') ? [parse(LOOSEST)] : []))
}

const SIDES: ReadonlyMap<string, string> = new Map([
  ['both', 'btrim'],
  ['leading', 'ltrim'],
  ['trailing', 'rtrim'],
])

function trim(cursor: Cursor, parse: Parse): Node {
  const side = cursor.peek().kind === 'word' ? SIDES.get(cursor.peek().text) : undefined
  if (side !== undefined) cursor.next()
  const name = side ?? 'btrim'
  if (cursor.take('from')) return call(name, parse(LOOSEST))
  const first = parse(LOOSEST)
  return cursor.take('from')
    ? call(name, parse(LOOSEST), first)
    : call(name, first, ...parseRest(cursor, parse))
}

/** The arguments behind the first, up to the closing bracket. */
function parseRest(cursor: Cursor, parse: Parse): readonly Node[] {
  const args: Node[] = []
  while (cursor.takeSign(',')) args.push(parse(LOOSEST))
  return args
}

/** `CASE x WHEN 1 THEN 'a' ELSE 'b' END` behind its first word. Without an ELSE it gives NULL. */
export function parseCase(cursor: Cursor, parse: Parse): Node {
  const value = cursor.isAt('when') ? [] : [parse(LOOSEST)]
  const branches: Node[] = []
  while (cursor.take('when')) {
    const when = parse(LOOSEST)
    cursor.expect('then')
    branches.push(when, parse(LOOSEST))
  }
  const otherwise = cursor.take('else') ? parse(LOOSEST) : word('null')
  cursor.expect('end')
  return node('case', value.length > 0 ? 'of' : '', [...value, ...branches, otherwise])
}

/** MySQL's `INTERVAL 1 DAY` behind its first word. */
export function parseSpan(cursor: Cursor, parse: Parse): Node {
  return operator('interval', parse(LOOSEST), word(cursor.next().text))
}
