import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Code, Nodes, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

import type { Drift } from '../../src/model/drift.js'
import type { Report } from '../../src/model/report.js'
import { visible } from '../../src/quote/text.js'
import type { Context } from '../../src/report/context.js'
import { shrinkContext } from '../../src/report/diff.js'
import { renderComment, renderMended, renderRecovered, renderSummary } from '../../src/report/markdown.js'
import { commentMarker, readMarker } from '../../src/report/marker.js'
import { HOSTILE } from '../quote/hostile.js'
import { context, diagnostic, diffOf, drift, HEAD, report } from './samples.js'

const LIMIT = 65_536

const parser = remark().use(remarkGfm)

function collect(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(collect) : [])]
}

function parse(markdown: string): Root {
  return parser.parse(markdown)
}

function codeBlocks(markdown: string): readonly string[] {
  return collect(parse(markdown))
    .filter((node): node is Code => node.type === 'code')
    .map(({ value }) => value)
}

function tableRows(markdown: string): number {
  return collect(parse(markdown)).filter(({ type }) => type === 'tableRow').length
}

/** Drifts of as many files, numbered from 1. */
function drifts(amount: number, change: (index: number) => Partial<Drift> = () => ({})): readonly Drift[] {
  return Array.from({ length: amount }, (_, index) =>
    drift({ path: `app/models_${index + 1}.py`, ...change(index) }),
  )
}

/** A comment that GitHub takes, with its marker at the end. */
function comment(found: Partial<Report>, changes: Partial<Context> = {}): string {
  const text = renderComment(report(found), context(changes))
  expect(text.length).toBeLessThan(LIMIT)
  expect(Array.from(text).length).toBeLessThan(LIMIT)
  expect(Buffer.byteLength(text)).toBeLessThan(262_144)
  expect(text.split('\n').at(-1)).toBe(commentMarker('models/check'))
  return text
}

describe('renderComment', () => {
  it('says verdict, cure, table, diff, provenance and marker, in this order', () => {
    const text = comment({ drifts: [drift()], inStep: ['app/other.py'] })
    expect(text).toBe(`## ⚠️ 1 model file is out of step with the schema

**Fix it:** run \`npx model-drift generate\` and commit the result, or set \`mode: commit\` on the action, and it makes that commit for you.

| File | Target | Schema | Status | + / − |
|---|---|---|---|---|
| [\`app/models.py\`](https://github.com/acme/shop/blob/${HEAD}/app/models.py) | \`sqlalchemy\` | \`db/schema.xml\` | stale | +1 −1 |

<details><summary><code>app/models.py</code> +1 −1</summary>

\`\`\`diff
@@ -1,1 +1,1 @@
-old
+new
\`\`\`

</details>

<sub>head [\`7c2f0e6\`](https://github.com/acme/shop/commit/${HEAD}), base [\`1111111\`](https://github.com/acme/shop/commit/1111111222222233333334444444555555566666) · 1 entry checked, 0 skipped · 1 file in step · [run](https://github.com/acme/shop/actions/runs/1) · model-drift 1.0.0</sub>

<!-- model-drift:v1:models/check -->`)
  })

  it('has no links without a repository, and no commits outside a pull request', () => {
    const text = renderComment(
      {
        conclusion: 'failure',
        status: 1,
        drifts: [drift()],
        inStep: [],
        checked: 1,
        skipped: 0,
        diagnostics: [],
        command: 'x',
      },
      { version: '1.0.0', markerId: 'a' },
    )
    expect(text).not.toMatch(/\]\(|head/)
  })

  it('does not link to a file that is not there', () => {
    const text = comment({ drifts: [drift({ status: 'missing' })] })
    expect(text).toContain('| `app/models.py` | `sqlalchemy` | `db/schema.xml` | missing | +1 −1 |')
  })

  it('explains that edits are left alone, and offers no command that would not help', () => {
    const text = comment({ drifts: [drift({ status: 'hand-edited', mend: 'none' })] })
    expect(text).toContain('**Hand-edited files are not overwritten** (1 file)')
    expect(text).toContain('overwrite: true')
    expect(text).toContain('-old\n+new')
    expect(text).not.toContain('Fix it')
  })

  it("gives people's files a line and no diff, and collapses former drift", () => {
    const text = comment({
      drifts: [
        drift({ path: 'mine.py', status: 'foreign', mend: 'none' }),
        drift({ path: 'old.py', preexisting: true }),
      ],
    })
    expect(text).toContain('## ✅ No new drift; 1 model file was out of step before this change\n')
    expect(text).toContain('- `mine.py` was written by people; left alone\n')
    expect(text).toContain(
      '<details><summary>1 model file was out of step before this change (not counted)</summary>',
    )
    expect(text).toContain('- `old.py`: stale\n')
    expect(text).not.toMatch(/```|Fix it|\| File/)
  })

  it('puts errors first, warnings and notices below, each at its place', () => {
    const diagnostics = [
      diagnostic('notice', { message: 'read from the workspace', code: 'untracked' }),
      diagnostic('warning', { message: 'no such type' }),
      diagnostic('error', { place: { path: 'a b.xml', line: 3, column: 4 } }),
    ]
    const text = comment({ diagnostics, drifts: [drift()] })
    expect(text).toMatch(/^## ❌ The models could not be checked: 1 error\n/)
    expect(text).toContain(
      `- ❌ [\`a b.xml:3:4\`](https://github.com/acme/shop/blob/${HEAD}/a%20b.xml#L3) the foreign key points at the table "userz", which is not there (\`unknown-table\`)`,
    )
    const order = ['- ❌', '| File', '- ⚠️', '- ℹ️', '<sub>'].map((part) => text.indexOf(part))
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(order[0]).toBeGreaterThan(0)
  })

  it('says what a commit mended and what it left', () => {
    const committed = { sha: 'abcdef1234567890', url: 'https://github.com/acme/shop/commit/abcdef1234567890' }
    const link = '[`abcdef1`](https://github.com/acme/shop/commit/abcdef1234567890)'
    const mended = comment({ drifts: drifts(2) }, { committed })
    expect(mended).toContain(`## 🔧 2 model files were out of step with the schema; fixed in ${link}\n`)
    expect(mended).toContain('stale, fixed')
    expect(mended).not.toContain('Fix it')
    const edited = drift({ status: 'hand-edited', mend: 'none' })
    const partly = comment({ drifts: [...drifts(2), edited] }, { committed })
    expect(partly).toContain('## ⚠️ 1 model file is out of step with the schema\n')
    expect(partly).toContain(`🔧 2 model files were out of step with the schema; fixed in ${link}.`)
    expect(partly).toContain('**Hand-edited files')
  })
})

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

  it('takes ten thousand files with large diffs within a second', () => {
    const diff = diffOf(10_000)
    const many = report({ drifts: drifts(10_000, () => ({ diff })) })
    const start = performance.now()
    expect(renderComment(many, context()).length).toBeLessThan(LIMIT)
    expect(Buffer.byteLength(renderSummary(many, context()))).toBeLessThan(1024 * 1024)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('hostile values', () => {
  const hostile = fc
    .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 3 })
    .map((texts) => texts.join(''))

  /** The kinds of the comment's top-level parts. */
  function parts(markdown: string): readonly string[] {
    return parse(markdown).children.map(({ type }) => type)
  }

  it('change nothing about the structure of a comment', () => {
    const harmless = comment({
      drifts: [drift(), drift({ preexisting: true }), drift({ status: 'foreign', mend: 'none' })],
      diagnostics: [diagnostic('error'), diagnostic('notice')],
    })
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const place = { path: one, line: 1, column: 1 }
        const text = comment({
          drifts: [
            drift({
              path: one,
              target: other,
              schema: [other, one],
              diff: `@@ -1,1 +1,1 @@\n-${one}\n+${other}\n`,
            }),
            drift({ path: other, preexisting: true }),
            drift({ path: one, status: 'foreign', mend: 'none' }),
          ],
          diagnostics: [
            diagnostic('error', { message: one, code: other, place }),
            diagnostic('notice', { message: other, code: one, place }),
          ],
          command: one,
        })
        expect(parts(text)).toEqual(parts(harmless))
        expect(tableRows(text)).toBe(2)
        expect(visible(text)).toBe(text)
        expect(readMarker(text)).toBe('models/check')
        expect(text.split('<!--')).toHaveLength(
          2 + (codeBlocks(text)[0]?.split('<!--').length ?? 1) - 1 + spans(text),
        )
      }),
      { numRuns: 300 },
    )
  })

  /** How many comments open inside code spans, where they mean nothing. */
  function spans(markdown: string): number {
    return collect(parse(markdown))
      .filter((node) => node.type === 'inlineCode')
      .reduce((sum, { value }) => sum + value.split('<!--').length - 1, 0)
  }
})

