import { type CommentFacts, type PullFacts, Refused, type State, type TokenFacts } from './state.js'

/** A request to the REST interface. */
export interface RestRequest {
  readonly method: string
  readonly url: URL
  readonly body: Readonly<Record<string, unknown>>
  readonly token: TokenFacts
}

/** An answer: a status, a JSON body, and headers. */
export interface RestAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

type Handler = (state: State, request: RestRequest, parts: readonly string[]) => RestAnswer

/** Each route: the method, the path below the repository with `*` for a variable part, and what answers. */
const routes: readonly (readonly [method: string, pattern: string, handler: Handler])[] = [
  ['GET', 'pulls', listPulls],
  ['GET', 'pulls/*', getPull],
  ['GET', 'compare/*', compare],
  ['GET', 'commits', listCommits],
  ['GET', 'git/trees/*', getTree],
  ['GET', 'git/blobs/*', getBlob],
  ['GET', 'issues/*/comments', listComments],
  ['POST', 'issues/*/comments', createComment],
]

/** Answers a REST request as GitHub does. Throws `Refused`. */
export function answerRest(state: State, request: RestRequest): RestAnswer {
  const [, , owner = '', name = '', ...rest] = request.url.pathname.split('/').map(decodeURIComponent)
  if (`${owner}/${name}`.toLowerCase() !== state.name.toLowerCase()) throw notFound()
  for (const [method, pattern, handler] of routes) {
    const parts = match(pattern.split('/'), rest)
    if (method === request.method && parts) return handler(state, request, parts)
  }
  throw notFound()
}

function match(pattern: readonly string[], parts: readonly string[]): readonly string[] | undefined {
  const fits =
    pattern.length === parts.length && pattern.every((part, at) => part === '*' || part === parts[at])
  return fits ? parts.filter((_, at) => pattern[at] === '*') : undefined
}

function listPulls(state: State, { url, token }: RestRequest): RestAnswer {
  state.demand(token, 'read', 'pull-requests')
  const wanted = url.searchParams.get('state') ?? 'open'
  const head = url.searchParams.get('head')
  const found = [...state.pulls.values()].filter(
    (pull) => (wanted === 'all' || pull.state === wanted) && (head === null || head === labelOf(pull)),
  )
  return paginate(url, found, (pull) => toPull(state, pull))
}

function getPull(state: State, { token }: RestRequest, [number]: readonly string[]): RestAnswer {
  state.demand(token, 'read', 'pull-requests')
  return { status: 200, body: toPull(state, state.getPull(Number(number))) }
}

/** A pull request as REST and events show it. */
export function toPull(state: State, pull: PullFacts): Readonly<Record<string, unknown>> {
  const { number, head, headRepository, base, baseSha } = pull
  return {
    number,
    node_id: `PR_${number}`,
    state: pull.state,
    title: `Pull request ${number}`,
    draft: false,
    html_url: `${state.url}/${state.name}/pull/${number}`,
    head: { ref: head, sha: state.headOf(pull), label: labelOf(pull), repo: toRepository(headRepository) },
    base: {
      ref: base,
      sha: baseSha,
      label: `${ownerOf(state.name)}:${base}`,
      repo: toRepository(state.name),
    },
  }
}

function labelOf({ head, headRepository }: PullFacts): string {
  return `${ownerOf(headRepository ?? 'unknown/unknown')}:${head}`
}

function ownerOf(repository: string): string {
  return repository.split('/')[0] ?? ''
}

function toRepository(name: string | null) {
  return name === null ? null : { full_name: name, name: name.split('/')[1], owner: { login: ownerOf(name) } }
}

function compare(state: State, { token }: RestRequest, [range = '']: readonly string[]): RestAnswer {
  state.demand(token, 'read', 'contents')
  const [base, head] = range.split('...').map((revision) => state.repository.find(revision))
  if (base === undefined || head === undefined) throw notFound()
  const start = findMergeBase(state, base, head)
  if (start === undefined) throw new Refused(404, `No common ancestor between ${base} and ${head}.`)
  const ahead = Number(state.repository.git(['rev-list', '--count', `${start}..${head}`]))
  return { status: 200, body: { merge_base_commit: { sha: start }, ahead_by: ahead, commits: [], files: [] } }
}

function findMergeBase({ repository }: State, base: string, head: string): string | undefined {
  try {
    return repository.git(['merge-base', base, head])
  } catch {
    return undefined
  }
}

function listCommits(state: State, { url, token }: RestRequest): RestAnswer {
  state.demand(token, 'read', 'contents')
  const path = url.searchParams.get('path')
  const start = state.repository.find(url.searchParams.get('sha') ?? 'HEAD')
  if (start === undefined) throw notFound()
  const args = ['rev-list', start, '--', ...(path === null ? [] : [`:(literal)${path}`])]
  const found = state.repository.git(args).split('\n').filter(Boolean)
  return paginate(url, found, (sha) => ({ sha }))
}

/** Any value of `recursive` means yes, `0` and `false` too. */
function getTree(state: State, { url, token }: RestRequest, [id = '']: readonly string[]): RestAnswer {
  state.demand(token, 'read', 'contents')
  const rows = state.repository.list(id, url.searchParams.has('recursive'))
  if (!rows) throw notFound()
  const limit = url.searchParams.has('recursive') ? state.treeLimit : Infinity
  return { status: 200, body: { sha: id, tree: rows.slice(0, limit), truncated: rows.length > limit } }
}

/** GitHub breaks base64 into lines. */
function getBlob(state: State, { token }: RestRequest, [id = '']: readonly string[]): RestAnswer {
  state.demand(token, 'read', 'contents')
  const bytes = /^[0-9a-f]{40}$/.test(id) ? state.repository.read(id) : undefined
  if (!bytes) throw notFound()
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n')
  return { status: 200, body: { sha: id, size: bytes.length, encoding: 'base64', content } }
}

function listComments(state: State, { url, token }: RestRequest, [number]: readonly string[]): RestAnswer {
  state.demand(token, 'read', 'pull-requests', 'issues')
  const pull = state.getPull(Number(number))
  const found = state.comments.filter((comment) => comment.pull === pull.number)
  return paginate(url, found, (comment) => toComment(state, comment))
}

function createComment(state: State, { token, body }: RestRequest, [number]: readonly string[]): RestAnswer {
  state.demand(token, 'write', 'pull-requests', 'issues')
  const pull = state.getPull(Number(number))
  if (typeof body['body'] !== 'string') throw new Refused(422, 'Invalid request.\n\n"body" wasn\'t supplied.')
  return { status: 201, body: toComment(state, state.addComment(pull.number, token.login, body['body'])) }
}

function toComment(state: State, comment: CommentFacts) {
  const { id, number, author, body } = comment
  return { id: number, node_id: id, body, user: { login: author }, html_url: state.commentUrl(comment) }
}

/** Pages of 30, or as many as asked for up to 100, with the links to the others. */
function paginate<T>(url: URL, rows: readonly T[], show: (row: T) => unknown): RestAnswer {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100)
  const page = Number(url.searchParams.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(rows.length / size))
  const linkTo = (number: number, rel: string) => {
    const target = new URL(url)
    target.searchParams.set('page', String(number))
    return `<${target.href}>; rel="${rel}"`
  }
  const links = page < last ? [linkTo(page + 1, 'next'), linkTo(last, 'last')] : []
  const body = rows.slice((page - 1) * size, page * size).map(show)
  return { status: 200, body, ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}) }
}

function notFound(): Refused {
  return new Refused(404, 'Not Found')
}
