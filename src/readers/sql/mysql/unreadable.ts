/** Why a statement cannot be read, thrown where that is found and caught for each statement. */
export class Unreadable extends Error {
  readonly offset: number
  readonly code: UnreadableCode

  constructor(offset: number, message: string, code: UnreadableCode = 'unreadable-statement') {
    super(message)
    this.offset = offset
    this.code = code
  }
}

/** The first is a statement that this reader does not understand, the others one that the database would refuse. */
export type UnreadableCode = 'unreadable-statement' | 'unknown-object' | 'duplicate-object' | 'too-large'
