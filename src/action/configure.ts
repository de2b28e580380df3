import { posix } from 'node:path'

import { outputProblems, toEntry } from '../config/entries.js'
import { loadConfig } from '../config/load.js'
import type { Config } from '../model/config.js'
import type { Outcome } from '../model/diagnostic.js'
import type { Tree } from '../model/tree.js'
import { shellWord } from '../quote/shell.js'
import type { Inputs } from './inputs.js'

/** The config that the inputs name for a tree: their own entry, or a config file. `folder` is the working directory. */
export function configureFrom(
  { entry, config }: Inputs,
  folder: string,
): (tree: Tree) => Promise<Outcome<Config>> {
  if (entry) {
    const { value, diagnostics } = toEntry({ ...entry, schema: [...entry.schema] }, folder, () => undefined)
    const problems = [...diagnostics, ...outputProblems(value)]
    return () => Promise.resolve({ value: { entries: value }, diagnostics: problems })
  }
  const source =
    config === undefined
      ? { folder }
      : { file: posix.isAbsolute(config) ? config : posix.join(folder, config) }
  return (tree) => loadConfig(tree, source)
}

/** The command that mends the drift on a developer's machine, from the repository's root or the working directory. */
export function localCommand({ entry, config }: Inputs, folder: string): string {
  const there = folder === '.' ? '' : `cd ${shellWord(folder)} && `
  if (entry) {
    const inputs = entry.schema.map((path) => (/^[\w./*?-]+$/.test(path) ? path : shellWord(path))).join(' ')
    const { target, output } = entry
    return `${there}npx model-drift schema2orm --input ${inputs} --type ${target} --output ${shellWord(output)}`
  }
  return `${there}npx model-drift generate${config === undefined ? '' : ` --config ${shellWord(config)}`}`
}
