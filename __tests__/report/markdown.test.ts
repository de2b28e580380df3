import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { visible } from '../../src/quote/text.js'
import { renderComment, renderMended, renderRecovered, renderSummary } from '../../src/report/markdown.js'
import { commentMarker, readMarker } from '../../src/report/marker.js'
import { HOSTILE } from '../quote/hostile.js'
import { codeBlocks, collect, comment, drifts, parse, tableRows } from './comments.js'
import { context, diagnostic, drift, HEAD, report } from './samples.js'

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

  it('offers the commit only where one could be made', () => {
    const here = context({ offersCommit: false })
    const text = renderComment(report({ drifts: [drift()] }), here)
    expect(text).toContain('**Fix it:** run `npx model-drift generate` and commit the result.\n')
    expect(text).not.toContain('mode: commit')
  })

  it('calls no orphan an edit', () => {
    const text = comment({ drifts: [drift({ status: 'orphaned', mend: 'none', patch: '' })] })
    expect(text).toContain('**Files without a table are left to you** (1 file)')
    expect(text).not.toContain('Hand-edited')
  })

  it('has no links without a repository, and no commits outside a pull request', () => {
    const text = renderComment(
      {
        conclusion: 'failure',
        status: 1,
        drifts: [drift()],
        changes: [],
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
    expect(text).toContain(
      '## ✅ No new drift; 1 model file was out of step before this change; 1 file written by people was not compared\n',
    )
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
        expect(htmlComments(text)).toEqual([commentMarker('models/check')])
      }),
      { numRuns: 100 },
    )
  })

  /** The HTML of a comment that is an HTML comment. */
  function htmlComments(markdown: string): readonly string[] {
    return collect(parse(markdown)).flatMap((node) =>
      node.type === 'html' && node.value.includes('<!--') ? [node.value] : [],
    )
  }
})

describe('one-liners', () => {
  it('say the verdict where not all is in step', () => {
    const preexisting = drift({ preexisting: true })
    const before = renderRecovered(report({ drifts: [preexisting], inStep: ['app/models.py'] }), context())
    expect(before).toMatch(/^✅ No new drift; 1 model file was out of step before this change\.\n/)
    expect(renderRecovered(report(), context())).toMatch(/^✅ No models were compared\.\n/)
  })

  it('say that the drift is gone, the same at every commit', () => {
    const expected =
      '✅ The models are in step with the schema again.\n\n<!-- model-drift:v1:models/check -->'
    const inStep = ['app/models.py']
    expect(renderRecovered(report({ inStep }), context())).toBe(expected)
    expect(renderRecovered(report({ inStep }), context({ head: HEAD, version: '2.0.0' }))).toBe(expected)
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
