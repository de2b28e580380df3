import { expect, test } from '@jest/globals'

import { eachOnce } from '../../src/trees/once.js'

test('each commit is opened once, also when it is asked for twice at the same time', async () => {
  const opened: string[] = []
  const open = eachOnce((commit) => {
    opened.push(commit)
    return Promise.resolve({ commit })
  })
  const [one, same, other] = await Promise.all([open('a'), open('a'), open('b')])
  expect(same).toBe(one)
  expect(other).toEqual({ commit: 'b' })
  expect(opened).toEqual(['a', 'b'])
})
