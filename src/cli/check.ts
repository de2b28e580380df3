import { logText } from '../quote/log.js'
import { renderComment, renderJson, renderText } from '../report/index.js'
import { version } from '../version.js'
import { openMemory } from './memory.js'
import { runHere } from './run-here.js'
import { sayDiagnostics, type Surroundings } from './surroundings.js'

/** The flags of `check`. */
export interface CheckOptions {
  readonly config?: string
  readonly base?: string
  readonly format: 'text' | 'markdown' | 'json'
}

/** Says whether every model is in step; the exit status is the report's. */
export async function check(options: CheckOptions, around: Surroundings): Promise<number> {
  const { report } = await runHere(around.cwd, options, openMemory(around.env), around.env)
  sayDiagnostics(report.diagnostics, around)
  const context = { version, markerId: 'check' }
  const render = {
    text: () => logText(renderText(report, { colour: around.colour, diff: true })),
    markdown: () => logText(renderComment(report, context)),
    json: () => renderJson(report, context),
  }
  around.stdout(render[options.format]())
  return report.status
}
