import type { Node } from 'libpg-query'

import type { StorageParametersNode } from '../../../model/document.js'
import { figureOf, optionsOf, textsOf } from './nodes.js'

/** What stands behind WITH, its values as the catalog keeps them; undefined where there is nothing. */
export function readStorage(options: readonly Node[] | undefined): StorageParametersNode | undefined {
  if (options === undefined || options.length === 0) return undefined
  return Object.fromEntries([...optionsOf(options)].map(([name, value]) => [name, textOf(value)]))
}

/** A value as text; `true` where none is written (defGetString in PostgreSQL's source). */
function textOf(value: Node | undefined): string {
  if (!value) return 'true'
  if ('String' in value) return value.String.sval ?? ''
  return figureOf(value) ?? ('TypeName' in value ? textsOf(value.TypeName.names).join('.') : '')
}
