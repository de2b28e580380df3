import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { answerGraphql } from './github/graphql.js'
import { TestRepository } from './github/repository.js'
import { answerRest, type RestAnswer, toPull } from './github/rest.js'
import { type CommentFacts, type PullFacts, Refused, State, type TokenFacts } from './github/state.js'

export { TestRepository } from './github/repository.js'

/** One request as it was answered. */
export interface LoggedRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Readonly<Record<string, unknown>>
}

/** An answer that comes in place of the right one. */
export interface Trouble {
  readonly status: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A stand-in for GitHub on this machine: as strict as the real one, over a real git repository. */
export class FakeGitHub {
  readonly url: string
  readonly repository = new TestRepository()
  readonly state: State
  readonly requests: LoggedRequest[] = []
  readonly #tokens = new Map<string, TokenFacts>()
  readonly #troubles: Trouble[] = []
  readonly #close: () => Promise<void>

  private constructor(url: string, name: string, close: () => Promise<void>) {
    this.url = url
    this.state = new State(name, this.repository, url)
    this.#close = close
  }

  /** Starts the stand-in for a repository of this name, empty and without tokens. */
  static async start(name = 'acme/shop'): Promise<FakeGitHub> {
    const server = createServer((request, response) => void github.#serve(request, response))
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address() as AddressInfo
    const close = () =>
      new Promise<void>((closed) => {
        server.close(() => {
          closed()
        })
        server.closeAllConnections()
      })
    const github: FakeGitHub = new FakeGitHub(`http://127.0.0.1:${port}`, name, close)
    return github
  }

  /** Ends the stand-in and removes its repository. */
  async stop(): Promise<void> {
    await this.#close()
    this.repository.remove()
  }

  /** Lets a token in. */
  allow(token: string, facts: Partial<TokenFacts> = {}): void {
    this.#tokens.set(token, { login: 'github-actions[bot]', permissions: {}, ...facts })
  }

  /** The next requests are answered with these, one each. */
  trouble(...troubles: readonly Trouble[]): void {
    this.#troubles.push(...troubles)
  }

  /** Opens a pull request from a branch of this repository, or from a fork whose head is `commit`. */
  open(
    number: number,
    {
      base = 'main',
      head,
      fork,
    }: {
      readonly base?: string
      readonly head: string
      readonly fork?: { readonly name: string | null; readonly commit: string }
    },
  ): PullFacts {
    const headRepository = fork ? fork.name : this.state.name
    const baseSha = this.repository.get(`refs/heads/${base}`)
    const pull: PullFacts = { number, state: 'open', base, baseSha, head, headRepository }
    this.state.pulls.set(number, pull)
    if (fork) this.repository.git(['update-ref', `refs/pull/${number}/head`, fork.commit])
    return pull
  }

  /** The payload of a `pull_request` event, as it would be now. */
  event(number: number, action = 'synchronize'): Readonly<Record<string, unknown>> {
    const [owner = '', name = ''] = this.state.name.split('/')
    const pull = toPull(this.state, this.state.getPull(number))
    const repository = { full_name: this.state.name, name, owner: { login: owner } }
    return { action, number, pull_request: pull, repository, sender: { login: 'ada' } }
  }

  /** The comments on a pull request. */
  comments(number: number): readonly CommentFacts[] {
    return this.state.comments.filter(({ pull }) => pull === number)
  }

  /** The requests that would have changed something. */
  writes(): readonly LoggedRequest[] {
    return this.requests.filter(
      ({ method, path, body }) => method !== 'GET' && (path !== '/graphql' || isMutation(body)),
    )
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '/', headers } = request
    const body = await readBody(request)
    const answer = await this.#answer(method, new URL(url, this.url), headers, body)
    this.requests.push({ method, path: url, status: answer.status, headers, body })
    const limits = { 'x-ratelimit-remaining': '4999', 'x-github-request-id': `${this.requests.length}` }
    const type = { 'content-type': 'application/json; charset=utf-8' }
    response.writeHead(answer.status, { ...limits, ...type, ...answer.headers })
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
  }

  async #answer(
    method: string,
    url: URL,
    headers: IncomingMessage['headers'],
    body: LoggedRequest['body'],
  ): Promise<RestAnswer> {
    const trouble = this.#troubles.shift()
    if (trouble) return { ...trouble, body: { message: trouble.message ?? 'Unicorn!' } }
    try {
      const token = this.#authenticate(headers)
      if (url.pathname !== '/graphql') return answerRest(this.state, { method, url, body, token })
      const { query, variables = {} } = body as { query: string; variables?: Record<string, unknown> }
      return { status: 200, body: await answerGraphql(this.state, { query, variables, token }) }
    } catch (error) {
      if (!(error instanceof Refused)) return { status: 500, body: { message: String(error) } }
      return {
        status: error.status,
        body: { message: error.message, ...error.details, status: `${error.status}` },
      }
    }
  }

  #authenticate(headers: IncomingMessage['headers']): TokenFacts {
    if (!headers['user-agent']) throw new Refused(403, 'Request forbidden by administrative rules.')
    const [, given] = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '') ?? []
    if (given === undefined) throw new Refused(401, 'Requires authentication')
    const token = this.#tokens.get(given)
    if (!token) throw new Refused(401, 'Bad credentials')
    return token
  }
}

function isMutation({ query }: LoggedRequest['body']): boolean {
  return typeof query === 'string' && query.startsWith('mutation')
}

async function readBody(request: IncomingMessage): Promise<LoggedRequest['body']> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? {} : (JSON.parse(text) as LoggedRequest['body'])
}
