import { posix } from 'node:path'

import { newer } from '../code-style/python-version.js'
import type { Bridge } from '../model/bridge.js'
import type { CodeStyle } from '../model/code-style.js'
import type { Entry } from '../model/config.js'
import type { Outcome } from '../model/diagnostic.js'
import type { Mixin } from '../model/mixin.js'
import type { Names } from '../model/names.js'
import type { GeneratedFile, Page } from '../model/page.js'
import type { Schema } from '../model/schema.js'
import { targets } from '../targets/index.js'
import { renderHeader } from './header.js'
import { renderPython } from './render.js'

/** The oldest Python on which what we write runs. */
const OLDEST_PYTHON = '3.10'

/** What a generation goes by beside the schema and the entry. */
export interface GenerateOptions {
  readonly style: CodeStyle
  /** The packages that the repository names, as PyPI compares them. */
  readonly dependencies?: ReadonlySet<string>
  /** The classes of the team's own that bring columns. */
  readonly mixins?: readonly Mixin[]
  /** Names that are given before any other, the strongest first. */
  readonly names?: readonly Names[]
  /** The SQLAlchemy models that Django models are bridged to. */
  readonly bridge?: Bridge | undefined
}

/**
 * The files that a schema gives for an entry: the target's pages, each under our header, at the entry's output and in
 * the style of its repository.
 */
export async function generate(
  schema: Schema,
  entry: Entry,
  { style, dependencies, mixins = [], names = [], bridge }: GenerateOptions,
): Promise<Outcome<readonly GeneratedFile[]>> {
  const target = await targets[entry.target as keyof typeof targets].load()
  const isFolder = entry.output.endsWith('/')
  const folder = isFolder ? entry.output : posix.dirname(entry.output)
  const pages = target.generate(schema, {
    layout: isFolder ? 'folder' : 'file',
    fileName: isFolder ? '' : posix.basename(entry.output),
    pythonVersion: entry.pythonVersion ?? newer(style.pythonVersion ?? OLDEST_PYTHON, OLDEST_PYTHON),
    lineLength: style.lineLength,
    options: entry.options,
    names,
    mixins,
    ...(dependencies ? { dependencies } : {}),
    ...(bridge ? { bridge } : {}),
  })
  const header = renderHeader(entry.schema)
  const toFile = ({ path, template, view, once }: Page): GeneratedFile => ({
    path: posix.join(folder, path),
    text: renderPython(template, { ...view, header }, style),
    ...(once ? { once } : {}),
  })
  return { value: pages.value.map(toFile), diagnostics: pages.diagnostics }
}
