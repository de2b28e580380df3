import { describe, expect, it } from '@jest/globals'

import { toLine } from '../../src/report/changes.js'
import { renderSummary } from '../../src/report/markdown.js'
import { renderText } from '../../src/report/text.js'
import { HOSTILE } from '../quote/hostile.js'
import { collect, comment, drifts, parse } from './comments.js'
import { change, context, diffOf, drift, report } from './samples.js'

const TITLE = '**What changed in the schema**'

describe('the comment', () => {
  it('says above the table and the diffs what changed, with places', () => {
    const text = comment(
      {
        changes: [change(), change({ kind: 'drop-table', subject: 'table', path: 'logs' })],
        drifts: [drift()],
      },
      { head: 'abc' },
    )
    const [, after = ''] = text.split(`${TITLE}\n\n`)
    expect(after.split('\n').slice(0, 3)).toEqual([
      '- column `orders.total` changes its type from `integer` to `bigint` ([`db/schema.xml:4:5`](https://github.com/acme/shop/blob/abc/db/schema.xml#L4))',
      expect.stringMatching(/^- table `logs` is gone/),
      '',
    ])
    expect(text.indexOf(TITLE)).toBeLessThan(text.indexOf('| File |'))
    expect(text.indexOf('| File |')).toBeLessThan(text.indexOf('```diff'))
  })

  it('says nothing of it where nothing changed', () => {
    expect(comment({ drifts: [drift()] })).not.toContain(TITLE)
  })

  it('shows thirty sentences, then ten, then none', () => {
    const changes = Array.from({ length: 100 }, () => change())
    const sentences = (text: string): number =>
      text.split('\n').filter((line) => line.startsWith('- column')).length
    const whole = comment({ changes, drifts: [drift()] })
    expect(sentences(whole)).toBe(30)
    expect(whole).toContain('- … and 70 more\n')
    expect(sentences(comment({ changes, drifts: drifts(1000) }))).toBe(10)
    const hostile = drifts(60, (index) => ({
      path: `${'ü'.repeat(190)}/${index}.py`,
      schema: ['\u0001'.repeat(200), '\u202e'.repeat(200)],
    }))
    expect(sentences(comment({ changes, drifts: hostile }))).toBe(0)
  })

  it('keeps room for the diffs beside long sentences', () => {
    const long = '\u202e'.repeat(5000)
    const changes = Array.from({ length: 40 }, () => change({ path: long, from: long, to: long }))
    const text = comment({ changes, drifts: [drift({ diff: diffOf(100) })] })
    expect(text).toContain(TITLE)
  })

  it.each(HOSTILE)('quotes %j', (text) => {
    const place = { path: text, line: 1, column: 1 }
    const changes = [change({ path: text, from: text, to: text, fromPlace: place, toPlace: place })]
    const shown = comment({ changes, drifts: [drift()] })
    const kinds = new Set(
      collect(parse(shown.split(TITLE)[1]?.split('| File |')[0] ?? '')).map(({ type }) => type),
    )
    for (const kind of ['html', 'image', 'heading', 'blockquote', 'code']) expect(kinds).not.toContain(kind)
  })
})

describe('the job summary and the text', () => {
  it('say it too', () => {
    expect(renderSummary(report({ changes: [change()] }), context())).toContain(TITLE)
    expect(
      renderText(report({ changes: [change()], inStep: ['app/models.py'] }), { colour: false, diff: false }),
    ).toBe(
      [
        'What changed in the schema:',
        '  db/schema.xml:4:5: column "orders.total" changes its type from "integer" to "bigint" (before: db/schema.xml:3:5)',
        'The models are in step with the schema',
        '',
      ].join('\n'),
    )
  })

  it('name a place once that stays the same', () => {
    const place = { path: 'db/schema.xml', line: 3, column: 5 }
    expect(toLine(change({ fromPlace: place, toPlace: place }))).toBe(
      'db/schema.xml:3:5: column "orders.total" changes its type from "integer" to "bigint"',
    )
  })

  it.each(HOSTILE)('print nothing hidden of %j', (text) => {
    const changes = [change({ path: text, from: text, to: text })]
    expect(renderText(report({ changes }), { colour: false, diff: false })).not.toMatch(
      /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u,
    )
  })
})
