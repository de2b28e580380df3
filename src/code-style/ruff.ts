import { posix } from 'node:path'

import type { CodeStyle } from '../model/code-style.js'
import { repositoryPath } from '../paths.js'
import { targetVersion } from './python-version.js'
import { numberIn, type Settings, type SettingsFiles, tableIn, textIn } from './settings-files.js'

/** Where ruff looks in a folder, in this order: https://docs.astral.sh/ruff/configuration/#config-file-discovery. */
const NAMES = ['.ruff.toml', 'ruff.toml', 'pyproject.toml']

/** The longest line that ruff knows. */
const LONGEST = 320

/** How many files may extend each other. */
const MOST_EXTENDED = 8

/** What the settings of ruff in a folder say of the style; undefined where it has none there. */
export async function readRuff(
  files: SettingsFiles,
  folder: string,
): Promise<Partial<CodeStyle> | undefined> {
  for (const name of NAMES) {
    const path = posix.join(folder, name)
    const settings = await files.table(path, keysOf(path))
    if (settings) return readExtended(files, path, settings, MOST_EXTENDED)
  }
  return undefined
}

/** A file's own settings win over those of the file that it extends. */
async function readExtended(
  files: SettingsFiles,
  path: string,
  settings: Settings,
  left: number,
): Promise<Partial<CodeStyle>> {
  const extended = repositoryPath(posix.dirname(path), textIn(settings, 'extend') ?? '')
  const around =
    extended === undefined || left === 0 ? undefined : await files.table(extended, keysOf(extended))
  const inherited = extended && around ? await readExtended(files, extended, around, left - 1) : {}
  return { ...inherited, ...readOwn(settings) }
}

function readOwn(settings: Settings): Partial<CodeStyle> {
  const lineLength = numberIn(settings, 'line-length')
  const quotes = textIn(tableIn(settings, 'format') ?? {}, 'quote-style')
  const pythonVersion = targetVersion(textIn(settings, 'target-version'))
  return {
    ...(lineLength !== undefined && lineLength > 0 && lineLength <= LONGEST ? { lineLength } : {}),
    ...(quotes === 'single' || quotes === 'double' ? { quotes } : {}),
    ...(pythonVersion === undefined ? {} : { pythonVersion }),
  }
}

function keysOf(path: string): readonly string[] {
  return posix.basename(path) === 'pyproject.toml' ? ['tool', 'ruff'] : []
}
