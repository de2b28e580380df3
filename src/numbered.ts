/** The parts of a path that are compared one by one: versions, such as `10` and `1.2`, and single characters. */
const PART = /\d+(?:[._]\d+)*|[^]/g

/**
 * Entries in the order of their paths, in which numbers count as numbers: `V2__b.sql` comes before `V10__a.sql`, and
 * `1.1` right behind `1`. Flyway's repeatable migrations (`R__a.sql`) come last in their folder, as they are run.
 */
export function sortNumbered<Entry extends { readonly path: string }>(
  entries: readonly Entry[],
): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, parts: partsOf(entry.path) }))
    .sort((a, b) => compareParts(a.parts, b.parts) || compareTexts(a.entry.path, b.entry.path))
    .map(({ entry }) => entry)
}

type Part = string | readonly bigint[]

function partsOf(path: string): readonly Part[] {
  const parts = path.replace(/(^|\/)(?=R__)/g, '$1\uffff').match(PART) ?? []
  return parts.map((part) => (/^\d/.test(part) ? part.split(/[._]/).map(BigInt) : part))
}

function compareParts(a: readonly Part[], b: readonly Part[]): number {
  const index = a.findIndex((part, at) => comparePart(part, b[at]) !== 0)
  return index < 0 ? a.length - b.length : comparePart(a[index], b[index])
}

/** A version stands where its first digit would; what is not there comes before all else. */
function comparePart(a: Part | undefined = '', b: Part | undefined = ''): number {
  if (typeof a === 'string' || typeof b === 'string') return compareTexts(startOf(a), startOf(b))
  const index = a.findIndex((number, at) => number !== b[at])
  const [mine, other] = [a[index], b[index]]
  if (mine === undefined) return a.length - b.length
  return other === undefined || mine > other ? 1 : -1
}

function startOf(part: Part): string {
  return typeof part === 'string' ? part : '0'
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
