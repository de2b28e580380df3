import type { PlaceOfKey } from '../model/config.js'
import { type Outcome, warningAt } from '../model/diagnostic.js'
import type { Names, RelationNames, TableNames } from '../model/names.js'
import type { Naming } from '../model/naming.js'
import type { Schema, Table } from '../model/schema.js'
import { createHints } from '../nearest.js'

/**
 * The names that an entry's `naming` asks for, by what the schema has; a key that it does not have is a warning, but for
 * what `placeOf` says to stand elsewhere: defaults fit some of the entries.
 */
export function findAsked(naming: Naming, schema: Schema, placeOf?: PlaceOfKey): Outcome<Names> {
  const { place, classes, attributes, relations } = naming
  const tables = schema.tables.map((table) => toNames(table, naming))
  const labels = schema.tables.map(labelOf)
  const columns = schema.tables.flatMap((table) =>
    table.columns.map(({ name }) => columnLabel(table, [name])),
  )
  const keys = schema.tables.flatMap((table) =>
    table.foreignKeys.map((key) => columnLabel(table, key.columns)),
  )
  const hint = createHints()
  const unknown = (kind: string, what: string, asked: object, known: readonly string[]) => {
    const all = new Set(known)
    return Object.keys(asked)
      .filter((key) => !all.has(key))
      .flatMap((key) => {
        const at = placeOf ? placeOf(['naming', kind, key, 'key']) : place
        if (placeOf && !at) return []
        const message = `naming.${kind}: the schema has no ${what} "${key}"${hint(key, () => all)}`
        return [warningAt(at, 'unknown-name', message)]
      })
  }
  return {
    value: { ...(place ? { place } : {}), tables, objects: [] },
    diagnostics: [
      ...unknown('classes', 'table', classes, labels),
      ...unknown('attributes', 'column', attributes, columns),
      ...unknown('relations', 'foreign key of', relations, keys),
    ],
  }
}

function toNames(table: Table, { classes, attributes, relations }: Naming): TableNames {
  const { name, namespace, columns, foreignKeys } = table
  const asked = own(classes, labelOf(table))
  return {
    table: name,
    ...(namespace === undefined ? {} : { namespace }),
    ...(asked === undefined ? {} : { name: asked }),
    attributes: new Map(
      columns.flatMap((column) => {
        const attribute = own(attributes, columnLabel(table, [column.name]))
        return attribute === undefined ? [] : [[column.name, attribute] as const]
      }),
    ),
    relations: foreignKeys.flatMap((key): readonly RelationNames[] => {
      const ends = own(relations, columnLabel(table, key.columns))
      if (!ends) return []
      const { forward, reverse } = ends
      return [
        {
          columns: key.columns,
          ...(forward === undefined ? {} : { forward }),
          ...(reverse === undefined ? {} : { back: reverse }),
        },
      ]
    }),
  }
}

/** A value that a record has itself: tables may be called `constructor`. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function labelOf({ name, namespace }: Table): string {
  return namespace === undefined ? name : `${namespace}.${name}`
}

function columnLabel(table: Table, columns: readonly string[]): string {
  return `${labelOf(table)}.${columns.join(',')}`
}
