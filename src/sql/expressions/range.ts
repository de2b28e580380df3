/** What the bounds of a kind of range are. */
interface Bounds {
  /** A bound in its one spelling. */
  readonly spell?: (bound: string) => string
  /** The value behind a bound, where values follow each other; undefined for what has none behind it. */
  readonly next?: (bound: string) => string | undefined
}

const BOUND = String.raw`[^,"]*|\s*"(?:[^"\\]|\\.|"")*"\s*`
const PATTERN = new RegExp(`^([[(])(${BOUND}),(${BOUND})([\\])])$`, 's')

/**
 * A range in its one spelling ("Range Types" in PostgreSQL's manual): where values follow each other, with the lower bound
 * and without the upper one; without a bound that is not said; `empty` where nothing lies between.
 */
export function rangeValue(value: string, { spell = (bound) => bound, next }: Bounds): string {
  const [, open, lower = '', upper = '', close] = PATTERN.exec(value.trim()) ?? []
  if (open === undefined || close === undefined)
    return value.trim().toLowerCase() === 'empty' ? 'empty' : value
  const [from, to] = [spelled(lower.trim(), spell), spelled(upper.trim(), spell)]
  const [above, behind] = [open === '(' ? next?.(from) : undefined, close === ']' ? next?.(to) : undefined]
  const [start, end] = [above ?? from, behind ?? to]
  const first = start === '' ? '(' : above === undefined ? open : '['
  const last = end === '' || behind !== undefined ? ')' : close
  const isEmpty = start !== '' && start === end && `${first}${last}` !== '[]'
  return isEmpty ? 'empty' : `${first}${start},${end}${last}`
}

function spelled(bound: string, spell: (bound: string) => string): string {
  const plain = bare(bound)
  return plain === '' ? '' : spell(plain)
}

/** A whole number in its one spelling. */
export function wholeNumber(bound: string): string {
  return WHOLE.test(bound) ? String(BigInt(bound.replace('+', ''))) : bound
}

/** The whole number behind another. */
export function nextNumber(bound: string): string | undefined {
  return WHOLE.test(bound) ? String(BigInt(bound) + 1n) : undefined
}

/** The day behind another: `2024-03-01` behind `2024-02-29`. */
export function nextDay(bound: string): string | undefined {
  const time = DAY.test(bound) ? Date.parse(`${bound}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time + 86_400_000).toISOString().slice(0, 10)
}

const WHOLE = /^[+-]?\d{1,19}$/
const DAY = /^\d{4}-\d\d-\d\d$/

/** A bound without the quotes that hide its commas and brackets. */
function bare(bound: string): string {
  return bound.startsWith('"')
    ? bound.slice(1, -1).replace(/\\(.)|""/gs, (_, sign: string | undefined) => sign ?? '"')
    : bound
}
