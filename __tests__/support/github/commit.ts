import { Refused, type State, type TokenFacts } from './state.js'

/** The input of `createCommitOnBranch`. */
export interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string }
  readonly fileChanges?: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions: readonly { readonly path: string }[]
  }
}

/** Makes the commit in the real repository, with GitHub's own checks before it; returns its id. */
export function commitOnBranch(state: State, token: TokenFacts, input: CommitInput): string {
  const { repositoryNameWithOwner = '', branchName = '' } = input.branch
  if (repositoryNameWithOwner !== state.name) {
    const name = repositoryNameWithOwner
    throw refuse('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`)
  }
  state.demand(token, 'write', 'contents')
  const branch = branchName.replace(/^refs\/heads\//, '')
  const head = state.repository.find(`refs/heads/${branch}`)
  if (head === undefined) throw refuse('NOT_FOUND', `No such branch in the repository. \`${branch}\``)
  if (head !== input.expectedHeadOid) {
    const said = `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`
    throw refuse('STALE_DATA', said)
  }
  const { headline, body = '' } = input.message
  const message = body === '' ? headline : `${headline}\n\n${body}`
  return state.repository.commit(branch, toFiles(state, head, input), { message })
}

function toFiles(state: State, head: string, { fileChanges }: CommitInput): Record<string, string | null> {
  const { additions = [], deletions = [] } = fileChanges ?? {}
  const paths = [...additions, ...deletions].map(({ path }) => path)
  if (new Set(paths).size < paths.length) {
    throw refuse('UNPROCESSABLE', 'A path was requested for both addition and deletion.')
  }
  if (paths.some((path) => path.startsWith('.github/workflows/'))) {
    throw refuse(
      'FORBIDDEN',
      'refusing to allow a GitHub App to create or update workflow without `workflows` permission',
    )
  }
  for (const { path } of deletions) {
    if (state.repository.show(head, path) === undefined) {
      throw refuse('UNPROCESSABLE', 'A path was requested for deletion which does not exist in the tree.')
    }
  }
  const written = additions.map(({ path, contents }) => [path, decode(contents)] as const)
  return Object.fromEntries([...written, ...deletions.map(({ path }) => [path, null] as const)])
}

function decode(contents: string): string {
  const bytes = Buffer.from(contents, 'base64')
  if (bytes.toString('base64') !== contents) throw refuse('UNPROCESSABLE', 'contents are not base64')
  return bytes.toString('utf8')
}

function refuse(type: string, message: string): Refused {
  return new Refused(200, message, { type })
}
