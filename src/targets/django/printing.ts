import type { Bridge } from '../../model/bridge.js'
import type { Dialect } from '../../model/schema.js'
import type { Imports } from '../python/imports.js'
import type { Layout } from '../python/layout.js'
import type { FindOverride } from '../python/type-overrides.js'
import type { PlainSql } from './absent-types.js'
import type { Model } from './model.js'
import type { Notes } from '../notes.js'
import type { DjangoVersion } from './version.js'

/** What printing a model needs besides the model. */
export interface Printing {
  readonly imports: Imports
  readonly layout: Layout
  readonly notes: Notes
  readonly dialect: Dialect | undefined
  readonly version: DjangoVersion
  /** Whether the schema says all that there is, as SQL and databases do. */
  readonly literal: boolean
  /** Whether names of columns speak too. */
  readonly friendly: boolean
  /** Whether shapes are GeoDjango's. */
  readonly geodjango: boolean
  /** The packages that the repository names, as PyPI compares them. */
  readonly packages: ReadonlySet<string>
  /** What the team has for types and columns. */
  readonly override: FindOverride
  readonly plainSql: PlainSql
  readonly models: ReadonlyMap<string, Model>
  /** The module of sessions on Django's connections: `.bridge`. */
  readonly bridgeModule: string
  /** The module of shared choices, where that is another one: `.choices`. */
  readonly choicesModule?: string
  readonly bridge?: Bridge
}
