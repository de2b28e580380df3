import type { TemplateName } from '../generate/templates.js'

/** A page is a file to be: where it goes, and the finished view that a template places. */
export interface Page {
  /** Relative to the entry's output folder; for a single file its name. */
  readonly path: string
  readonly template: TemplateName
  readonly view: Readonly<Record<string, unknown>>
  readonly once?: Once
}

/** Said of a file that is written where there is none, and people's from then on: it has no header of ours. */
export type Once = true

/** A generated file. `path` is relative to the repository, `text` ends in a newline and has no `\r`. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
  readonly once?: Once
}
