import { buildSchema, execute, type GraphQLError, parse, validate } from 'graphql'

import { commitOnBranch, type CommitInput } from './commit.js'
import { type CommentFacts, type PullFacts, Refused, type State, type TokenFacts } from './state.js'

/** As much of GitHub's schema as anybody here has a use for. */
const schema = buildSchema(`
  scalar URI
  scalar GitObjectID
  scalar Base64String
  type Query {
    viewer: User!
    repository(owner: String!, name: String!): Repository
  }
  type User { login: String! }
  type Repository { nameWithOwner: String! pullRequest(number: Int!): PullRequest ref(qualifiedName: String!): Ref }
  type Ref { name: String! target: Commit }
  type PullRequest {
    id: ID!
    number: Int!
    headRefOid: GitObjectID!
    comments(first: Int, after: String): IssueCommentConnection!
  }
  type IssueCommentConnection { nodes: [IssueComment] pageInfo: PageInfo! totalCount: Int! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type IssueComment { id: ID! url: URI! body: String! viewerDidAuthor: Boolean! author: User isMinimized: Boolean! }
  type Commit { oid: GitObjectID! url: URI! }
  type Mutation {
    updateIssueComment(input: UpdateIssueCommentInput!): UpdateIssueCommentPayload
    deleteIssueComment(input: DeleteIssueCommentInput!): DeleteIssueCommentPayload
    createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
  }
  input UpdateIssueCommentInput { id: ID! body: String! clientMutationId: String }
  type UpdateIssueCommentPayload { issueComment: IssueComment clientMutationId: String }
  input DeleteIssueCommentInput { id: ID! clientMutationId: String }
  type DeleteIssueCommentPayload { clientMutationId: String }
  input CreateCommitOnBranchInput {
    branch: CommittableBranch!
    expectedHeadOid: GitObjectID!
    message: CommitMessage!
    fileChanges: FileChanges
    clientMutationId: String
  }
  input CommittableBranch { repositoryNameWithOwner: String branchName: String id: ID }
  input CommitMessage { headline: String! body: String }
  input FileChanges { additions: [FileAddition!] = [] deletions: [FileDeletion!] = [] }
  input FileAddition { path: String! contents: Base64String! }
  input FileDeletion { path: String! }
  type CreateCommitOnBranchPayload { commit: Commit clientMutationId: String }
`)

/** A GraphQL request as it came. */
export interface GraphqlRequest {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly token: TokenFacts
}

/** Answers a GraphQL request as GitHub does: always with status 200, errors beside the data. */
export async function answerGraphql(
  state: State,
  { query, variables, token }: GraphqlRequest,
): Promise<unknown> {
  const document = parse(query)
  const mistakes = validate(schema, document)
  if (mistakes.length > 0) return { errors: mistakes.map(toError) }
  const rootValue = createRoot(state, token)
  const { data, errors } = await execute({ schema, document, rootValue, variableValues: variables })
  return errors ? { data: data ?? null, errors: errors.map(toError) } : { data }
}

/** GitHub puts the type of an error beside its message. */
function toError({ message, path, locations, originalError }: GraphQLError) {
  const refused = originalError instanceof Refused ? originalError : undefined
  const detail = refused?.details['errors'] as readonly { readonly message: string }[] | undefined
  const type = refused?.type ? { type: refused.type } : {}
  return { ...type, path, locations, message: detail?.[0]?.message ?? message }
}

interface Input<T> {
  readonly input: T
}

function createRoot(state: State, token: TokenFacts) {
  return {
    viewer: { login: token.login },
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      if (`${owner}/${name}` !== state.name) throw missing(`a Repository with the name '${owner}/${name}'`)
      return { nameWithOwner: state.name, pullRequest: askPull(state, token), ref: askRef(state, token) }
    },
    updateIssueComment: ({ input }: Input<{ readonly id: string; readonly body: string }>) => {
      state.getComment(input.id)
      state.demand(token, 'write', 'pull-requests', 'issues')
      return { issueComment: toComment(state, token, state.changeComment(input.id, input.body)) }
    },
    deleteIssueComment: ({ input }: Input<{ readonly id: string }>) => {
      state.getComment(input.id)
      state.demand(token, 'write', 'pull-requests', 'issues')
      state.removeComment(input.id)
      return { clientMutationId: null }
    },
    createCommitOnBranch: ({ input }: Input<CommitInput>) => {
      const oid = commitOnBranch(state, token, input)
      return { commit: { oid, url: `${state.url}/${state.name}/commit/${oid}` } }
    },
  }
}

function askPull(state: State, token: TokenFacts) {
  return ({ number }: { readonly number: number }) => {
    state.demand(token, 'read', 'pull-requests')
    const pull = state.pulls.get(number)
    if (!pull) throw missing(`a PullRequest with the number of ${number}`)
    return {
      id: `PR_${number}`,
      number,
      headRefOid: state.headOf(pull),
      comments: askComments(state, token, pull),
    }
  }
}

/** No ref is no error: the answer is null. */
function askRef(state: State, token: TokenFacts) {
  return ({ qualifiedName }: { readonly qualifiedName: string }) => {
    state.demand(token, 'read', 'contents')
    const oid = state.repository.find(qualifiedName)
    return oid === undefined ? null : { name: qualifiedName.replace(/^refs\/\w+\//, ''), target: { oid } }
  }
}

interface PageArguments {
  readonly first?: number
  readonly after?: string | null
}

function askComments(state: State, token: TokenFacts, { number }: PullFacts) {
  return ({ first, after }: PageArguments) => {
    checkBounds(first)
    const all = state.comments.filter(({ pull }) => pull === number)
    const start = after ? Number(Buffer.from(after, 'base64').toString()) : 0
    const end = start + (first ?? 0)
    const nodes = all.slice(start, end).map((comment) => toComment(state, token, comment))
    const endCursor = nodes.length > 0 ? Buffer.from(String(end)).toString('base64') : null
    return { nodes, totalCount: all.length, pageInfo: { hasNextPage: end < all.length, endCursor } }
  }
}

function checkBounds(first: number | undefined): void {
  if (first === undefined) {
    const message =
      'You must provide a `first` or `last` value to properly paginate the `comments` connection.'
    throw new Refused(200, message, { type: 'MISSING_PAGINATION_BOUNDARIES' })
  }
  if (first > 100) {
    const message = `Requesting ${first} records on the \`comments\` connection exceeds the \`first\` limit of 100 records.`
    throw new Refused(200, message, { type: 'EXCESSIVE_PAGINATION' })
  }
}

function toComment(state: State, { login }: TokenFacts, comment: CommentFacts) {
  const { id, body, author } = comment
  const url = state.commentUrl(comment)
  return { id, body, url, viewerDidAuthor: author === login, author: { login: author }, isMinimized: false }
}

function missing(what: string): Refused {
  return new Refused(200, `Could not resolve to ${what}.`, { type: 'NOT_FOUND' })
}
