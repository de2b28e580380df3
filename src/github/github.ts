import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'

import { blobAnswer, newCommentAnswer, toComment, toEntry, toPullRequest } from './answers.js'
import type {
  Branch,
  BranchHead,
  Comment,
  Commit,
  CommitRequest,
  Conversation,
  FolderListing,
  Forge,
  ForgeVerb,
  PullRequest,
} from './forge.js'
import {
  type BranchAnswer,
  branchQuery,
  type CommentNode,
  type CommentsAnswer,
  commentsQuery,
  type CommitAnswer,
  commitMutation,
  deleteCommentMutation,
  type UpdateCommentAnswer,
  updateCommentMutation,
} from './queries.js'
import { toForgeError } from './refusal.js'

/** Which GitHub to speak to, and as whom. */
export interface GitHubOptions {
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
  /** What the runner gives as GITHUB_API_URL and GITHUB_GRAPHQL_URL: `https://api.github.com` and its `/graphql`. */
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** `model-drift/1.0.0`. */
  readonly userAgent: string
  /** How many milliseconds a second of waiting before a retry lasts; 1000 when absent. */
  readonly second?: number
}

/** The longest that one request may take, in milliseconds. */
const TIMEOUT = 30_000
/** How often a request is repeated that GitHub failed to answer, or that it asked to repeat later. */
const RETRIES = 2
/** The longest wait that GitHub may ask for, in seconds; for more the request fails. */
const LONGEST_WAIT = 60
/** Answers that asking again would not change. */
const FINAL = [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 423, 429, 451]

/** GitHub as a forge: github.com, GitHub with data residency, or GitHub Enterprise Server. */
export async function openGitHub(options: GitHubOptions): Promise<Forge> {
  const site = await openSite(options)
  const blobs = new Map<string, Promise<Uint8Array>>() // head and base share most files
  const attempt = async <T>(verb: ForgeVerb, act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      throw toForgeError(verb, error, options.token)
    }
  }
  return {
    getPullRequest: (number) => attempt('getPullRequest', () => getPullRequest(site, number)),
    findPullRequest: (head) => attempt('findPullRequest', () => findPullRequest(site, head)),
    findMergeBase: (base, head) => attempt('findMergeBase', () => findMergeBase(site, base, head)),
    findLastCommit: (path, before) => attempt('findLastCommit', () => findLastCommit(site, path, before)),
    listFolder: (id, depth) => attempt('listFolder', () => listFolder(site, id, depth)),
    readBlob: (id) => {
      const asked = blobs.get(id) ?? attempt('readBlob', () => readBlob(site, id))
      blobs.set(id, asked)
      return asked
    },
    findOwnComments: (number) => attempt('findOwnComments', () => findOwnComments(site, number)),
    createComment: (number, body) => attempt('createComment', () => createComment(site, number, body)),
    updateComment: (id, body) => attempt('updateComment', () => updateComment(site, id, body)),
    deleteComment: (id) => attempt('deleteComment', () => deleteComment(site, id)),
    findBranch: (branch) => attempt('findBranch', () => findBranch(site, branch)),
    commit: (request) => attempt('commit', () => commit(site, request)),
  }
}

/** A repository on a GitHub, and the client that speaks to it. */
interface Site {
  readonly client: Octokit
  /** The client for GraphQL that only reads: no write has to wait the second that the other keeps between any two. */
  readonly reader: Octokit
  readonly at: { readonly owner: string; readonly repo: string }
  /** The address below which `/graphql` lies. */
  readonly graphql: { readonly baseUrl: string }
}

async function openSite(options: GitHubOptions): Promise<Site> {
  const { repository, token, apiUrl, graphqlUrl } = options
  const [owner = '', repo = ''] = repository.split('/')
  const fetch = withTimeout(await findFetch(token, apiUrl))
  return {
    client: openClient(options, fetch, apiUrl),
    reader: openClient(options, fetch, `${apiUrl} reading`),
    at: { owner, repo },
    graphql: { baseUrl: graphqlUrl.replace(/\/graphql\/?$/, '') },
  }
}

/** A client whose requests keep the pace of its lane: a second between any two that are not GET. */
function openClient(
  { token, apiUrl, userAgent, second = 1000 }: GitHubOptions,
  fetch: Fetch,
  lane: string,
): Octokit {
  return new (Octokit.plugin(retry, throttling))({
    auth: token,
    baseUrl: apiUrl.replace(/\/$/, ''),
    userAgent,
    log: silent,
    request: { fetch },
    retry: { doNotRetry: FINAL, retries: RETRIES, retryAfterBaseValue: second },
    throttle: {
      id: lane,
      retryAfterBaseValue: second,
      onRateLimit: () => false, // it may last an hour
      onSecondaryRateLimit: (wait, _options, _client, tried) => wait <= LONGEST_WAIT && tried < RETRIES,
    },
  })
}

const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }

/** Nothing is logged by the client: what went wrong is in the error, and what is printed goes through the channels. */
function ignore(): void {
  // as its name says
}

type Fetch = typeof globalThis.fetch

function withTimeout(fetch: Fetch): Fetch {
  return (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) })
}

/** Node's own fetch, or behind a proxy the one of the actions toolkit, which takes longer to load. */
async function findFetch(token: string, apiUrl: string): Promise<Fetch> {
  const proxies = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']
  if (!proxies.some((name) => process.env[name])) return fetch
  const { getOctokitOptions, defaults } = await import('@actions/github/lib/utils')
  const { request } = { ...defaults, ...getOctokitOptions(token, { baseUrl: apiUrl }) }
  const found: unknown = request?.fetch
  return isFetch(found) ? found : fetch
}

