import { clip, oneLine } from '../quote/text.js'
import type { ForgeVerb } from './forge.js'
import { ForgeError, type ForgeErrorKind } from './forge-error.js'

/** What a verb does in words, the permissions it needs, and whether GitHub says "not found" for "not allowed". */
interface VerbFacts {
  readonly attempt: string
  readonly permissions: readonly string[]
  readonly hides: boolean
}

const comments = { permissions: ['pull-requests: write'], hides: true }
const contents = { permissions: ['contents: read'], hides: false }
const pulls = { permissions: ['pull-requests: read'], hides: false }

const verbs: Readonly<Record<ForgeVerb, VerbFacts>> = {
  getPullRequest: { attempt: 'read the pull request', ...pulls },
  findPullRequest: { attempt: 'look for the pull request', ...pulls },
  findMergeBase: { attempt: 'find the merge base', ...contents },
  findLastCommit: { attempt: 'read the history of a file', ...contents },
  listFolder: { attempt: 'list the files of a commit', ...contents },
  readBlob: { attempt: 'read a file', ...contents },
  findOwnComments: { attempt: 'read the comments', ...comments },
  createComment: { attempt: 'write a comment', ...comments },
  updateComment: { attempt: 'update a comment', ...comments, hides: false },
  deleteComment: { attempt: 'delete a comment', ...comments, hides: false },
  findBranch: { attempt: 'look for the branch', ...contents },
  commit: { attempt: 'commit to the branch', permissions: ['contents: write'], hides: true },
}

/** What GitHub's types of GraphQL errors mean, where they come with status 200. */
const graphqlKinds: Readonly<Record<string, ForgeErrorKind>> = {
  FORBIDDEN: 'forbidden',
  INSUFFICIENT_SCOPES: 'forbidden',
  NOT_FOUND: 'missing',
  SERVICE_UNAVAILABLE: 'unreachable',
  STALE_DATA: 'moved',
}

const statusKinds: Readonly<Record<number, ForgeErrorKind>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'missing',
}

/** What a client threw, as far as anybody can tell from its shape. */
interface Answer {
  /** Absent when there was no answer, or none that can be read. */
  readonly status?: number
  /** The type of the first GraphQL error. */
  readonly type?: string
  /** GitHub's words, or those of the failed connection; absent when the answer is none of GitHub's. */
  readonly said?: string
}

/** What a client of GitHub threw while it tried a verb, in our words. `secret` never appears in the message. */
export function toForgeError(verb: ForgeVerb, thrown: unknown, secret: string): ForgeError {
  const { attempt, permissions, hides } = verbs[verb]
  const answer = readAnswer(thrown)
  const { status, said = '' } = answer
  const found = kindOf(answer)
  const kind = found === 'missing' && hides ? 'forbidden' : found
  const hint = secret === '' ? '; the input "github-token" is empty' : ''
  const helps = kind === 'forbidden' && (found === 'missing' || /not accessible/i.test(said))
  return new ForgeError(`could not ${attempt}: ${wordsOf(answer, secret)}${hint}`, {
    kind,
    ...(status === undefined ? {} : { status }),
    ...(helps ? { permissions } : {}),
  })
}

/** What came back, in a sentence without the secret. GraphQL refuses with status 200, which says nothing. */
function wordsOf({ status, said }: Answer, secret: string): string {
  if (said === undefined) return 'what answered is not GitHub: a proxy or a sign-in page may stand between'
  const words = clip(oneLine((secret === '' ? said : said.replaceAll(secret, '***')).trim()), 300)
  if (status === undefined) return `GitHub did not answer: "${words}"`
  return `GitHub said ${status === 200 ? '' : `${status}, `}"${words}"`
}

function kindOf({ status, type, said = '' }: Answer): ForgeErrorKind {
  if (/is too long/i.test(said)) return 'too-long'
  if (/expected branch to point to/i.test(said)) return 'moved'
  if (/rate limit/i.test(said)) return 'failed'
  if (/not accessible by/i.test(said)) return 'forbidden'
  if (type !== undefined) return graphqlKinds[type] ?? 'failed'
  if (status === undefined || status >= 500) return 'unreachable'
  return statusKinds[status] ?? 'failed'
}

/**
 * A REST failure has a status and a response; a GraphQL failure a list of errors; a broken connection a status alone.
 * Whatever else was thrown, it was thrown over an answer that is not what GitHub documents.
 */
function readAnswer(thrown: unknown): Answer {
  const said = thrown instanceof Error ? thrown.message : String(thrown)
  if (!isRecord(thrown)) return {}
  const errors: unknown = thrown['errors']
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  if (isRecord(first)) return readGraphqlError(first, said)
  const { status, response } = thrown
  if (typeof status !== 'number') return {}
  return isRecord(response) ? { status, said } : { said }
}

function readGraphqlError({ type, message }: Readonly<Record<string, unknown>>, said: string): Answer {
  const words = typeof message === 'string' ? message : said
  return { status: 200, said: words, ...(typeof type === 'string' ? { type } : {}) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
