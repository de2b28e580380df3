import type { ConstraintNode, IndexNode } from '../../../model/document.js'
import type { Dialect } from '../../../model/schema.js'
import type { CatalogTable } from '../catalog.js'

/** The name that the database gives an index without one: its first column's, with a number where that is taken. */
export function nameIndex(table: CatalogTable, { columns: [first] }: Pick<IndexNode, 'columns'>): string {
  const name = (typeof first === 'object' ? first.name : first) ?? 'functional_index'
  const isFree = (candidate: string): boolean =>
    !table.indexes.find(candidate) && candidate.toLowerCase() !== 'primary'
  if (isFree(name)) return name
  for (let number = 2; ; number += 1) {
    const numbered = `${name}_${number}`
    if (isFree(numbered)) return numbered
  }
}

/** The name that InnoDB gives a foreign key without one: `orders_ibfk_1`, one more than the highest there is. */
export function nameForeignKey(table: CatalogTable): string {
  return nameBy(table, `${table.name}_ibfk_`)
}

/** The name that the database gives a condition without one: `orders_chk_1` in MySQL, `CONSTRAINT_1` in MariaDB. */
export function nameCheck(table: CatalogTable, dialect: Dialect): string {
  return nameBy(table, dialect === 'mariadb' ? 'CONSTRAINT_' : `${table.name}_chk_`)
}

/** The constraint of a table that is renamed: names that the database made from the table's follow it. */
export function renamedCheck(constraint: ConstraintNode, from: string, to: string): ConstraintNode {
  const { name } = constraint
  const [, tail] = /^(_(?:ibfk|chk)_\d+)$/.exec(name?.slice(from.length) ?? '') ?? []
  return tail !== undefined && name?.startsWith(from) ? { ...constraint, name: `${to}${tail}` } : constraint
}

function nameBy(table: CatalogTable, prefix: string): string {
  const numbers = table.constraints.items.map(({ name = '' }) =>
    name.startsWith(prefix) && /^\d{1,9}$/.test(name.slice(prefix.length))
      ? Number(name.slice(prefix.length))
      : 0,
  )
  return `${prefix}${Math.max(0, ...numbers) + 1}`
}
