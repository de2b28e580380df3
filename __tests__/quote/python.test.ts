import { describe, expect, test } from '@jest/globals'

import { pythonComment, pythonRemark, pythonString } from '../../src/quote/python.js'
import { runPython } from '../support/python.js'

const hostile = [
  '',
  'plain',
  `it's`,
  `say "no"`,
  `'both' "kinds"`,
  '"""',
  "'''",
  '\\',
  'ends with \\',
  'line\nbreak\r\nand\rmore',
  '\t\b\f\v\u001b[31m',
  '\u202egnp.exe',
  'zero\u200bwidth\ufeff',
  '\u2028\u2029\u0085',
  '{{this}} {% x %} %s {0}',
  'émigré 用户 😀',
  '\u{e0041}',
  '\\N{BULLET} \\x41 \\u0041',
  '#"""\n    import os',
]

describe('pythonString', () => {
  test.each([
    ['a', '"a"'],
    [`it's`, `"it's"`],
    ['say "no"', `'say "no"'`],
    [`"'`, `"\\"'"`],
    ['a\nb', '"a\\nb"'],
    ['\u202e', '"\\u202e"'],
    ['\u001b', '"\\x1b"'],
    ['\u{e0041}', '"\\U000e0041"'],
  ])('of %j is %s', (text, literal) => {
    expect(pythonString(text)).toBe(literal)
  })

  test('is one line of visible characters', () => {
    for (const text of hostile) {
      expect(pythonString(text)).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u)
    }
  })

  test('escapes a surrogate that stands alone', () => {
    expect(pythonString('\ud800')).toBe('"\\ud800"')
  })

  test('is read back by Python as the same text', async () => {
    const script = `import json, sys\nprint(json.dumps([${hostile.map(pythonString).join(', ')}]))\n`
    const { stdout, stderr } = await runPython(script)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(hostile)
  })
})

describe('pythonComment', () => {
  test('begins every line with a hash, whatever breaks lines', () => {
    for (const text of hostile) {
      for (const line of pythonComment(text)) expect(line).toMatch(/^#( [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+)?$/u)
    }
  })

  test('wraps at spaces', () => {
    expect(pythonComment('one two three', 9)).toEqual(['# one two', '# three'])
    expect(pythonComment('incomprehensible', 9)).toEqual(['# incomprehensible'])
  })

  test('keeps the lines of the text', () => {
    expect(pythonComment('one\n\ntwo')).toEqual(['# one', '#', '# two'])
  })
})

test('pythonRemark is one line', () => {
  expect(pythonRemark('one\ntwo\u202e')).toBe('# one\\ntwo\\u{202e}')
})
