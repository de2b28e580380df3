import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { shrinkContext } from '../../src/report/diff.js'
import { renderComment, renderSummary } from '../../src/report/markdown.js'
import { codeBlocks, comment, drifts, LIMIT, tableRows } from './comments.js'
import { context, diagnostic, diffOf, drift, report } from './samples.js'
import { withoutHang } from '../support/hang.js'

describe('the ladder', () => {
  const narrow = 'all but one of the unchanged lines around each change'

  it('first shows everything', () => {
    const diff = diffOf(30_000)
    const text = comment({ drifts: drifts(2, () => ({ diff })) })
    expect(codeBlocks(text)).toEqual([diff.trimEnd(), diff.trimEnd()])
    expect(text.length).toBeGreaterThan(60_000)
    expect(text).not.toContain('Left out')
  })

  it('then one line of context', () => {
    const wide = (letter: string) => ` ${letter.repeat(11_000)}\n`
    const diff = `@@ -1,7 +1,7 @@\n${wide('a')}${wide('b')}${wide('c')}-x\n+y\n${wide('d')}${wide('e')}${wide('f')}`
    const text = comment({ drifts: [drift({ diff })] })
    expect(codeBlocks(text)).toEqual([`@@ -3,3 +3,3 @@\n${wide('c')}-x\n+y\n${wide('d')}`.trimEnd()])
    expect(text).toContain(`**Left out to stay within GitHub's limit:** ${narrow}. `)
    expect(text.length).toBeLessThan(25_000)
  })

  it('then the smallest whole diffs that fit, in the order of the table', () => {
    const widths = [40_000, 30_000, 45_000, 20_000]
    const text = comment({ drifts: drifts(4, (index) => ({ diff: diffOf(widths[index] ?? 0) })) })
    expect(codeBlocks(text).map((block) => /n{10,}/.exec(block)?.[0].length)).toEqual([30_000, 20_000])
    expect(text).toContain(`limit:** the diffs of 2 files; ${narrow}. `)
    expect(tableRows(text)).toBe(1 + 4)
  })

  it('then the table without diffs', () => {
    const text = comment({ drifts: drifts(3, () => ({ diff: diffOf(70_000) })) })
    expect(codeBlocks(text)).toEqual([])
    expect(text).toContain('limit:** the diffs of 3 files. ')
    expect(tableRows(text)).toBe(1 + 3)
  })

  it('then fifty rows', () => {
    const text = comment({ drifts: drifts(1000) })
    expect(tableRows(text)).toBe(1 + 50)
    expect(text).toContain('… and 950 more files.')
    expect(text).toContain('limit:** 950 rows of the table; the diffs of 1000 files. ')
    expect(codeBlocks(text)).toEqual([])
  })

  it('then the verdict and the cure', () => {
    const text = comment({
      drifts: drifts(60, (index) => ({
        path: `${'ü'.repeat(190)}/${index}.py`,
        schema: ['\u0001'.repeat(200), '\u202e'.repeat(200)],
      })),
    })
    expect(tableRows(text)).toBe(0)
    expect(text).toContain('## ⚠️ 60 model files are out of step with the schema\n')
    expect(text).toContain('**Fix it:** run `npx model-drift generate`')
    expect(text).toContain('limit:** the table of 60 files and the diffs. ')
    expect(text.length).toBeLessThan(2000)
  })

  it('holds when everything is as long and as hostile as it can be', () => {
    const bad = '\u202e`|@x'.repeat(20_000)
    const place = { path: bad, line: 1, column: 1 }
    const text = comment(
      {
        drifts: [
          ...drifts(100, () => ({
            path: bad,
            target: bad,
            schema: [bad, bad],
            diff: `@@ -1,1 +1,1 @@\n-${bad}\n+\n`,
          })),
          ...drifts(100, () => ({ path: bad, preexisting: true })),
          ...drifts(100, () => ({ path: bad, status: 'foreign', mend: 'none' })),
        ],
        diagnostics: (['error', 'warning', 'notice'] as const).flatMap((severity) =>
          Array.from({ length: 100 }, () => diagnostic(severity, { code: bad, message: bad, place })),
        ),
        command: bad,
        head: bad,
        base: bad,
      },
      {
        version: bad,
        runUrl: `https://${bad}`,
        repositoryUrl: `https://${bad}`,
        committed: { sha: bad, url: bad },
      },
    )
    expect(text).toMatch(/^## ❌ The models could not be checked: 100 errors\n/)
  })

  it('measures characters, whatever they take in bytes', () => {
    const diff = `@@ -0,0 +1,1 @@\n+${'日'.repeat(60_000)}\n`
    const text = comment({ drifts: [drift({ diff })] })
    expect(codeBlocks(text)).toEqual([diff.trimEnd()])
    expect(Buffer.byteLength(text)).toBeGreaterThan(180_000)
  })

  it('never splits a diff and never exceeds a limit', () => {
    const width = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 40_000 }))
    fc.assert(
      fc.property(
        fc.array(width, { maxLength: 12 }),
        fc.integer({ min: 32_768, max: LIMIT }),
        (widths, limit) => {
          const found = drifts(widths.length, (index) => ({ diff: diffOf(widths[index] ?? 0) }))
          const text = comment({ drifts: found }, { limit })
          expect(text.length).toBeLessThan(limit)
          const whole = new Set(
            found.flatMap(({ diff }) => [diff.trimEnd(), shrinkContext(diff, 1).trimEnd()]),
          )
          const shown = codeBlocks(text)
          expect(shown.filter((block) => !whole.has(block))).toEqual([])
          expect(shown.length === found.length || text.includes('Left out')).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('looks at few of ten thousand large diffs', async () => {
    const diff = diffOf(100_000)
    const many = report({ drifts: drifts(10_000, () => ({ diff })) })
    const comment = await withoutHang(() => renderComment(many, context()))
    expect(comment.length).toBeLessThan(LIMIT)
    const summary = await withoutHang(() => renderSummary(many, context()))
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
  })
})
