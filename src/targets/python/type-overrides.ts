import { memberType } from '../../sql/member-type.js'
import * as z from 'zod/mini'

import { typeKey } from '../../dialects/type-key.js'
import type { Column, Dialect, Schema, Table } from '../../model/schema.js'
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

/** A search for Django's fields. `settle` gives a path as the models' modules write it. */
export function createOverrides(
  types: Readonly<Record<string, string>>,
  dialect?: Dialect,
  settle: (path: string) => string = String,
): FindOverride {
  const toOverride = (text: string | undefined, ofColumn: boolean): TypeOverride | undefined => {
    const path = text === undefined ? undefined : readClassPath(settle(text))
    return path && { ...path, ofColumn }
  }
  const search = createTypeSearch(types, dialect)
  return (table, column) => {
    const ofColumn = search.ofColumn(table, column)
    return ofColumn === undefined
      ? toOverride(search.ofType(column.raw)?.value, false)
      : toOverride(ofColumn, true)
  }
}

/** Finds what an option has for columns and for types. */
export interface TypeSearch<T> {
  /** For the column, with its table's namespace or without. */
  ofColumn(table: Pick<Table, 'name' | 'namespace'>, column: Pick<Column, 'name'>): T | undefined
  /**
   * For a type as the schema writes it (`NUMERIC(10, 2)`), then for that without figures; `isWhole` tells which.
   * Types are compared without regard to case and spaces, and by any of their names (`int4`, `integer`) where nothing
   * is written for just this one.
   */
  ofType(raw: string): { readonly value: T; readonly isWhole: boolean } | undefined
}

/** A search in an option whose keys are column types and columns. */
export function createTypeSearch<T>(entries: Readonly<Record<string, T>>, dialect?: Dialect): TypeSearch<T> {
  const columns = new Map(Object.entries(entries))
  if (columns.size === 0) return NOTHING
  const types = new Map([...columns].map(([key, value]) => [plain(key), value]))
  const others = new Map([...columns].map(([key, value]) => [typeKey(key, dialect).whole, value]))
  return {
    ofColumn: ({ name, namespace }, column) => {
      const whole = namespace === undefined ? undefined : columns.get(`${namespace}.${name}.${column.name}`)
      return whole ?? columns.get(`${name}.${column.name}`)
    },
    ofType: (raw) => {
      const type = plain(raw)
      const name = type.replace(/\([^()]*\)/, '')
      const key = typeKey(raw, dialect)
      const whole = types.get(type) ?? others.get(key.whole)
      const value = whole ?? types.get(name) ?? others.get(key.name)
      return value === undefined ? undefined : { value, isWhole: type === name || whole !== undefined }
    },
  }
}

const NOTHING: TypeSearch<never> = { ofColumn: () => undefined, ofType: () => undefined }

/** The keys of an option that stand for no column and for no type of the schema, and what they may stand for. */
export function findUnusedKeys(
  keys: readonly string[],
  { tables, domains, dialect }: Pick<Schema, 'tables' | 'domains' | 'dialect'>,
): { readonly unused: readonly string[]; readonly known: ReadonlySet<string> } {
  const columns = tables.flatMap(({ name, namespace, columns: own }) =>
    own.flatMap((column) => [
      `${name}.${column.name}`,
      ...(namespace === undefined ? [] : [`${namespace}.${name}.${column.name}`]),
    ]),
  )
  const raws = new Set([...tables.flatMap((table) => table.columns), ...domains].map(({ raw }) => raw))
  // An array is written as one, and as what its members are.
  const types = [...raws].flatMap((raw) => [raw, memberType(raw)])
  const all = [...types, ...types.map((raw) => raw.replace(/\([^()]*\)/, ''))]
  const asColumns = new Set(columns)
  const spelled = types.map((raw) => typeKey(raw, dialect))
  const asTypes = new Set(spelled.flatMap(({ whole, name }) => [whole, name]))
  const asWritten = new Set(all.map(plain))
  const unused = keys.filter(
    (key) => !asColumns.has(key) && !asWritten.has(plain(key)) && !asTypes.has(typeKey(key, dialect).whole),
  )
  return { unused, known: new Set([...columns, ...all]) }
}

function plain(type: string): string {
  return type.toLowerCase().replace(/\s+/g, '')
}
