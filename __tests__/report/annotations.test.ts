import { describe, expect, it } from '@jest/globals'

import { annotationsOf } from '../../src/report/annotations.js'
import { oneLine } from '../../src/quote/text.js'
import { conclude } from '../../src/report/conclude.js'
import { change, diagnostic, drift, findings, report } from './samples.js'

describe('annotationsOf', () => {
  it('names after a commit only what it leaves to people', () => {
    const edited = drift({ path: 'app/edited.py', status: 'hand-edited', mend: 'none' })
    const [only, ...others] = annotationsOf(report({ drifts: [drift(), edited] }), {})
    expect(only?.message).toMatch(
      /^1 model file out of step with this schema: app\/edited\.py \(hand-edited\); people/,
    )
    expect(others).toEqual([])
  })

  it('says of a file without a table that it is to be deleted', () => {
    const orphan = drift({ status: 'orphaned', mend: 'none' })
    const [only] = annotationsOf(report({ drifts: [orphan] }))
    expect(only?.message).toMatch(/\(orphaned\); no table accounts for it: delete it/)
  })

  it('has none for models in step', () => {
    expect(annotationsOf(report())).toEqual([])
  })

  it('puts an error at its place', () => {
    expect(annotationsOf(report({ diagnostics: [diagnostic('error')] }))).toEqual([
      {
        level: 'error',
        title: 'model-drift: unknown-table',
        message: 'the foreign key points at the table "userz", which is not there',
        path: 'db/schema.xml',
        line: 12,
        column: 5,
      },
    ])
  })

  it('gives each entry one, on its first schema file', () => {
    const drifts = [
      drift({ path: 'app/a.py' }),
      drift({ path: 'shop/b.py', target: 'django', schema: ['db/*.md', 'db/shop.md'], status: 'missing' }),
      drift({ path: 'app/c.py', status: 'orphaned', mend: 'delete' }),
    ]
    expect(annotationsOf(report({ drifts }))).toEqual([
      {
        level: 'error',
        title: 'model-drift: models out of step',
        message:
          '2 model files out of step with this schema: app/a.py (stale), app/c.py (orphaned); to fix it run: npx model-drift generate',
        path: 'db/schema.xml',
        line: 1,
      },
      {
        level: 'error',
        title: 'model-drift: models out of step',
        message:
          '1 model file out of step with this schema: shop/b.py (missing); to fix it run: npx model-drift generate',
        path: 'db/shop.md',
        line: 1,
      },
    ])
  })

  it.each([['db/schema.xml'], ['db/*.xml'], ['db/'], ['db']])('stands where %j changed first', (schema) => {
    const gone = { kind: 'drop-column', subject: 'column', path: 'orders.a' } as const
    const elsewhere = change({ toPlace: { path: 'other/schema.xml', line: 2, column: 1 } })
    const changes = [gone, elsewhere, change(), change()]
    const [annotation] = annotationsOf(report({ changes, drifts: [drift({ schema: [schema] })] }))
    expect(annotation).toMatchObject({ path: 'db/schema.xml', line: 4 })
    expect(annotation?.message).toMatch(/^1 model file out of step with this schema: /)
  })

  it.each([['db/*.xml'], ['db/'], ['db/{a,b}.md'], ['db/a\u202eb.xml'], ['db/a\n.xml']])(
    'names no file for %j',
    (schema) => {
      const [annotation] = annotationsOf(report({ drifts: [drift({ schema: [schema] })] }))
      expect(annotation?.message).toContain(`out of step with ${oneLine(schema)}: `)
      expect(annotation).not.toHaveProperty('path')
      expect(annotation).not.toHaveProperty('line')
    },
  )

  it('says nothing of former drift and of files that people wrote', () => {
    const drifts = [drift({ preexisting: true }), drift({ status: 'foreign', mend: 'none' })]
    expect(annotationsOf(report({ drifts }))).toEqual([])
  })

  it('names no command where none helps', () => {
    const [annotation] = annotationsOf(
      report({ drifts: [drift({ status: 'hand-edited', mend: 'none', patch: '' })] }),
    )
    expect(annotation?.message).toContain('(hand-edited); people may have edited it')
    expect(annotation?.message).not.toContain('generate')
  })

  it('warns when drift may pass, and says nothing when it was mended', () => {
    const found = findings({ drifts: [drift()] })
    expect(annotationsOf(conclude(found, { failOnDrift: false }))).toMatchObject([{ level: 'warning' }])
    expect(annotationsOf(conclude(found, { failOnDrift: true, mended: true }))).toEqual([])
  })

  it('orders errors, drift, warnings, notices', () => {
    const diagnostics = [
      diagnostic('notice'),
      diagnostic('warning'),
      diagnostic('error', { code: 'bad-xml' }),
    ]
    const found = annotationsOf(report({ drifts: [drift()], diagnostics }))
    expect(found.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error model-drift: bad-xml',
      'error model-drift: models out of step',
      'warning model-drift: unknown-table',
      'notice model-drift: unknown-table',
    ])
  })

  it('are at most ten, the last of which counts the rest', () => {
    const errors = (amount: number) => Array.from({ length: amount }, () => diagnostic('error'))
    expect(annotationsOf(report({ diagnostics: errors(10) }))).toHaveLength(10)
    const found = annotationsOf(report({ diagnostics: errors(25) }))
    expect(found).toHaveLength(10)
    expect(found.at(-1)).toEqual({
      level: 'error',
      title: 'model-drift',
      message: '16 more messages are in the job summary',
    })
  })

  it('are one visible line each, of a bounded length', () => {
    const bad = '\n::error::x\u202e'.repeat(10_000)
    const found = annotationsOf(
      report({
        drifts: Array.from({ length: 10 }, () => drift({ path: bad })),
        diagnostics: [diagnostic('warning', { message: bad, code: bad })],
        command: bad,
      }),
    )
    expect(found).toHaveLength(2)
    for (const { message, title } of found) {
      expect(`${message}${title}`).not.toMatch(/[\n\u202e]/)
      expect(message.length).toBeLessThan(10_000)
    }
  })
})
