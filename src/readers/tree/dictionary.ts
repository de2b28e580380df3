/** The words that one kind of object knows. All but the fields' own names are compared in normal form. */
export interface Vocabulary<Field extends string> {
  /** What the object is called in messages: `column`. */
  readonly noun: string
  /** Each field under its canonical name, with its other names, the preferred first. */
  readonly fields: Readonly<Record<Field, readonly string[]>>
  /** Words of the format that mean nothing for models. */
  readonly silent: readonly string[]
  /** Words of the format that do mean something, and what becomes of it here, as the second half of a sentence. */
  readonly later: Readonly<Record<string, string>>
  /** Words that are not the format's, though other tools have them, and what the format has for the same. */
  readonly instead?: Readonly<Record<string, string>>
}

/** What a key means to a kind of object. The lower the rank, the more it counts among keys of one field. */
export type Meaning<Field extends string> =
  | { readonly kind: 'field'; readonly field: Field; readonly rank: number }
  | { readonly kind: 'later'; readonly effect: string }
  | { readonly kind: 'silent' }
  | { readonly kind: 'unknown'; readonly instead?: string }

/** A dictionary looks keys up in a vocabulary, whatever their case and word separators. */
export class Dictionary<Field extends string> {
  readonly noun: string
  /** The canonical names. */
  readonly names: readonly string[]
  /** All names of its fields: of each the canonical one, then the others. */
  readonly spellings: readonly string[]
  /** The meanings of keys as written: of the canonical names, and of every other spelling that was met. */
  readonly #met: Map<string, Meaning<Field>>
  readonly #normal: ReadonlyMap<string, Meaning<Field>>

  constructor(vocabulary: Vocabulary<Field>) {
    const fields = Object.keys(vocabulary.fields) as Field[]
    this.noun = vocabulary.noun
    this.names = fields
    this.spellings = fields.flatMap((field) => [field, ...vocabulary.fields[field]])
    this.#met = new Map(fields.map((field) => [field, { kind: 'field', field, rank: 0 }]))
    this.#normal = new Map([
      ...Object.entries(vocabulary.later).map(([word, effect]) => [word, { kind: 'later', effect }] as const),
      ...Object.entries(vocabulary.instead ?? {}).map(
        ([word, instead]) => [word, { kind: 'unknown', instead }] as const,
      ),
      ...vocabulary.silent.map((word) => [word, { kind: 'silent' }] as const),
      ...fields.flatMap((field) => listNames(field, vocabulary.fields[field])),
    ])
  }

  /** The meaning of a key as written. */
  find(key: string): Meaning<Field> {
    const met = this.#met.get(key)
    if (met) return met
    const meaning = this.#normal.get(normalise(key)) ?? UNKNOWN
    this.#met.set(key, meaning)
    return meaning
  }
}

const UNKNOWN = { kind: 'unknown' } as const

/** A key without what its writers differ in: `primary_key`, `Primary-Key` and `primaryKey` are one. */
export function normalise(key: string): string {
  return key.replace(/[-_\s]/g, '').toLowerCase()
}

/** A collection's name in its singular and in normal form: `Tables` and `table` are one, `indices` and `Index` too. */
export function singular(key: string): string {
  const word = normalise(key)
  return word === 'indexes' || word === 'indices' ? 'index' : word.replace(/s$/, '')
}

function listNames<Field extends string>(
  field: Field,
  aliases: readonly string[],
): (readonly [string, Meaning<Field>])[] {
  return [field, ...aliases].map((name, index) => [
    normalise(name),
    { kind: 'field', field, rank: index + 1 },
  ])
}

/** The field names that a dictionary knows. */
export type FieldOf<T> = T extends Dictionary<infer Field> ? Field : never
