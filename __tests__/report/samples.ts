import type { Change } from '../../src/model/change.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { Drift } from '../../src/model/drift.js'
import type { Context } from '../../src/report/context.js'
import { conclude, type Findings } from '../../src/report/conclude.js'
import type { Report } from '../../src/model/report.js'

export const HEAD = '7c2f0e6a1b9d4c3f8e5a6b7c8d9e0f1a2b3c4d5e'
export const BASE = '1111111222222233333334444444555555566666'

/** A stale file of one entry, unless told otherwise. */
export function drift(changes: Partial<Drift> = {}): Drift {
  return {
    path: 'app/models.py',
    target: 'sqlalchemy',
    schema: ['db/schema.xml'],
    status: 'stale',
    preexisting: false,
    mend: 'write',
    text: 'new\n',
    added: 1,
    removed: 1,
    diff: '@@ -1,1 +1,1 @@\n-old\n+new\n',
    patch: 'diff --git a/app/models.py b/app/models.py\n',
    ...changes,
  }
}

/** A column that became larger, unless told otherwise. */
export function change(changes: Partial<Change> = {}): Change {
  return {
    kind: 'change-type',
    subject: 'column',
    path: 'orders.total',
    table: 'orders',
    name: 'total',
    from: 'integer',
    to: 'bigint',
    fromPlace: { path: 'db/schema.xml', line: 3, column: 5 },
    toPlace: { path: 'db/schema.xml', line: 4, column: 5 },
    ...changes,
  }
}

/** A diagnostic of a severity, at line 12, column 5 of the schema. */
export function diagnostic(severity: Diagnostic['severity'], changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    severity,
    code: 'unknown-table',
    message: 'the foreign key points at the table "userz", which is not there',
    place: { path: 'db/schema.xml', line: 12, column: 5 },
    ...changes,
  }
}

/** Findings of one clean entry, unless told otherwise. */
export function findings(changes: Partial<Findings> = {}): Findings {
  return {
    drifts: [],
    changes: [],
    inStep: [],
    checked: 1,
    skipped: 0,
    diagnostics: [],
    head: HEAD,
    base: BASE,
    command: 'npx model-drift generate',
    ...changes,
  }
}

/** A report on findings, judged strictly. */
export function report(changes: Partial<Findings> = {}): Report {
  return conclude(findings(changes), { failOnDrift: true })
}

/** A comment's context with links. */
export function context(changes: Partial<Context> = {}): Context {
  return {
    version: '1.0.0',
    markerId: 'models/check',
    runUrl: 'https://github.com/acme/shop/actions/runs/1',
    repositoryUrl: 'https://github.com/acme/shop',
    ...changes,
  }
}

/** A diff of one hunk whose single change of `width` characters stands between three lines on each side. */
export function diffOf(width: number): string {
  const lines = [' a', ' b', ' c', '-old', `+${'n'.repeat(width)}`, ' d', ' e', ' f']
  return `@@ -1,7 +1,7 @@\n${lines.join('\n')}\n`
}