function isFetch(value: unknown): value is Fetch {
  return typeof value === 'function'
}

async function getPullRequest({ client, at }: Site, number: number): Promise<PullRequest> {
  const { data } = await client.rest.pulls.get({ ...at, pull_number: number })
  return toPullRequest(data)
}

async function findPullRequest({ client, at }: Site, head: BranchHead): Promise<PullRequest | undefined> {
  const asked = { ...at, state: 'open', head: `${head.owner}:${head.branch}`, per_page: 100 } as const
  const found = await client.paginate(client.rest.pulls.list, asked)
  return found.map(toPullRequest).find((pull) => pull.open && pull.head.sha === head.sha)
}

async function findMergeBase({ client, at }: Site, base: string, head: string): Promise<string | undefined> {
  try {
    const asked = { ...at, basehead: `${base}...${head}`, per_page: 1 }
    const { data } = await client.rest.repos.compareCommitsWithBasehead(asked)
    return data.merge_base_commit.sha
  } catch (error) {
    if (error instanceof Error && /no common ancestor/i.test(error.message)) return undefined
    throw error
  }
}

async function findLastCommit(
  { client, at }: Site,
  path: string,
  before: string,
): Promise<string | undefined> {
  const { data } = await client.rest.repos.listCommits({ ...at, sha: before, path, per_page: 1 })
  return data[0]?.sha
}

async function listFolder({ client, at }: Site, id: string, depth: 'level' | 'all'): Promise<FolderListing> {
  const deep = depth === 'all' ? { recursive: '1' } : {} // any value at all means "yes"
  const { data } = await client.rest.git.getTree({ ...at, tree_sha: id, ...deep })
  return { entries: data.tree.flatMap(toEntry), truncated: data.truncated }
}

/** The answer is parsed here: the client's own parser runs out of stack on a text of more than some megabytes. */
async function readBlob({ client, at }: Site, id: string): Promise<Uint8Array> {
  const request = { parseSuccessResponseBody: false }
  const { data } = await client.request(BLOB, { ...at, file_sha: id, request })
  const { content, encoding } = blobAnswer.parse(await new Response(toStream(data)).json())
  return Uint8Array.from(Buffer.from(content, encoding === 'utf-8' ? 'utf8' : 'base64'))
}

const BLOB = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'

function toStream(data: unknown): ReadableStream {
  if (data instanceof ReadableStream) return data
  throw new Error('the answer has no body')
}

async function findOwnComments(site: Site, number: number): Promise<Conversation> {
  const nodes: CommentNode[] = []
  for (let after: string | null = null; ;) {
    const page: Page = await askComments(site, number, after)
    nodes.push(...page.comments.nodes)
    const { hasNextPage, endCursor } = page.comments.pageInfo
    if (!hasNextPage) return toConversation(page, nodes)
    after = endCursor
  }
}

type Page = CommentsAnswer['repository']['pullRequest']

async function askComments(
  { reader, at, graphql }: Site,
  number: number,
  after: string | null,
): Promise<Page> {
  const variables = { owner: at.owner, name: at.repo, number, after }
  const answer = await reader.graphql<CommentsAnswer>(commentsQuery, { ...variables, ...graphql })
  return answer.repository.pullRequest
}

function toConversation({ headRefOid }: Page, nodes: readonly CommentNode[]): Conversation {
  const own = nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor)
  return { head: headRefOid, comments: own.map(toComment) }
}

/** Never repeated here: when only the answer was lost, a second request would make a second comment. */
async function createComment({ client, at }: Site, number: number, body: string): Promise<Comment> {
  const asked = { ...at, issue_number: number, body, request: { retries: 0 } }
  const { data } = await client.rest.issues.createComment(asked)
  const { node_id, html_url, body: written = body } = newCommentAnswer.parse(data)
  return { id: node_id, url: html_url, body: written }
}

async function updateComment({ client, graphql }: Site, id: string, body: string): Promise<Comment> {
  const variables = { id, body, ...graphql }
  const answer = await client.graphql<UpdateCommentAnswer>(updateCommentMutation, variables)
  return toComment(answer.updateIssueComment.issueComment)
}

async function deleteComment({ client, graphql }: Site, id: string): Promise<void> {
  await client.graphql(deleteCommentMutation, { id, ...graphql })
}

async function findBranch(
  { reader, graphql }: Site,
  { repository, branch }: Branch,
): Promise<string | undefined> {
  const [owner, name] = repository.split('/')
  const variables = { owner, name, ref: `refs/heads/${branch}`, ...graphql }
  const answer = await reader.graphql<BranchAnswer>(branchQuery, variables)
  return answer.repository.ref?.target.oid
}

/** Never repeated: when only the answer was lost, a second request would find the branch moved by the first. */
async function commit({ client, graphql }: Site, request: CommitRequest): Promise<Commit> {
  const variables = { input: toCommitInput(request), ...graphql, request: { retries: 0 } }
  const answer = await client.graphql<CommitAnswer>(commitMutation, variables)
  const { oid, url } = answer.createCommitOnBranch.commit
  return { sha: oid, url }
}

function toCommitInput(request: CommitRequest) {
  const { repository, branch, expectedHead, headline, body, additions, deletions } = request
  return {
    branch: { repositoryNameWithOwner: repository, branchName: branch },
    expectedHeadOid: expectedHead,
    message: { headline, body },
    fileChanges: {
      additions: additions.map(({ path, text }) => ({
        path,
        contents: Buffer.from(text, 'utf8').toString('base64'),
      })),
      deletions: deletions.map((path) => ({ path })),
    },
  }
}
