import type * as z from 'zod/mini'

import type { Outcome } from '../model/diagnostic.js'
import type { Bridge } from '../model/bridge.js'
import type { Mixin } from '../model/mixin.js'
import type { Names } from '../model/names.js'
import type { Page } from '../model/page.js'
import type { Schema, Table } from '../model/schema.js'

/** A target that is loaded when it is needed: what configs and arguments have to know of it is there at once. */
export interface LazyTarget {
  /** The shape of the entry's `options`: keys in kebab-case, strict, each with its description and default. */
  readonly options: z.ZodMiniObject
  load(): Promise<Target>
}

/** A target is an ORM that models are written for. */
export interface Target {
  /** The pages of a schema. Pure: the same schema and request give the same pages. */
  generate(schema: Schema, request: GenerateRequest): Outcome<readonly Page[]>
  /** The tables of a schema that have a class, and what keys from another output call it, as `external` would. */
  refer(schema: Schema, request: ReferRequest): readonly Reference[]
}

/** Where the classes of a schema lie, and from where they are referred to. */
export interface ReferRequest {
  /** The output with the classes: a file, or a folder that ends in `/`. */
  readonly output: string
  /** The output with the keys. */
  readonly from: string
  /** The options that the classes are written with. */
  readonly options: Readonly<Record<string, unknown>>
  /** Names that the classes have before any other, the strongest first. */
  readonly names?: readonly Names[]
}

/** A table, and its class: `accounts.User`, `..accounts.models:User`. */
export interface Reference {
  readonly table: Table
  readonly reference: string
}

/** What an entry asks of a target. */
export interface GenerateRequest {
  /** One module for everything, or a package with one module a table. */
  readonly layout: 'file' | 'folder'
  /** The module's file name in layout `file`: `models.py`. */
  readonly fileName: string
  /** The oldest Python that the output must run on: `3.10` or later. */
  readonly pythonVersion: string
  /** Columns that a line may fill. */
  readonly lineLength: number
  /** Checked and completed by the target's `options`. */
  readonly options: Readonly<Record<string, unknown>>
  /** Names that are given before any other, the strongest first: those that were asked for, then those that stay. */
  readonly names?: readonly Names[]
  /** The packages that the repository names, as PyPI compares them: `geoalchemy2`. */
  readonly dependencies?: ReadonlySet<string>
  /** The classes of the team's own that bring columns. */
  readonly mixins?: readonly Mixin[]
  /** The SQLAlchemy models that Django models are bridged to. */
  readonly bridge?: Bridge
}
