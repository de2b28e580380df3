import type { EnumNames } from '../../model/names.js'
import type { Column, EnumType, Schema } from '../../model/schema.js'
import type { NameSource, Shelf } from '../python/name-source.js'

/** What the class of an enumeration keeps: its name, where that is free, and those of its members, by value. */
export interface KeptEnum {
  readonly className?: string
  readonly members: ReadonlyMap<string, string>
}

/** The classes of enumerations that keep their names. */
export interface KeptEnums {
  /** Those of types that stand on their own. */
  readonly named: ReadonlyMap<EnumType, KeptEnum>
  /** Those of columns. */
  readonly own: ReadonlyMap<Column, KeptEnum>
}

/** Gives classes of enumerations the names that the sources have for them, the stronger source first. */
export function keepEnums(schema: Schema, variables: Shelf, sources: readonly NameSource[]): KeptEnums {
  const named = new Map<EnumType, KeptEnum>()
  const own = new Map<Column, KeptEnum>()
  const toKept = ({ name, members }: EnumNames): KeptEnum =>
    variables.take(name) ? { className: name, members } : { members }
  for (const source of sources) {
    for (const type of schema.enums) {
      const names = source.enumeration(type)
      if (names && !named.has(type)) named.set(type, toKept(names))
    }
    for (const table of schema.tables) {
      const enums = source.of(table)?.enums
      for (const column of enums ? table.columns : []) {
        const names = enums?.get(column.name)
        if (names && !own.has(column)) own.set(column, toKept(names))
      }
    }
  }
  return { named, own }
}
