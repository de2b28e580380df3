import * as z from 'zod/mini'

import { CLASS_PATH } from '../python/class-path.js'
import { layoutOption } from '../python/thin-classes.js'
import { reverseLimitOption } from '../reverse-limit.js'
import { mixinsOption } from './mixins-option.js'
import { ownTypesOption } from './own-types.js'
import { typeAliasesOption } from './type-aliases-option.js'
import { STYLE_NAMES, type StyleName } from './styles/names.js'

/** The styles whose columns and relationships a class can inherit from one that is no table. */
const MIXABLE: ReadonlySet<string> = new Set<StyleName>(['declarative', 'classic'])

/** The styles whose columns are annotated with what SQLAlchemy reads. */
const ANNOTATED: ReadonlySet<string> = new Set<StyleName>(['declarative', 'dataclass'])

/** The styles whose classes can share columns: SQLModel hands the same column to each table. */
const SHARING: ReadonlySet<string> = new Set<StyleName>(['declarative', 'dataclass', 'classic'])

const shape = z.strictObject({
  base: z
    .optional(z.string().check(z.regex(CLASS_PATH)))
    .check(
      z.describe(
        'The declarative base to import, as "module:Class", or the MetaData in style core; without it the models bring their own.',
      ),
    ),
  layout: layoutOption,
  mixins: mixinsOption,
  relationships: z
    ._default(z.enum(['both', 'forward', 'none']), 'both')
    .check(
      z.describe('Which sides of a foreign key get a relationship: both, only the referring one, or none.'),
    ),
  'reverse-limit': reverseLimitOption,
  style: z
    ._default(z.enum(STYLE_NAMES), 'declarative')
    .check(
      z.describe(
        'How the models are written: annotated classes, dataclasses, SQLModel, Table objects, or classes without annotations.',
      ),
    ),
  'table-prefix': z
    ._default(z.string(), '')
    .check(z.describe('The beginning of table names that class names leave out.')),
  'type-aliases': typeAliasesOption,
  types: ownTypesOption,
})

/** What an entry can ask of SQLAlchemy models: the shape, meaning and default of each key. */
export const sqlalchemyOptions = shape.check(
  z.refine(({ layout, style }) => layout === 'models' || MIXABLE.has(style), {
    path: ['layout'],
    error: `expected style ${[...MIXABLE].join(' or ')} beside layout base, whose classes inherit their columns`,
  }),
  z.refine(
    ({ mixins, style, layout }) => mixins.length === 0 || (SHARING.has(style) && layout === 'models'),
    {
      path: ['mixins'],
      error:
        'expected the style declarative, dataclass or classic, and layout models, whose classes can inherit columns',
    },
  ),
  z.refine((options) => options['type-aliases'].length === 0 || ANNOTATED.has(options.style), {
    path: ['type-aliases'],
    error: `expected style ${[...ANNOTATED].join(' or ')} beside it, whose columns have annotations`,
  }),
)

/** The options with every default filled in. */
export type SqlalchemyOptions = z.output<typeof sqlalchemyOptions>
