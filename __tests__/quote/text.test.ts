import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { clip, oneLine, replaceHidden, visible } from '../../src/quote/text.js'

describe('visible', () => {
  it.each([
    ['plain words', 'plain words'],
    ['naïve 日本語 🐘', 'naïve 日本語 🐘'],
    ['a\tb\nc', 'a\tb\nc'],
    ['a\r\nb', 'a\\r\nb'],
    ['\0\u0007\u001b[31m', '\\u{0}\\u{7}\\u{1b}[31m'],
    ['\u007f\u0085\u009f', '\\u{7f}\\u{85}\\u{9f}'],
    ['user\u202enimda', 'user\\u{202e}nimda'],
    ['\u2066x\u2069\u061c\u200e\u200f', '\\u{2066}x\\u{2069}\\u{61c}\\u{200e}\\u{200f}'],
    ['zero\u200bwidth\u200d\u2060\ufeff', 'zero\\u{200b}width\\u{200d}\\u{2060}\\u{feff}'],
    ['a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['\ud800 \udc00', '\\u{d800} \\u{dc00}'],
    ['\ufff9\ufffb\u{e0041}\u{e007f}', '\\u{fff9}\\u{fffb}\\u{e0041}\\u{e007f}'],
  ])('shows %j as %j', (text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  it('never shortens a text, and leaves nothing hidden in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text)
        expect(shown.length).toBeGreaterThanOrEqual(text.length)
        expect(visible(shown)).toBe(shown)
        // The kinds of Unicode: controls but newline and tab, and surrogates.
        expect(shown).not.toMatch(/[^\P{Cc}\n\t]|\p{Cs}/u)
      }),
    )
  })
})

describe('oneLine', () => {
  it.each([
    ['a\tb\nc', 'a\\tb\\nc'],
    ['a\r\nb\u2028', 'a\\r\\nb\\u{2028}'],
  ])('shows %j as %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected)
  })
})

describe('clip', () => {
  it.each([
    ['short', 5, 'short'],
    ['longer', 5, 'long…'],
    ['a🐘b', 4, 'a🐘b'],
    ['a🐘bc', 4, 'a🐘…'],
    ['a🐘bc', 3, 'a…'],
    ['🐘🐘', 1, '…'],
  ])('cuts %j at %d to %j', (text, max, expected) => {
    expect(clip(text, max)).toBe(expected)
  })
})

describe('replaceHidden', () => {
  it('hands over whole code points', () => {
    expect(replaceHidden('a\u{e0001}b\u200e', (character) => `<${character.length}>`)).toBe('a<2>b<1>')
  })
})
