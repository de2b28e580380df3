import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { commentMarker, hasMarker, readMarker } from '../../src/report/marker.js'

describe('commentMarker', () => {
  it.each([
    ['models/check', 'models/check'],
    ['CI_1.2', 'CI_1.2'],
    ['my workflow', 'my%20workflow'],
    ['a-b', 'a-b'],
    ['a--b', 'a-%2Db'],
    ['a---b', 'a-%2D%2Db'],
    ['x --> <b>', 'x%20-%2D%3E%20%3Cb%3E'],
    ['--!>', '-%2D%21%3E'],
    ['100%', '100%25'],
    ['ü\n', '%C3%BC%0A'],
    ['', ''],
  ])('writes %j as %j', (id, written) => {
    expect(commentMarker(id)).toBe(`<!-- model-drift:v1:${written} -->`)
  })

  it('is one comment for any id, and read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (id) => {
        const marker = commentMarker(id)
        expect(marker.slice(4, -3)).not.toMatch(/--|[<>\s].*[<>]|\n/)
        expect(readMarker(marker)).toBe(id)
        expect(hasMarker(marker, id)).toBe(true)
      }),
    )
  })

  it('stays short, and apart from others, for a long id', () => {
    const long = `models/${'é'.repeat(5000)}`
    const [one, other] = [`${long}1`, `${long}2`]
    expect(commentMarker(one).length).toBeLessThanOrEqual(224)
    expect(commentMarker(one)).not.toBe(commentMarker(other))
    expect(hasMarker(`text\n${commentMarker(one)}`, one)).toBe(true)
    expect(readMarker(commentMarker(one))).toMatch(/^models\/~[\da-f]{32}$/)
  })
})

describe('readMarker', () => {
  const marker = '<!-- model-drift:v1:a/b -->'

  it.each([
    [marker],
    [`text\n\n${marker}`],
    [`text\r\n\r\n${marker}\r\n`],
    [`text\n${marker}\n\n  \n`],
    [`<!-- model-drift:v1:other -->\n${marker}`],
  ])('finds it in %j', (body) => {
    expect(readMarker(body)).toBe('a/b')
    expect(hasMarker(body, 'a/b')).toBe(true)
    expect(hasMarker(body, 'a')).toBe(false)
  })

  it.each([
    [''],
    ['text'],
    [`${marker}\ntext`],
    [`> ${marker}`],
    [` ${marker}`],
    [`text ${marker}`],
    ['<!-- model-drift:v2:a/b -->'],
    ['<!-- model-drift:v1:a b -->'],
    ['<!-- model-drift:v1:a --> -->'],
    ['<!-- model-drift:v1:%FF -->'],
    ['<!-- model-drift:v1:% -->'],
    ['<!--model-drift:v1:a/b-->'],
  ])('finds none in %j', (body) => {
    expect(readMarker(body)).toBeUndefined()
    expect(hasMarker(body, 'a/b')).toBe(false)
  })
})
