import { describe, expect, test } from '@jest/globals'

import {
  attributeName,
  className,
  moduleName,
  isIdentifier,
  plural,
  pluralSnake,
  singular,
  singularSnake,
  snakeName,
  withoutPrefix,
} from '../../src/targets/python/names.js'
import { createScope } from '../../src/targets/python/scope.js'
import { shortName } from '../../src/targets/python/short.js'

test.each([
  ['users', 'User'],
  ['order_items', 'OrderItem'],
  ['OrderItems', 'OrderItem'],
  ['ORDER_ITEMS', 'OrderItem'],
  ['order items', 'OrderItem'],
  ['people', 'Person'],
  ['http_caches', 'HttpCache'],
  ['addresses', 'Address'],
  ['2024_sales', 'Table2024Sale'],
  ['---', 'Table7'],
  ['😀', 'Table7'],
  ['none', 'None_'],
  ['用户', '用户'],
  ['straßen', 'Straßen'],
])('the class of the table %j is %s', (table, name) => {
  expect(className(table, 7)).toBe(name)
})

test.each([
  ['email', 'email'],
  ['Email', 'Email'],
  ['type', 'type'],
  ['class', 'class_'],
  ['None', 'None_'],
  ['unit price', 'unit_price'],
  ['2fa', 'column_2fa'],
  ['$$', 'column_3'],
  ['用户', '用户'],
  ['ﬁle', 'file'],
  ['x²', 'x2'],
  ['a"b', 'a_b'],
])('the attribute of the column %j is %s', (column, name) => {
  expect(attributeName(column, 3)).toBe(name)
})

test.each([
  ['cookies', 'cookie'],
  ['caches', 'cache'],
  ['lenses', 'lens'],
  ['canvases', 'canvas'],
  ['gases', 'gas'],
  ['addresses', 'address'],
  ['statuses', 'status'],
  ['categories', 'category'],
  ['movies', 'movie'],
  ['sms', 'sms'],
  ['dns', 'dns'],
  ['data', 'data'],
  ['metadata', 'metadata'],
])('%s and %s are plural and singular', (many, one) => {
  expect(singular(many)).toBe(one)
  expect(singular(one)).toBe(one)
  expect(plural(one)).toBe(many)
})

test('grammar leaves alone what is no English word', () => {
  expect(plural('用户')).toBe('用户')
  expect(singular('s')).toBe('s')
  expect(className('about_us', 1)).toBe('AboutUs')
})

test('the last word alone is inflected', () => {
  expect(pluralSnake('SalesPerson')).toBe('sales_people')
  expect(singularSnake('news_items')).toBe('news_item')
  expect(snakeName('Order Items', 'table', 1)).toBe('order_items')
})

test('an identifier is one to every Python', () => {
  expect(isIdentifier('naïve')).toBe(true)
  expect(isIdentifier('naïve'.normalize('NFD'))).toBe(false)
  expect(isIdentifier('𝒳')).toBe(false)
  expect(isIdentifier('lambda')).toBe(false)
  expect(isIdentifier('match')).toBe(true)
  expect(isIdentifier('a\n')).toBe(false)
})

test('a prefix is never the whole name', () => {
  expect(withoutPrefix('app_users', 'app_')).toBe('users')
  expect(withoutPrefix('app_', 'app_')).toBe('app_')
  expect(withoutPrefix('users', '')).toBe('users')
})

describe('createScope', () => {
  test('gives each name once, the short one to the first', () => {
    const scope = createScope()
    expect(['a', 'a', 'a', 'User', 'User'].map((name) => scope.claim(name))).toEqual([
      'a',
      'a_2',
      'a_3',
      'User',
      'User2',
    ])
  })

  test('takes the first candidate that is free', () => {
    const scope = createScope()
    expect(scope.claim('a', 'b')).toBe('a')
    expect(scope.claim('a', 'b')).toBe('b')
    expect(scope.claim('a', 'b')).toBe('b_2')
  })

  test('never gives out a reserved name, nor a number that is taken', () => {
    const scope = createScope(new Set(['list']))
    expect(scope.claim('list')).toBe('list_')
    expect(scope.claim('x_2')).toBe('x_2')
    expect(scope.claim('x')).toBe('x')
    expect(scope.claim('x')).toBe('x_3')
  })
})

test('shortName keeps long names apart and within the bytes', () => {
  const [one, other] = [shortName(`${'用'.repeat(40)}a`, 63), shortName(`${'用'.repeat(40)}b`, 63)]
  expect(one).not.toBe(other)
  expect(Buffer.byteLength(one)).toBeLessThanOrEqual(63)
  expect(one).not.toContain('\ufffd')
  expect(shortName('short', 63)).toBe('short')
})

test.each([
  ['OrderItem', 'order_item'],
  ['Café', 'cafe'],
  ['Größe', 'gro_df_e'],
  ['用户', 'table_7528_6237'],
  ['𝔘ser', 'user'],
  ['', 'table_7'],
])('a module has a name in ASCII: %s', (name, expected) => {
  expect(moduleName(name, 7)).toBe(expected)
})
