import { type Diagnostic, warningAt } from '../model/diagnostic.js'
import type { Tree } from '../model/tree.js'
import { readText } from '../trees/text.js'

/** The most bytes of a settings file: 1 MiB. */
const LIMIT = 1024 * 1024

/** What a settings file has to name to be worth parsing. */
const WORDS = /ruff|black|python|line-length|target-version|quote-style|extend|dependenc/

/** A table of settings. */
export type Settings = Readonly<Record<string, unknown>>

/**
 * The settings files of a tree, each read once. A link is none: it may lead anywhere. One that cannot be read is a warning
 * among `diagnostics`, and says nothing.
 */
export class SettingsFiles {
  readonly #tree: Tree
  readonly #known = new Map<string, Promise<Settings | undefined>>()
  readonly #texts = new Map<string, Promise<string | undefined>>()
  readonly #paths: string[] = []
  readonly #diagnostics: Diagnostic[] = []

  constructor(tree: Tree) {
    this.#tree = tree
  }

  /** The files that were there to be read. */
  get paths(): readonly string[] {
    return [...this.#paths].sort()
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics
  }

  /** A table of a TOML file by its keys; undefined where there is no such file, or no such table in it. */
  async table(path: string, keys: readonly string[]): Promise<Settings | undefined> {
    const pending = this.#known.get(path) ?? this.#read(path)
    this.#known.set(path, pending)
    return keys.reduce<Settings | undefined>(
      (settings, key) => (settings === undefined ? undefined : tableIn(settings, key)),
      await pending,
    )
  }

  /** The lines of a text file, without their breaks; none where there is no such file. */
  async lines(path: string): Promise<readonly string[]> {
    const pending = this.#texts.get(path) ?? this.#load(path)
    this.#texts.set(path, pending)
    return (await pending)?.split(/\r?\n/) ?? []
  }

  async #read(path: string): Promise<Settings | undefined> {
    const text = await this.#load(path)
    if (text === undefined) return undefined
    if (!WORDS.test(text)) return {}
    const { readToml } = await import('../config/toml.js')
    const { value, diagnostics } = readToml(path, text, [])
    return isTable(value?.value) ? value.value : this.#refuse(diagnostics)
  }

  /** The text of a file, which is empty where it cannot be read. */
  async #load(path: string): Promise<string | undefined> {
    const entry = await this.#tree.find(path)
    if (entry?.kind !== 'file' && entry?.kind !== 'executable') return undefined
    this.#paths.push(path)
    const { value, diagnostics } = await readText(this.#tree, entry, LIMIT)
    if (!value) this.#refuse(diagnostics)
    return value?.text ?? ''
  }

  /** Settings of other tools are no reason to fail: their own checks will. */
  #refuse(problems: readonly Diagnostic[]): Settings {
    for (const { place, message } of problems)
      this.#diagnostics.push(
        warningAt(place, 'unreadable-settings', `the settings for Python cannot be read here: ${message}`),
      )
    return {}
  }
}

/** The table under a key of another one. */
export function tableIn(settings: Settings, key: string): Settings | undefined {
  const value = Object.hasOwn(settings, key) ? settings[key] : undefined
  return isTable(value) ? value : undefined
}

/** A whole number under a key; TOML's numbers are kept as their text. */
export function numberIn(settings: Settings, key: string): number | undefined {
  const value = textIn(settings, key)
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined
}

/** A text under a key. */
export function textIn(settings: Settings, key: string): string | undefined {
  const value = Object.hasOwn(settings, key) ? settings[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/** Whether a value of TOML is a table. */
export function isTable(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
