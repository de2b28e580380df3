import { describe, expect, test } from '@jest/globals'

import { readAs } from './mysql-support.js'

const DEEP = 200_000

describe('hostile texts', () => {
  test.each([
    ['nested parentheses', `CREATE TABLE t (a INT CHECK (${'('.repeat(DEEP)}1${')'.repeat(DEEP)}))`, 0],
    ['parentheses that are never closed', `CREATE TABLE t (a INT DEFAULT ${'('.repeat(DEEP)}`, 1],
    ['quotes in a row', `CREATE TABLE t (a INT COMMENT '${"''".repeat(DEEP)}')`, 0],
    ['backslashes in a row', `CREATE TABLE t (a INT COMMENT '${'\\'.repeat(DEEP)}')`, 0],
    ['a number without an end', `CREATE TABLE t (a INT DEFAULT ${'1'.repeat(DEEP)}x)`, 1],
    ['digits without an end', `CREATE TABLE t (a INT DEFAULT ${'1'.repeat(DEEP)})`, 0],
    ['comments in a row', `${'/**/'.repeat(DEEP)}${'/*!'.repeat(DEEP)} CREATE TABLE t (a INT)`, 0],
    ['delimiters in a row', `${';'.repeat(DEEP)}CREATE TABLE t (a INT)`, 0],
    ['a routine of beginnings', `CREATE PROCEDURE p() ${'BEGIN '.repeat(DEEP)}`, 1],
    [
      'names of the language itself',
      'CREATE TABLE `__proto__` (`constructor` INT, KEY (`constructor`), `toString` INT)',
      0,
    ],
    ['words of the language itself', 'CREATE TABLE t (a constructor toString)', 1],
    ['a type of that name', 'CREATE TABLE t (a __proto__)', 0],
    ['nothing but blanks', ' '.repeat(DEEP), 0],
    ['statements that nobody knows', 'x;'.repeat(DEEP), 200],
    ['null characters', 'CREATE\0TABLE t\0(a INT)\0', 0],
  ])('%s', async (_, text, count) => {
    const { said } = await readAs('mysql', text)
    expect(said.length).toBe(count)
  })

  test('each beginning of a file ends in a diagnostic or in tables', async () => {
    const text =
      "/*!40101 CREATE */ TABLE `a` (b INT DEFAULT -1 COMMENT 'x', KEY k (b(3) DESC) USING BTREE) ENGINE=x;"
    for (let end = 0; end <= text.length; end += 1) {
      const { document, said } = await readAs('mysql', text.slice(0, end))
      expect(document.tables.length + said.length).toBeLessThanOrEqual(1)
    }
  })

  test('any one character may be missing', async () => {
    const text =
      "ALTER TABLE t ADD COLUMN c ENUM('a','b') NOT NULL AFTER a, DROP KEY k, RENAME TO `u`, COMMENT 'x';"
    for (let at = 0; at < text.length; at += 1) {
      const broken = text.slice(0, at) + text.slice(at + 1)
      const { document } = await readAs('mysql', `CREATE TABLE t (a INT, KEY k (a)); ${broken}`)
      expect(document.tables).toHaveLength(1)
    }
  })

  test('data is passed over, whatever stands in it', async () => {
    const row = "(1,'a\\\\',\"b;\",'-- c','/* d',0x00,NULL)"
    const text = `INSERT INTO t VALUES ${`${row},`.repeat(100_000)}${row};\nCREATE TABLE t (a INT);`
    const { document, said } = await readAs('mysql', text)
    expect([document.tables.length, said]).toEqual([1, []])
  })
})
