import { findBridge } from './bridge.js'
import { findCodeStyle } from './code-style/index.js'
import { SettingsFiles } from './code-style/settings-files.js'
import { readCommitted } from './committed.js'
import { findDependencies } from './dependencies/index.js'
import { generate } from './generate/index.js'
import { findMixins } from './mixins/index.js'
import type { Bridge } from './model/bridge.js'
import type { CodeStyle } from './model/code-style.js'
import type { Entry } from './model/config.js'
import { hasErrors, type Outcome } from './model/diagnostic.js'
import type { Mixin } from './model/mixin.js'
import { NO_NAMES } from './model/names.js'
import type { GeneratedFile } from './model/page.js'
import type { Schema } from './model/schema.js'
import type { Tree } from './model/tree.js'
import { findAsked } from './names/asked.js'
import { readNames } from './names/index.js'
import type { Neighbours } from './neighbours.js'
import { createSchemaReader, type SchemaReader } from './schema-reader.js'
import { findUnusedOptions } from './unused-options.js'

/** What an entry's schema gives in a tree. */
export interface Made {
  readonly files: readonly GeneratedFile[]
  /** Every schema file that was read, the included ones too, with the globs of what is included. Empty when the entry's globs find nothing. */
  readonly sources: readonly string[]
  /** The files that say how the repository's Python is laid out. */
  readonly settings: readonly string[]
  /** Whether a schema file was read from outside the tree. */
  readonly untracked: boolean
}

/**
 * Makes the models of an entry from its schema files in a tree; with errors among the diagnostics it gives no files. The
 * names in the models that stand there stay.
 */
export type Maker = (entry: Entry, tree: Tree, around?: Around) => Promise<Outcome<Made>>

/** What a maker looks at beside the tree. */
export interface Around {
  /** Where schema files may lie that the tree does not have. */
  readonly fallback?: Tree | undefined
  /** The models whose names stay, by path, where they are not those of the tree. */
  readonly committed?: ReadonlyMap<string, string>
}

/**
 * A maker that makes the models of what a reader reads, in the style that the tree's own settings for Python ask for;
 * `stylesheet` is the tree of those settings where it is another one.
 */
export function createMaker(
  readEntry: SchemaReader = createSchemaReader(),
  { stylesheet, neighbours = () => [] }: MakerOptions = {},
): Maker {
  const readOnce = createNameReader()
  const make: Maker = async (entry, tree, { fallback, committed } = {}) => {
    const { value, diagnostics } = await readEntry(entry, tree, fallback)
    const { sources, untracked, schema } = value
    const settings = new SettingsFiles(stylesheet ?? tree)
    const style = await findCodeStyle(settings, entry.output)
    const dependencies = await findDependencies(settings, entry.output)
    const mixed = await findMixins(entry, stylesheet ?? tree)
    const from = { sources, untracked, settings: [...settings.paths, ...mixed.value.paths] }
    if (!schema || hasErrors(diagnostics)) return { value: { ...from, files: [] }, diagnostics }
    const texts = committed ?? (await readCommitted(tree, entry, [])).texts
    const bridge = await findBridge(entry, {
      neighbours,
      dialect: schema.dialect,
      make: (other) => make(other, tree, { fallback }),
    })
    if (hasErrors(bridge.diagnostics))
      return { value: { ...from, files: [] }, diagnostics: bridge.diagnostics }
    const beside = {
      committed: texts,
      style,
      dependencies,
      mixins: mixed.value.mixins,
      readOnce,
      bridge: bridge.value,
    }
    const generated = await generateBeside(schema, entry, beside)
    return {
      value: { ...from, files: generated.value },
      diagnostics: [...diagnostics, ...settings.diagnostics, ...mixed.diagnostics, ...generated.diagnostics],
    }
  }
  return make
}

/** What a maker goes by beside the schemas. */
export interface MakerOptions {
  /** The tree of the settings for Python, where it is another one. */
  readonly stylesheet?: Tree
  /** The config around an entry, where there is one. */
  readonly neighbours?: Neighbours
}

/**
 * The files of a schema, with the names that the entry asks for and then those that the committed files have. Files that
 * are committed to the letter have them already.
 */
async function generateBeside(
  schema: Schema,
  entry: Entry,
  { committed, readOnce, ...around }: Beside,
): ReturnType<typeof generate> {
  const asked = entry.naming && findAsked(entry.naming, schema, entry.placeOf)
  const first = asked ? [asked.value] : []
  const plain = await generate(schema, entry, { ...around, names: first })
  const isThere = plain.value.every(({ path, text, once }) => once === true || committed.get(path) === text)
  const names = isThere ? NO_NAMES : await readOnce(entry.target, committed)
  const { value, diagnostics } =
    names.tables.length === 0 ? plain : await generate(schema, entry, { ...around, names: [...first, names] })
  const unused = findUnusedOptions(entry, schema)
  return { value, diagnostics: [...(asked?.diagnostics ?? []), ...unused, ...diagnostics] }
}

/** What a generation goes by beside the schema. */
interface Beside {
  readonly committed: ReadonlyMap<string, string>
  readonly style: CodeStyle
  readonly dependencies: ReadonlySet<string>
  readonly mixins: readonly Mixin[]
  readonly readOnce: typeof readNames
  readonly bridge: Bridge | undefined
}

/** Reads the names of each set of files once. */
function createNameReader(): typeof readNames {
  const known = new WeakMap<ReadonlyMap<string, string>, ReturnType<typeof readNames>>()
  return (target, texts) => {
    const pending = known.get(texts) ?? readNames(target, texts)
    known.set(texts, pending)
    return pending
  }
}
