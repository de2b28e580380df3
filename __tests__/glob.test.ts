import { describe, expect, test } from '@jest/globals'

import { createGlobs, globFolder, globProblem, isGlob } from '../src/glob.js'
import { withoutHang } from './support/hang.js'

describe('a glob', () => {
  test.each([
    ['db/*.xml', 'db/a.xml', true],
    ['db/*.xml', 'db/sub/a.xml', false],
    ['db/*.xml', 'db/.hidden.xml', false],
    ['db/.*.xml', 'db/.hidden.xml', true],
    ['db/**/*.xml', 'db/a.xml', true],
    ['db/**/*.xml', 'db/deep/er/a.xml', true],
    ['db/**/*.xml', 'db/.cache/a.xml', false],
    ['**/x/**/a.xml', 'b/x/c/x/a.xml', true],
    ['**', 'any/where.md', true],
    ['db/**', 'other/a.xml', false],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a?c', 'a😀c', true],
    ['*a*b*', 'xxaxxbxx', true],
    ['*a*b*', 'xxbxxaxx', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[^a-c]x', 'dx', true],
    ['[ab', '[ab', true],
    ['{a,b/c}.xml', 'b/c.xml', true],
    ['{a,{b,c}d}', 'cd', true],
    ['{a,b', '{a,b', true],
    ['db/(old|new)+.xml', 'db/old.xml', false],
    ['db/(old|new)+.xml', 'db/(old|new)+.xml', true],
    ['!db/*.xml', 'other.xml', false],
    ['a.c', 'abc', false],
    ['Audit_*', 'audit_log', false],
  ])('%j and %j: %j', (glob, text, is) => {
    expect(createGlobs([glob])(text)).toBe(is)
  })

  test('may look through letter case and match what begins with a dot', () => {
    expect(createGlobs(['Audit_*'], { ignoreCase: true })('AUDIT_LOG')).toBe(true)
    expect(createGlobs(['*'], { dots: true })('.x')).toBe(true)
  })

  test('takes no more time for its signs', async () => {
    const [name, glob] = ['a'.repeat(20_000), `${'*a'.repeat(200)}b`]
    await withoutHang(() => {
      expect(createGlobs([glob, `**/${'**/*/'.repeat(60)}x`])(name)).toBe(false)
      expect(createGlobs([`${'**/a/'.repeat(80)}b`])('a/'.repeat(5_000))).toBe(false)
    })
  })

  test.each([
    ['a'.repeat(501), /at most 500 characters, came 501/],
    ['{a,b}'.repeat(7), /at most 100 patterns/],
  ])('%.10s… is refused, and matches nothing', (glob, problem) => {
    expect(globProblem(glob)).toMatch(problem)
    expect(createGlobs([glob])(glob)).toBe(false)
  })

  test.each(['db/*.xml', '{a,b}{a,b}{a,b}', '{'.repeat(500)])('%.20s is fine', (glob) => {
    expect(globProblem(glob)).toBeUndefined()
  })
})

test.each([
  ['db/*.xml', true, 'db'],
  ['db/**/x.md', true, 'db'],
  ['db/{a,b}.xml', true, 'db'],
  ['db/[ab].xml', true, 'db'],
  ['*.xml', true, ''],
  ['a/b/?/c.xml', true, 'a/b'],
  ['db/schema.xml', false, 'db'],
  ['db/schema(1).xml', false, 'db'],
])('isGlob(%j) is %j, and all of it lies in %j', (glob, is, folder) => {
  expect(isGlob(glob)).toBe(is)
  expect(globFolder(glob)).toBe(folder)
})
