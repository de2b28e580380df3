import { describe, expect, test } from '@jest/globals'

import type { TreeEntry } from '../src/model/tree.js'
import { sortNumbered } from '../src/numbered.js'

function sort(...paths: readonly string[]): readonly string[] {
  const entries = paths.map((path): TreeEntry => ({ path, kind: 'file', size: 1, id: path }))
  return sortNumbered(entries).map(({ path }) => path)
}

describe('files are sorted', () => {
  test.each([
    [
      ['10.sql', '9.sql', '1.sql'],
      ['1.sql', '9.sql', '10.sql'],
    ],
    [
      ['V10__a.sql', 'V2__b.sql', 'V1__c.sql'],
      ['V1__c.sql', 'V2__b.sql', 'V10__a.sql'],
    ],
    [
      ['V1.10__a.sql', 'V1__b.sql', 'V1.9__c.sql', 'V2__d.sql'],
      ['V1__b.sql', 'V1.9__c.sql', 'V1.10__a.sql', 'V2__d.sql'],
    ],
    [
      ['V1_1__a.sql', 'V1__b.sql'],
      ['V1__b.sql', 'V1_1__a.sql'],
    ],
    [
      ['10_b/up.sql', '9_a/up.sql'],
      ['9_a/up.sql', '10_b/up.sql'],
    ],
  ])('by their numbers: %j', (given, expected) => {
    expect(sort(...given)).toEqual(expected)
  })

  test('with Flyway’s repeatable migrations behind the others of their folder', () => {
    expect(sort('db/R__views.sql', 'db/V1__a.sql', 'db/z.sql', 'e.sql')).toEqual([
      'db/V1__a.sql',
      'db/z.sql',
      'db/R__views.sql',
      'e.sql',
    ])
  })

  test('by their letters where they have no numbers, whatever folders there are', () => {
    const paths = ['B.sql', 'a-b.sql', 'a.sql', 'a/z.sql', 'ab.sql', 'é.sql']
    expect(sort(...[...paths].reverse())).toEqual(paths)
  })

  test('in one order, however they come: numbers that are equal are told apart by their letters', () => {
    const paths = [
      '01.sql',
      '1.sql',
      '1a.sql',
      '001.sql',
      '1.1.sql',
      '99999999999999999999.sql',
      'a1',
      'a01',
      'a',
      '',
    ]
    const expected = sort(...paths)
    for (let turn = 0; turn < paths.length; turn += 1)
      expect(sort(...paths.slice(turn), ...paths.slice(0, turn))).toEqual(expected)
    expect(expected.slice(0, 4)).toEqual(['', '001.sql', '01.sql', '1.sql'])
  })
})
