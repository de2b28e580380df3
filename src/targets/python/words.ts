import pluralize from 'pluralize'

/** Words that have one form, or whose `s` is no plural; also those that grammar inflects and names do not. */
const INVARIABLE = new Set(
  (
    'analytics aws chaos cosmos css data dns ethos gis gps https ios kudos media metadata metrics mms news os ' +
    'pancreas physics politics pos pros rss settings sms statistics tls ' +
    'are has have he i is its me my our ours she that their them these they this those us was we were'
  ).split(' '),
)

/** Nouns that the general rules bend into something that is no word. */
const IRREGULAR: readonly (readonly [singular: string, plural: string])[] = [
  ['ache', 'aches'],
  ['atlas', 'atlases'],
  ['avalanche', 'avalanches'],
  ['axis', 'axes'],
  ['bias', 'biases'],
  ['cache', 'caches'],
  ['calorie', 'calories'],
  ['canvas', 'canvases'],
  ['cookie', 'cookies'],
  ['gas', 'gases'],
  ['headache', 'headaches'],
  ['lens', 'lenses'],
  ['niche', 'niches'],
  ['oasis', 'oases'],
  ['quiche', 'quiches'],
  ['selfie', 'selfies'],
  ['virus', 'viruses'],
]

const SINGULARS = new Map(IRREGULAR.flatMap(([one, many]) => [[one, one] as const, [many, one] as const]))
const PLURALS = new Map(IRREGULAR.flatMap(([one, many]) => [[one, many] as const, [many, many] as const]))

/** The singular of a lower-case English noun; a word that is none, or is singular already, stays. */
export const singular = remember((word) =>
  isEnglish(word) ? (SINGULARS.get(word) ?? (pluralize.singular(word) || word)) : word,
)

/** The plural of a lower-case English noun. */
export const plural = remember((word) =>
  isEnglish(word) ? (PLURALS.get(word) ?? pluralize.plural(word)) : word,
)

/** The same function, which works each text out once: a schema has few names and words and says them often. */
function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const former = known.get(text)
    if (former !== undefined) return former
    const found = work(text)
    known.set(text, found)
    return found
  }
}

/** Whether English grammar has something to say about a word: it ends in a Latin letter and has several forms. */
function isEnglish(word: string): boolean {
  return /[a-z]$/.test(word) && !INVARIABLE.has(word)
}

/** The words of a name in lower case: `order_items`, `OrderItems`, `ORDER ITEMS` are all `order`, `items`. */
export const toWords = remember((name): readonly string[] => {
  if (/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) return name.split('_')
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
})

/** A name's words with the last one in the plural, as snake case: `OrderItem` is `order_items`. */
export function pluralSnake(name: string): string {
  return inflectLast(toWords(name), plural).join('_')
}

/** A name's words with the last one in the singular, as snake case: `order_items` is `order_item`. */
export function singularSnake(name: string): string {
  return inflectLast(toWords(name), singular).join('_')
}

/** The words with the last one changed. */
export function inflectLast(words: readonly string[], inflect: (word: string) => string): readonly string[] {
  const last = words.at(-1)
  return last === undefined ? [] : [...words.slice(0, -1), inflect(last)]
}
