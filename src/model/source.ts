/** A file's text as it was read. `path` is relative to the repository, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  /** Whether it goes on where the file before it ended: what that set for its session still holds. */
  readonly continues?: true
}

/** A file of a format that is no text, as it was read. */
export interface BinaryFile {
  readonly path: string
  readonly bytes: Uint8Array
}
