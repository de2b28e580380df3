/** Values by name as SQLite compares names: ASCII letters of either case are the same, all others are not. */
export class NameMap<T> {
  readonly #values = new Map<string, T>()

  get(name: string): T | undefined {
    return this.#values.get(fold(name))
  }

  has(name: string): boolean {
    return this.#values.has(fold(name))
  }

  set(name: string, value: T): void {
    this.#values.set(fold(name), value)
  }

  /** Takes a name out: gives the value that it had. */
  take(name: string): T | undefined {
    const value = this.get(name)
    this.#values.delete(fold(name))
    return value
  }

  entries(): readonly (readonly [string, T])[] {
    return [...this.#values]
  }
}

/** A name in the letters by which SQLite compares it. */
export function fold(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
