import { dirname, relative, resolve } from 'node:path'

import { createFile } from '../channels/files.js'
import { findCodeStyle } from '../code-style/index.js'
import { SettingsFiles } from '../code-style/settings-files.js'
import { configFolder, loadConfig } from '../config/load.js'
import type { Config, Entry } from '../model/config.js'
import { hasErrors } from '../model/diagnostic.js'
import { logText } from '../quote/log.js'
import { oneLine } from '../quote/text.js'
import { type ScaffoldName, scaffolds } from '../scaffold/index.js'
import { openFolderTree } from '../trees/folder.js'
import { outputProblem } from './output.js'
import { findRoot, toRepositoryPath } from './place.js'
import { sayDiagnostics, type Surroundings } from './surroundings.js'
import { UsageError } from './usage-error.js'

/** The flags of `scaffold`. */
export interface ScaffoldOptions {
  readonly config?: string
  /** The output of the entry whose models count. */
  readonly models?: string
  readonly output?: string
}

/** Writes the files of a scaffold that are not there yet, and says which ones are. The status is 2 where it cannot. */
export async function scaffold(
  name: ScaffoldName,
  options: ScaffoldOptions,
  around: Surroundings,
): Promise<number> {
  const { cwd } = around
  const { config: typed, output } = options
  const root = findRoot(typed === undefined ? cwd : dirname(resolve(cwd, typed)))
  const toPath = (path: string): string => toRepositoryPath(root, resolve(cwd, path))
  const source = typed === undefined ? { folder: toPath('.') || '.' } : { file: toPath(typed) }
  const tree = openFolderTree(root)
  const config = await loadConfig(tree, source)
  sayDiagnostics(config.diagnostics, around)
  if (hasErrors(config.diagnostics)) return 2
  const entry = chooseEntry(config.value, options.models, toPath)
  const place = { entry, configFolder: configFolder(config.value.path ?? '') }
  const folder = output === undefined ? scaffolds[name].defaultFolder(place) : toPath(output) || '.'
  const settings = new SettingsFiles(tree)
  const style = await findCodeStyle(settings, `${folder}/`)
  const { value: files, diagnostics } = scaffolds[name].write({ ...place, folder, style })
  const forbidden = outputProblem(folder, [], root)
  const problems = [...settings.diagnostics, ...diagnostics, ...(forbidden ? [forbidden] : [])]
  sayDiagnostics(problems, around)
  if (hasErrors(problems)) return 2
  for (const { path, text } of files) {
    const isNew = createFile(resolve(root, path), text)
    const shown = oneLine(relative(cwd, resolve(root, path)))
    around.stdout(logText(isNew ? `wrote ${shown}\n` : `left ${shown} alone, since it is there already\n`))
  }
  return 0
}

/** The entry of SQLAlchemy models that was named by its output, or the only one. */
function chooseEntry(
  { entries }: Config,
  models: string | undefined,
  toPath: (path: string) => string,
): Entry {
  const known = entries.filter(({ target }) => target === 'sqlalchemy')
  if (known.length === 0)
    throw new UsageError('expected an entry with the target sqlalchemy, and there is none')
  const wanted = models === undefined ? undefined : toPath(models)
  const found = known.filter(({ output }) => wanted === undefined || output.replace(/\/$/, '') === wanted)
  const [only] = found
  if (only && found.length === 1) return only
  const outputs = known.map(({ output }) => `"${output}"`).join(', ')
  throw new UsageError(
    `--models: expected the output of one entry (${outputs}), came ${models === undefined ? 'none' : `"${models}"`}`,
  )
}
