import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { renderJson } from '../../src/report/json.js'
import { BASE, change, diagnostic, drift, findings, HEAD, report } from './samples.js'
import { conclude } from '../../src/report/conclude.js'
import { readFileSync } from 'node:fs'

const CONTEXT = { version: '1.0.0' }

function parse(json: string): unknown {
  return JSON.parse(json)
}

/** Every key of a value, in order, as paths; lists by their first member. */
function keys(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return keys(value[0], `${path}[]`)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => {
    const name = path === '' ? key : `${path}.${key}`
    return [name, ...keys(member, name)]
  })
}

describe('renderJson', () => {
  it('holds everything, in a fixed order', () => {
    const json = renderJson(
      report({
        changes: [change()],
        drifts: [drift()],
        migrations: ['alembic revision --autogenerate'],
        inStep: ['app/other.py'],
        skipped: 2,
        diagnostics: [diagnostic('warning'), { severity: 'notice', code: 'a', message: 'b' }],
      }),
      CONTEXT,
    )
    const expected = {
      version: 1,
      tool: { name: 'model-drift', version: '1.0.0' },
      conclusion: 'failure',
      status: 1,
      head: HEAD,
      base: BASE,
      command: 'npx model-drift generate',
      entries: { checked: 1, skipped: 2 },
      commit: null,
      changes: [
        {
          kind: 'change-type',
          path: 'orders.total',
          table: 'orders',
          name: 'total',
          from: 'integer',
          to: 'bigint',
          message: 'column "orders.total" changes its type from "integer" to "bigint"',
          fromPlace: { path: 'db/schema.xml', line: 3, column: 5 },
          toPlace: { path: 'db/schema.xml', line: 4, column: 5 },
        },
      ],
      drifts: [
        {
          path: 'app/models.py',
          target: 'sqlalchemy',
          schema: ['db/schema.xml'],
          status: 'stale',
          preexisting: false,
          mend: 'write',
          added: 1,
          removed: 1,
          diff: '@@ -1,1 +1,1 @@\n-old\n+new\n',
          patch: 'diff --git a/app/models.py b/app/models.py\n',
        },
      ],
      migrations: ['alembic revision --autogenerate'],
      inStep: ['app/other.py'],
      diagnostics: [
        {
          severity: 'warning',
          code: 'unknown-table',
          message: 'the foreign key points at the table "userz", which is not there',
          place: { path: 'db/schema.xml', line: 12, column: 5 },
        },
        { severity: 'notice', code: 'a', message: 'b', place: null },
      ],
    }
    expect(json).toBe(`${JSON.stringify(expected, null, 2)}\n`)
  })

  it('has null for what a run does not have', () => {
    const { conclusion, status, changes, drifts, inStep, checked, skipped, diagnostics, command } = report()
    const json = renderJson(
      { conclusion, status, changes, drifts, inStep, checked, skipped, diagnostics, command },
      { ...CONTEXT, committed: { sha: HEAD } },
    )
    expect(parse(json)).toMatchObject({ head: null, base: null, commit: { sha: HEAD, url: null } })
  })

  it('is the shape that its document shows', () => {
    const document = readFileSync(new URL('../../docs/report.md', import.meta.url), 'utf8')
    const example = parse(/```json\n([^]*?)```/.exec(document)?.[1] ?? '')
    const found = findings({
      changes: [change()],
      drifts: [drift()],
      inStep: ['a'],
      diagnostics: [diagnostic('warning')],
    })
    const json = renderJson(conclude(found, { failOnDrift: true }), CONTEXT)
    expect(keys(example)).toEqual(keys(parse(json)))
  })

  it('writes hidden characters as escapes that read back', () => {
    const json = renderJson(report({ command: 'a\u202e\u007f\u{e0041}\ud800\u2028\r' }), CONTEXT)
    expect(json).toContain('"command": "a\\u202e\\u007f\\udb40\\udc41\\ud800\\u2028\\r"')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (command) => {
        const text = renderJson(report({ command }), CONTEXT)
        expect(parse(text)).toMatchObject({ command })
        expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u)
      }),
    )
  })
})
