import { tmpdir } from 'node:os'

import { openRunner, type Runner } from '../channels/runner.js'
import type { Context } from '../report/index.js'
import { version } from '../version.js'
import { GITHUB } from './configure.js'
import type { Inputs } from './inputs.js'

/** What every delivery of the action needs: the runner, a folder for files, and who speaks. */
export interface Shell {
  readonly runner: Runner
  readonly folder: string
  readonly context: Context
}

/** The shell that the runner's environment describes. Comments are told apart by workflow and job, or as the user says. */
export async function openShell(inputs: Inputs | undefined, env: NodeJS.ProcessEnv): Promise<Shell> {
  const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '', GITHUB_REPOSITORY: repository = '' } = env
  return {
    runner: await openRunner(),
    folder: env['RUNNER_TEMP'] ?? tmpdir(),
    context: {
      version,
      markerId: inputs?.commentId ?? `${workflow}/${job}`,
      repositoryUrl: `${env['GITHUB_SERVER_URL'] ?? GITHUB}/${repository}`,
    },
  }
}
