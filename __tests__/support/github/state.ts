import type { TestRepository } from './repository.js'

/** What a token may do; a permission that is not named is none, as in a workflow. */
export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>

/** The permissions that the stand-in knows. */
export type Permission = 'contents' | 'issues' | 'pull-requests'

/** Whose token it is, and what it may. */
export interface TokenFacts {
  readonly login: string
  readonly permissions: Permissions
}

/** A pull request of the stand-in. Its head commit is whatever its branch points at. */
export interface PullFacts {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly base: string
  /** The commit of the base branch when the pull request was opened. */
  readonly baseSha: string
  readonly head: string
  /** `owner/name` of the repository that the head branch is in; null when the fork was deleted. */
  readonly headRepository: string | null
}

/** A comment of the stand-in. */
export interface CommentFacts {
  readonly id: string
  readonly number: number
  readonly pull: number
  readonly author: string
  readonly body: string
}

/** A refusal, with the body that GitHub would send. */
export class Refused extends Error {
  readonly status: number
  readonly type: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    message: string,
    { type = '', ...details }: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.status = status
    this.type = String(type)
    this.details = details
  }
}

const RANKS = { none: 0, read: 1, write: 2 }

/** All that the stand-in knows: a repository, pull requests, comments, and the rules about them. */
export class State {
  readonly name: string
  readonly repository: TestRepository
  readonly url: string
  readonly pulls = new Map<number, PullFacts>()
  comments: readonly CommentFacts[] = []
  /** How many entries a recursive listing of a tree gives at most. */
  treeLimit = 100_000
  #count = 3_000_000_000

  constructor(name: string, repository: TestRepository, url: string) {
    this.name = name
    this.repository = repository
    this.url = url
  }

  /** Refuses a token that has none of the permissions at the level. */
  demand(token: TokenFacts, level: 'read' | 'write', ...anyOf: readonly Permission[]): void {
    const has = anyOf.some((name) => RANKS[token.permissions[name] ?? 'none'] >= RANKS[level])
    if (!has) throw new Refused(403, 'Resource not accessible by integration', { type: 'FORBIDDEN' })
  }

  getPull(number: number): PullFacts {
    const found = this.pulls.get(number)
    if (found) return found
    throw new Refused(404, 'Not Found', { type: 'NOT_FOUND' })
  }

  /** The commit at a pull request's head: forks keep theirs under `refs/pull`. */
  headOf({ head, headRepository, number }: PullFacts): string {
    const ref = headRepository === this.name ? `refs/heads/${head}` : `refs/pull/${number}/head`
    return this.repository.get(ref)
  }

  addComment(pull: number, author: string, body: string): CommentFacts {
    const number = (this.#count += 1)
    const comment = { id: `IC_${number}`, number, pull, author, body: checkBody(body) }
    this.comments = [...this.comments, comment]
    return comment
  }

  /** The comment that a user may change: an own one, or any for somebody who may write. */
  getComment(id: string): CommentFacts {
    const found = this.comments.find((comment) => comment.id === id)
    if (found) return found
    throw new Refused(404, `Could not resolve to a node with the global id of '${id}'`, { type: 'NOT_FOUND' })
  }

  changeComment(id: string, body: string): CommentFacts {
    const changed = { ...this.getComment(id), body: checkBody(body) }
    this.comments = this.comments.map((comment) => (comment.id === id ? changed : comment))
    return changed
  }

  removeComment(id: string): void {
    this.getComment(id)
    this.comments = this.comments.filter((comment) => comment.id !== id)
  }

  commentUrl({ pull, number }: CommentFacts): string {
    return `${this.url}/${this.name}/pull/${pull}#issuecomment-${number}`
  }
}

function checkBody(body: string): string {
  if (body.trim() === '') throw invalid('Body cannot be blank')
  if (body.length > 65_536) throw invalid('Body is too long (maximum is 65536 characters)')
  return body
}

function invalid(message: string): Refused {
  const error = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message }
  return new Refused(422, 'Validation Failed', { type: 'UNPROCESSABLE', errors: [error] })
}
