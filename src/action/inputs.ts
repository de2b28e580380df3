import { targets } from '../targets/index.js'
import { type Diagnostic, errorAt, type Outcome } from '../model/diagnostic.js'
import { repositoryPath } from '../paths.js'
import { unknownWord } from '../config/problems.js'

/** What the action is to do with what it finds. */
export type Mode = 'comment' | 'commit' | 'check'

/** The action's inputs, read once. Optional ones that were left empty are absent. */
export interface Inputs {
  readonly config?: string
  /** The entry that `schema`, `target` and `output` make; with it no config is read. */
  readonly entry?: {
    readonly schema: readonly string[]
    readonly target: keyof typeof targets
    readonly output: string
  }
  readonly mode: Mode
  readonly failOnDrift: boolean
  readonly scope: 'changed' | 'all'
  readonly pullRequest?: number
  readonly commentId?: string
  readonly commitMessage?: string
  /** Relative to the repository. */
  readonly workingDirectory: string
  readonly token: string
  /** The environment variables that an entry's schema may name. */
  readonly env: ReadonlySet<string>
}

/** Reads the inputs; `get` gives an input's text, empty when it is not set. A value that is none of the known is an error. */
export function readInputs(get: (name: string) => string): Outcome<Inputs | undefined> {
  const problems: Diagnostic[] = []
  const choose = <T extends string>(name: string, known: readonly T[], fallback: T): T => {
    const word = get(name) || fallback
    const found = known.find((value) => value === word)
    if (found === undefined)
      problems.push(errorAt(undefined, `unknown-${name}`, unknownWord(name, word, known)))
    return found ?? fallback
  }
  const inputs: Inputs = {
    ...optional('config', get('config')),
    ...readEntry(get, problems),
    mode: choose('mode', ['comment', 'commit', 'check'], 'comment'),
    failOnDrift: choose('fail-on-drift', ['true', 'false'], 'true') === 'true',
    scope: choose('scope', ['changed', 'all'], 'changed'),
    ...readNumber(get('pull-request'), problems),
    ...optional('commentId', get('comment-id')),
    ...optional('commitMessage', get('commit-message')),
    workingDirectory: readFolder(get('working-directory') || '.', problems),
    token: get('github-token'),
    env: readVariables(get('env'), problems),
  }
  return { value: problems.length > 0 ? undefined : inputs, diagnostics: problems }
}

function readEntry(get: (name: string) => string, problems: Diagnostic[]): Pick<Inputs, 'entry'> {
  const [schema, target, output] = [get('schema'), get('target'), get('output')]
  if (schema === '' && target === '' && output === '') return {}
  const missing = Object.entries({ schema, target, output }).filter(([, value]) => value === '')
  if (missing.length > 0) {
    const names = missing.map(([name]) => name).join(' and ')
    problems.push(
      errorAt(
        undefined,
        'missing-input',
        `schema, target and output belong together: ${names} ${missing.length === 1 ? 'is' : 'are'} not set`,
      ),
    )
    return {}
  }
  if (!isTarget(target)) {
    problems.push(errorAt(undefined, 'unknown-target', unknownWord('target', target, Object.keys(targets))))
    return {}
  }
  const paths = schema.split('\n').map((line) => line.trim())
  return { entry: { schema: paths.filter((path) => path !== ''), target, output } }
}

function isTarget(word: string): word is keyof typeof targets {
  return Object.hasOwn(targets, word)
}

function readNumber(text: string, problems: Diagnostic[]): Pick<Inputs, 'pullRequest'> {
  if (text === '') return {}
  if (/^[1-9]\d{0,9}$/.test(text)) return { pullRequest: Number(text) }
  problems.push(errorAt(undefined, 'invalid-input', `pull-request: expected a number, came "${text}"`))
  return {}
}

function readFolder(text: string, problems: Diagnostic[]): string {
  const folder = repositoryPath('', text)
  if (folder !== undefined) return folder
  problems.push(
    errorAt(
      undefined,
      'outside-repository',
      `working-directory: expected a folder inside the repository, came "${text}"`,
    ),
  )
  return '.'
}

/** Names of variables, a line or a word each. */
function readVariables(text: string, problems: Diagnostic[]): ReadonlySet<string> {
  const names = text.split(/[\s,]+/).filter((name) => name !== '')
  if (names.every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name))) return new Set(names)
  const message = 'env: expected names of environment variables, such as DATABASE_URL, and never their values'
  problems.push(errorAt(undefined, 'invalid-input', message))
  return new Set()
}

function optional<K extends 'config' | 'commentId' | 'commitMessage'>(
  key: K,
  text: string,
): Partial<Record<K, string>> {
  const set: Partial<Record<K, string>> = {}
  if (text !== '') set[key] = text
  return set
}
