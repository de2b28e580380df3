/** A page of a pull request's comments, oldest first, with the head commit as it is now. */
export const commentsQuery = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id url body viewerDidAuthor }
      }
    }
  }
}`

/** What `commentsQuery` answers. */
export interface CommentsAnswer {
  readonly repository: {
    readonly pullRequest: {
      readonly headRefOid: string
      readonly comments: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
        readonly nodes: readonly CommentNode[]
      }
    }
  }
}

/** A comment as GraphQL gives it. */
export interface CommentNode {
  readonly id: string
  readonly url: string
  readonly body: string
  readonly viewerDidAuthor: boolean
}

export const updateCommentMutation = `mutation ($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { id url body } }
}`

/** What `updateCommentMutation` answers. */
export interface UpdateCommentAnswer {
  readonly updateIssueComment: { readonly issueComment: Omit<CommentNode, 'viewerDidAuthor'> }
}

export const deleteCommentMutation = `mutation ($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`

/** The commit that a branch points at, by its full name. Of a repository that is there, no ref means no branch. */
export const branchQuery = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { target { oid } }
  }
}`

/** What `branchQuery` answers. */
export interface BranchAnswer {
  readonly repository: { readonly ref: { readonly target: { readonly oid: string } } | null }
}

export const commitMutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`

/** What `commitMutation` answers. */
export interface CommitAnswer {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string; readonly url: string } }
}
