import { z } from 'zod'

/** What an entry can ask of Django models: the shape, meaning and default of each key. */
export const djangoOptions = z.strictObject({
  'app-label': z
    .string()
    .regex(/^[A-Za-z_]\w*$/, 'expected the name of an app, such as "shop"')
    .optional()
    .describe('The app that the models belong to, for a module outside of an installed app.'),
  'table-prefix': z.string().default('').describe('The beginning of table names that class names leave out.'),
})

/** The options with every default filled in. */
export type DjangoOptions = z.output<typeof djangoOptions>
