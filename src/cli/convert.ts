import { hasErrors } from '../model/diagnostic.js'
import type { writers } from '../writers/index.js'
import { outputProblem } from './output.js'
import { findWriter, saySchema } from './schema-output.js'
import { sayDiagnostics, type Surroundings } from './surroundings.js'
import { openTyped, readTyped, type TypedInput } from './typed.js'

/** The flags of `convert`. */
export interface ConvertOptions extends TypedInput {
  readonly output?: string
  readonly format?: keyof typeof writers
}

/** Says a schema as it was understood: prints it, or writes it to a file. */
export async function convert(options: ConvertOptions, around: Surroundings): Promise<number> {
  const typed = await openTyped(options, around)
  const forbidden =
    options.output === undefined
      ? undefined
      : outputProblem(options.output, typed.value.entry.schema, around.cwd)
  const read = await readTyped(typed)
  const diagnostics = [...read.diagnostics, ...(forbidden ? [forbidden] : [])]
  sayDiagnostics(diagnostics, around)
  if (hasErrors(diagnostics) || !read.value?.schema) return 2
  // What is written without conventions has to be read without them.
  const schema =
    options.conventions === 'off' ? { ...read.value.schema, literal: true as const } : read.value.schema
  await saySchema(schema, { ...options, format: findWriter(options) }, around)
  return 0
}
