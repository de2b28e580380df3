import { qualify } from './setting.js'

/** Something that has a name, and had others. */
interface Named {
  readonly name: string
  readonly namespace?: string
  readonly formerNames?: readonly string[]
}

/** What two lists have in common, in the later one's order, and what only one of them has. */
interface Pairs<T> {
  /** Each thing of the later list, with what it was before where it was there. */
  readonly later: readonly { readonly from?: T; readonly to: T }[]
  readonly dropped: readonly T[]
}

/**
 * The things of two lists in pairs: by their names, then by the names that the later ones say they had, with or without
 * a namespace. Nothing is guessed. `fold` makes equal what the database takes for one name.
 */
export function pair<T extends Named>(
  from: readonly T[],
  to: readonly T[],
  fold: (name: string) => string,
): Pairs<T> {
  const left = new Map(from.map((thing) => [qualify(thing), thing]))
  const found = new Map<T, T>()
  const take = (thing: T, before: T | undefined): void => {
    if (!before || found.has(thing) || !left.delete(qualify(before))) return
    found.set(thing, before)
  }
  for (const thing of to) take(thing, left.get(qualify(thing)))
  const folded = new Map([...left].map(([name, thing]) => [fold(name), thing]))
  for (const thing of to) take(thing, folded.get(fold(qualify(thing))))
  for (const thing of to) for (const name of formerNames(thing)) take(thing, left.get(name))
  return {
    later: to.map((thing) => {
      const before = found.get(thing)
      return before ? { from: before, to: thing } : { to: thing }
    }),
    dropped: [...left.values()],
  }
}

function formerNames({ formerNames = [], namespace }: Named): readonly string[] {
  return formerNames.flatMap((name) => (namespace === undefined ? [name] : [`${namespace}.${name}`, name]))
}
