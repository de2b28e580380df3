import { expect, test } from '@jest/globals'

import { createSame } from '../../src/drift/same.js'

const LINE = 'x = 1\n'
const MODEST = 2 * 1024 * 1024

test('a text is the same as itself with another layout, in either order', async () => {
  const same = createSame()
  const spread = `x = \\\n    1\n${'\n'.repeat(MODEST / 2)}`
  expect(await same(LINE, spread)).toBe(true)
  expect(await same(spread, LINE)).toBe(true)
})

test('megabytes are no layout of a short text, and are not parsed to find that out', async () => {
  const same = createSame()
  const vast = LINE + '\n'.repeat(MODEST)
  expect(await same(LINE, vast)).toBe(false)
  expect(await same(vast, LINE)).toBe(false)
  expect(await same(vast, vast)).toBe(true)
})

test('megabytes may be a layout of megabytes', async () => {
  const long = `x = "${'a'.repeat(MODEST)}"\n`
  expect(await createSame()(long, long.replace('x = ', 'x  =  '))).toBe(true)
})
