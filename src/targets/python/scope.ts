/** The names of one scope (a module, a class body, a package), each given once. */
export interface NameScope {
  /** Takes the first free name of the candidates (at least one); when none is free, the last one with a number. */
  claim(...candidates: readonly string[]): string
  has(name: string): boolean
  /** Every name that was claimed. */
  readonly claimed: ReadonlySet<string>
}

/**
 * A scope in which some names are taken, by default none. A reserved name is never given out as it is: whoever asks for it gets it with an underscore.
 * Names are settled in the order of asking: the first keeps the short name, the next is `name_2`, or `Name2` for
 * a name in capitalised words.
 */
export function createScope(
  reserved: ReadonlySet<string> = new Set(),
  taken: Iterable<string> = [],
): NameScope {
  const claimed = new Set<string>(taken)
  const counts = new Map<string, number>()
  const isFree = (name: string): boolean => !claimed.has(name) && !reserved.has(name)
  const settle = (name: string): string => (reserved.has(name) ? `${name}_` : name)
  const count = (name: string, number: number): string => {
    const numbered = /^\p{Lu}/u.test(name) ? `${name}${number}` : `${name.replace(/_$/, '')}_${number}`
    if (!isFree(numbered)) return count(name, number + 1)
    counts.set(name, number)
    return numbered
  }
  const countOn = (name: string): string => count(name, (counts.get(name) ?? 1) + 1)
  const findFree = (candidates: readonly string[]): string | undefined => {
    for (const candidate of candidates) {
      const name = settle(candidate)
      if (isFree(name)) return name
    }
    return undefined
  }
  return {
    claimed,
    has: (name) => claimed.has(name),
    claim: (...candidates) => {
      const name = findFree(candidates) ?? countOn(settle(candidates.at(-1) ?? '_'))
      claimed.add(name)
      return name
    },
  }
}
