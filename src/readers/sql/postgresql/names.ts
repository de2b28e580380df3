const LONGEST = 63

/** What of a constraint's or index's name says its kind, as PostgreSQL chooses it. */
export type Label = 'pkey' | 'key' | 'fkey' | 'check' | 'excl' | 'idx' | 'seq'

/**
 * The name that PostgreSQL gives to what has none: `<table>_<columns>_<label>`, cut so that it has at most 63 bytes, and
 * numbered where it is taken already. The longer of table and columns is cut first (makeObjectName in its source).
 * `first` is the number to begin with.
 */
export function chooseName(
  table: string,
  columns: readonly string[],
  label: Label,
  isTaken: (name: string) => boolean,
  first = 0,
): string {
  const joined = cut(columns.join('_'), LONGEST)
  for (let number = first; ; number += 1) {
    const name = makeName(table, joined, number === 0 ? label : `${label}${number}`)
    if (!isTaken(name)) return name
  }
}

function makeName(table: string, columns: string, label: string): string {
  const room = LONGEST - label.length - 1 - (columns === '' ? 0 : 1)
  let [first, second] = [Buffer.byteLength(table), Buffer.byteLength(columns)]
  const excess = first + second - room
  if (excess > 0) {
    const difference = Math.abs(first - second)
    const alone = Math.min(excess, difference)
    const rest = excess - alone
    if (first > second) first -= alone
    else second -= alone
    // Of equally long parts the second one is cut first.
    first -= Math.floor(rest / 2)
    second -= Math.ceil(rest / 2)
  }
  return [cut(table, first), ...(columns === '' ? [] : [cut(columns, second)]), label].join('_')
}

/** As much of a name as fits into so many bytes of UTF-8, in whole characters. */
export function cut(name: string, bytes: number): string {
  if (Buffer.byteLength(name) <= bytes) return name
  let [kept, size] = ['', 0]
  for (const character of name) {
    size += Buffer.byteLength(character)
    if (size > bytes) break
    kept += character
  }
  return kept
}
