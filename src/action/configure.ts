import { posix } from 'node:path'

import { outputProblems, toEntry } from '../config/entries.js'
import { loadConfig } from '../config/load.js'
import { mayHoldPassword } from '../config/database-source.js'
import { isDatabaseUrl } from '../databases/url.js'
import type { Config } from '../model/config.js'
import { errorAt, type Outcome } from '../model/diagnostic.js'
import type { Tree } from '../model/tree.js'
import { shellWord } from '../quote/shell.js'
import type { Inputs } from './inputs.js'

/**
 * The config that the inputs name for a tree: their own entry, which the workflow says, or a config file. `folder` is the
 * working directory.
 */
export function configureFrom(
  { entry, config }: Inputs,
  folder: string,
  env: NodeJS.ProcessEnv = {},
): (tree: Tree) => Promise<Outcome<Config>> {
  if (entry) {
    const written = { ...entry, schema: [...entry.schema] }
    const { value: entries, diagnostics } = toEntry(written, folder, () => undefined, 'taken')
    const problems = [...diagnostics, ...outputProblems(entries)]
    const value = { ...workflowPath(env), entries }
    return () => Promise.resolve({ value, diagnostics: problems })
  }
  const source =
    config === undefined
      ? { folder }
      : { file: posix.isAbsolute(config) ? config : posix.join(folder, config) }
  return async (tree) =>
    config !== undefined || (await isFolder(tree, folder)) ? loadConfig(tree, source) : noFolder(tree, folder)
}

/** The workflow's file, where it is one of this repository: `acme/shop/.github/workflows/models.yml@refs/...`. */
function workflowPath({
  GITHUB_REPOSITORY: repository = '',
  GITHUB_WORKFLOW_REF: ref = '',
}: NodeJS.ProcessEnv): Pick<Config, 'path'> {
  const [path = ''] = ref.startsWith(`${repository}/`) ? ref.slice(repository.length + 1).split('@') : []
  return path === '' ? {} : { path }
}

async function isFolder(tree: Tree, folder: string): Promise<boolean> {
  return folder === '.' || (await tree.list(folder)).length > 0
}

/** Without the folder the search would go on above it, and check what nobody asked for. */
function noFolder({ label }: Tree, folder: string): Outcome<Config> {
  const message = `working-directory: expected a folder of the repository, and there is no "${folder}" in ${label}`
  return { value: { entries: [] }, diagnostics: [errorAt(undefined, 'folder-not-found', message)] }
}

/** The command that mends the drift on a developer's machine, from the repository's root or the working directory. */
export function localCommand({ entry, config }: Inputs, folder: string, env: NodeJS.ProcessEnv): string {
  const there = folder === '.' ? '' : `cd ${shellWord(folder)} && `
  if (entry) {
    const inputs = entry.schema.map(inputWord).join(' ')
    const { target, output } = entry
    return `${there}${program(env)} schema2orm --input ${inputs} --type ${target} --output ${shellWord(output)}`
  }
  return `${there}${program(env)} generate${config === undefined ? '' : ` --config ${shellWord(config)}`}`
}

/**
 * The same program on a developer's machine: the repository and the ref that the workflow takes the action from, which
 * the runner tells (https://docs.github.com/actions/reference/workflows-and-actions/variables); nothing of a local one.
 */
function program({
  GITHUB_ACTION_REPOSITORY: repository = '',
  GITHUB_ACTION_REF: ref = '',
  GITHUB_SERVER_URL: server = GITHUB,
}: NodeJS.ProcessEnv): string {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return 'npx model-drift'
  const version = ref === '' ? '' : `#${ref}`
  return `npx ${shellWord(server === GITHUB ? `github:${repository}${version}` : `git+${server}/${repository}.git${version}`)}`
}

/** The server, where the runner names none. */
export const GITHUB = 'https://github.com'

/** A schema input as a word of the command. The URL of a database is nobody's to read: a variable stands for it. */
function inputWord(schema: string): string {
  const [, name] = /^\$\{([A-Za-z_]\w*)\}$/.exec(schema) ?? []
  if (name !== undefined) return `"$${name}"`
  if (isDatabaseUrl(schema) || mayHoldPassword(schema)) return '"$DATABASE_URL"'
  return /^[\w./*?-]+$/.test(schema) ? schema : shellWord(schema)
}
