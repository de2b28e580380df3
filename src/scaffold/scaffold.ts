import type { CodeStyle } from '../model/code-style.js'
import type { Entry } from '../model/config.js'
import type { Outcome } from '../model/diagnostic.js'
import type { GeneratedFile } from '../model/page.js'

/** A scaffold is a set of files that are written once and belong to people from then on. */
export interface Scaffold {
  /** Where the files go when nobody says: a folder, relative to the repository. */
  defaultFolder(around: ScaffoldPlace): string
  /** The files, their paths relative to the repository. Pure. */
  write(request: ScaffoldRequest): Outcome<readonly GeneratedFile[]>
}

/** What a scaffold is written beside. */
export interface ScaffoldPlace {
  /** The entry of the SQLAlchemy models. */
  readonly entry: Entry
  /** The folder that the config's paths are relative to; `.` for the repository's root. */
  readonly configFolder: string
}

/** What a scaffold is asked for. */
export interface ScaffoldRequest extends ScaffoldPlace {
  /** The folder to write to, relative to the repository. */
  readonly folder: string
  /** How the repository lays out its Python there. The templates' own text fits lines of 72 columns and more. */
  readonly style: CodeStyle
}
