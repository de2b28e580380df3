import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { writeFiles } from '../channels/files.js'
import { hasErrors } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import { logText } from '../quote/log.js'
import { oneLine } from '../quote/text.js'
import { renderText } from '../report/index.js'
import { type Memory, openMemory } from './memory.js'
import { runHere } from './run-here.js'
import { sayDiagnostics, type Surroundings } from './surroundings.js'

/** The flags of `generate`. */
export interface GenerateOptions {
  readonly config?: string
  readonly overwrite?: boolean
}

/** Writes the models that are missing or stale and removes orphaned ones; the status is 1 when some are left to people. */
export async function generate(options: GenerateOptions, around: Surroundings): Promise<number> {
  const memory = openMemory(around.env)
  const { root, report } = await runHere(around.cwd, { ...options, mends: true }, memory, around.env)
  sayDiagnostics(report.diagnostics, around)
  if (hasErrors(report.diagnostics)) return report.status
  const mended = writeFiles(root, report.drifts)
  rememberAll(root, report, memory)
  const left = report.drifts.filter((drift) => !mended.includes(drift))
  for (const { path, mend } of mended)
    around.stdout(logText(`${mend === 'delete' ? 'removed' : 'wrote'} ${oneLine(path)}\n`))
  const inStep = [...report.inStep, ...mended.map(({ path }) => path)]
  const after = { ...report, drifts: left, inStep }
  around.stdout(logText(renderText(after, { colour: around.colour, diff: false })))
  return left.some(({ status }) => status !== 'foreign') ? 1 : 0
}

/** Remembers every file that now holds exactly what the schema gives, written now or found so. */
function rememberAll(root: string, report: Report, memory: Memory): void {
  for (const { path, text, mend } of report.drifts) {
    if (mend === 'write' && text !== undefined) memory.remember(resolve(root, path), text)
  }
  for (const path of report.inStep) {
    memory.remember(resolve(root, path), readFileSync(resolve(root, path), 'utf8'))
  }
}
