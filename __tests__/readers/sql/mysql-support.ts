import type { SchemaDocument, TableNode } from '../../../src/model/document.js'
import type { Dialect } from '../../../src/model/schema.js'
import { mysql } from '../../../src/readers/sql/mysql/reader.js'

/** What was read, and what was said of it: `error unknown-object 1:13`. */
export interface Reading {
  readonly document: SchemaDocument
  readonly said: readonly string[]
  readonly messages: readonly string[]
}

/** Reads texts of SQL as files `0.sql`, `1.sql`, … */
export async function readAs(dialect: Dialect, ...texts: readonly string[]): Promise<Reading> {
  const files = texts.map((text, index) => ({ path: `${index}.sql`, text }))
  const { value, diagnostics } = await mysql.read(files, { dialect, unreadable: 'error' })
  const said = diagnostics.map(
    ({ severity, code, place }) => `${severity} ${code} ${place?.line ?? 0}:${place?.column ?? 0}`,
  )
  return { document: value, said, messages: diagnostics.map(({ message }) => message) }
}

/** The one table of a text that must be read whole, whatever of it no model can say. */
export async function tableOf(text: string, dialect: Dialect = 'mysql'): Promise<TableNode> {
  const { document, said } = await readAs(dialect, text)
  const messages = said.filter((line) => !line.startsWith('warning not-in-models'))
  const [table, ...others] = document.tables
  if (messages.length > 0 || !table || others.length > 0)
    throw new Error([`${document.tables.length} tables`, ...messages].join('; '))
  return table
}

/** The same without places. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'place' ? undefined : part)))
}
