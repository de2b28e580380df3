import type { ForeignKey } from '../../model/schema.js'
import { ACTION_WORDS } from '../../sql/actions.js'

/** The far side of a foreign key, and what happens to its rows: `REFERENCES users(id) ON DELETE CASCADE`. */
export function referenceText(key: ForeignKey): string {
  const { referencedNamespace: namespace, referencedTable, referencedColumns, onDelete, onUpdate } = key
  const table = namespace === undefined ? referencedTable : `${namespace}.${referencedTable}`
  return [
    `REFERENCES ${table}(${referencedColumns.join(', ')})`,
    ...(onDelete ? [`ON DELETE ${ACTION_WORDS[onDelete]}`] : []),
    ...(onUpdate ? [`ON UPDATE ${ACTION_WORDS[onUpdate]}`] : []),
  ].join(' ')
}
