import { expect, test } from '@jest/globals'

import { enumMembers } from '../../src/targets/python/enum-members.js'

function names(...values: readonly string[]): readonly string[] {
  return enumMembers(values).map(({ name }) => name)
}

test.each([
  ['new', 'NEW'],
  ['in-progress', 'IN_PROGRESS'],
  ['inProgress', 'IN_PROGRESS'],
  ['In Progress', 'IN_PROGRESS'],
  ['USD', 'USD'],
  ['class', 'CLASS'],
  ['None', 'NONE'],
  ['mro', 'MRO'],
  ['__init__', 'INIT'],
  ['2fa', 'VALUE_2FA'],
  ['-1', 'MINUS_1'],
  ['größer', 'GRÖSSER'],
  ['状态', '状态'],
  ['', 'EMPTY'],
  ['  ', 'EMPTY'],
  ['<=', 'LESS_EQUAL'],
  ['\u{1f600}', 'VALUE_1'],
])('%j is %s', (value, name) => {
  expect(names(value)).toEqual([name])
})

test('values that give one name are told apart, and the plain one keeps it wherever it stands', () => {
  expect(names('C++', 'C#', 'C')).toEqual(['C_PLUS_PLUS', 'C_HASH', 'C'])
  expect(names('in progress', 'in_progress', 'In-Progress')).toEqual([
    'IN_PROGRESS_2',
    'IN_PROGRESS',
    'IN_DASH_PROGRESS',
  ])
  expect(names('new', 'New', 'NEW')).toEqual(['NEW', 'NEW_3', 'NEW_2'])
  expect(names('-1', '1', '+1')).toEqual(['MINUS_1', 'VALUE_1', 'PLUS_1'])
})

test('a value that stands twice is one member', () => {
  expect(enumMembers(['a', 'b', 'a'])).toEqual([
    { name: 'A', value: 'a' },
    { name: 'B', value: 'b' },
  ])
})
