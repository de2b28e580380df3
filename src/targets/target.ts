import type * as z from 'zod/mini'

import type { Outcome } from '../model/diagnostic.js'
import type { Names } from '../model/names.js'
import type { Page } from '../model/page.js'
import type { Schema } from '../model/schema.js'

/** A target is an ORM that models are written for. */
export interface Target {
  /** For people: `SQLAlchemy`. */
  readonly title: string
  /** The shape of the entry's `options`: keys in kebab-case, strict, each with its description and default. */
  readonly options: z.ZodMiniObject
  /** The pages of a schema. Pure: the same schema and request give the same pages. */
  generate(schema: Schema, request: GenerateRequest): Outcome<readonly Page[]>
}

/** What an entry asks of a target. */
export interface GenerateRequest {
  /** One module for everything, or a package with one module a table. */
  readonly layout: 'file' | 'folder'
  /** The module's file name in layout `file`: `models.py`. */
  readonly fileName: string
  /** The oldest Python that the output must run on: `3.10` or later. */
  readonly pythonVersion: string
  /** Checked and completed by the target's `options`. */
  readonly options: Readonly<Record<string, unknown>>
  /** Names that are given before any other, the strongest first: those that were asked for, then those that stay. */
  readonly names?: readonly Names[]
}
