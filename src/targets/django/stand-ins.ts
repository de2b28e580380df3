import type { Column, Dialect } from '../../model/schema.js'
import { createImports } from '../python/imports.js'
import type { Model } from './model.js'
import type { Printing } from './printing.js'
import { plainType } from './sql-tree.js'
import { typedField } from './typed-fields.js'

/**
 * How a field of text stands for a column of PostgreSQL of another type: as `text` where expressions over the column
 * hold for texts too, as `opaque` where nothing does but whether it is NULL (arrays of enumerations, `tsrange`, `ltree`).
 */
export type StandIn = 'opaque' | 'text'

/** What a column's field stands for; undefined for one that is the column's own. */
export function standInOf(column: Column, model: Model, printing: Printing): StandIn | undefined {
  if (printing.dialect !== 'postgresql') return undefined
  const type = plainType(column.type)
  if (type.kind === 'enum' || (type.kind === 'native' && type.name === 'citext')) return 'text'
  if (!MAY_BE_TEXT.has(type.kind)) return undefined
  const scratch = { ...printing, imports: createImports(new Set()) }
  const { approximate, isOwn } = typedField(model, { ...column, type }, scratch)
  const isText = type.kind === 'network' ? type.of !== 'inet' : approximate
  return isText && !isOwn ? 'opaque' : undefined
}

/** Kinds of types that some or all have no field of their own. */
const MAY_BE_TEXT: ReadonlySet<string> = new Set(['array', 'native', 'network', 'range', 'unknown'])

/** Whether a column's values are sorted as a named enumeration lists them. Its field sorts them as texts. */
export function isListed({ type }: Pick<Column, 'type'>, dialect: Dialect | undefined): boolean {
  const plain = plainType(type)
  return dialect === 'postgresql' && plain.kind === 'enum' && plain.name !== undefined
}
