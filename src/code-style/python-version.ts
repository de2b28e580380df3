import { posix } from 'node:path'

import { type SettingsFiles, textIn } from './settings-files.js'

/** A clause that sets a lower bound: `>=3.11`, `~=3.11`, `==3.12.*`, and poetry's `^3.11` and `~3.11`. */
const LOWER_BOUND = /^(?:>=?|~=?|===?|\^)\s*(3\.\d{1,2})(?!\d)/

/** The version that the nickname of a target means (`py311`); undefined for anything else. */
export function targetVersion(nickname: unknown): string | undefined {
  const minor = typeof nickname === 'string' ? /^py3(\d{1,2})$/.exec(nickname)?.[1] : undefined
  return minor === undefined ? undefined : `3.${minor}`
}

/** The oldest of some versions of Python 3. */
export function oldest(versions: readonly (string | undefined)[]): string | undefined {
  return versions
    .filter((version) => version !== undefined)
    .reduce<string | undefined>(
      (least, version) => (least === undefined || minorOf(version) < minorOf(least) ? version : least),
      undefined,
    )
}

/** The newer of two versions of Python 3. */
export function newer(one: string, other: string): string {
  return minorOf(one) > minorOf(other) ? one : other
}

/** The oldest Python that the project in a folder runs on (`requires-python`, or poetry's own key), where it says. */
export async function readRequiredPython(files: SettingsFiles, folder: string): Promise<string | undefined> {
  const path = posix.join(folder, 'pyproject.toml')
  const project = await files.table(path, ['project'])
  const poetry = await files.table(path, ['tool', 'poetry', 'dependencies'])
  const required = textIn(project ?? {}, 'requires-python') ?? textIn(poetry ?? {}, 'python')
  const bounds = required?.split(',').map((clause) => LOWER_BOUND.exec(clause.trim())?.[1]) ?? []
  return bounds.find((bound) => bound !== undefined)
}

function minorOf(version: string): number {
  return Number(version.split('.')[1])
}
