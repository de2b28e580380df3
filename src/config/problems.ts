import type * as z from 'zod/v4/core'

import { type Diagnostic, errorAt } from '../model/diagnostic.js'
import { nearest } from '../nearest.js'
import type { Located } from './located.js'

/** What a shape has against a config's data, as diagnostics at the places of the keys and values. */
export function shapeProblems(
  error: z.$ZodError,
  located: Located,
  around: readonly PropertyKey[],
  knownKeys: (path: readonly PropertyKey[]) => readonly string[],
): readonly Diagnostic[] {
  return error.issues.flatMap((issue) => {
    const path = [...around, ...issue.path]
    if (issue.code !== 'unrecognized_keys') {
      return [
        errorAt(
          located.placeOf(path),
          codeOf(issue, valueAt(located, path)),
          `${nameOf(path) || 'the config'}: ${describe(issue, valueAt(located, path))}`,
        ),
      ]
    }
    return issue.keys.map((key) =>
      errorAt(located.placeOf([...path, key, 'key']), 'unknown-key', unknownKey(key, knownKeys(issue.path))),
    )
  })
}

/** The sentence for a word that is none of the known ones: the near ones first, else all of them. */
export function unknownWord(what: string, word: string, known: readonly string[]): string {
  const [near] = nearest(word, known)
  const hint = near === undefined ? '' : `; did you mean "${near}"?`
  return `unknown ${what} "${word}" (known: ${known.join(', ')})${hint}`
}

function unknownKey(key: string, known: readonly string[]): string {
  return unknownWord('key', key, known)
}

function codeOf({ path, code }: z.$ZodIssue, value: unknown): string {
  const isUnknownTarget = path.at(-1) === 'target' && code === 'invalid_value' && value !== undefined
  return isUnknownTarget ? 'unknown-target' : 'invalid-config'
}

function describe(issue: z.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'expected a value here, and there is none'
  if (issue.code === 'invalid_value')
    return unknownWord('value', typeof value === 'string' ? value : show(value), issue.values.map(String))
  if (issue.code === 'invalid_format')
    return `expected something like ${exampleOf(issue.path) ?? issue.format}, came ${show(value)}`
  if (issue.code === 'invalid_type')
    return `expected ${TYPES[issue.expected] ?? issue.expected}, came ${show(value)}`
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'too_small') return 'expected at least one value, came none'
  return `expected a text or a list of texts, came ${show(value)}`
}

/** An example for a key, or for what stands under a key of keys. */
function exampleOf(path: readonly PropertyKey[]): string | undefined {
  return EXAMPLES[String(path.at(-1))] ?? EXAMPLES[String(path.at(-2))]
}

const EXAMPLES: Readonly<Record<string, string>> = {
  'python-version': '"3.11"',
  base: '"app.db:Base"',
  types: '"app.fields:MoneyField"',
  class: '"app.db:TimestampMixin"',
  type: '"app.types:MoneyType"',
  python: '"str", "decimal:Decimal" or "list[float]"',
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
}

function show(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('')
}

function valueAt(located: Located, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    located.value,
  )
}
