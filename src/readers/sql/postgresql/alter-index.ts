import type { AlterTableCmd, AlterTableStmt } from 'libpg-query'

import type { ConstraintNode, IndexNode } from '../../../model/document.js'
import { without } from '../../../without.js'
import type { Context } from './context.js'
import { itemsOf } from './nodes.js'
import { readStorage } from './storage-parameters.js'

/** A change of an index, or of the constraint whose index it is. */
type Change = <T extends IndexNode | ConstraintNode>(part: T) => T

/** What SET (…) and RESET (…) do with storage parameters. */
const CHANGES: Readonly<Record<string, (command: AlterTableCmd) => Change>> = {
  AT_SetRelOptions: ({ def }) => {
    const given = readStorage(itemsOf(def))
    return (part) => ({ ...part, storageParameters: { ...part.storageParameters, ...given } })
  },
  AT_ResetRelOptions: ({ def }) => {
    const names = Object.keys(readStorage(itemsOf(def)) ?? {})
    return (part) => ({ ...part, storageParameters: without(part.storageParameters ?? {}, ...names) })
  },
}

/** ALTER INDEX; ALTER TABLE may name an index, too. */
export function alterIndex({ relation, cmds = [] }: AlterTableStmt, { session }: Context): void {
  const commands = cmds.flatMap((node) => ('AlterTableCmd' in node ? [node.AlterTableCmd] : []))
  const changes = commands.flatMap((command) => CHANGES[command.subtype ?? '']?.(command) ?? [])
  if (changes.length === 0 || !relation) return
  const table = session.findIndexOwner(relation)
  const name = relation.relname ?? ''
  for (const change of changes) {
    const index = table?.indexes.find(name)
    const constraint = table?.constraints.find(name)
    if (index) table?.indexes.replace(index, change(index))
    else if (constraint) table?.constraints.replace(constraint, change(constraint))
  }
}
