import { resolve } from 'node:path'

import { inspectSchema, readDatabaseSchema } from '../make.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Validation } from '../model/validation.js'
import { logText } from '../quote/log.js'
import { renderSarif } from '../report/sarif.js'
import { concludeValidation, renderValidation, renderValidationJson } from '../report/validation.js'
import { version } from '../version.js'
import { expandOperand } from './operands.js'
import { findRoot, toRepositoryPath } from './place.js'
import type { Surroundings } from './surroundings.js'
import { openTyped, type Typed, type TypedInput } from './typed.js'

/** The flags of `validate`. */
export interface ValidateOptions extends Omit<TypedInput, 'input'> {
  readonly format: 'text' | 'json' | 'sarif'
  readonly strict?: boolean
}

/**
 * Says everything that is wrong with a schema, in one run. The status is 0 where there is no error, 2 where there is one;
 * `strict` makes warnings count.
 */
export async function validate(
  operands: readonly string[],
  { format, strict = false, ...flags }: ValidateOptions,
  around: Surroundings,
): Promise<number> {
  const input = [...new Set(operands.flatMap((operand) => expandOperand(operand, around.cwd)))]
  const typed = await openTyped({ input, ...flags }, around)
  const found = [...typed.diagnostics, ...(await inspect(typed.value))]
  const validation = concludeValidation(typed.value.entry.schema, found, { strict })
  around.stdout(FORMATS[format](validation, around))
  return validation.status
}

/** What there is to say about what was typed; a file that is not there was spoken of when it was typed. */
async function inspect({ entry, tree, connection }: Typed): Promise<readonly Diagnostic[]> {
  if (connection) return (await readDatabaseSchema(entry, connection)).diagnostics
  const found = await Promise.all(entry.schema.map((path) => tree.find(path)))
  const schema = entry.schema.filter((_, index) => found[index])
  return inspectSchema({ ...entry, schema }, tree)
}

const FORMATS: Readonly<
  Record<ValidateOptions['format'], (validation: Validation, around: Surroundings) => string>
> = {
  text: (validation, { colour }) => logText(renderValidation(validation, colour)),
  json: (validation) => renderValidationJson(validation, version),
  sarif: (validation, { cwd }) => {
    const root = findRoot(cwd)
    const context = {
      version,
      toRepositoryPath: (path: string) => toRepositoryPath(root, resolve(cwd, path)),
    }
    return renderSarif(validation, context)
  },
}
