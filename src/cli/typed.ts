import { relative, resolve, sep } from 'node:path'

import type { Entry } from '../model/config.js'
import { type Diagnostic, errorAt } from '../model/diagnostic.js'
import type { Dialect } from '../model/schema.js'
import type { Tree } from '../model/tree.js'
import { openTypedTree } from '../trees/typed.js'

/** The flags that say which schema files to read, and how. */
export interface TypedInput {
  readonly input: readonly string[]
  readonly dialect?: Dialect
  readonly from?: string
  readonly onUnreadable?: 'error' | 'warn'
}

/** An entry for typed schema files, and the tree that holds them. Its paths are relative to the current folder. */
export function openTyped(
  { input, dialect, from, onUnreadable }: TypedInput,
  cwd: string,
): { entry: Entry; tree: Tree } {
  const schema = input.map((path) => relative(cwd, resolve(cwd, path)).split(sep).join('/'))
  const entry: Entry = {
    schema,
    target: '',
    output: '',
    ...(dialect ? { dialect } : {}),
    ...(onUnreadable ? { onUnreadable } : {}),
    ...(from === undefined ? {} : { format: from }),
    tables: [],
    exclude: [],
    external: {},
    overwrite: false,
    pythonVersion: '3.10',
    options: {},
  }
  return { entry, tree: openTypedTree(cwd, schema) }
}

/** A typed input that is no file: an error each. */
export async function missingInputs({ schema }: Entry, tree: Tree): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(schema.map((path) => tree.find(path)))
  const missing = schema.filter((_, index) => found[index] === undefined)
  return missing.map((path) => errorAt(undefined, 'schema-not-found', `--input: there is no file "${path}"`))
}
