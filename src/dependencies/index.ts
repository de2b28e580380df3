import { posix } from 'node:path'

import { isTable, type Settings, type SettingsFiles, tableIn } from '../code-style/settings-files.js'
import { foldersUp, outputFolder } from '../paths.js'
import { requiredName } from './required-name.js'

/**
 * The packages that the projects around an output name, as PyPI compares them (`geoalchemy2`), read as data from each
 * `pyproject.toml` from the output's folder upwards: the dependencies, optional ones and groups of
 * https://packaging.python.org/specifications/pyproject-toml and .../dependency-groups, and poetry's own; and from each
 * `requirements.txt` there, without the files that it includes. Nothing is installed or asked for.
 */
export async function findDependencies(files: SettingsFiles, output: string): Promise<ReadonlySet<string>> {
  const folders = foldersUp(outputFolder(output))
  const projects = folders.map((folder) => files.table(posix.join(folder, 'pyproject.toml'), []))
  const lists = folders.map((folder) => files.lines(posix.join(folder, 'requirements.txt')))
  const tables = await Promise.all(projects)
  const requirements = [
    ...tables.flatMap((table) => (table ? readRequirements(table) : [])),
    ...(await Promise.all(lists)).flat(),
  ]
  return new Set(requirements.flatMap((requirement) => requiredName(requirement) ?? []))
}

function readRequirements(pyproject: Settings): readonly unknown[] {
  const project = tableIn(pyproject, 'project') ?? {}
  const poetry = tableIn(tableIn(pyproject, 'tool') ?? {}, 'poetry') ?? {}
  const groups = valuesIn(poetry, 'group').filter((group) => isTable(group))
  return [
    ...valuesIn(project, 'dependencies'),
    ...valuesIn(project, 'optional-dependencies').flat(),
    ...valuesIn(pyproject, 'dependency-groups').flat(),
    ...[poetry, ...groups].flatMap(namesIn),
  ]
}

/** Poetry has the names as keys. */
function namesIn(table: Settings): readonly string[] {
  return ['dependencies', 'dev-dependencies'].flatMap((key) => Object.keys(tableIn(table, key) ?? {}))
}

/** The members of a list or a table under a key. */
function valuesIn(table: Settings, key: string): readonly unknown[] {
  const value = Object.hasOwn(table, key) ? table[key] : undefined
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
