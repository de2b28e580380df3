import { type TextFormat, readers } from '../../src/readers/index.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { SchemaDocument, TableNode } from '../../src/model/document.js'

const EXTENSIONS: Readonly<Record<TextFormat, string>> = {
  hcl: 'hcl',
  json: 'json',
  markdown: 'md',
  properties: 'properties',
  sql: 'sql',
  toml: 'toml',
  xml: 'xml',
  yaml: 'yaml',
}

/** A reading of one text, in the form that the tests compare. */
export interface Reading {
  readonly document: SchemaDocument | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** Each diagnostic as `severity code line:column`. */
  readonly said: readonly string[]
}

/** What a format's reader makes of a text. */
export async function read(format: TextFormat, text: string): Promise<Reading> {
  const file = { path: `schema.${EXTENSIONS[format]}`, text }
  const { value, diagnostics } = await readers[format].read([file], () => Promise.resolve(undefined))
  const said = diagnostics.map(({ severity, code, place }) =>
    [severity, code, `${place?.line ?? 0}:${place?.column ?? 0}`].join(' '),
  )
  return { document: value[0], diagnostics, said }
}

/** The only table of a text that is read without a word. */
export async function readTable(format: TextFormat, text: string): Promise<TableNode> {
  const { document, said } = await read(format, text)
  const [table, second] = document?.tables ?? []
  if (!table || second || said.length > 0)
    throw new Error(`one table and no findings expected: ${said.join('; ')}`)
  return table
}

/** A value without the places in it. */
export function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'place' ? undefined : inner)))
}
