/** Why a forge did not do what it was asked. */
export type ForgeErrorKind =
  | 'forbidden' // the token may not
  | 'moved' // the branch is no longer where it was expected
  | 'missing' // there is no such thing, or the token may not see it
  | 'too-long' // the text is longer than the forge takes
  | 'unreachable' // no answer, or the forge's own failure
  | 'failed' // anything else

/** What a forge's refusal is made of. */
export interface ForgeErrorFacts {
  readonly kind: ForgeErrorKind
  /** The HTTP status, when there was an answer. */
  readonly status?: number
  /** Lines for the workflow's `permissions:` that would help, such as `pull-requests: write`. */
  readonly permissions?: readonly string[]
}

/** A forge's refusal or failure. The message is fit for users and holds no secret. */
export class ForgeError extends Error {
  override readonly name = 'ForgeError'
  readonly kind: ForgeErrorKind
  readonly status: number | undefined
  readonly permissions: readonly string[]

  constructor(message: string, { kind, status, permissions = [] }: ForgeErrorFacts) {
    super(message)
    this.kind = kind
    this.status = status
    this.permissions = permissions
  }
}
