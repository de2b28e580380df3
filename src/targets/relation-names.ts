import { plural, pluralSnake, singularSnake, snakeName, toWords } from './python/names.js'
import { inflectLast } from './python/words.js'
import type { ForeignKey } from '../model/schema.js'

/** Words that end, or begin, the name of a column that refers to another table. */
const KEY_WORDS = new Set(['fk', 'guid', 'id', 'uuid'])

/** The stem of a foreign key's name (`author` for `author_id`), and whether something was taken off to find it. */
interface Stem {
  readonly name: string
  readonly isBare: boolean
}

/**
 * Candidates for the relationship to the row that a foreign key points at, best first: `author` for `author_id`,
 * `created_by_user` where a column is called `created_by` itself, the target's name where the columns say nothing.
 */
export function forwardCandidates(key: ForeignKey, target: string): readonly string[] {
  const noun = singularSnake(target)
  const { name, isBare } = findStem(key, noun)
  const first = key.columns.length > 1 && !isBare ? noun : name
  const second = toWords(name).includes(noun) ? `${name}_ref` : `${name}_${noun}`
  return [first, second].map(toName)
}

/** Candidates for the way back: `orders`, `order` where there is one at most, `children` of a `parent`. */
export function reverseCandidates(
  forward: string,
  child: string,
  isSelf: boolean,
  isOne: boolean,
): readonly string[] {
  const noun = isOne ? singularSnake(child) : pluralSnake(child)
  const first = isSelf && forward === 'parent' ? (isOne ? 'child' : 'children') : noun
  return [first, `${forward}_${noun}`].map(toName)
}

/** Candidates for a collection through a link table: `tags`, else `tags_via_post_tags`. */
export function linkedCandidates(target: string, link: string): readonly string[] {
  const noun = pluralSnake(target)
  return [noun, `${noun}_via_${link}`].map(toName)
}

/** Candidates for a collection of a table's own rows through a link table, after the column that leads to them:
 * `followers` for `follower_id`, `followed_users` for `followed_id`. */
export function selfLinkedCandidates(key: ForeignKey, target: string, link: string): readonly string[] {
  const { name } = findStem(key, singularSnake(target))
  const isAdjective = /(ed|ing|_by|_to|_from)$/.test(name)
  const noun = isAdjective ? `${name}_${pluralSnake(target)}` : inflectLast(name.split('_'), plural).join('_')
  return [noun, `${noun}_via_${link}`].map(toName)
}

/** A candidate as Python can write it: no keyword, no digit first. */
function toName(candidate: string): string {
  return snakeName(candidate, 'table', 1)
}

function findStem(key: ForeignKey, noun: string): Stem {
  const words = toWords(key.columns.at(-1) ?? '')
  const suffix = toWords(key.referencedColumns.at(-1) ?? '')
  const bare = dropSuffix(words, suffix) ?? dropKeyWord(words)
  if (bare && bare.length > 0) return { name: bare.join('_'), isBare: true }
  // A key column that is the other table's key too (`id`) says nothing about what it points at.
  return words.join('_') === suffix.join('_')
    ? { name: noun, isBare: false }
    : { name: words.join('_'), isBare: false }
}

function dropSuffix(words: readonly string[], suffix: readonly string[]): readonly string[] | undefined {
  const start = words.length - suffix.length
  const isSuffix = suffix.length > 0 && suffix.every((word, index) => words[start + index] === word)
  return start > 0 && isSuffix ? words.slice(0, start) : undefined
}

function dropKeyWord(words: readonly string[]): readonly string[] | undefined {
  if (words.length < 2) return undefined
  if (KEY_WORDS.has(words.at(-1) ?? '')) return words.slice(0, -1)
  return KEY_WORDS.has(words[0] ?? '') ? words.slice(1) : undefined
}
