import * as z from 'zod/mini'

import { dialects } from '../dialects/index.js'
import { readers } from '../readers/index.js'
import { targets } from '../targets/index.js'

const text = z.string().check(z.minLength(1))
const textOrList = z.union([text, z.array(text).check(z.minLength(1))])
const names = z.union([text, z.array(text)])

/** The keys that an entry and `defaults` share: the shape of each. What they mean stands in docs/configuration.md. */
const shared = {
  format: z.optional(z.enum(keysOf(readers))),
  dialect: z.optional(z.enum(keysOf(dialects))),
  'on-unreadable': z.optional(z.enum(['error', 'warn'])),
  // Read by itself: a word, or keys of its own.
  conventions: z.optional(z.unknown()),
  views: z.optional(z.boolean()),
  tables: z.optional(names),
  exclude: z.optional(names),
  external: z.optional(z.record(z.string(), text)),
  // Read by itself, for the places of its names.
  naming: z.optional(z.unknown()),
  overwrite: z.optional(z.boolean()),
  'python-version': z.optional(z.string().check(z.regex(/^3\.[1-9]\d$/))),
  options: z.optional(z.record(z.string(), z.unknown())),
}

/** The shape of one entry under `models`. */
export const entryShape = z.strictObject({
  schema: textOrList,
  target: z.enum(keysOf(targets)),
  output: text,
  ...shared,
})

/** The shape of a config file. */
export const configShape = z.strictObject({
  defaults: z.optional(z.strictObject({ target: z.optional(z.enum(keysOf(targets))), ...shared })),
  models: z.array(z.unknown()).check(z.minLength(1)),
})

/** An entry as the shape gives it: kebab-case keys, as written. */
export type WrittenEntry = z.infer<typeof entryShape>

function keysOf<T extends object>(registry: T): (keyof T & string)[] {
  return Object.keys(registry) as (keyof T & string)[]
}
