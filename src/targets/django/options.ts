import * as z from 'zod/mini'

import { layoutOption } from '../python/thin-classes.js'
import { typesOption } from '../python/type-overrides.js'
import { reverseLimitOption } from '../reverse-limit.js'
import { DJANGO_VERSIONS } from './version.js'

/** What an entry can ask of Django models: the shape, meaning and default of each key. */
export const djangoOptions = z.strictObject({
  'app-label': z
    .optional(z.string().check(z.regex(/^[A-Za-z_]\w*$/)))
    .check(z.describe('The app that the models belong to, for a module outside of an installed app.')),
  bridge: z
    ._default(
      z.union([z.boolean(), z.string().check(z.regex(/^\.*[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/))]),
      false,
    )
    .check(z.describe('Whether models lead to the SQLAlchemy models of the schema, or the module of those.')),
  'choices-from-checks': z
    ._default(z.boolean(), false)
    .check(z.describe("Whether `CHECK (x IN ('a', 'b'))` gives choices too, besides the constraint.")),
  'django-version': z
    ._default(z.pipe(z.transform(fromFigure), z.enum(DJANGO_VERSIONS)), '5.2')
    .check(z.describe('The oldest Django that the models must run on.')),
  geodjango: z
    ._default(z.boolean(), false)
    .check(z.describe("Whether PostGIS's geometries and geographies are fields of django.contrib.gis.")),
  inference: z
    ._default(z.enum(['faithful', 'friendly']), 'faithful')
    .check(
      z.describe('Whether names of columns speak too: EmailField for email, auto_now_add for created_at.'),
    ),
  layout: layoutOption,
  managed: z
    ._default(z.boolean(), true)
    .check(z.describe("Whether Django's migrations make and change the tables.")),
  'reverse-limit': reverseLimitOption,
  'table-prefix': z
    ._default(z.string(), '')
    .check(z.describe('The beginning of table names that class names leave out.')),
  types: typesOption,
})

/** `6.0` without quotes is a number in YAML and JSON, and so loses its zero. */
function fromFigure(value: unknown): unknown {
  return typeof value === 'number' ? value.toFixed(1) : value
}

/** The options with every default filled in. */
export type DjangoOptions = z.output<typeof djangoOptions>
