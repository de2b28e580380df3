import { memberType } from '../../sql/member-type.js'
import * as z from 'zod/mini'

import type { Column, Dialect, Table } from '../../model/schema.js'
import type { ColumnType } from '../../model/type.js'
import { CLASS_PATH, readClassPath, type ClassPath } from '../python/class-path.js'
import type { Imports } from '../python/imports.js'
import { call, type Code } from '../python/layout.js'
import { createTypeSearch } from '../python/type-overrides.js'
import type { Openness } from './open-types.js'
import { PYTHON_TYPE, printPythonType } from './python-type.js'
import type { ColumnCode, Site } from './types.js'

const path = z.string().check(z.regex(CLASS_PATH))

/** The option `types`: what stands for a column type, or for one column. */
export const ownTypesOption = z
  ._default(
    z.record(
      z.string(),
      z.union([
        path,
        z.strictObject({ type: path, python: z.optional(z.string().check(z.regex(PYTHON_TYPE))) }),
      ]),
    ),
    {},
  )
  .check(
    z.describe(
      'What stands for a column type ("CITEXT") or one column ("users.email"): "module:Type", or that as type with python, the type of its values.',
    ),
  )

/** A type of the team's own. */
export interface OwnType extends ClassPath {
  /** The Python type of its values as the option writes it: `str`, `decimal:Decimal`. */
  readonly python?: string
  /** Whether it is given the figures of the schema's type: not where it stands for a type with its figures. */
  readonly takesFigures: boolean
  /** What it is always given. */
  readonly arguments?: readonly Code[]
  /** Where its annotations do not say of which values it is. */
  readonly open?: Openness
}

/** Finds the team's own for a type, which is that of a column or a domain, or a part of it. */
export type FindOwnType = (
  type: ColumnType,
  column: Pick<Column, 'name' | 'raw' | 'type'> & Partial<Pick<Column, 'autoIncrement'>>,
  table: Pick<Table, 'name' | 'namespace'>,
) => OwnType | undefined

type Written = z.output<typeof ownTypesOption>

/**
 * The search that the option asks for. The members of an array are looked up by their own type, and a key that counts
 * gives way only to what is named for its column: another type may not count. `settle` gives a path as the models' modules write it.
 */
export function createOwnTypes(
  written: Written,
  dialect?: Dialect,
  settle: (path: string) => string = String,
): FindOwnType {
  const toOwnType = ownTypesBy(settle)
  const search = createTypeSearch(written, dialect)
  return (type, column, table) => {
    const ofColumn = type === column.type ? search.ofColumn(table, column) : undefined
    if (ofColumn !== undefined) return toOwnType(ofColumn, true)
    if (column.autoIncrement) return undefined
    const raw = type.kind === 'array' ? column.raw : memberType(column.raw)
    const found = search.ofType(raw)
    return found && toOwnType(found.value, !(found.isWhole && raw.includes('(')))
  }
}

/** How a type of the team's own is written. */
export function ownTypeCode(type: ColumnType, { table, column, context }: Site): ColumnCode | undefined {
  const own = context.plan.ownType(type, column, table)
  if (!own) return undefined
  const items = own.arguments ?? (own.takesFigures ? figuresOf(type, column) : [])
  const name = context.imports.from(own.module, own.name)
  return {
    type: items.length > 0 ? call(name, items) : name,
    python: () => ownPython(own, context.imports),
    ...(own.open ? { open: own.open } : {}),
  }
}

function ownPython({ python }: OwnType, imports: Imports): string {
  return python === undefined ? imports.from('typing', 'Any') : printPythonType(python, imports)
}

function ownTypesBy(settle: (path: string) => string) {
  return (written: Written[string], takesFigures: boolean): OwnType | undefined => {
    const { type, python } = typeof written === 'string' ? { type: written } : written
    const path = readClassPath(settle(type))
    return (
      path && {
        ...path,
        takesFigures,
        ...(python === undefined
          ? {}
          : { python: python.replaceAll(/(?<![\w.])[\w.]+:\w+/g, (each) => settle(each)) }),
      }
    )
  }
}

/** The figures that the type has in the schema, such as a length; nothing where there is more than figures. */
function figuresOf(type: ColumnType, { raw }: Pick<Column, 'raw'>): readonly string[] {
  if (type.kind === 'string' && type.length !== undefined) return [String(type.length)]
  const [, inner] = /\(([\d\s,]+)\)/.exec(raw) ?? []
  return inner === undefined ? [] : inner.split(',').map((figure) => String(Number(figure)))
}
