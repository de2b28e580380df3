import type { Outcome } from '../model/diagnostic.js'
import type { IncludeNode, SchemaDocument } from '../model/document.js'
import type { Dialect } from '../model/schema.js'
import type { BinaryFile, SourceFile } from '../model/source.js'

/** A reader turns the files of one format into documents. It throws for nothing that an author can write. */
export interface Reader extends ReaderOf<SourceFile> {
  readonly binary?: never
}

/** A reader of a format that is no text. */
export interface BinaryReader extends ReaderOf<BinaryFile> {
  readonly binary: true
}

/** A reader of files that it is given as text or as bytes. */
export interface ReaderOf<File> {
  /** File extensions in lower case, with their dot. */
  readonly extensions: readonly string[]
  /** The most bytes that one file may have. */
  readonly limit: number
  /**
   * The documents of the files, in the files' order, with all that is to be said of them. A file that cannot be read
   * at all has no document; when there is an error among the diagnostics the documents may lack what it speaks of.
   */
  read(files: readonly File[], load: Load, options?: ReadOptions): Promise<Outcome<readonly SchemaDocument[]>>
}

/** What an entry says of how its files are to be read. */
export interface ReadOptions {
  /** The database in whose language SQL is written; found from the text when nobody names it. */
  readonly dialect?: Dialect
  /** What a statement of SQL that cannot be read is: an error, or a warning after which the others still count. */
  readonly onUnreadable?: 'error' | 'warn'
  /** Present for a file that others include: it need not have a table, where it has something that theirs can use. */
  readonly included?: true
  /** Present where views are wanted as well: they are then enough for a schema. */
  readonly views?: true
}

/**
 * What gives a reader the files whose contents an include in one of its files stands for, and says why where they
 * are not there; undefined where no other file is to be had.
 */
export type Load = (include: ToLoad) => Promise<Outcome<readonly SourceFile[]> | undefined>

/** What is to be loaded, and where it is asked for. */
export interface ToLoad extends Pick<IncludeNode, 'place' | 'target'> {
  /** Present for the one file that a script of SQL names; nothing is said where there is none. */
  readonly script?: true
}

/** The most bytes of one schema file: 10 MiB. */
export const FILE_LIMIT = 10 * 1024 * 1024

/** How deep objects, lists or elements may lie within each other. */
export const DEPTH_LIMIT = 100
