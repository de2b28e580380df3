import type { Schema, Table } from '../model/schema.js'
import { headingLines } from './markdown/heading.js'
import { tableLines } from './markdown/table.js'

/**
 * A schema as JustDB's Markdown: a heading, a table of columns and lists of indexes and constraints for each table. What
 * Markdown has no words for is left out; `findLosses` tells what that is.
 */
export function markdown(schema: Schema): string {
  const owned = schema.tables.filter(({ view }) => !view)
  const tables = nameable(owned).map((table) => tableLines(table, schema.literal === true))
  return [...frontMatter(schema), ...tables].map((lines) => `${lines.join('\n')}\n`).join('\n')
}

/** What holds for the file as a whole. */
function frontMatter({ literal, dialect }: Schema): readonly (readonly string[])[] {
  const lines = [
    ...(literal ? ['conventions: off'] : []),
    ...(dialect === undefined ? [] : [`dialect: ${dialect}`]),
  ]
  return lines.length === 0 ? [] : [['---', ...lines, '---']]
}

/** The tables that a heading can name, without their foreign keys to others: no text would read with those. */
function nameable(tables: readonly Table[]): readonly Table[] {
  const isNamed = new Map(tables.map((table) => [keyOf(table), headingLines(table) !== undefined]))
  return tables
    .filter((table) => isNamed.get(keyOf(table)))
    .map((table) => ({
      ...table,
      foreignKeys: table.foreignKeys.filter(
        ({ referencedTable: name, referencedNamespace: namespace }) =>
          isNamed.get(keyOf({ name, namespace })) !== false,
      ),
    }))
}

function keyOf({
  name,
  namespace,
}: {
  readonly name: string
  readonly namespace?: string | undefined
}): string {
  return JSON.stringify([namespace, name])
}
