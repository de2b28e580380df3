import { isIdentifier, toWords } from './names.js'

/** A member of an enumeration class: `IN_PROGRESS` for `in-progress`. */
export interface EnumMember {
  readonly name: string
  readonly value: string
}

/**
 * The members of a class for an enumeration's values, in their order, each value once. Values that are such a name but
 * for their case come first, so that `new` is NEW whatever stands beside it. What is left without a name of its own is
 * spelled (`C_PLUS_PLUS` beside `C`), and what has no letter or digit either is `VALUE_3` for the third.
 */
export function enumMembers(values: readonly string[]): readonly EnumMember[] {
  const taken = new Set<string>()
  const distinct = [...new Set(values)].map((value, index) => ({ value, position: index + 1 }))
  const simple = distinct.filter(({ value }) => SIMPLE.test(value))
  const names = new Map<string, string>()
  for (const { value, position } of new Set([...simple, ...distinct])) {
    names.set(value, claim(taken, candidates(value, position)))
  }
  return distinct.map(({ value }) => ({ value, name: names.get(value) ?? '' }))
}

/** Takes the first free name, or the last with a number. */
function claim(taken: Set<string>, names: readonly string[]): string {
  const free = names.find((name) => !taken.has(name)) ?? numbered(taken, names.at(-1) ?? '', 2)
  taken.add(free)
  return free
}

function numbered(taken: ReadonlySet<string>, name: string, number: number): string {
  const next = `${name}_${number}`
  return taken.has(next) ? numbered(taken, name, number + 1) : next
}

/** Names that are a member's but for their case. */
const SIMPLE = /^(?:[a-z][a-z\d]*|[A-Z][A-Z\d]*)(?:_[A-Za-z\d]+)*$/

function candidates(value: string, position: number): readonly string[] {
  const numbered = value.trim() === '' ? 'EMPTY' : `VALUE_${position}`
  const [plain, spelled] = [toMember(value), toMember(spell(value))]
  // A sign before a figure is what tells -1 from 1.
  const found = /^[+-]\d/.test(value) ? [spelled, plain] : [plain, spelled]
  const names = found.flatMap((name) => name ?? [])
  return names.length === 0 ? [numbered] : names
}

/** The words of a text in capitals, as a name; undefined where none are left that Python can write. */
function toMember(text: string): string | undefined {
  const name = toWords(text).join('_').toUpperCase().normalize('NFKC')
  const named = /^\d/.test(name) ? `VALUE_${name}` : name
  return named !== '' && isIdentifier(named) ? named : undefined
}

function spell(text: string): string {
  return Array.from(text.replace(/^-(?=\d)/, ' minus '), (sign) => SIGNS[sign] ?? sign).join('')
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
