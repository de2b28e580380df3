import { describe, expect, test } from '@jest/globals'

import {
  call,
  chain,
  dict,
  equals,
  flat,
  keyword,
  Layout,
  list,
  subscript,
  tuple,
} from '../../src/targets/python/layout.js'

const layout = new Layout(88)

const long = (length: number): string => 'x'.repeat(length)

describe('flat', () => {
  test('joins members', () => {
    expect(flat(call('f', ['a', keyword('b', list(['1', '2'])), dict([['"k"', 'v']])]))).toBe(
      'f(a, b=[1, 2], {"k": v})',
    )
  })

  test('keeps the comma of a tuple of one, and of nothing else', () => {
    expect(flat(tuple(['a']))).toBe('(a,)')
    expect(flat(keyword('t', tuple(['a'])))).toBe('t=(a,)')
    expect(flat(call('f', ['a']))).toBe('f(a)')
    expect(flat(list(['a']))).toBe('[a]')
  })
})

describe('a statement', () => {
  test('keeps on one line what fills 88 columns', () => {
    expect(layout.statement(call('f', [long(81)]), 4)).toEqual([`    f(${long(81)})`])
  })

  test('puts one member a line where it would fill 89', () => {
    expect(layout.statement(call('f', [long(82), 'b']), 4)).toEqual([
      '    f(',
      `        ${long(82)},`,
      '        b,',
      '    )',
    ])
  })

  test('breaks only the groups that do not fit', () => {
    expect(layout.statement(call('f', [call('g', ['1']), keyword('h', list([long(60), long(60)]))]))).toEqual(
      ['f(', '    g(1),', '    h=[', `        ${long(60)},`, `        ${long(60)},`, '    ],', ')'],
    )
  })

  test('breaks a comparison before its operator', () => {
    expect(layout.statement(call('f', [keyword('on', equals(long(50), long(50)))]))).toEqual([
      'f(',
      `    on=${long(50)}`,
      `    == ${long(50)},`,
      ')',
    ])
  })

  test('breaks a chain before each operator, and an operand that is too long by itself', () => {
    const one = call('Q', [keyword('a', '1')])
    const wide = call('Q', [long(40), long(40)])
    expect(flat(chain('|', [one, one]))).toBe('Q(a=1) | Q(a=1)')
    expect(layout.statement(call('f', [keyword('on', chain('|', [one, wide])), 'x']))).toEqual([
      'f(',
      '    on=Q(a=1)',
      '    | Q(',
      `        ${long(40)},`,
      `        ${long(40)},`,
      '    ),',
      '    x,',
      ')',
    ])
  })
})

describe('an assignment', () => {
  const annotation = subscript('Mapped', 'int')

  test('breaks the value first', () => {
    expect(layout.assignment({ target: 'a', annotation, value: call('f', [long(80)]) })).toEqual([
      'a: Mapped[int] = f(',
      `    ${long(80)},`,
      ')',
    ])
  })

  test('then puts the value in parentheses', () => {
    expect(layout.assignment({ target: long(70), annotation, value: call('function', []) })).toEqual([
      `${long(70)}: Mapped[int] = (`,
      '    function()',
      ')',
    ])
  })

  test('then breaks the annotation', () => {
    expect(layout.assignment({ target: long(76), annotation, value: call('f', ['1']) })).toEqual([
      `${long(76)}: Mapped[`,
      '    int',
      '] = f(1)',
    ])
  })

  test('or the operands of one that is a chain', () => {
    const optional = chain('|', ['int', 'None'])
    expect(layout.assignment({ target: long(76), annotation: optional, value: call('f', ['1']) })).toEqual([
      `${long(76)}: (`,
      '    int | None',
      ') = f(1)',
    ])
  })

  test('breaks the value where nothing else breaks and parentheses would not hold it', () => {
    const value = call(long(30), [long(80)])
    expect(layout.assignment({ target: long(70), value })).toEqual([
      `${long(70)} = ${long(30)}(`,
      `    ${long(80)},`,
      ')',
    ])
  })

  test('leaves a text alone that no line can hold', () => {
    expect(layout.assignment({ target: 'a', value: long(100) })).toEqual([`a = ${long(100)}`])
  })
})

test.each([
  ['用户', 4],
  ['😀', 2],
  ['한글', 4],
  ['Ａ', 2],
  ['ｱ', 1],
  ['é', 1],
  ['жук', 3],
  ['e\u0301', 1],
  ['का', 2],
])('%s takes %d columns, as ruff counts them', (text, columns) => {
  const line = text + 'a'.repeat(10)
  expect(new Layout(columns + 10).fits(line)).toBe(true)
  expect(new Layout(columns + 9).fits(line)).toBe(false)
})
