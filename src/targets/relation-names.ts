import { plural, pluralSnake, singularSnake, snakeName, toWords } from './python/names.js'
import { inflectLast } from './python/words.js'
import type { ForeignKey } from '../model/schema.js'

/** Words that end, or begin, the name of a column that refers to another table. */
const KEY_WORDS = new Set(['fk', 'guid', 'id', 'uuid'])

/** Words that say how one row stands to another, and want a noun: `from_team` for `from_id`. */
const PREPOSITIONS = new Set(['as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'via'])

/** A name in its words: `order`, `id`. */
type Words = readonly string[]

/** What a foreign key says of the row that it leads to. */
interface Stem {
  /** The part that the row plays: `author` for `author_id`. */
  readonly role: string
  /** Whether that can name the row by itself. */
  readonly isName: boolean
  /** What is said beside the other table's name to tell keys apart, best first. */
  readonly apart: readonly string[]
}

/** A foreign key from the table, or class, `child` to `parent`. */
export interface WayBack {
  readonly child: string
  readonly parent: string
  /** What the parent is to the child, and what the child calls it: the same, but where that name was taken. */
  readonly role: string
  readonly forward: string
  readonly isSelf: boolean
  /** Whether a parent has one child at most. */
  readonly isOne: boolean
  /** Whether no other key leads from this child to this parent. */
  readonly isOnly: boolean
}

/**
 * Candidates for the relationship to the row that a foreign key points at, best first: `author` for `author_id`,
 * `created_by_user` where a column is called `created_by` itself, the target's name where the columns say nothing.
 */
export function forwardCandidates(key: ForeignKey, target: string): readonly string[] {
  const noun = singularSnake(target)
  const { role, isName, apart } = findStem(key, noun)
  const longer = apart.map((words) => withNoun(words, noun))
  return (isName ? [role, ...longer] : longer).map(toName)
}

/** The part that the row plays to which a foreign key leads: `author` for `author_id`, `from` for `from_user_id`. */
export function roleOf(key: ForeignKey, target: string): string {
  return findStem(key, singularSnake(target)).role
}

/**
 * Candidates for the way back: `orders`, `order` where there is one at most, `children` of a `parent`. Of several keys
 * between the same tables each says its role, for `matches` would hide that they are those at home: `home_team_matches`
 * beside `away_team_matches`. Only the key that is called after the table itself does not: `orders` for `user_id`,
 * `approver_orders` for `approver_id`. A key of a table to itself says its role too.
 */
export function reverseCandidates(way: WayBack): readonly string[] {
  const { role, forward, isSelf, isOne, isOnly } = way
  const noun = isOne ? singularSnake(way.child) : pluralSnake(way.child)
  const parent = singularSnake(way.parent)
  const isPlain = endsWith(parent, role)
  const longer = (isPlain && !isOnly ? [forward] : [role, forward]).map((name) => `${name}_${noun}`)
  if (isPlain || (isOnly && !isSelf)) return [noun, ...longer].map(toName)
  if (isSelf && (role === 'parent' || (role.startsWith('parent_') && endsWith(parent, role.slice(7)))))
    return [isOne ? 'child' : 'children', `child_${noun}`, ...longer].map(toName)
  return (isSelf && isOne && !endsInPreposition(role) ? [`${role}_of`, ...longer] : longer).map(toName)
}

/** Candidates for a collection through a link table: `tags`, else `tags_via_post_tags`. */
export function linkedCandidates(target: string, link: string): readonly string[] {
  const noun = pluralSnake(target)
  return [noun, `${noun}_via_${link}`].map(toName)
}

/** Candidates for a collection of a table's own rows through a link table, after the column that leads to them:
 * `followers` for `follower_id`, `followed_users` for `followed_id`. */
export function selfLinkedCandidates(key: ForeignKey, target: string, link: string): readonly string[] {
  const name = roleOf(key, target)
  const isAdjective = /(ed|ing|_by|_to|_from)$/.test(name)
  const noun = isAdjective ? `${name}_${pluralSnake(target)}` : inflectLast(name.split('_'), plural).join('_')
  return [noun, `${noun}_via_${link}`].map(toName)
}

/** A candidate as Python can write it: no keyword, no digit first. */
function toName(candidate: string): string {
  return snakeName(candidate, 'table', 1)
}

function findStem(key: ForeignKey, noun: string): Stem {
  const told = tellingPairs(key)
  const [words, referenced] = told.at(-1) ?? [[], []]
  const column = words.join('_')
  const bare = (dropSuffix(words, referenced) ?? dropKeyWord(words))?.join('_')
  if (bare) return { role: bare, isName: !PREPOSITIONS.has(bare), apart: [bare, column] }
  // Columns that are called as in the other table say nothing about what they point at.
  if (column === referenced.join('_')) return { role: noun, isName: true, apart: [noun] }
  if (key.columns.length === 1) return { role: column, isName: true, apart: [column] }
  const common = told.length > 1 ? commonStart(told.map(([own]) => own)).join('_') : ''
  return common === ''
    ? { role: noun, isName: true, apart: [column] }
    : { role: common, isName: false, apart: [common, column] }
}

/** The words of each column and of what it refers to. Of several columns those that are called as in the other table
 * are no part of it: in `(tenant_id, author_id)` a tenant is there in any case. */
function tellingPairs({ columns, referencedColumns }: ForeignKey): readonly (readonly [Words, Words])[] {
  const pairs = columns.map(
    (column, index) => [toWords(column), toWords(referencedColumns[index] ?? '')] as const,
  )
  return pairs.length === 1 ? pairs : pairs.filter(([words, other]) => words.join('_') !== other.join('_'))
}

function commonStart([first = [], ...others]: readonly Words[]): Words {
  const end = first.findIndex((word, index) => others.some((words) => words[index] !== word))
  return end < 0 ? first : first.slice(0, end)
}

/** A role and what plays it, `from_team`; `home_team_ref` where it says that already. */
function withNoun(role: string, noun: string): string {
  return toWords(role).includes(noun) ? `${role}_ref` : `${role}_${noun}`
}

function endsInPreposition(role: string): boolean {
  return PREPOSITIONS.has(role.split('_').at(-1) ?? '')
}

function endsWith(noun: string, role: string): boolean {
  return `_${noun}`.endsWith(`_${role}`)
}

function dropSuffix(words: Words, suffix: Words): Words | undefined {
  const start = words.length - suffix.length
  const isSuffix = suffix.length > 0 && suffix.every((word, index) => words[start + index] === word)
  return start > 0 && isSuffix ? words.slice(0, start) : undefined
}

function dropKeyWord(words: Words): Words | undefined {
  if (words.length < 2) return undefined
  if (KEY_WORDS.has(words.at(-1) ?? '')) return words.slice(0, -1)
  return KEY_WORDS.has(words[0] ?? '') ? words.slice(1) : undefined
}
