import type { Place } from '../../model/place.js'
import { nearest } from '../../nearest.js'
import type { Findings } from '../findings.js'
import { splitList } from '../lists.js'
import { readTruth } from '../truth.js'
import { type Dictionary, normalise } from './dictionary.js'
import type { Member, ObjectNode, ScalarNode, TreeNode } from './node.js'

/**
 * The fields of one object: its members under their canonical names. Where several names of a field are present the
 * canonical one counts, then the first of its aliases. A value of the wrong shape is a finding and counts as absent.
 */
export class Fields<Field extends string> {
  readonly node: ObjectNode
  readonly findings: Findings
  readonly #dictionary: Dictionary<Field>
  readonly #known = new Map<Field, Member[]>()

  constructor(node: ObjectNode, dictionary: Dictionary<Field>, findings: Findings) {
    this.node = node
    this.findings = findings
    this.#dictionary = dictionary
    for (const member of node.members) this.#sort(member)
  }

  /** All members of a field under any of its names, in order: what a collection is made of. */
  all(field: Field): readonly Member[] {
    return this.#known.get(field) ?? []
  }

  /** The members under the name that counts. */
  best(field: Field): readonly Member[] {
    const members = this.all(field)
    if (members.length < 2) return members
    const ranks = members.map((member) => this.#rank(member))
    const best = Math.min(...new Set(ranks))
    return members.filter((_, index) => ranks[index] === best)
  }

  /** Whether the author wrote the field at all, be it null. */
  has(field: Field): boolean {
    return this.#known.has(field)
  }

  /** Where the field stands; the object itself when it does not. */
  placeOf(field: Field): Place {
    return this.best(field)[0]?.place ?? this.node.place
  }

  /** A text, trimmed; undefined when it is absent, null or empty. */
  text(field: Field): string | undefined {
    // Most objects leave most fields out.
    if (!this.#known.has(field)) return undefined
    const text = this.#plain(this.scalar(field)?.text ?? '')
    return text === '' ? undefined : text
  }

  /** A text on one line: line breaks and the blanks around them become a blank, but where texts are meant to the letter. */
  line(field: Field): string | undefined {
    const text = this.text(field)
    return this.findings.exact || !text?.includes('\n') ? text : joinLines(text)
  }

  /** One of a few words, whatever its case and separators. */
  choice<Choice extends string>(field: Field, words: Readonly<Record<string, Choice>>): Choice | undefined {
    const text = this.text(field)
    if (text === undefined) return undefined
    const word = normalise(text)
    const choice = Object.hasOwn(words, word) ? words[word] : undefined
    if (choice === undefined) {
      const known = [...new Set(Object.values(words))].map((each) => each.toUpperCase())
      this.refuse(field, known.join(' or '), `\`${text}\``)
    }
    return choice
  }

  /** A whole number of any size in its digits. */
  figure(field: Field): string | undefined {
    const text = this.text(field)
    if (text === undefined || /^-?\d{1,100}$/.test(text)) return text
    this.refuse(field, 'a whole number', `\`${text}\``)
    return undefined
  }

  /** A boolean, as the format's own or as a word. */
  flag(field: Field): boolean | undefined {
    const text = this.text(field)
    if (text === undefined) return undefined
    const truth = readTruth(text)
    if (truth === undefined) this.refuse(field, 'true or false', `\`${text}\``)
    return truth
  }

  /** A whole number that is not negative. */
  count(field: Field): number | undefined {
    const text = this.text(field)
    if (text === undefined) return undefined
    const value = /^(?:\d{1,9}|0x[0-9a-f]{1,7})$/i.test(text) ? Number(text) : undefined
    if (value === undefined) this.refuse(field, 'a whole number', `\`${text}\``)
    return value
  }

  /** A list of texts: a list, a comma list, repeated children or small objects with a `name`. */
  names(field: Field): readonly string[] | undefined {
    if (!this.#known.has(field)) return undefined
    const members = this.best(field)
    const names = members.flatMap(({ value }) => this.#listNames(field, value))
    return names.length > 0 ? names : undefined
  }

  /** A list of texts of which any may be empty: a list, repeated children, or a comma list. */
  texts(field: Field): readonly string[] {
    return this.best(field).flatMap(({ value }) =>
      value.kind === 'scalar' && !value.isNull ? splitTexts(value.text) : this.#listTexts(field, value),
    )
  }

  /** A scalar as written, not trimmed; undefined when it is absent or null. */
  scalar(field: Field): ScalarNode | undefined {
    const scalar = this.scalarOrNull(field)
    return scalar?.isNull ? undefined : scalar
  }

  /** A scalar as written, also when it is null. */
  scalarOrNull(field: Field): ScalarNode | undefined {
    const members = this.best(field)
    const scalar = members[0] && toScalar(members[0].value)
    if (members[0] && !scalar) this.refuse(field, 'a single value', describe(members[0].value))
    if (scalar && members.length > 1) this.#compare(field, scalar, members)
    return scalar
  }

  /** Says that a field holds something other than what was expected. */
  refuse(field: Field, expected: string, came: string): void {
    const key = this.best(field)[0]?.key ?? field
    const message = `\`${key}\` of ${this.title()} should be ${expected}, but it is ${came}`
    this.findings.error(this.placeOf(field), 'wrong-value', message)
  }

  /** The object as messages call it: its kind, with its name when it has one. */
  title(): string {
    const named = this.node.members.find(({ key }) => key.toLowerCase() === 'name')
    const name = named && toScalar(named.value)?.text
    const { noun } = this.#dictionary
    return name ? `${noun} \`${name}\`` : withArticle(noun)
  }

  #sort(member: Member): void {
    const meaning = this.#dictionary.find(member.key)
    if (meaning.kind === 'field') this.#keep(meaning.field, member)
    else if (meaning.kind === 'later') this.#postpone(member, meaning.effect)
    else if (meaning.kind === 'unknown' && !member.anchored) this.#wonder(member, meaning.instead)
  }

  #keep(field: Field, member: Member): void {
    const known = this.#known.get(field)
    if (known) known.push(member)
    else this.#known.set(field, [member])
  }

  #rank(member: Member): number {
    const meaning = this.#dictionary.find(member.key)
    return meaning.kind === 'field' ? meaning.rank : Infinity
  }

  #postpone({ key, place, value }: Member, effect: string): void {
    if (value.kind === 'scalar' && value.isNull) return
    this.findings.warnOnce(place, 'not-yet-supported', `${this.#dictionary.noun} later ${key}`, () => {
      return `\`${key}\` of ${this.title()} is not supported yet, here or further on: ${effect}`
    })
  }

