import { describe, expect, it } from '@jest/globals'

import { groupDrifts, isDrift } from '../../src/report/groups.js'
import { drift } from './samples.js'

describe('isDrift', () => {
  it.each([
    ['missing', 'write', true],
    ['stale', 'write', true],
    ['orphaned', 'delete', true],
    ['orphaned', 'none', true],
    ['hand-edited', 'none', true],
    ['hand-edited', 'write', true],
    ['foreign', 'none', false],
    ['foreign', 'write', true],
  ] as const)('%s with mend %s: %s', (status, mend, expected) => {
    expect(isDrift(drift({ status, mend }))).toBe(expected)
  })
})

describe('groupDrifts', () => {
  it('puts each drift into one group and keeps the order', () => {
    const fresh = [drift({ path: 'b' }), drift({ path: 'a' })]
    const former = drift({ preexisting: true })
    const foreign = [
      drift({ status: 'foreign', mend: 'none' }),
      drift({ status: 'foreign', mend: 'none', preexisting: true }),
    ]
    const [one, two] = fresh
    expect(groupDrifts([...foreign, ...(one ? [one] : []), former, ...(two ? [two] : [])])).toEqual({
      fresh,
      preexisting: [former],
      foreign,
    })
  })
})
