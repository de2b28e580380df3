import type { Diagnostic } from '../model/diagnostic.js'
import { logText } from '../quote/log.js'
import { renderDiagnostics } from '../report/text.js'

/** What the command stands in: where it runs and where it speaks. */
export interface Surroundings {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** Whether standard output is a terminal that shows colour, and whether standard error is one. */
  readonly colour: boolean
  readonly errorColour: boolean
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
}

/** Says diagnostics on standard error, a line each. */
export function sayDiagnostics(diagnostics: readonly Diagnostic[], around: Surroundings): void {
  around.stderr(logText(renderDiagnostics(diagnostics, around.errorColour)))
}
