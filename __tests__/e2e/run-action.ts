import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { parse } from 'yaml'

import type { FakeGitHub } from '../support/github.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A step of a workflow. */
export interface Step {
  readonly event: string
  readonly payload: unknown
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The step's `env:`. */
  readonly env?: Readonly<Record<string, string>>
  readonly token?: string
  readonly workspace?: string
  readonly sha?: string
  readonly job?: string
}

/** How a step ended, and what it left behind. */
export interface StepResult {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Runs the built action as the runner does, in an environment that holds nothing else. */
export async function runAction(github: FakeGitHub, step: Step): Promise<StepResult> {
  const folder = github.repository.makeFolder('runner')
  const files = {
    output: join(folder, 'output'),
    summary: join(folder, 'summary'),
    event: join(folder, 'event'),
  }
  writeFileSync(files.output, '')
  writeFileSync(files.summary, '')
  writeFileSync(files.event, JSON.stringify(step.payload))
  const workspace = step.workspace ?? github.repository.makeFolder('workspace')
  const ended = await runNode(['dist/action/index.js'], workspace, {
    ...inputVariables(step),
    ...step.env,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'acme/model-drift',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_JOB: step.job ?? 'models',
    GITHUB_OUTPUT: files.output,
    GITHUB_REPOSITORY: github.state.name,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '100',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: step.sha ?? '0'.repeat(40),
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW: 'models',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
  })
  const outputs = readOutputs(readFileSync(files.output, 'utf8'))
  return { ...ended, outputs, summary: readFileSync(files.summary, 'utf8') }
}

/** Runs the built command. */
export function runCommand(args: readonly string[], cwd: string) {
  return runNode(['dist/cli/index.js', ...args], cwd, { XDG_STATE_HOME: join(cwd, '.state') })
}

interface Ended {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

function runNode(
  [script = '', ...args]: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Ended> {
  const system = { PATH: process.env['PATH'], HOME: cwd }
  return new Promise((settle) => {
    execFile(
      process.execPath,
      [join(root, script), ...args],
      { cwd, env: { ...system, ...env } },
      (error, stdout, stderr) => {
        const status = error ? (typeof error.code === 'number' ? error.code : -1) : 0
        settle({ status, stdout, stderr })
      },
    )
  })
}

/** Every input of action.yml, as given or by its default; names in capitals, spaces to `_`, dashes as they are. */
function inputVariables({ inputs = {}, token = '' }: Step): Readonly<Record<string, string>> {
  const { inputs: known } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  const defaults = Object.entries(known).map(([name, { default: text = '' }]) => [name, text] as const)
  const values = { ...Object.fromEntries(defaults), ...inputs }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value.replace('${{ github.token }}', token),
    ]),
  )
}

/** The file of outputs: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n?^\2$/gm)
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value] as const))
}
