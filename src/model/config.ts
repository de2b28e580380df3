import type { Conventions } from './conventions.js'
import type { Dialect } from './schema.js'
import type { Naming } from './naming.js'
import type { Place } from './place.js'

/** What the user asked for: one entry for each output. */
export interface Config {
  /** The path in the repository of the config file, or of the workflow that says it; absent for typed arguments. */
  readonly path?: string
  readonly entries: readonly Entry[]
}

/** Where a key stands, by its path: `['external', 'users']`. */
export type PlaceOfKey = (key: readonly PropertyKey[]) => Place | undefined

/** Where the URL of a database stands: in an environment variable, or here. It holds a password: nobody shows it. */
export type DatabaseSource =
  { readonly kind: 'variable'; readonly name: string } | { readonly kind: 'url'; readonly url: string }

/** An entry: these schema files give that output for this target. Paths are relative to the repository. */
export interface Entry {
  readonly place?: Place
  /** Where a key of this entry stands in the config; undefined for what stands under `defaults`. Absent where there is none. */
  readonly placeOf?: PlaceOfKey
  /** Paths and globs, as the user wrote them but relative to the repository; for a database what to call it. */
  readonly schema: readonly string[]
  /** Present where the schema is a database. */
  readonly database?: DatabaseSource
  readonly target: string
  /** A file, or a folder when it ends in `/`. */
  readonly output: string
  /** A reader's name that overrides the file extension. */
  readonly format?: string
  readonly dialect?: Dialect
  /** What a statement of SQL that cannot be read is; an error where nobody says. */
  readonly onUnreadable?: 'error' | 'warn'
  /** Which conventions apply to files in JustDB's own formats; all but the default of timestamps where nobody says. */
  readonly conventions?: Conventions
  /** Present where the schema's views are wanted as well. */
  readonly views?: true
  /** Globs of table names; empty means every table. */
  readonly tables: readonly string[]
  readonly exclude: readonly string[]
  /** Tables that live elsewhere, and what the target calls them. */
  readonly external: Readonly<Record<string, string>>
  /** Tables that other entries have, and what the target calls them; what `external` says wins. */
  readonly beside?: Readonly<Record<string, string>>
  /** Names that the team asks for. */
  readonly naming?: Naming
  readonly overwrite: boolean
  /** The oldest Python that the models must run on, `3.10` or later; the repository's own settings where nobody says. */
  readonly pythonVersion?: string
  /** The target's own options, checked and completed by its shape. */
  readonly options: Readonly<Record<string, unknown>>
}
