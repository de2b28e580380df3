import { isDeepStrictEqual } from 'node:util'

import type { Column, Schema } from '../../model/schema.js'
import { readColumnText } from '../../resolve/column-text.js'
import type { Notes } from '../notes.js'
import { type ClassPath, readClassPath } from '../python/class-path.js'
import { flat } from '../python/layout.js'
import { isPlainlyUnique } from './constraints.js'
import type { Context } from './context.js'
import type { SqlalchemyOptions } from './options.js'
import type { Model } from './plan.js'
import { columnCode, type Site } from './types.js'
import { innermost } from './type-names.js'

/** An `Annotated` type of the team's own, and all that it says of a column. */
export interface TypeAlias extends ClassPath {
  /** Its type and default are what matters of it. */
  readonly column: Column
  readonly isKey: boolean
  readonly isUnique: boolean
}

/** The aliases that columns are declared with. */
export type AliasOf = ReadonlyMap<Column, TypeAlias>

/** The aliases that the option names. `settle` gives a path as the models' modules write it. */
export function readAliases(
  written: SqlalchemyOptions['type-aliases'],
  schema: Schema,
  settle: (path: string) => string = String,
): readonly TypeAlias[] {
  return written.flatMap(({ alias, type, default: value, nullable, 'primary-key': isKey, unique }) => {
    const path = readClassPath(settle(alias))
    const text = { type, ...(value === undefined ? {} : { default: String(value) }) }
    const column = { ...NAMELESS, ...readColumnText(text, schema), nullable }
    return path ? [{ ...path, column, isKey, isUnique: unique }] : []
  })
}

const NAMELESS = { place: { path: '', line: 1, column: 1 }, name: '', autoIncrement: false }

/** Finds the alias of each column that has all that one says; one that no column has is a notice. */
export function matchAliases(
  aliases: readonly TypeAlias[],
  models: readonly Model[],
  context: Context,
  notes: Notes,
): AliasOf {
  const found = new Map(
    models.flatMap(({ table }) =>
      table.columns.flatMap((column) => {
        const alias = findAlias(aliases, { table, column, context })
        return alias ? [[column, alias] as const] : []
      }),
    ),
  )
  const used = new Set(found.values())
  for (const alias of aliases) if (!used.has(alias)) noteUnused(alias, notes)
  return found
}

function noteUnused({ module, name, column: { raw } }: TypeAlias, notes: Notes): void {
  const message = `options.type-aliases: no column is what ${module}:${name} stands for (${raw})`
  notes.gather('notice', undefined, 'unused-type-alias', message, message)
}

/** Of several the one that says most, then the first. */
function findAlias(aliases: readonly TypeAlias[], site: Site): TypeAlias | undefined {
  const fitting = aliases.filter((alias) => fits(alias, site))
  return fitting.reduce<TypeAlias | undefined>(
    (best, alias) => (best && weightOf(best) >= weightOf(alias) ? best : alias),
    undefined,
  )
}

function weightOf({ column, isKey, isUnique }: TypeAlias): number {
  return [column.default !== undefined, column.nullable, isKey, isUnique].filter(Boolean).length
}

function fits(alias: TypeAlias, site: Site): boolean {
  const { table, column, context } = site
  return (
    (column.nullable || !alias.column.nullable) &&
    (!alias.isKey || table.primaryKey?.columns.includes(column.name) === true) &&
    (!alias.isUnique || isPlainlyUnique(column, table, context)) &&
    hasDefaultOf(alias.column, column) &&
    hasTypeOf(alias.column, site)
  )
}

function hasDefaultOf(alias: Column, column: Column): boolean {
  return (
    (alias.default === undefined && !alias.onUpdateNow) ||
    (isDeepStrictEqual(alias.default, column.default) && alias.onUpdateNow === column.onUpdateNow)
  )
}

/** Whether both types are written alike. Enumerations and domains are the schema's own, which no alias can know. */
function hasTypeOf(alias: Column, site: Site): boolean {
  const { type } = site.column
  if (type.kind === 'domain' || innermost(type, () => false)?.kind === 'enum') return false
  const [asked, own] = [alias, site.column].map((column) => flat(columnCode({ ...site, column }).type))
  return asked === own
}
