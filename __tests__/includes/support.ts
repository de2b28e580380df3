import type { Entry } from '../../src/model/config.js'
import type { Tree } from '../../src/model/tree.js'
import { type Read, readSchema } from '../../src/schema-reader.js'
import { memoryTree } from '../support/memory-tree.js'

type Files = Readonly<Record<string, string | Uint8Array>>

/** An entry with these schema paths. */
export function entryOf(schema: readonly string[]): Entry {
  return {
    schema,
    target: 'sqlalchemy',
    output: 'models.py',
    tables: [],
    exclude: [],
    external: {},
    overwrite: false,
    pythonVersion: '3.10',
    options: {},
  }
}

/** What an entry's schema gives in a tree, in the form that the tests compare. */
export async function readIn(tree: Tree, schema: readonly string[]) {
  const { value, diagnostics } = await readSchema(entryOf(schema), tree)
  const said = diagnostics.map(({ severity, code, place }) =>
    [severity, code, place ? `${place.path}:${place.line}:${place.column}` : '-'].join(' '),
  )
  return { said, messages: diagnostics.map(({ message }) => message), tables: tableNames(value), value }
}

/** The same of files in memory. */
export function readAll(files: Files, ...schema: readonly string[]) {
  return readIn(memoryTree(files), schema)
}

function tableNames({ schema }: Read): readonly string[] | undefined {
  return schema?.tables.map(({ name }) => name)
}
