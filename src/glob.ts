/** The longest glob, in UTF-16 units. */
const LONGEST = 500
/** The most patterns that the braces of one glob may stand for. */
const MOST_PATTERNS = 100

/** How globs are compared with texts. */
export interface GlobOptions {
  readonly ignoreCase?: boolean
  /** Whether `*`, `?` and `**` also match a part that begins with a dot. */
  readonly dots?: boolean
}

/** Whether a text has signs of a glob in it, and so may match several texts. */
export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text)
}

/** A glob that fits a text; signs of a glob in it stand for any character. */
export function globFor(text: string): string {
  return text.replaceAll(/[*?[\]{}]/g, '?')
}

/** What speaks against a glob, in words: it is too long, or its braces stand for too many patterns. */
export function globProblem(glob: string): string | undefined {
  if (glob.length > LONGEST) return `expected at most ${LONGEST} characters, came ${glob.length}`
  if (expandBraces(glob) === undefined)
    return `expected braces that stand for at most ${MOST_PATTERNS} patterns`
  return undefined
}

/** The folder in which all that a glob matches lies: its parts before the first with a sign of a glob. */
export function globFolder(glob: string): string {
  const parts = glob.split('/')
  const first = parts.findIndex(isGlob)
  return parts.slice(0, first === -1 ? -1 : first).join('/')
}

/**
 * Whether a text fits any of the globs: `*` is any run of characters but `/`, `?` one of them, `[a-z]` or `[!a-z]` one
 * of a set, `{a,b}` a choice, and `**` between slashes any folders. Anything else is itself. A glob with a problem
 * matches nothing. No regular expression is made of them, so the time grows with the lengths alone, whatever the signs.
 */
export function createGlobs(globs: readonly string[], options: GlobOptions = {}): (text: string) => boolean {
  const fold = (text: string): string => (options.ignoreCase ? text.toLowerCase() : text)
  const patterns = globs
    .filter((glob) => glob.length <= LONGEST)
    .flatMap((glob) => expandBraces(fold(glob)) ?? [])
    .map((pattern) => pattern.split('/').map(toPart))
  const isShown = (name: string): boolean => options.dots === true || !name.startsWith('.')
  const isOne = ({ signs, dotted }: Part, name: string): boolean =>
    (dotted || isShown(name)) && fits(signs, Array.from(name), (sign, character) => sign(character))
  return (text) => {
    const parts = fold(text).split('/')
    return patterns.some((pattern) => fits(pattern, parts, isOne, isShown))
  }
}

/** Stands for any run of values in a pattern. */
const ANY = Symbol('any run')

/** One character of a name: whether it fits. */
type Sign = (character: string) => boolean

interface Part {
  readonly signs: readonly (Sign | typeof ANY)[]
  /** Whether the part says itself that names begin with a dot. */
  readonly dotted: boolean
}

function toPart(text: string): Part | typeof ANY {
  return text === '**' ? ANY : { signs: [...toSigns(text)], dotted: text.startsWith('.') }
}

function* toSigns(text: string): Generator<Sign | typeof ANY> {
  for (const [token] of text.matchAll(/\*+|\[[!^]?[^\]]+\]?|./gsu)) {
    if (/^\[.+\]$/s.test(token)) yield toSet(token.slice(1, -1))
    // Without an end the bracket is one like any character, and what follows it is as usual.
    else for (const [sign] of token.matchAll(/\*+|./gsu)) yield toSign(sign)
  }
}

function toSign(text: string): Sign | typeof ANY {
  if (text.startsWith('*')) return ANY
  return text === '?' ? () => true : (character) => character === text
}

/** The inside of square brackets: characters and ranges, with `!` or `^` in front all others. */
function toSet(text: string): Sign {
  const isOther = /^[!^]/.test(text)
  const members = [...text.slice(isOther ? 1 : 0).matchAll(/(.)-(.)|./gsu)]
  return (character) =>
    isOther !==
    members.some(([whole, from, to]) =>
      from !== undefined && to !== undefined ? from <= character && character <= to : whole === character,
    )
}

/**
 * Whether values fit a pattern in which `ANY` stands for a run of values that may stand in one. Where something does
 * not fit, only the last `ANY` has to grow: the earlier ones took as little as they could.
 */
function fits<P, V>(
  pattern: readonly (P | typeof ANY)[],
  values: readonly V[],
  isOne: (part: P, value: V) => boolean,
  mayRun: (value: V) => boolean = () => true,
): boolean {
  let at = 0
  let last: { readonly at: number; readonly end: number } | undefined
  for (let index = 0; index < values.length;) {
    const part = pattern[at]
    const value = values[index] as V
    if (part === ANY) {
      last = { at, end: index }
      at += 1
    } else if (part !== undefined && isOne(part, value)) {
      at += 1
      index += 1
    } else {
      if (!last || !mayRun(values[last.end] as V)) return false
      last = { at: last.at, end: last.end + 1 }
      at = last.at + 1
      index = last.end
    }
  }
  return pattern.slice(at).every((part) => part === ANY)
}

/** The patterns that a glob's braces stand for, innermost first; undefined when there are too many. */
function expandBraces(glob: string): readonly string[] | undefined {
  let patterns: readonly string[] = [glob]
  while (patterns.some((pattern) => BRACES.test(pattern))) {
    patterns = [...new Set(patterns.flatMap(expandFirst))]
    if (patterns.length > MOST_PATTERNS) return undefined
  }
  return patterns
}

const BRACES = /\{([^{}]*)\}/

function expandFirst(pattern: string): readonly string[] {
  const [group, inside] = BRACES.exec(pattern) ?? []
  if (group === undefined || inside === undefined) return [pattern]
  return inside.split(',').map((choice) => pattern.replace(group, () => choice))
}
