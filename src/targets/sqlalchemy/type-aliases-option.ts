import * as z from 'zod/mini'

import { CLASS_PATH } from '../python/class-path.js'

const flag = z._default(z.boolean(), false)

/** The option `type-aliases`: annotated types, each with the column that it stands for. */
export const typeAliasesOption = z
  ._default(
    z.array(
      z.strictObject({
        alias: z.string().check(z.regex(CLASS_PATH)),
        type: z.string().check(z.minLength(1)),
        default: z.optional(z.union([z.string(), z.number(), z.boolean()])),
        nullable: flag,
        'primary-key': flag,
        unique: flag,
      }),
    ),
    [],
  )
  .check(
    z.describe(
      'Annotated types that columns are declared with: alias as "module:name", and the column that it stands for: type and default as the schema writes them, nullable, primary-key, unique.',
    ),
  )
