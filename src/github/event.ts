import * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'

import { toPullRequest } from './answers.js'
import type { BranchHead, PullRequest } from './forge.js'

/**
 * What made the workflow run, as far as it matters: a pull request whose facts came with the event; one that is known
 * by its number, or by its head, and has to be asked for; or anything else, where there is only something to check.
 * `privileged` means that the token may write although strangers' files are looked at.
 */
export type Event =
  | { readonly kind: 'pull-request'; readonly privileged: boolean; readonly pullRequest: PullRequest }
  | { readonly kind: 'number'; readonly privileged: false; readonly number: number }
  | { readonly kind: 'head'; readonly privileged: true; readonly head: BranchHead | undefined }
  | {
      readonly kind: 'commit'
      readonly privileged: false
      readonly head?: string
      /** The commit that a merge queue's is judged against, as a pull request is against its merge base. */
      readonly base?: string
      /** What the branch was at before. */
      readonly before?: string
    }

/** What the event's payload does not hold. */
export interface EventFacts {
  /** The commit that the runner gives as GITHUB_SHA. */
  readonly sha?: string
  /** The number that the user gave to a run started by hand. */
  readonly pullRequest?: number
}

/** An event's payload that is not what GitHub sends. */
export class EventError extends Error {
  override readonly name = 'EventError'
}

/**
 * The event of a name (GITHUB_EVENT_NAME) and its payload, as GitHub documents them under "Events that trigger
 * workflows". Throws an `EventError` when the payload is not of that event's shape.
 */
export function readEvent(name: string, payload: unknown, facts: EventFacts = {}): Event {
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined
  if (read) return read(payload, facts, name)
  return toCommit(facts.sha)
}

type EventReader = (payload: unknown, facts: EventFacts, name: string) => Event

const readers: Readonly<Record<string, EventReader>> = {
  pull_request: (payload, _facts, name) => readPullRequest(payload, name, false),
  pull_request_target: (payload, _facts, name) => readPullRequest(payload, name, true),
  workflow_run: readWorkflowRun,
  workflow_dispatch: (_payload, { pullRequest, sha }) =>
    pullRequest === undefined ? toCommit(sha) : { kind: 'number', privileged: false, number: pullRequest },
  push: readPush,
  merge_group: readMergeGroup,
}

const commitId = z.string().check(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'expected a whole commit id'))

const side = z.object({
  sha: commitId,
  ref: z.string().check(z.minLength(1)),
  repo: z.nullish(z.object({ full_name: z.string() })),
})

const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().check(z.positive()),
    state: z.string(),
    head: side,
    base: side,
  }),
})

const workflowRunPayload = z.object({
  workflow_run: z.object({
    head_sha: commitId,
    head_branch: z.nullish(z.string()),
    head_repository: z.nullish(z.object({ owner: z.object({ login: z.string() }) })),
  }),
})

const pushPayload = z.object({ ref: z.optional(z.string()), before: commitId, after: commitId })

const mergeGroupPayload = z.object({ merge_group: z.object({ head_sha: commitId, base_sha: commitId }) })

function readPullRequest(payload: unknown, name: string, privileged: boolean): Event {
  const { pull_request } = parse(pullRequestPayload, payload, name)
  return { kind: 'pull-request', privileged, pullRequest: toPullRequest(pull_request) }
}

/** The event's own list of pull requests is empty for forks, so the head is what counts. */
function readWorkflowRun(payload: unknown, _facts: EventFacts, name: string): Event {
  const { head_sha, head_branch, head_repository } = parse(workflowRunPayload, payload, name).workflow_run
  const owner = head_repository?.owner.login
  const head = owner && head_branch ? { owner, branch: head_branch, sha: head_sha } : undefined
  return { kind: 'head', privileged: true, head }
}

/**
 * A push is only checked, so one whose payload says nothing is checked where the runner stands; that of a tag too, since
 * an annotated one is no commit.
 */
function readPush(payload: unknown, { sha }: EventFacts): Event {
  const { success, data } = pushPayload.safeParse(payload)
  if (!success || data.ref?.startsWith('refs/tags/')) return toCommit(sha)
  return toCommit(data.after, { before: data.before })
}

function readMergeGroup(payload: unknown, _facts: EventFacts, name: string): Event {
  const { head_sha, base_sha } = parse(mergeGroupPayload, payload, name).merge_group
  return toCommit(head_sha, { base: base_sha })
}

/** A new branch has no commit before, a deleted one none after: GitHub writes zeros for them. */
function toCommit(head: string | undefined, others: { base?: string; before?: string } = {}): Event {
  const known = Object.entries({ head, ...others }).filter(([, id]) => id !== undefined && !/^0+$/.test(id))
  return { kind: 'commit', privileged: false, ...Object.fromEntries(known) }
}

function parse<T>(shape: z.ZodMiniType<T>, payload: unknown, name: string): T {
  const read = shape.safeParse(payload, { error: en().localeError })
  if (read.success) return read.data
  const [first] = read.error.issues
  const what = [first?.path.join('.') ?? '', first?.message ?? 'no object'].filter((part) => part !== '')
  throw new EventError(`the payload of the ${name} event is not what GitHub sends: ${what.join(': ')}`)
}
