import { posix } from 'node:path'

import type { Config } from '../model/config.js'
import { errorAt, hasErrors, type Outcome } from '../model/diagnostic.js'
import type { Tree, TreeEntry } from '../model/tree.js'
import { foldersUp, repositoryPath } from '../paths.js'
import { readText } from '../trees/text.js'
import { outputProblems, readEntries } from './entries.js'
import type { Located } from './located.js'

const MAX_BYTES = 1024 * 1024

/** Where a config file is looked for in a folder, in this order. */
const NAMES = [
  'model-drift.yml',
  'model-drift.yaml',
  '.github/model-drift.yml',
  '.github/model-drift.yaml',
  'pyproject.toml',
]

/** Where to look for the config: a file that the user named, or the folder in which the search starts. */
export type ConfigSource = { readonly file: string } | { readonly folder: string }

/**
 * The config of a tree: the file that the user named, or the first that is found from the folder upwards. A
 * `pyproject.toml` counts when it has a `[tool.model-drift]` table. None at all is an error that says what to write.
 */
export async function loadConfig(tree: Tree, source: ConfigSource): Promise<Outcome<Config>> {
  const found = 'file' in source ? await openNamed(tree, source.file) : await search(tree, source.folder)
  if (!found.value) return { value: { entries: [] }, diagnostics: found.diagnostics }
  const { path, located } = found.value
  const entries = readEntries(located, configFolder(path))
  const diagnostics = [...entries.diagnostics, ...outputProblems(entries.value)]
  return { value: { path, entries: hasErrors(diagnostics) ? [] : entries.value }, diagnostics }
}

interface Found {
  readonly path: string
  readonly located: Located
}

async function openNamed(tree: Tree, written: string): Promise<Outcome<Found | undefined>> {
  const path = repositoryPath('', written)
  const entry = path === undefined ? undefined : await tree.find(path)
  const found = entry && (await open(tree, entry))
  if (found && (found.value || found.diagnostics.length > 0)) return found
  const reason =
    path === undefined
      ? 'expected a path inside the repository, relative and with forward slashes'
      : entry
        ? 'it has no [tool.model-drift] table'
        : `there is no such file in ${tree.label}`
  return {
    value: undefined,
    diagnostics: [errorAt(undefined, 'config-not-found', `config "${written}": ${reason}`)],
  }
}

async function search(tree: Tree, folder: string): Promise<Outcome<Found | undefined>> {
  for (const place of foldersUp(folder)) {
    for (const name of NAMES) {
      const entry = await tree.find(posix.join(place, name))
      const found = entry && (await open(tree, entry))
      if (found && (found.value || found.diagnostics.length > 0)) return found
    }
  }
  const message =
    'no config found: write model-drift.yml with an entry under "models:", or give the inputs schema, target and output (on the command line: schema2orm)'
  return { value: undefined, diagnostics: [errorAt(undefined, 'config-not-found', message)] }
}

async function open(tree: Tree, entry: TreeEntry): Promise<Outcome<Found | undefined>> {
  if (entry.kind === 'link' || entry.kind === 'submodule') {
    const place = { path: entry.path, line: 1, column: 1 }
    const message = `the config must be a file, not a ${entry.kind}`
    return { value: undefined, diagnostics: [errorAt(place, 'config-is-link', message)] }
  }
  const file = await readText(tree, entry, MAX_BYTES)
  if (!file.value) return { value: undefined, diagnostics: file.diagnostics }
  const located = await parse(entry.path, file.value.text)
  return {
    value: located.value && { path: entry.path, located: located.value },
    diagnostics: located.diagnostics,
  }
}

async function parse(path: string, text: string): Promise<Outcome<Located | undefined>> {
  if (!path.endsWith('.toml')) return (await import('./yaml.js')).readYaml(path, text)
  const table = path.endsWith('pyproject.toml') ? ['tool', 'model-drift'] : []
  return (await import('./toml.js')).readToml(path, text, table)
}

/** The folder that the paths in a config file are relative to: its own, or the parent of `.github`. */
export function configFolder(path: string): string {
  const folder = posix.dirname(path)
  return posix.basename(folder) === '.github' ? posix.dirname(folder) : folder
}
