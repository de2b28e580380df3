import { describe, expect, test } from '@jest/globals'

import type { Dialect } from '../../../src/model/schema.js'
import { readSql } from '../../../src/readers/sql/read-files.js'

/** What is said of a text, as `error code line`, but for what to do about it. */
async function saidOf(dialect: Dialect, text: string): Promise<readonly string[]> {
  const { diagnostics } = await readSql([{ path: 'a.sql', text }], { dialect })
  return diagnostics.map(({ severity, code, place }) => `${severity} ${code} ${place?.line ?? 0}`)
}

const FIRST = 'CREATE TABLE a (id INT PRIMARY KEY);'

describe.each(['postgresql', 'mysql', 'mariadb', 'sqlite'] as const)('%s', (dialect) => {
  test('what is said of a table that cannot be read is no further mistake', async () => {
    const text = `${FIRST}
CREATE TABLE IF NOT EXISTS broken (id INT PRIMARY KEY, oops!);
ALTER TABLE broken ADD COLUMN more INT;
CREATE INDEX broken_more ON broken (more);
CREATE INDEX nowhere_more ON nowhere (more);`
    const said = await saidOf(dialect, text)
    expect(said.map((line) => line.split(' ').at(-1))).toEqual(['2', '5'])
  })

  test('what is said of one that a later statement makes counts', async () => {
    const text = `${FIRST}
CREATE TABLE broken (id INT PRIMARY KEY, oops!);
CREATE TABLE broken (id INT PRIMARY KEY);
ALTER TABLE broken ADD COLUMN id INT;`
    const said = await saidOf(dialect, text)
    expect(said.map((line) => line.split(' ').at(-1))).toEqual(['2', '4'])
  })
})
