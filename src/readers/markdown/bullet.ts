import type { ConstraintKind, ConstraintNode, IndexNode } from '../../model/document.js'
import type { Place } from '../../model/place.js'
import { defined } from '../defined.js'
import { splitList } from '../lists.js'
import { readParentheses } from './parentheses.js'
import { readTarget } from './reference.js'

/** What a bullet under a table says. */
export type Bullet =
  | { readonly kind: 'index'; readonly index: IndexNode }
  | { readonly kind: 'constraint'; readonly constraint: ConstraintNode }

type Form = 'primary' | 'foreign' | 'unique' | 'check' | 'index'

const NAMED =
  /^(?!(?:unique|check|index|key)\s*[(（])([^\s:：()（）]+)(?:\s*[:：]\s*|\s+(?=(?:(?:unique\s+)?on\s*)?[(（]))/i
const FORMS: readonly (readonly [RegExp, Form])[] = [
  [/^primary\s+key\s*(?=[(（])/i, 'primary'],
  [/^foreign\s+key\s*(?=[(（])/i, 'foreign'],
  [/^unique(?:\s+(?:index|key|constraint))?(?:\s+on)?\s*(?=[(（])/i, 'unique'],
  [/^check\s*(?=[(（])/i, 'check'],
  [/^(?:btree|hash|gin|gist|fulltext|spatial)(?:\s+(?:index|key))?(?:\s+on)?\s*(?=[(（])/i, 'index'],
  [/^(?:index|key)?\s*(?:on\s*)?(?=[(（])/i, 'index'],
]

/**
 * The index or constraint that a bullet describes: a name, `:` or `on`, a form such as `UNIQUE(a, b)`, and after a
 * dash a remark. Undefined for any other text. Something unique is a constraint only where `constraints` are listed.
 */
export function readBullet(text: string, place: Place, inConstraints: boolean): Bullet | undefined {
  const named = NAMED.exec(text)
  const body = text.slice(named?.[0].length ?? 0)
  for (const [expression, form] of FORMS) {
    const words = expression.exec(body)?.[0]
    const parentheses = words === undefined ? undefined : readParentheses(body, words.length)
    if (words === undefined || !parentheses) continue
    const { inside, end } = parentheses
    const piece = { place, name: named?.[1], words, inside, rest: body.slice(end) }
    return MAKERS[form](piece, inConstraints)
  }
  return undefined
}

interface Piece {
  readonly place: Place
  readonly name: string | undefined
  /** The words before the parentheses. */
  readonly words: string
  readonly inside: string
  readonly rest: string
}

const MAKERS: Readonly<Record<Form, (piece: Piece, inConstraints: boolean) => Bullet | undefined>> = {
  primary: (piece) => toConstraint('primary-key', piece),
  foreign: toForeignKey,
  unique: (piece, inConstraints) =>
    inConstraints && !WHERE.test(piece.rest) ? toConstraint('unique', piece) : toIndex(piece, true),
  check: (piece) => ({
    kind: 'constraint',
    constraint: { ...toNode(piece), kind: 'check', columns: [], check: piece.inside },
  }),
  index: (piece) => toIndex(piece, /^\s*unique\b/i.test(piece.rest)),
}

function toNode({ place, name, rest }: Piece) {
  return defined({ place, name, comment: /^[^-–—]*[-–—](.+)$/s.exec(rest)?.[1]?.trim() })
}

function toIndex(piece: Piece, isUnique: boolean): Bullet | undefined {
  const columns = toColumns(piece.inside)
  const method =
    /^\s*(?:include\s*[(（][^()（）]*[)）]\s*)?using\s+(\w+)/i.exec(piece.rest)?.[1] ??
    METHOD.exec(piece.words)?.[0]
  const where = readWhere(piece.rest)
  const include = INCLUDE.exec(piece.rest)?.[1]
  const index = defined({
    // A dash within the condition begins no remark.
    ...toNode(where ? { ...piece, rest: where.rest } : piece),
    columns,
    unique: isUnique ? true : undefined,
    method,
    where: where?.condition,
    include: include === undefined ? undefined : toColumns(include),
  })
  return columns.length === 0 ? undefined : { kind: 'index', index }
}

const WHERE = /\bwhere\b\s*/i

/** A condition in parentheses, or up to a dash with blanks around it, which begins a remark. */
function readWhere(text: string): { readonly condition: string; readonly rest: string } | undefined {
  const word = WHERE.exec(text)
  if (!word) return undefined
  const start = word.index + word[0].length
  const first = readParentheses(text, start)
  const parentheses = first && /^\s*(?:[-–—]\s|$)/.test(text.slice(first.end)) ? first : undefined
  const dash = text.slice(start).search(/\s[-–—]\s/)
  const end = parentheses?.end ?? (dash < 0 ? text.length : start + dash)
  const condition = parentheses?.inside ?? text.slice(start, end).trim()
  return condition === '' ? undefined : { condition, rest: text.slice(end) }
}

const INCLUDE = /^\s*include\s*[(（]([^()（）]*)[)）]/i

const METHOD = /^(?:btree|hash|gin|gist|fulltext|spatial)/i

function toConstraint(kind: ConstraintKind, piece: Piece): Bullet | undefined {
  const columns = toColumns(piece.inside)
  if (columns.length === 0) return undefined
  return { kind: 'constraint', constraint: { ...toNode(piece), kind, columns } }
}

function toForeignKey(piece: Piece): Bullet | undefined {
  const target = readTarget(piece.rest, 0)
  const columns = toColumns(piece.inside)
  if (!target || columns.length === 0) return undefined
  const { end, ...rest } = target
  const node = toNode({ ...piece, rest: piece.rest.slice(end) })
  const reference = { place: piece.place, ...rest }
  return { kind: 'constraint', constraint: { ...node, kind: 'foreign-key', columns, reference } }
}

function toColumns(inside: string): readonly string[] {
  return splitList(inside.replace(/[，、]/g, ','))
}
