import { expect, test } from '@jest/globals'

import { disguise, isDatabaseLabel } from '../../src/databases/connection.js'
import { parseDatabaseUrl } from '../../src/databases/index.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { annotationsOf } from '../../src/report/annotations.js'
import { conclude } from '../../src/report/conclude.js'
import { placeLink } from '../../src/report/links.js'
import { renderDiagnostic } from '../../src/report/text.js'

const notice: Diagnostic = {
  code: 'some-code',
  severity: 'notice',
  message: 'a message',
  place: { path: '${DATABASE_URL}', line: 1, column: 1 },
}

test('a database is named without a line, and no link or annotation leads to it as to a file', () => {
  const context = {
    repositoryUrl: 'https://github.com/o/r',
    head: 'a'.repeat(40),
    version: '1',
    markerId: 'x',
  }
  expect(placeLink('${DATABASE_URL}', 1, 1, context)).toBe('`${DATABASE_URL}`')
  expect(renderDiagnostic(notice, false)).toBe('${DATABASE_URL}: notice[some-code]: a message\n')
  const findings = {
    drifts: [],
    changes: [],
    inStep: [],
    checked: 1,
    skipped: 0,
    diagnostics: [notice],
    command: '',
  }
  const [annotation] = annotationsOf(conclude(findings, { failOnDrift: true }))
  expect(annotation).toEqual({ level: 'notice', title: 'model-drift: some-code', message: 'a message' })
})

test.each(['postgres://a:b@h/d', 'mysql://a@h/d', 'postgresql:///d?host=/run/postgresql'])(
  'the label of %s is known for one, disguised or not',
  (url) => {
    const { value } = parseDatabaseUrl(url)
    expect(value && isDatabaseLabel(value.label)).toBe(true)
    expect(value && isDatabaseLabel(disguise(value, 'a PostgreSQL database').label)).toBe(true)
  },
)

test.each(['db/schema.sql', 'a database/schema.sql', '${X}/schema.sql', 'C:/schema.sql'])(
  '%s is a file',
  (path) => {
    expect(isDatabaseLabel(path)).toBe(false)
  },
)
