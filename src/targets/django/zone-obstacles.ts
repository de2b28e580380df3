import type { Column } from '../../model/schema.js'
import type { Node } from '../../sql/expressions/node.js'
import type { Around } from './functions.js'
import type { SpokenSql } from './spoken-sql.js'
import { columnOf, plainType } from './sql-tree.js'

/** What SQL is over: a model with some columns of note. */
interface Subject {
  readonly columns: readonly Column[]
  readonly around: Around
}

/**
 * Why no migration can make an index or a generated column of SQL over a model: a time without a zone gets one,
 * and PostgreSQL takes there only what gives the same in every session, which `date(created_at)` does not any more
 * ("Function Volatility Categories" in its manual). Undefined where nothing stands in the way.
 */
export function findZoneObstacle(spoken: SpokenSql): string | undefined {
  const zoneless = spoken.columns.filter(isZoneless)
  if (zoneless.length === 0) return undefined
  const { tree, around } = spoken
  const subject = { columns: zoneless, around }
  if (tree && (isImmutable(tree, subject) || isConverted(tree, subject))) return undefined
  const names = zoneless.map(({ name }) => name)
  const zones = names.length > 1 ? 'have time zones' : 'has a time zone'
  return `to Django ${names.join(', ')} ${zones}, and what comes of this would depend on the session's`
}

function isZoneless(column: Column): boolean {
  const type = plainType(column.type)
  return type.kind === 'datetime' && !type.timezone
}

/** `created_at AT TIME ZONE 'UTC'` as a whole. */
function isConverted({ kind, text, args }: Node, subject: Subject): boolean {
  return kind === 'call' && text === 'timezone' && args.every((arg) => isImmutable(arg, subject))
}

/** Whether a node does nothing with a time but compare it with others of its kind, or ask whether it is there. */
function isImmutable(node: Node, subject: Subject): boolean {
  if (!node.args.every((arg) => isImmutable(arg, subject))) return false
  const times = node.args.filter((arg) => isTime(arg, subject))
  if (times.length === 0 || node.kind === 'list') return true
  return TAKES_TIMES.has(`${node.kind} ${node.text}`) && node.args.every((arg) => fitsTime(arg, subject))
}

function isTime(node: Node, subject: Subject): boolean {
  if (node.kind === 'list') return node.args.some((arg) => isTime(arg, subject))
  const column = columnOf(node, subject.around.model)
  if (column) return subject.columns.includes(column)
  return PASSING.has(`${node.kind} ${node.text}`) && node.args.some((arg) => isTime(arg, subject))
}

/** What stands beside a time: another one, NULL, or a text that is read as a time with a zone just as well. */
function fitsTime(node: Node, subject: Subject): boolean {
  if (node.kind === 'list') return node.args.every((arg) => fitsTime(arg, subject))
  return isText(node) || (node.kind === 'word' && node.text === 'null') || isTime(node, subject)
}

/** A text without a type, or with that of a time with a zone, which a precision makes a cast. */
function isText({ kind, type, text, args }: Node): boolean {
  const [inner] = args
  if (kind === 'cast') return inner !== undefined && isText(inner) && ZONED.test(text)
  return kind === 'string' && (type === undefined || ZONED.test(type))
}

const ZONED = /^timestamp(?:\(\d\))? with time zone$/

const PASSING: ReadonlySet<string> = new Set(
  ['coalesce', 'greatest', 'least', 'nullif'].map((name) => `call ${name}`),
)

const TAKES_TIMES: ReadonlySet<string> = new Set([
  ...PASSING,
  ...['=', '<>', '<', '<=', '>', '>=', '-', 'is null', 'is not null', 'in', 'not in'].map(
    (name) => `operator ${name}`,
  ),
  ...['is distinct from', 'is not distinct from'].map((name) => `operator ${name}`),
  'call age',
  'call isfinite',
])
