/** A mistake in the arguments that shows only when they are used; its message is for the user. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
