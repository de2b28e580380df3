import * as z from 'zod/mini'

/** What an entry can ask of Django models: the shape, meaning and default of each key. */
export const djangoOptions = z.strictObject({
  'app-label': z
    .optional(z.string().check(z.regex(/^[A-Za-z_]\w*$/)))
    .check(z.describe('The app that the models belong to, for a module outside of an installed app.')),
  'choices-from-checks': z
    ._default(z.boolean(), false)
    .check(z.describe("Whether `CHECK (x IN ('a', 'b'))` gives choices too, besides the constraint.")),
  'table-prefix': z
    ._default(z.string(), '')
    .check(z.describe('The beginning of table names that class names leave out.')),
})

/** The options with every default filled in. */
export type DjangoOptions = z.output<typeof djangoOptions>
