import * as z from 'zod/mini'

import { CLASS_PATH } from '../python/class-path.js'

/** The option `mixins`: classes that bring columns. */
export const mixinsOption = z
  ._default(
    z.array(
      z.strictObject({
        class: z.string().check(z.regex(CLASS_PATH)),
        columns: z.array(z.string()).check(z.minLength(1)),
      }),
    ),
    [],
  )
  .check(
    z.describe(
      'Classes that tables with all their columns inherit: class as "module:Class", and its columns.',
    ),
  )