describe('one-liners', () => {
  it('say that the drift is gone, the same at every commit', () => {
    const expected =
      '✅ The models are in step with the schema again.\n\n<!-- model-drift:v1:models/check -->'
    expect(renderRecovered(context())).toBe(expected)
    expect(renderRecovered(context({ head: HEAD, version: '2.0.0' }))).toBe(expected)
  })

  it('say which commit mended it', () => {
    const committed = { sha: HEAD }
    expect(renderMended(report({ drifts: drifts(3) }), context({ committed }))).toBe(
      `🔧 3 model files were out of step with the schema; fixed in [\`7c2f0e6\`](https://github.com/acme/shop/commit/${HEAD}).\n\n<!-- model-drift:v1:models/check -->`,
    )
  })
})

describe('renderSummary', () => {
  it("is the comment's text without the marker", () => {
    const found = report({ drifts: drifts(3) })
    expect(`${renderSummary(found, context())}\n${commentMarker('models/check')}`).toBe(
      renderComment(found, context()),
    )
  })

  it('has room for what a comment has not, measured in bytes', () => {
    const diff = `@@ -0,0 +1,1 @@\n+${'日'.repeat(200_000)}\n`
    expect(codeBlocks(renderSummary(report({ drifts: [drift({ diff })] }), context()))).toEqual([
      diff.trimEnd(),
    ])
    const two = renderSummary(report({ drifts: drifts(2, () => ({ diff })) }), context())
    expect(codeBlocks(two)).toHaveLength(1)
    expect(Buffer.byteLength(two)).toBeLessThan(1024 * 1024)
  })

  it.each([
    [
      { attempt: 'comment', permissions: ['pull-requests: write'], fork: false },
      'permissions:\n  contents: read\n  pull-requests: write',
      "this run's token may not",
    ],
    [
      { attempt: 'commit', permissions: ['contents: write'], fork: false },
      'permissions:\n  contents: write',
      'There is no commit',
    ],
    [
      { attempt: 'comment', permissions: ['pull-requests: write'], fork: true },
      'permissions:\n  contents: read\n  pull-requests: write',
      'comes from a fork',
    ],
  ] as const)('says which permissions %j needs', (refusal, block, why) => {
    const text = renderSummary(report(), { ...context(), refusal })
    expect(codeBlocks(text)).toEqual([block])
    expect(text).toContain(why)
  })
})
