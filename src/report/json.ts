import type { Diagnostic } from '../model/diagnostic.js'
import type { Drift } from '../model/drift.js'
import type { Report } from '../model/report.js'
import { jsonText } from '../quote/json.js'
import { toChangeJson } from './changes.js'
import type { Context } from './context.js'

/** The version of the JSON report's shape. It is raised when a key changes its meaning or goes; new keys do not raise it. */
const REPORT_VERSION = 1

/**
 * The report as JSON, in the shape that docs/report.md describes: keys always present and in this order, `null` for what
 * there is not. Characters that cannot be seen stand as `\uXXXX`. Ends in a newline.
 */
export function renderJson(
  report: Report,
  context: Pick<Context, 'version' | 'head' | 'base' | 'committed'>,
): string {
  const { committed } = context
  const value = {
    version: REPORT_VERSION,
    tool: { name: 'model-drift', version: context.version },
    conclusion: report.conclusion,
    status: report.status,
    head: context.head ?? report.head ?? null,
    base: context.base ?? report.base ?? null,
    command: report.command,
    entries: { checked: report.checked, skipped: report.skipped },
    commit: committed ? { sha: committed.sha, url: committed.url ?? null } : null,
    changes: report.changes.map(toChangeJson),
    drifts: report.drifts.map(toDrift),
    migrations: report.migrations ?? [],
    inStep: report.inStep,
    diagnostics: report.diagnostics.map(toDiagnosticJson),
  }
  return `${jsonText(value, 2)}\n`
}

function toDrift({ path, target, schema, status, preexisting, mend, added, removed, diff, patch }: Drift) {
  return { path, target, schema, status, preexisting, mend, added, removed, diff, patch }
}

/** A diagnostic in the shape of every JSON that is printed. */
export function toDiagnosticJson({ severity, code, message, place }: Diagnostic) {
  return {
    severity,
    code,
    message,
    place: place ? { path: place.path, line: place.line, column: place.column } : null,
  }
}
