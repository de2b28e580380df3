import { expect, test } from '@jest/globals'

import { enumMembers } from '../../src/targets/python/enum-members.js'
import { runPython } from '../support/python.js'
import { withoutHang } from '../support/hang.js'

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

test.each([
  ['step2Done', 'STEP2_DONE'],
  ['H2O', 'H2O'],
  ["don't know", 'DONT_KNOW'],
  ['_value_', 'VALUE'],
  ['A+', 'A_PLUS'],
  ['A-', 'A_MINUS'],
  ['100%', 'VALUE_100_PERCENT'],
  ['ﬁn', 'FIN'],
])('%j is %s, whatever stands beside it', (value, name) => {
  expect(names(value)).toEqual([name])
})

test('fifty thousand values of one name cost no more than their number', async () => {
  const values = Array.from({ length: 50_000 }, (_, index) => {
    return `a${index.toString(2).replaceAll('0', ' ').replaceAll('1', ',')}a`
  })
  const made = await withoutHang(() => names(...values))
  expect(new Set(made).size).toBe(values.length)
})

test('Python takes every name: each is a member, and its value is the text', async () => {
  const values = Array.from({ length: 0x800 }, (_, code) => String.fromCharCode(code)).filter(
    (value) => !/["\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value),
  )
  const lines = enumMembers(values).map(({ name, value }) => `    ${name} = "${value}"`)
  const script = ['import enum', 'class All(str, enum.Enum):', ...lines, 'print(len(All))'].join('\n')
  const { stdout, stderr } = await runPython(script)
  expect({ stdout, stderr }).toEqual({ stdout: `${values.length}\n`, stderr: '' })
})
