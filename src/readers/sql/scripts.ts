import { posix } from 'node:path'

import { circle } from '../../includes/inclusion.js'
import { type Diagnostic, errorAt, type Outcome, warningAt } from '../../model/diagnostic.js'
import type { Place } from '../../model/place.js'
import type { SourceFile } from '../../model/source.js'
import type { Load, ToLoad } from '../reader.js'
import { findScriptCommands, type ScriptCommand } from './script-commands.js'

/**
 * Files with those that they have a database's client read, each once and where the command stands: a file is cut there
 * into parts that keep their lines. One that another reads does not stand for itself as well. Warning:
 * `source-not-followed`. Errors: `circular-include`, `too-many-includes`.
 */
export async function followScripts(
  files: readonly SourceFile[],
  load: Load,
): Promise<Outcome<readonly SourceFile[]>> {
  if (files.every(({ text }) => findScriptCommands(text).length === 0))
    return { value: files, diagnostics: [] }
  const survey = new Scripts(load)
  for (const file of files) await survey.read(file, [])
  const scripts = new Scripts(load)
  // Files that lead to each other in a circle are named all of them, so that none comes first.
  const named = files.filter(({ path }) => survey.named.has(path))
  const ordered = [...files.filter((file) => !named.includes(file)), ...named]
  const value = []
  for (const file of ordered) value.push(...(await scripts.read(file, [])))
  return { value, diagnostics: [...scripts.diagnostics, ...scripts.tellMissed()] }
}

/** The most commands that are followed. */
const MOST_COMMANDS = 1000

class Scripts {
  readonly diagnostics: Diagnostic[] = []
  /** The paths of files that others have read. */
  readonly named = new Set<string>()
  readonly #begun = new Set<string>()
  readonly #missed: Omit<ToLoad, 'script'>[] = []
  readonly #load: Load
  #left = MOST_COMMANDS

  constructor(load: Load) {
    this.#load = load
  }

  /** The parts of a file and of those that it reads, in their order; `chain` is the paths that lead to it. */
  async read(file: SourceFile, chain: readonly string[]): Promise<readonly SourceFile[]> {
    if (this.#begun.has(file.path)) return []
    this.#begun.add(file.path)
    const parts: SourceFile[] = []
    let rest: Start = { offset: 0, lines: 0 }
    for (const command of findScriptCommands(file.text)) {
      if (!this.#takesAnother(file, command)) break
      const script = await this.#open(command, file, [...chain, file.path])
      parts.push(cut(file, rest, command.silent ? command.end : command.start))
      if (script) parts.push(...(await this.read({ ...script, continues: true }, [...chain, file.path])))
      rest = { offset: command.end, lines: command.line - 1 }
    }
    return [...parts, cut(file, rest, file.text.length)]
  }

  /** Says of each file which of the files that it names is the first that is not read, and how many there are. */
  tellMissed(): readonly Diagnostic[] {
    const paths = [...new Set(this.#missed.map(({ place }) => place.path))]
    return paths.flatMap((path) => {
      const [first, ...others] = this.#missed.filter(({ place }) => place.path === path)
      if (!first) return []
      const more = others.length > 0 ? ` (and ${others.length} more like it in this file)` : ''
      const message = `the file that this command names is not read: expected "${first.target}" beside this file or from the top of the repository${more}`
      return [warningAt(first.place, 'source-not-followed', message)]
    })
  }

  #takesAnother({ path }: SourceFile, { line }: ScriptCommand): boolean {
    this.#left -= 1
    const message = `a schema may have up to ${MOST_COMMANDS} other files read, and here are more`
    if (this.#left === -1)
      this.diagnostics.push(errorAt({ path, line, column: 1 }, 'too-many-includes', message))
    return this.#left >= 0
  }

  /** The file that a command names. psql and mysql look where they were started: beside the first file, or at the top. */
  async #open(
    { target, relative, line }: ScriptCommand,
    { path }: SourceFile,
    chain: readonly string[],
  ): Promise<SourceFile | undefined> {
    const place = { path, line, column: 1 }
    const folder = posix.dirname(path)
    const starts = relative ? [folder] : [folder, posix.dirname(chain[0] ?? path), '.']
    for (const start of posix.isAbsolute(target) ? [] : new Set(starts)) {
      const found = posix.join(posix.relative(folder, start), target)
      const { value = [], diagnostics = [] } =
        (await this.#load({ place, target: found, script: true })) ?? {}
      this.diagnostics.push(...diagnostics)
      const [script] = value
      if (script) return this.#admit(script, place, chain)
    }
    this.#missed.push({ place, target })
    return undefined
  }

  #admit(script: SourceFile, place: Place, chain: readonly string[]): SourceFile | undefined {
    this.named.add(script.path)
    if (!chain.includes(script.path)) return script
    this.diagnostics.push(circle({ place }, chain, script.path))
    return undefined
  }
}

/** Where a part of a file starts: its offset, and how many lines end before it. */
interface Start {
  readonly offset: number
  readonly lines: number
}

/** A part of a file with empty lines for what stands before it; all but the first go on. */
function cut(file: SourceFile, { offset, lines }: Start, end: number): SourceFile {
  if (offset === 0) return end === file.text.length ? file : { ...file, text: file.text.slice(0, end) }
  return { ...file, text: '\n'.repeat(lines) + file.text.slice(offset, end), continues: true }
}
