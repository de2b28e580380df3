import type { EnumNames } from '../../model/names.js'
import type { Column, Dialect, Table } from '../../model/schema.js'
import type { NameSource, Shelf } from '../python/name-source.js'
import { choiceType, enumKey, isChoicesIdentifier } from './choices.js'

/** What a class of choices keeps: its name, where that is free, and those of its members, by value. */
export interface KeptChoice {
  readonly className?: string
  readonly members: ReadonlyMap<string, string>
}

/** The choices that keep their names. */
export interface KeptChoices {
  /** Those of named types, by the key of the type. */
  readonly shared: ReadonlyMap<string, KeptChoice>
  /** The names of their classes, which no class or field may have. */
  readonly names: ReadonlySet<string>
  /** Those within a model. */
  readonly own: ReadonlyMap<Column, KeptChoice>
}

/** Where names of choices stand: beside those of `classes`, and in the bodies of models. */
interface Shelves {
  readonly classes: ReadonlySet<string>
  readonly bodies: ReadonlyMap<Table, Shelf>
}

/** Gives classes of choices and their members the names that the sources have for them, the stronger source first. */
export function keepChoices(
  tables: readonly Table[],
  { classes, bodies }: Shelves,
  sources: readonly NameSource[],
  dialect: Dialect | undefined,
): KeptChoices {
  const columns = sources.flatMap((source) => tables.flatMap((table) => choiceColumns(table, source)))
  const fields = new Set([...bodies.values()].flatMap(({ taken }) => [...taken]))
  const names = new Set<string>()
  const shared = new Map<string, KeptChoice>()
  const own = new Map<Column, KeptChoice>()
  for (const { column, found } of columns) {
    const key = sharedKey(column, dialect)
    if (key === undefined || shared.has(key)) continue
    const { name, members } = found
    const isFree = isChoicesIdentifier(name) && ![classes, fields, names].some((each) => each.has(name))
    if (isFree) names.add(name)
    shared.set(key, { members, ...(isFree ? { className: name } : {}) })
  }
  for (const { table, column, found } of columns) {
    if (sharedKey(column, dialect) !== undefined || own.has(column)) continue
    const { name, members } = found
    const isFree = isChoicesIdentifier(name) && !names.has(name) && bodies.get(table)?.take(name)
    own.set(column, { members, ...(isFree ? { className: name } : {}) })
  }
  return { shared, names, own }
}

interface ChoiceColumn {
  readonly table: Table
  readonly column: Column
  readonly found: EnumNames
}

function choiceColumns(table: Table, source: NameSource): readonly ChoiceColumn[] {
  const enums = source.named(table)?.enums
  if (!enums || enums.size === 0) return []
  return table.columns.flatMap((column) => {
    const found = enums.get(column.name)
    return found ? [{ table, column, found }] : []
  })
}

/** The key of a column's type where it has a name. */
function sharedKey({ type }: Column, dialect: Dialect | undefined): string | undefined {
  const found = choiceType(type, dialect)
  return found?.name === undefined ? undefined : enumKey(found)
}
