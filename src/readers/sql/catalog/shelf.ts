import type { QualifiedName } from './rules.js'

/** What can stand on a shelf: an object with a name in a namespace. */
interface Placed {
  readonly name?: string
  readonly namespace?: string | undefined
}

/** Objects of several namespaces that are found by their qualified names, in the order in which they came. */
export class Shelf<T extends Placed> {
  readonly #keyOf: (name: string) => string
  readonly #items = new Map<string, { readonly order: number; readonly item: T }>()
  #next = 0

  constructor(keyOf: (name: string) => string) {
    this.#keyOf = keyOf
  }

  get items(): readonly T[] {
    return [...this.#items.values()].sort((a, b) => a.order - b.order).map(({ item }) => item)
  }

  find(name: QualifiedName): T | undefined {
    return this.#items.get(this.#key(name))?.item
  }

  add(item: T): void {
    this.#items.set(this.#key(item), { order: this.#next++, item })
  }

  remove(item: T): void {
    this.#items.delete(this.#key(item))
  }

  /** Puts another object in the place of one, which may change the name. */
  replace(former: T, item: T): void {
    this.rename(former, () => item)
  }

  /** Lets an object change its name; what `change` gives stands in its place. */
  rename(former: T, change: () => T): void {
    const order = this.#items.get(this.#key(former))?.order ?? this.#next++
    this.remove(former)
    const item = change()
    this.#items.set(this.#key(item), { order, item })
  }

  #key({ namespace, name = '' }: Placed): string {
    return JSON.stringify([namespace === undefined ? '' : this.#keyOf(namespace), this.#keyOf(name)])
  }
}
