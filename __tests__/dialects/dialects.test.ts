import { describe, expect, test } from '@jest/globals'
import { dialectNames, dialects, findDialect, impliesAutoIncrement } from '../../src/dialects/index.js'

describe('findDialect', () => {
  test.each([
    ['postgresql', 'postgresql'],
    ['Postgres', 'postgresql'],
    [' pgsql ', 'postgresql'],
    ['MySQL', 'mysql'],
    ['tidb', 'mysql'],
    ['mariadb', 'mariadb'],
    ['sqlite3', 'sqlite'],
    ['oracle', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%j is %s', (name, expected) => {
    expect(findDialect(name)).toBe(expected)
  })

  test('no name belongs to two dialects', () => {
    const names = dialectNames.flatMap((dialect) => [dialect, ...dialects[dialect].names])
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('impliesAutoIncrement', () => {
  test.each([
    ['SERIAL', true],
    ['bigserial', true],
    ['SMALLSERIAL', true],
    ['serial8', true],
    ['INT IDENTITY(1,1)', true],
    ['BIGINT AUTO_INCREMENT', true],
    ['BIGINT', false],
    ["ENUM('serial')", false],
  ])('%s: %s', (text, expected) => {
    expect(impliesAutoIncrement(text)).toBe(expected)
  })
})
