import type { Severity } from '../model/diagnostic.js'
import type { Annotation } from '../report/index.js'

/** The machine that runs the workflow's step, as far as channels speak to it. */
export interface Runner {
  annotate(annotation: Annotation): void
  /** Prints lines to the step's log. */
  log(text: string): void
  setOutput(name: string, value: string): void
  /** Adds Markdown to the step's summary. Throws when the runner takes none. */
  addSummary(markdown: string): Promise<void>
}

/** GitHub's runner, through its own toolkit: workflow commands on standard output, and the files it gives for the rest. */
export async function openRunner(): Promise<Runner> {
  const core = await import('@actions/core')
  const say = { error: core.error, warning: core.warning, notice: core.notice } satisfies Record<
    Severity,
    unknown
  >
  return {
    annotate: ({ level, title, message, path, line, column }) => {
      const place = {
        ...(path === undefined ? {} : { file: path }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
      }
      say[level](message, { title, ...place })
    },
    log: (text) => {
      core.info(text.trimEnd())
    },
    setOutput: (name, value) => {
      core.setOutput(name, value)
    },
    addSummary: async (markdown) => {
      await core.summary.addRaw(markdown, true).write()
    },
  }
}
