import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Log } from 'sarif'

import { errorAt, warningAt } from '../../src/model/diagnostic.js'
import { renderSarif } from '../../src/report/sarif.js'
import { concludeValidation } from '../../src/report/validation.js'

const context = { version: '1.2.3', toRepositoryPath: (path: string) => `db/${path}` }

test('a log has what SARIF 2.1.0 and code scanning require', () => {
  const found = [errorAt({ path: 'a.xml', line: 4, column: 7 }, 'unknown-table', 'there is no table "x"')]
  const validation = concludeValidation(['a.xml'], found, { strict: false })
  expect(JSON.parse(renderSarif(validation, context))).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'model-drift',
            semanticVersion: '1.2.3',
            rules: [
              {
                id: 'unknown-table',
                name: 'unknown-table',
                shortDescription: { text: 'Unknown table' },
                fullDescription: { text: 'Unknown table' },
                help: { text: 'The message says what was expected, what came, and what to do.' },
                defaultConfiguration: { level: 'error' },
                properties: { tags: ['database-schema'], 'problem.severity': 'error' },
              },
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, exitCode: 2, toolExecutionNotifications: [] }],
        results: [
          {
            ruleId: 'unknown-table',
            ruleIndex: 0,
            level: 'error',
            message: { text: 'there is no table "x"' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'db/a.xml', uriBaseId: '%SRCROOT%' },
                  region: { startLine: 4, startColumn: 7, endLine: 4, endColumn: 8 },
                },
              },
            ],
          },
        ],
      },
    ],
  })
})

test('of more results than code scanning takes, warnings go first and it is said', () => {
  const at = (line: number) => ({ path: 'a.xml', line, column: 1 })
  const warnings = Array.from({ length: 25_000 }, (_, line) => warningAt(at(line + 1), 'w', `${line}`))
  const found = [...warnings, errorAt(at(30_000), 'e', 'x')]
  const { runs } = JSON.parse(
    renderSarif(concludeValidation(['a.xml'], found, { strict: false }), context),
  ) as {
    runs: [{ results: { ruleId: string }[]; invocations: [{ toolExecutionNotifications: unknown[] }] }]
  }
  expect(runs[0].results).toHaveLength(25_000)
  expect(runs[0].results.at(-1)?.ruleId).toBe('e')
  expect(runs[0].invocations[0].toolExecutionNotifications).toHaveLength(1)
})

test('whatever is found where, a log keeps to the ranges of values of SARIF 2.1.0', () => {
  const number = fc.integer({ min: 1, max: 1e6 })
  const place = fc.record({ path: fc.string({ minLength: 1, unit: 'binary' }), line: number, column: number })
  const finding = fc.record(
    {
      place,
      severity: fc.constantFrom('error', 'warning', 'notice'),
      code: fc.constantFrom('a', 'a-b', 'unknown-table'),
      message: fc.string({ unit: 'binary' }),
    },
    { requiredKeys: ['severity', 'code', 'message'] },
  )
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 5 }), (found) => {
      const text = renderSarif(concludeValidation(['a.xml'], found, { strict: false }), context)
      const { runs } = JSON.parse(text) as Log
      const [{ tool, results = [], invocations = [] } = { tool: { driver: { name: '' } } }] = runs
      const rules = tool.driver.rules ?? []
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
      expect(invocations.map(({ executionSuccessful }) => executionSuccessful)).toEqual([true])
      for (const { ruleId, ruleIndex = -1, locations = [] } of results) {
        expect(rules[ruleIndex]?.id).toBe(ruleId)
        const [{ physicalLocation } = {}] = locations
        // A reference relative to the repository (RFC 3986): no scheme, and only signs that it may have.
        expect(physicalLocation?.artifactLocation?.uri).toMatch(/^db\/(?:[\w\-.~/]|%[0-9A-F]{2})*$/)
        const { startLine = 0, startColumn = 0, endColumn = 0 } = physicalLocation?.region ?? {}
        expect(Math.min(startLine, startColumn, endColumn - startColumn)).toBeGreaterThanOrEqual(1)
      }
    }),
    { numRuns: 200, seed: 1 },
  )
})
