import type { CodeStyle } from '../model/code-style.js'
import { foldersUp, outputFolder } from '../paths.js'
import { readBlack } from './black.js'
import { readRequiredPython } from './python-version.js'
import { readRuff } from './ruff.js'
import type { SettingsFiles } from './settings-files.js'

/** The style of ruff and of black where nobody says otherwise. */
export const DEFAULT_STYLE: CodeStyle = { lineLength: 88, quotes: 'double' }

/**
 * The code style of an output (a file, or a folder that ends in `/`), read as data from the settings that its repository
 * has for ruff, else for black. As with ruff the nearest ones count, from the output's folder upwards, and what they do
 * not say is the default (https://docs.astral.sh/ruff/configuration/#config-file-discovery). The version of Python may
 * also be that of the nearest project's `requires-python`. What cannot be read says nothing.
 */
export async function findCodeStyle(files: SettingsFiles, output: string): Promise<CodeStyle> {
  const folders = foldersUp(outputFolder(output))
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
  return { ...DEFAULT_STYLE, ...settings, ...(pythonVersion === undefined ? {} : { pythonVersion }) }
}
