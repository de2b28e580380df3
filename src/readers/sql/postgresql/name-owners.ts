import type { ConstraintNode, IndexNode } from '../../../model/document.js'
import type { CatalogTable } from '../catalog.js'

/** A constraint or an index of a table. */
export type TablePart = ConstraintNode | IndexNode

/**
 * Whether PostgreSQL makes an index for it, whose name nothing else in the namespace may have: tables, sequences and
 * indexes share their names, foreign keys and checks have theirs apart
 * (https://www.postgresql.org/docs/current/catalog-pg-class.html).
 */
export function hasIndex(part: TablePart): boolean {
  return !('kind' in part) || (part.kind !== 'foreign-key' && part.kind !== 'check')
}

/** Which tables were given something of a name: it may have been dropped since, or the table with it. */
export class NameOwners {
  readonly #tables = new Map<string, Set<CatalogTable>>()

  add(name: string, table: CatalogTable): void {
    const tables = this.#tables.get(name)
    if (tables) tables.add(table)
    else this.#tables.set(name, new Set([table]))
  }

  /** The first of them that still owns it. The others before it are forgotten: what owns it again is added again. */
  find(name: string, isOwner: (table: CatalogTable) => boolean): CatalogTable | undefined {
    const tables = this.#tables.get(name) ?? new Set()
    for (const table of tables) {
      if (isOwner(table)) return table
      tables.delete(table)
    }
    return undefined
  }
}
