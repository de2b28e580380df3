import { getInput, setSecret } from '@actions/core'

import { deliver } from '../channels/index.js'
import { isFromFork } from '../channels/channel.js'
import { type Event, EventError, readEvent } from '../github/event.js'
import type { PullRequest } from '../github/forge.js'
import { ForgeError } from '../github/forge-error.js'
import { findSubject } from '../github/subject.js'
import { type Diagnostic, errorAt, warningAt } from '../model/diagnostic.js'
import { conclude } from '../report/index.js'
import { run } from '../run.js'
import { openFolderTree } from '../trees/folder.js'
import { configureFrom, localCommand } from './configure.js'
import { databasesFor } from './databases.js'
import { createForge } from './forge.js'
import { type Inputs, readInputs } from './inputs.js'
import { findPlace } from './place.js'
import { openRunContext } from './run-context.js'
import { openShell, type Shell } from './shell.js'
import { openEvent, openPullRequest } from './trees.js'

/**
 * The action: reads the inputs and the event, opens the trees that they point at, runs, and delivers the report.
 * Returns the report's exit status. What GitHub will not let it read is the user's to mend, and said like a mistake.
 */
export async function main(env: NodeJS.ProcessEnv): Promise<number> {
  const { value: inputs, diagnostics } = readInputs(getInput)
  const shell = await openShell(inputs, env)
  if (!inputs) return refuse(diagnostics, shell)
  try {
    return await work(inputs, shell, env)
  } catch (error) {
    if (error instanceof EventError)
      return refuse([errorAt(undefined, 'invalid-event', error.message)], shell)
    if (error instanceof ForgeError) return refuse([refusalOf(error)], shell)
    throw error
  }
}

async function work(inputs: Inputs, shell: Shell, env: NodeJS.ProcessEnv): Promise<number> {
  if (inputs.token !== '') setSecret(inputs.token)
  const { pullRequest: number, mode, scope, failOnDrift, commitMessage } = inputs
  const github = await openRunContext(env)
  const event = readEvent(github.eventName, github.payload, {
    sha: github.sha,
    ...(number && { pullRequest: number }),
  })
  if (event.privileged && mode === 'commit') return refuse([noCommit(github.eventName)], shell)

  const forge = createForge(inputs.token, github, env)
  const pullRequest = event.kind === 'commit' ? undefined : await findSubject(event, await forge())
  const place = findPlace(env['GITHUB_WORKSPACE'] ?? '.', inputs.workingDirectory)
  const sources = { root: place.root, privileged: isStrangers(event, pullRequest), forge }
  const trees = pullRequest
    ? await openPullRequest(pullRequest, sources)
    : await openEvent(event, github.sha, sources)

  const { report, config } = await run({
    ...trees,
    configure: configureFrom(inputs, place.folder, env),
    ...databasesFor(github.eventName, inputs, trees, env),
    scope,
    failOnDrift,
    command: localCommand(inputs, place.folder, env),
  })
  const diagnostics = [...report.diagnostics, ...unusedNumber(github.eventName, inputs, event)]
  const delivered = await deliver(
    pullRequest ? mode : 'check',
    { ...report, diagnostics },
    {
      ...shell,
      context: { ...shell.context, offersCommit: offersCommit(inputs, event, pullRequest) },
      ...(pullRequest && { pullRequest, ...(inputs.token !== '' && { forge: await forge() }) }),
      privileged: event.privileged,
      readsOnly: event.kind === 'pull-request' && !event.privileged && isFromFork(event.pullRequest),
      head: trees.head,
      outputs: config.entries.map(({ output }) => output),
      failOnDrift,
      ...(commitMessage !== undefined && { commitMessage }),
    },
  )
  return delivered.report.status
}

/** Whether another mode would commit here: this one does not, and there is a branch that the token may be let write to. */
function offersCommit(
  { mode }: Inputs,
  { privileged }: Event,
  pullRequest: PullRequest | undefined,
): boolean {
  const isOurs = pullRequest?.open === true && !isFromFork(pullRequest)
  return mode !== 'commit' && !privileged && isOurs
}

/** A warning where the number of a pull request was given, and the event does not look at that one. */
function unusedNumber(
  eventName: string,
  { pullRequest: number }: Inputs,
  event: Event,
): readonly Diagnostic[] {
  if (number === undefined || event.kind === 'number') return []
  if (event.kind === 'pull-request' && event.pullRequest.number === number) return []
  const message = `pull-request: the number ${number} has no say under ${eventName}; it is for workflow_dispatch`
  return [warningAt(undefined, 'unused-input', message)]
}

/** Whether strangers' files are looked at where the disk may hold secrets: then nothing of the disk is read. */
function isStrangers(event: Event, pullRequest: PullRequest | undefined): boolean {
  return event.privileged || (event.kind === 'number' && pullRequest !== undefined && isFromFork(pullRequest))
}

/** Delivers nothing but why there is no run. */
async function refuse(diagnostics: readonly Diagnostic[], shell: Shell): Promise<number> {
  const findings = { drifts: [], changes: [], inStep: [], checked: 0, skipped: 0, diagnostics, command: '' }
  const report = conclude(findings, { failOnDrift: true })
  const around = {
    privileged: false,
    readsOnly: false,
    head: openFolderTree('.'),
    outputs: [],
    failOnDrift: true,
  }
  return (await deliver('check', report, { ...shell, ...around })).report.status
}

function noCommit(event: string): Diagnostic {
  const message = `mode: commit is refused under ${event}, where strangers' files are looked at with a token that may write; use on: pull_request`
  return errorAt(undefined, 'no-commit-here', message)
}

function refusalOf({ message, permissions }: ForgeError): Diagnostic {
  const help =
    permissions.length > 0
      ? `; add ${permissions.map((line) => `"${line}"`).join(' and ')} to the job's "permissions:"`
      : ''
  return errorAt(undefined, 'github', `${message}${help}`)
}
