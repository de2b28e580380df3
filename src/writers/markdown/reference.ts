import type { ForeignKey, ReferentialAction } from '../../model/schema.js'

/** The far side of a foreign key, and what happens to its rows: `REFERENCES users(id) ON DELETE CASCADE`. */
export function referenceText(key: ForeignKey): string {
  const { referencedNamespace: namespace, referencedTable, referencedColumns, onDelete, onUpdate } = key
  const table = namespace === undefined ? referencedTable : `${namespace}.${referencedTable}`
  return [
    `REFERENCES ${table}(${referencedColumns.join(', ')})`,
    ...(onDelete ? [`ON DELETE ${ACTIONS[onDelete]}`] : []),
    ...(onUpdate ? [`ON UPDATE ${ACTIONS[onUpdate]}`] : []),
  ].join(' ')
}

const ACTIONS: Readonly<Record<ReferentialAction, string>> = {
  cascade: 'CASCADE',
  'set-null': 'SET NULL',
  'set-default': 'SET DEFAULT',
  restrict: 'RESTRICT',
  'no-action': 'NO ACTION',
}
