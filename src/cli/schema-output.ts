import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'

import type { Schema } from '../model/schema.js'
import { readers } from '../readers/index.js'
import { type Writer, writers } from '../writers/index.js'
import { findLosses } from '../writers/losses.js'
import { sayDiagnostics, type Surroundings } from './surroundings.js'
import { UsageError } from './usage-error.js'

type WriterName = keyof typeof writers

/** Where a schema goes, and how it is said there. */
export interface SchemaOutput {
  readonly output?: string
  readonly format: WriterName
}

/** The format to write: the one that was asked for, or the output's by its extension; JSON for what is printed. */
export function findWriter({ format, output }: Partial<SchemaOutput>): WriterName {
  if (format !== undefined) return format
  if (output === undefined) return 'json'
  const found = names.find((name) => readers[name].extensions.includes(extname(output).toLowerCase()))
  if (found !== undefined) return found
  const known = names.flatMap((name) => readers[name].extensions).join(', ')
  throw new UsageError(
    `--output: the format is not known from "${output}" (known: ${known}); say it with --format`,
  )
}

const names = Object.keys(writers) as WriterName[]

/** Prints a schema, or writes it to a file, and says what the format cannot hold. */
export async function saySchema(
  schema: Schema,
  { output, format }: SchemaOutput,
  around: Surroundings,
): Promise<void> {
  const write: Writer = writers[format]
  const text = write(schema)
  if (format === 'markdown') sayDiagnostics(await findLosses(schema, text), around)
  if (output === undefined) {
    around.stdout(text)
    return
  }
  const path = resolve(around.cwd, output)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