  #wonder({ key, place, value }: Member, instead: string | undefined): void {
    const word = value.kind === 'scalar' ? 'attribute' : 'element'
    const { noun, spellings } = this.#dictionary
    this.findings.warnOnce(place, `unknown-${word}`, `${noun} ${word} ${key}`, () => {
      const [near] = nearest(key, spellings)
      const guess = near === undefined ? '' : `; did you mean \`${near}\`?`
      const hint = instead === undefined ? guess : `; it would be ${instead}`
      const owner = withArticle(noun).replace(/^a/, 'A')
      return `${owner} has no ${word} \`${key}\`, and it is ignored${hint}`
    })
  }

  #compare(field: Field, first: ScalarNode, members: readonly Member[]): void {
    const same = (member: Member): boolean =>
      member.key !== members[0]?.key || toScalar(member.value)?.text === first.text
    const other = members.find((member) => !same(member))
    if (!other || this.findings.has('duplicate-key', other.place)) return
    const message = `\`${field}\` of ${this.title()} is given more than once, with different values`
    this.findings.error(other.place, 'duplicate-key', message)
  }

  #listNames(field: Field, node: TreeNode): readonly string[] {
    if (node.kind === 'scalar') return node.isNull ? [] : splitList(node.text)
    if (node.kind === 'list') return node.items.flatMap((item) => this.#readName(field, item))
    return this.#readName(field, node)
  }

  #listTexts(field: Field, node: TreeNode): readonly string[] {
    if (node.kind === 'list') return node.items.flatMap((item) => this.#listTexts(field, item))
    const scalar = toScalar(node)
    if (scalar) return scalar.isNull ? [] : [scalar.text]
    const named =
      node.kind === 'object' ? node.members.find(({ key }) => NAME_KEYS.has(key.toLowerCase())) : undefined
    const members = named ? [named] : node.kind === 'object' ? node.members : []
    return members.flatMap(({ value }) => this.#listTexts(field, value))
  }

  /** A text as it is meant: without the blanks around it, unless every letter counts. */
  #plain(text: string): string {
    return this.findings.exact ? text : text.trim()
  }

  #readName(field: Field, node: TreeNode): readonly string[] {
    const scalar = toScalar(node)
    if (scalar) return [this.#plain(scalar.text)].filter((text) => text !== '' && !scalar.isNull)
    if (node.kind === 'object') {
      const named = node.members.find(({ key }) => NAME_KEYS.has(key.toLowerCase()))
      if (named) return this.#readName(field, named.value)
      return node.members.flatMap(({ value }) => this.#listNames(field, value))
    }
    this.refuse(field, 'a list of names', describe(node))
    return []
  }
}

/** The lines of a text as one, without the blanks around them. */
function joinLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join(' ')
}

/** The members of a comma list, without the quotes of SQL that they may have. */
function splitTexts(text: string): readonly string[] {
  return splitList(text).map((part) =>
    /^'(?:[^']|'')*'$/.test(part) ? part.slice(1, -1).replaceAll("''", "'") : part,
  )
}

/** What is known of an object to one who reads only some of its fields. */
export type FieldReader<Field extends string> = Pick<Fields<Field>, keyof Fields<Field>>

const NAME_KEYS = new Set(['name', 'columnname', 'expression'])

/** The scalar that a node is; an XML element with nothing but text and attributes is one too. */
export function toScalar(node: TreeNode): ScalarNode | undefined {
  if (node.kind === 'scalar') return node
  if (node.kind === 'list' || node.text === undefined) return undefined
  return { kind: 'scalar', place: node.place, text: node.text, isNull: false }
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

/** A node as messages call it. */
export function describe(node: TreeNode): string {
  if (node.kind === 'scalar') return node.isNull ? 'null' : `\`${node.text}\``
  return node.kind === 'list' ? 'a list' : 'an object'
}
