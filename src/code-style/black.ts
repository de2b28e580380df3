import { posix } from 'node:path'

import type { CodeStyle } from '../model/code-style.js'
import { oldest, targetVersion } from './python-version.js'
import { numberIn, type SettingsFiles } from './settings-files.js'

/** What the settings of black in a folder say of the style; undefined where it has none there. */
export async function readBlack(
  files: SettingsFiles,
  folder: string,
): Promise<Partial<CodeStyle> | undefined> {
  const settings = await files.table(posix.join(folder, 'pyproject.toml'), ['tool', 'black'])
  if (!settings) return undefined
  const lineLength = numberIn(settings, 'line-length')
  const pythonVersion = oldest([settings['target-version']].flat().map(targetVersion))
  return {
    ...(lineLength !== undefined && lineLength > 0 ? { lineLength } : {}),
    ...(pythonVersion === undefined ? {} : { pythonVersion }),
  }
}
