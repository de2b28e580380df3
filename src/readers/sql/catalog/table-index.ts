import type { CatalogTable } from './table.js'

/** Tables by what they have, or had once: whoever asks looks whether they have it still. */
export class TableIndex {
  readonly #tables = new Map<string, Set<CatalogTable>>()

  /** Remembers that a table has something. */
  note(key: string, table: CatalogTable): void {
    const tables = this.#tables.get(key)
    if (tables) tables.add(table)
    else this.#tables.set(key, new Set([table]))
  }

  find(key: string): readonly CatalogTable[] {
    return [...(this.#tables.get(key) ?? [])]
  }
}
