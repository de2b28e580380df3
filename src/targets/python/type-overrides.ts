import * as z from 'zod/mini'

import type { Column, Table } from '../../model/schema.js'
import { CLASS_PATH, type ClassPath, readClassPath } from './class-path.js'

/** The option `types`: what stands for a column type, or for one column, as "module:Class". */
export const typesOption = z
  ._default(z.record(z.string(), z.string().check(z.regex(CLASS_PATH))), {})
  .check(
    z.describe('What stands for a column type ("CITEXT") or one column ("users.email"), as "module:Class".'),
  )

/** What a team has for a column, and whether it was named for this column alone. */
export interface TypeOverride extends ClassPath {
  readonly ofColumn: boolean
}

/** Finds what `types` has for a column. */
export type FindOverride = (
  table: Pick<Table, 'name' | 'namespace'>,
  column: Pick<Column, 'name' | 'raw'>,
) => TypeOverride | undefined

/**
 * A search in `types`: for the column, with its table's namespace or without, then for its type as the schema writes it
 * (`NUMERIC(10, 2)`), then for that without figures. Types are compared without regard to case and spaces.
 */
export function createOverrides(types: Readonly<Record<string, string>>): FindOverride {
  const entries = Object.entries(types)
  if (entries.length === 0) return () => undefined
  const columns = new Map(entries)
  const names = new Map(entries.map(([key, value]) => [plain(key), value]))
  return ({ name, namespace }, column) => {
    const own = [
      ...(namespace === undefined ? [] : [`${namespace}.${name}.${column.name}`]),
      `${name}.${column.name}`,
    ]
    const ofColumn = own.map((key) => columns.get(key)).find((value) => value !== undefined)
    if (ofColumn !== undefined) return toOverride(ofColumn, true)
    const type = plain(column.raw)
    return toOverride(names.get(type) ?? names.get(type.replace(/\(.*?\)/, '')), false)
  }
}

function toOverride(text: string | undefined, ofColumn: boolean): TypeOverride | undefined {
  const path = text === undefined ? undefined : readClassPath(text)
  return path && { ...path, ofColumn }
}

function plain(type: string): string {
  return type.toLowerCase().replace(/\s+/g, '')
}
