/** What can stand in a list of names: an object that may lack one. */
interface Nameable {
  readonly name?: string
}

interface Entry<T> {
  readonly order: number
  readonly item: T
}

/**
 * Objects in order that are found by their names. `keyOf` gives what two names have in common that mean the same;
 * `onEntry` hears of every object that comes into the list.
 */
export class NamedList<T extends Nameable> {
  readonly #keyOf: (name: string) => string
  readonly #onEntry: (item: T) => void
  #entries = new Map<string, Entry<T>>()
  #next = 0
  #isSorted = true

  constructor(keyOf: (name: string) => string, onEntry: (item: T) => void = () => undefined) {
    this.#keyOf = keyOf
    this.#onEntry = onEntry
  }

  get size(): number {
    return this.#entries.size
  }

  /** The objects in their order. */
  get items(): readonly T[] {
    this.#sort()
    return [...this.#entries.values()].map(({ item }) => item)
  }

  find(name: string): T | undefined {
    return this.#entries.get(this.#keyOf(name))?.item
  }

  /** Adds at the end. An object of the same name is replaced, where it stands. */
  add(item: T): void {
    const key = item.name === undefined ? ` ${this.#next}` : this.#keyOf(item.name)
    this.#entries.set(key, { order: this.#entries.get(key)?.order ?? this.#next++, item })
    this.#onEntry(item)
  }

  /** Puts another object in the place of one, which may change the name. */
  replace(former: T, item: T): void {
    const key = this.#keyIn(former)
    const entry = key === undefined ? undefined : this.#entries.get(key)
    if (key === undefined || !entry) return
    const next = item.name === undefined ? key : this.#keyOf(item.name)
    if (next !== key) {
      this.#entries.delete(key)
      this.#isSorted = false
    }
    this.#entries.set(next, { order: entry.order, item })
    this.#onEntry(item)
  }

  remove(item: T): void {
    const key = this.#keyIn(item)
    if (key !== undefined) this.#entries.delete(key)
  }

  /** Moves an object to the beginning, or behind another one. */
  move(item: T, after: T | 'first'): void {
    const others = this.items.filter((other) => other !== item)
    const index = after === 'first' ? 0 : others.indexOf(after) + 1
    this.reset([...others.slice(0, index), item, ...others.slice(index)])
  }

  /** Puts these objects in the place of all. */
  reset(items: readonly T[]): void {
    this.#entries = new Map()
    this.#next = 0
    this.#isSorted = true
    for (const item of items) this.add(item)
  }

  #keyIn(item: T): string | undefined {
    if (item.name !== undefined) return this.#keyOf(item.name)
    for (const [key, entry] of this.#entries) if (entry.item === item) return key
    return undefined
  }

  #sort(): void {
    if (this.#isSorted) return
    this.#entries = new Map([...this.#entries].sort(([, a], [, b]) => a.order - b.order))
    this.#isSorted = true
  }
}
