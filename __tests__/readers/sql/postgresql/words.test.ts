import { expect, test } from '@jest/globals'

import { tableOf } from './support.js'

// A column may be called like a word of SQL, and stand beside that word.

const CHECKS = [
  'day IS NOT NULL',
  'extract(year FROM day) > 2000',
  "day AT TIME ZONE 'utc' > day",
  "day > now() - interval '1' year",
  'cast(day AS date) = day::date',
  "day > date '2000-01-01'",
]

test.each([
  ['is', '"is" > 0'],
  ['year', 'year > 0'],
  ['zone', 'zone > 0'],
  ['date', 'date > 0'],
])('a column %s is dropped with the checks that use it, and with no other', async (name, own) => {
  const { constraints } = await tableOf(
    `CREATE TABLE t (day timestamptz, "${name}" int)`,
    ...[...CHECKS, own].map((check) => `ALTER TABLE t ADD CHECK (${check})`),
    `ALTER TABLE t DROP COLUMN "${name}"`,
  )
  expect(constraints.map(({ check }) => check)).toEqual(CHECKS)
})

test('a column that is renamed leaves the words of SQL as they are', async () => {
  const { constraints } = await tableOf(
    'CREATE TABLE t (day timestamptz, year int, CHECK (year > extract(year FROM day)))',
    'ALTER TABLE t RENAME year TO "Annum"',
  )
  expect(constraints[0]?.check).toBe('"Annum" > extract(year FROM day)')
})
