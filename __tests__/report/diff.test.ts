import { describe, expect, it } from '@jest/globals'
import { applyPatch, createTwoFilesPatch } from 'diff'
import fc from 'fast-check'

import { shrinkContext } from '../../src/report/diff.js'

function lines(...texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('')
}

/** A unified diff from `@@` on. */
function diffOf(before: string, after: string): string {
  const patch = createTwoFilesPatch('a', 'a', before, after, undefined, undefined, { context: 3 })
  const start = patch.indexOf('@@ ')
  return start === -1 ? '' : patch.slice(start)
}

describe('shrinkContext', () => {
  it('keeps one line on each side, and counts anew', () => {
    expect(
      shrinkContext(lines('@@ -4,7 +4,8 @@', ' a', ' b', ' c', '-d', '+D', '+E', ' f', ' g', ' h'), 1),
    ).toBe(lines('@@ -6,3 +6,4 @@', ' c', '-d', '+D', '+E', ' f'))
  })

  it('splits a hunk where more stood between two changes', () => {
    expect(
      shrinkContext(lines('@@ -1,7 +1,6 @@ class A', '-a', ' b', ' c', ' d', ' e', '-f', '+F', ' g'), 1),
    ).toBe(lines('@@ -1,2 +1,1 @@', '-a', ' b', '@@ -5,3 +4,3 @@', ' e', '-f', '+F', ' g'))
  })

  it('names the line before a side that has none', () => {
    expect(shrinkContext(lines('@@ -3,3 +3,2 @@', ' a', '-b', ' c'), 0)).toBe(lines('@@ -4,1 +3,0 @@', '-b'))
    expect(shrinkContext(lines('@@ -0,0 +1,2 @@', '+a', '+b'), 1)).toBe(lines('@@ -0,0 +1,2 @@', '+a', '+b'))
  })

  it('keeps the note on a missing final newline with its line', () => {
    const diff = lines('@@ -1,2 +1,2 @@', ' a', '-b', '\\ No newline at end of file', '+b')
    expect(shrinkContext(diff, 0)).toBe(lines('@@ -2,1 +2,1 @@', '-b', '\\ No newline at end of file', '+b'))
  })

  it('is not led astray by lines that look like headers', () => {
    const diff = lines('@@ -1,2 +1,2 @@', ' x\r@@ -9 +9 @@', '-a\u2028@@ -9 +9 @@', '+b')
    expect(shrinkContext(diff, 3)).toBe(diff)
  })

  it.each([[''], ['Binary files differ\n'], ['+a\n'], ['@@ nonsense @@\n+a\n']])(
    'leaves %j alone',
    (text) => {
      expect(shrinkContext(text, 1)).toBe(text)
    },
  )

  it('gives a diff that still applies', () => {
    const file = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })
      .map((texts) => lines(...texts))
    fc.assert(
      fc.property(file, file, fc.constantFrom(0, 1, 2, 3), (before, after, context) => {
        fc.pre(before !== after)
        const shrunk = shrinkContext(diffOf(before, after), context)
        expect(applyPatch(before, `--- a\n+++ a\n${shrunk}`)).toBe(after)
      }),
    )
  })
})
