import { isIdentifier, toWords } from './names.js'

/** A member of an enumeration class: `IN_PROGRESS` for `in-progress`. */
export interface EnumMember {
  readonly name: string
  readonly value: string
}

/**
 * The members of a class for an enumeration's values, in their order, each value once. A value with a name in `kept`
 * has that; then come values that are such a name but for their case, so that `new` is NEW whatever stands beside it. What is left without a name of its own is
 * spelled (`C_PLUS_PLUS` beside `C`), and what has no letter or digit either is `VALUE_3` for the third.
 */
export function enumMembers(
  values: readonly string[],
  kept: ReadonlyMap<string, string> = new Map(),
): readonly EnumMember[] {
  /** With the last number that each was given. */
  const taken = new Map<string, number>()
  const distinct = [...new Set(values)].map((value, index) => ({ value, position: index + 1 }))
  const simple = distinct.filter(({ value }) => SIMPLE.test(value))
  const names = new Map<string, string>()
  for (const { value } of distinct) {
    const name = kept.get(value) ?? ''
    if (!isMemberName(name) || taken.has(name)) continue
    taken.set(name, 1)
    names.set(value, name)
  }
  for (const { value, position } of new Set([...simple, ...distinct])) {
    if (!names.has(value)) names.set(value, claim(taken, candidates(value, position)))
  }
  return distinct.map(({ value }) => ({ value, name: names.get(value) ?? '' }))
}

/** Whether a member can have a name: those of Python's own for enumerations have small letters or begin with `_`. */
function isMemberName(name: string): boolean {
  return isIdentifier(name) && !name.startsWith('_') && !/[a-z]/.test(name)
}

/** Takes the first free name, or the last with a number. */
function claim(taken: Map<string, number>, names: readonly string[]): string {
  const free = names.find((name) => !taken.has(name)) ?? numbered(taken, names.at(-1) ?? '')
  taken.set(free, 1)
  return free
}

function numbered(taken: Map<string, number>, name: string): string {
  let number = taken.get(name) ?? 1
  do number += 1
  while (taken.has(`${name}_${number}`))
  taken.set(name, number)
  return `${name}_${number}`
}

/** Latin, Greek and Cyrillic: elsewhere capitals are still added to Unicode, which older Pythons do not know. */
const CASED = /[a-z\u00b5-\u017f\u0370-\u04ff]+/g

const APOSTROPHES = /(?<=\p{L})['\u2019](?=\p{L})/gu

/** Names that are a member's but for their case. */
const SIMPLE = /^(?:[a-z][a-z\d]*|[A-Z][A-Z\d]*)(?:_[A-Za-z\d]+)*$/

function candidates(value: string, position: number): readonly string[] {
  const numbered = value.trim() === '' ? 'EMPTY' : `VALUE_${position}`
  const [plain, spelled] = [toMember(value), toMember(spell(value))]
  // Signs at an end are what tells -1 from 1 and A+ from A-.
  const found = ENDING.test(value) ? [spelled, plain] : [plain, spelled]
  const names = found.flatMap((name) => name ?? [])
  return names.length === 0 ? [numbered] : names
}

/** The words of a text in capitals, as a name; undefined where none are left that Python can write. */
function toMember(text: string): string | undefined {
  // Figures end a word of small letters (`step2Done`), but `H2O` is one word.
  const cased = /\p{Ll}/u.test(text) ? text : text.toLowerCase()
  const words = toWords(cased.replace(APOSTROPHES, ''))
  const name = words.join('_').normalize('NFKC').replace(CASED, toUpper).normalize('NFKC')
  const named = /^\d/.test(name) ? `VALUE_${name}` : name
  return named !== '' && isIdentifier(named) ? named : undefined
}

/** Signs before a value or behind it, but for those that people set aside with. */
const ENDING = /^[+-]\d|^[%&<=>@~]|[#%&+<=>-]$/

function toUpper(letters: string): string {
  return letters.toUpperCase()
}

function spell(text: string): string {
  return Array.from(text.replace(/^-(?=\d)|-$/, ' minus '), (sign) => SIGNS[sign] ?? sign).join('')
}

/** Signs as words: what tells values apart that have the same letters, or none. */
const SIGNS: Readonly<Record<string, string>> = {
  '!': ' bang ',
  '#': ' hash ',
  $: ' dollar ',
  '%': ' percent ',
  '&': ' and ',
  '*': ' star ',
  '+': ' plus ',
  '-': ' dash ',
  '.': ' dot ',
  '/': ' slash ',
  '<': ' less ',
  '=': ' equal ',
  '>': ' greater ',
  '?': ' question ',
  '@': ' at ',
  '~': ' tilde ',
}
