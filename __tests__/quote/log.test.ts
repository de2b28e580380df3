import { describe, expect, test } from '@jest/globals'

import { jsonText } from '../../src/quote/json.js'
import { logText } from '../../src/quote/log.js'
import { withoutHang } from '../support/hang.js'

/** What GitHub's runner does with a line: commands of its second form are looked for at the start, of its first anywhere. */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[')
}

describe('in a log', () => {
  test.each([
    ['::error::x', '\\u{3a}:error::x'],
    [' \t\u00a0::add-mask::x', ' \t\u00a0\\u{3a}:add-mask::x'],
    ['a\n::error::x\n', 'a\n\\u{3a}:error::x\n'],
    ['+ ##[add-matcher]x', '+ #\\u{23}[add-matcher]x'],
    ['a::b', 'a::b'],
    ['## [x]', '## [x]'],
    ['### ##[##[', '### #\\u{23}[#\\u{23}['],
    ['::', '\\u{3a}:'],
  ])('%j is %j', (text, shown) => {
    expect(logText(text)).toBe(shown)
    expect(shown.split('\n').some(isCommand)).toBe(false)
  })

  test('many blanks take no longer than many letters', async () => {
    for (const blank of [' ', '\n']) await withoutHang(() => logText(blank.repeat(1_000_000)))
  })
})

test('JSON shows what is hidden, holds no command and reads back to the same', () => {
  const value = { a: 'x\u202e##[error]\u{e0041}y', '##[b]': ['\ufeff'] }
  const text = jsonText(value)
  expect(text).toBe('{"a":"x\\u202e#\\u0023[error]\\udb40\\udc41y","#\\u0023[b]":["\\ufeff"]}')
  expect(JSON.parse(text)).toEqual(value)
})
