import { describe, expect, test } from '@jest/globals'
import { nearest } from '../src/nearest.js'

describe('nearest', () => {
  test.each([
    ['a letter dropped', 'usrs', ['orders', 'users'], ['users']],
    ['a letter added', 'userss', ['orders', 'users'], ['users']],
    ['a letter changed', 'osers', ['tags', 'users'], ['users']],
    ['neighbours swapped', 'uesrs', ['tags', 'users'], ['users']],
    ['another case', 'USERS', ['users'], ['users']],
    ['singular for plural', 'user', ['users', 'tags'], ['users']],
    ['what stands before a dot left out', 'usres', ['shop.orders', 'shop.users'], ['shop.users']],
    ['nothing alike', 'invoice', ['users', 'tags'], []],
    ['a short word that shares one letter of three', 'foo', ['fab'], []],
    ['a word of one letter', 'q', ['a', 'b'], []],
    ['no candidates', 'users', [], []],
  ])('%s', (_, word, candidates, expected) => {
    expect(nearest(word, candidates)).toEqual(expected)
  })

  test('the nearest come first, at most three, each once', () => {
    expect(nearest('order', ['ordres', 'borders', 'orders', 'order_', 'orders'])).toEqual([
      'orders',
      'order_',
      'ordres',
    ])
  })

  test('a swap costs one edit, so that it fits a word of three letters', () => {
    expect(nearest('pka', ['pak'])).toEqual(['pak'])
  })

  test('very long words are not measured', () => {
    expect(nearest('x'.repeat(101), ['x'.repeat(101)])).toEqual([])
  })
})
