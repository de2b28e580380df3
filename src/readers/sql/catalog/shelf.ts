import type { QualifiedName } from './rules.js'

/** What can stand on a shelf: an object with a name in a namespace. */
interface Placed {
  readonly name?: string
  readonly namespace?: string | undefined
}

/**
 * Objects of several namespaces that are found by their qualified names, in the order in which they came. `onEntry` hears
 * of every object that comes in.
 */
export class Shelf<T extends Placed> {
  readonly #keyOf: (name: string) => string
  readonly #onEntry: (item: T) => void
  readonly #items = new Map<string, { readonly order: number; readonly item: T }>()
  #sorted: readonly T[] | undefined
  #next = 0

  constructor(keyOf: (name: string) => string, onEntry: (item: T) => void = () => undefined) {
    this.#keyOf = keyOf
    this.#onEntry = onEntry
  }

  get items(): readonly T[] {
    this.#sorted ??= [...this.#items.values()].sort((a, b) => a.order - b.order).map(({ item }) => item)
    return this.#sorted
  }

  has(item: T): boolean {
    return this.#items.get(this.#key(item))?.item === item
  }

  find(name: QualifiedName): T | undefined {
    return this.#items.get(this.#key(name))?.item
  }

  add(item: T): void {
    this.#put(item, this.#next++)
  }

  remove(item: T): void {
    this.#items.delete(this.#key(item))
    this.#sorted = undefined
  }

  /** Puts another object in the place of one, which may change the name. */
  replace(former: T, item: T): void {
    this.rename(former, () => item)
  }

  /** Lets an object change its name; what `change` gives stands in its place. */
  rename(former: T, change: () => T): void {
    const order = this.#items.get(this.#key(former))?.order ?? this.#next++
    this.remove(former)
    this.#put(change(), order)
  }

  #put(item: T, order: number): void {
    this.#items.set(this.#key(item), { order, item })
    this.#sorted = undefined
    this.#onEntry(item)
  }

  #key({ namespace, name = '' }: Placed): string {
    return JSON.stringify([namespace === undefined ? '' : this.#keyOf(namespace), this.#keyOf(name)])
  }
}
