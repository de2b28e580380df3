import { describe, expect, it } from '@jest/globals'

import type { Drift } from '../../src/model/drift.js'
import type { Report } from '../../src/model/report.js'
import { conclude, type Findings, type Policy } from '../../src/report/conclude.js'
import { diagnostic, drift, findings } from './samples.js'

const STRICT: Policy = { failOnDrift: true }
const LENIENT: Policy = { failOnDrift: false }
const MENDED: Policy = { failOnDrift: true, mended: true }

const stale = drift()
const handEdited = drift({ status: 'hand-edited', mend: 'none' })
const foreign = drift({ status: 'foreign', mend: 'none' })
const former = drift({ preexisting: true })

type Judgement = readonly [Report['conclusion'], Report['status']]

const GREEN: Judgement = ['success', 0]
const NEUTRAL: Judgement = ['neutral', 0]
const DRIFTED: Judgement = ['failure', 1]
const MISTAKEN: Judgement = ['failure', 2]

function judgement(found: Findings, policy: Policy): Judgement {
  const { conclusion, status } = conclude(found, policy)
  return [conclusion, status]
}

describe('conclude', () => {
  it.each<[string, readonly Drift[], Policy, Judgement]>([
    ['nothing', [], STRICT, GREEN],
    ['a stale file', [stale], STRICT, DRIFTED],
    ['a missing file', [drift({ status: 'missing' })], STRICT, DRIFTED],
    ['an orphaned file', [drift({ status: 'orphaned', mend: 'delete' })], STRICT, DRIFTED],
    ['a hand-edited file', [handEdited], STRICT, DRIFTED],
    ["people's file", [foreign], STRICT, GREEN],
    ["people's file that is to be overwritten", [drift({ status: 'foreign' })], STRICT, DRIFTED],
    ['drift from before', [former], STRICT, GREEN],
    ['drift from before beside new drift', [former, stale], STRICT, DRIFTED],
    ['new drift when drift may pass', [stale], LENIENT, NEUTRAL],
    ['drift from before when drift may pass', [former], LENIENT, GREEN],
    ['mended drift', [stale], MENDED, GREEN],
    ['mended drift beside an edited file', [stale, handEdited], MENDED, DRIFTED],
    ['an edited file that was overwritten', [drift({ status: 'hand-edited' })], MENDED, GREEN],
    ['an edited file after mending when drift may pass', [handEdited], { ...LENIENT, mended: true }, NEUTRAL],
  ])('%s', (_, drifts, policy, expected) => {
    expect(judgement(findings({ drifts }), policy)).toEqual(expected)
  })

  it.each([STRICT, LENIENT, MENDED])('an error outweighs all else under %j', (policy) => {
    const diagnostics = [diagnostic('notice'), diagnostic('error')]
    expect(judgement(findings({ drifts: [stale], diagnostics }), policy)).toEqual(MISTAKEN)
  })

  it('warnings and notices weigh nothing', () => {
    const diagnostics = [diagnostic('warning'), diagnostic('notice')]
    expect(judgement(findings({ diagnostics }), STRICT)).toEqual(GREEN)
  })

  it('judges a report anew', () => {
    const judged = conclude(findings({ drifts: [stale] }), STRICT)
    expect(conclude(judged, MENDED)).toEqual({ ...judged, conclusion: 'success', status: 0 })
  })

  it('keeps what was found', () => {
    const found = findings({ drifts: [stale], inStep: ['a.py'], skipped: 3 })
    expect(conclude(found, STRICT)).toEqual({ conclusion: 'failure', status: 1, ...found })
  })
})
