import { describe, expect, it } from '@jest/globals'

import { renderDiagnostic, renderDiagnostics, renderText } from '../../src/report/text.js'
import { HOSTILE } from '../quote/hostile.js'
import { diagnostic, drift, report } from './samples.js'

const PLAIN = { colour: false, diff: false }

describe('renderDiagnostic', () => {
  it('names the place, the severity and the code', () => {
    expect(renderDiagnostic(diagnostic('error'), false)).toBe(
      'db/schema.xml:12:5: error[unknown-table]: the foreign key points at the table "userz", which is not there\n',
    )
  })

  it('does without a place', () => {
    expect(
      renderDiagnostic({ severity: 'warning', code: 'no-effect', message: 'the flag does nothing' }, false),
    ).toBe('warning[no-effect]: the flag does nothing\n')
  })

  it('colours the word when told', () => {
    expect(renderDiagnostic(diagnostic('notice', { message: 'm' }), true)).toBe(
      'db/schema.xml:12:5: \u001b[36mnotice[unknown-table]\u001b[0m: m\n',
    )
  })

  it.each(HOSTILE)('keeps %j on one visible line', (text) => {
    const place = { path: text, line: 1, column: 1 }
    const line = renderDiagnostic(diagnostic('error', { message: text, code: text, place }), false)
    expect(line).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*\n$/u)
  })
})

describe('renderDiagnostics', () => {
  it('keeps their order', () => {
    expect(renderDiagnostics([], false)).toBe('')
    expect(renderDiagnostics([diagnostic('notice'), diagnostic('error')], false)).toMatch(
      /^.*notice\[.*\n.*error\[.*\n$/,
    )
  })
})

describe('renderText', () => {
  it('is one line when all is in step', () => {
    const found = report({ inStep: ['app/models.py'] })
    expect(renderText(found, PLAIN)).toBe('The models are in step with the schema\n')
  })

  it('does not call in step what is not there', () => {
    expect(renderText(report(), PLAIN)).toBe('No models were compared\n')
  })

  it('has a line for each drift, the verdict, and the command', () => {
    const drifts = [
      drift(),
      drift({ path: 'h.py', status: 'hand-edited', mend: 'none', added: 3 }),
      drift({ path: 'f.py', status: 'foreign', mend: 'none' }),
      drift({ path: 'p.py', status: 'missing', preexisting: true }),
    ]
    expect(renderText(report({ drifts }), PLAIN)).toBe(
      [
        'app/models.py: stale (+1 -1)',
        'h.py: hand-edited, not overwritten (+3 -1)',
        'f.py: written by people; left alone',
        'p.py: missing, before this change (+1 -1)',
        '2 model files are out of step with the schema',
        'To fix it run: npx model-drift generate',
        'What is not overwritten may hold edits: "overwrite: true" in its entry, or generate --overwrite, gives them up',
        '',
      ].join('\n'),
    )
  })

  it.each([
    [1, 'No models were checked: the one entry was left out\n'],
    [3, 'No models were checked: all 3 entries were left out\n'],
  ])('does not call models in step of which none was looked at, %d of them', (skipped, words) => {
    expect(renderText(report({ checked: 0, skipped }), PLAIN)).toBe(words)
  })

  it.each([
    [[], 'No models were compared; 1 file written by people was not compared'],
    [['app/a.py'], 'The models are in step with the schema; 1 file written by people was not compared'],
  ])('does not call in step what people wrote, beside %j', (inStep, verdict) => {
    const drifts = [drift({ path: 'f.py', status: 'foreign', mend: 'none', diff: '' })]
    expect(renderText(report({ drifts, inStep }), PLAIN)).toContain(`${verdict}\n`)
  })

  it('shows diffs when asked', () => {
    expect(renderText(report({ drifts: [drift()] }), { colour: false, diff: true })).toBe(
      [
        'app/models.py: stale (+1 -1)',
        '@@ -1,1 +1,1 @@',
        '-old',
        '+new',
        '1 model file is out of step with the schema',
        'To fix it run: npx model-drift generate',
        '',
      ].join('\n'),
    )
  })

  it('colours added and removed lines when told', () => {
    const text = renderText(report({ drifts: [drift()] }), { colour: true, diff: true })
    expect(text).toContain('\u001b[31m-old\u001b[0m\n\u001b[32m+new\u001b[0m\n')
  })

  it.each(HOSTILE)('shows %j and prints nothing hidden', (text) => {
    const found = report({
      drifts: [drift({ path: text, diff: `@@ -1,1 +1,1 @@\n-${text}\n+\n` })],
      command: text,
    })
    expect(renderText(found, { colour: false, diff: true })).not.toMatch(
      /[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u,
    )
  })
})
