import { posix } from 'node:path'

import type { CodeStyle } from '../model/code-style.js'
import type { Outcome } from '../model/diagnostic.js'
import type { Tree } from '../model/tree.js'
import { readBlack } from './black.js'
import { readRequiredPython } from './python-version.js'
import { readRuff } from './ruff.js'
import { SettingsFiles } from './settings-files.js'

/** The style of ruff and of black where nobody says otherwise. */
export const DEFAULT_STYLE: CodeStyle = { lineLength: 88, quotes: 'double' }

/** A style, and the files that were read to find it. */
export interface FoundStyle {
  readonly style: CodeStyle
  readonly paths: readonly string[]
}

/**
 * The code style of an output (a file, or a folder that ends in `/`), read as data from the settings that its repository
 * has for ruff, else for black. As with ruff the nearest ones count, from the output's folder upwards, and what they do
 * not say is the default (https://docs.astral.sh/ruff/configuration/#config-file-discovery). The version of Python may
 * also be that of the nearest project's `requires-python`. A file that cannot be read is a warning, and says nothing.
 */
export async function findCodeStyle(tree: Tree, output: string): Promise<Outcome<FoundStyle>> {
  const files = new SettingsFiles(tree)
  const folders = foldersUp(posix.dirname(output.endsWith('/') ? `${output}.` : output))
  const nearest = async <T>(read: (folder: string) => Promise<T | undefined>): Promise<T | undefined> => {
    for (const folder of folders) {
      const found = await read(folder)
      if (found !== undefined) return found
    }
    return undefined
  }
  const settings =
    (await nearest((folder) => readRuff(files, folder))) ??
    (await nearest((folder) => readBlack(files, folder)))
  const pythonVersion =
    settings?.pythonVersion ?? (await nearest((folder) => readRequiredPython(files, folder)))
  const style = { ...DEFAULT_STYLE, ...settings, ...(pythonVersion === undefined ? {} : { pythonVersion }) }
  return { value: { style, paths: files.paths }, diagnostics: files.diagnostics }
}

function foldersUp(folder: string): readonly string[] {
  return folder === '.' || folder === '/' ? ['.'] : [folder, ...foldersUp(posix.dirname(folder))]
}
