import { describe, expect, test } from '@jest/globals'

import { readSql } from '../../../src/readers/sql/read-files.js'

const MANY = 100

/** What is said of a text each of whose steps takes a second: fifteen are had. */
async function sayOf(text: string, dialect?: 'postgresql' | 'mysql'): Promise<readonly string[]> {
  let seconds = 0
  const { diagnostics } = await readSql(
    [{ path: 'a.sql', text }],
    dialect ? { dialect } : {},
    () => ++seconds,
  )
  return diagnostics.map(({ severity, code, place }) => `${severity} ${code} ${place?.line ?? 0}`)
}

describe('statements that take too long', () => {
  test.each(['postgresql', 'mysql'] as const)('%s: the reading ends at one of them', async (dialect) => {
    const text =
      'CREATE TABLE t (a int);\n' + 'ALTER TABLE t ADD b int;\nALTER TABLE t DROP b;\n'.repeat(MANY)
    expect(await sayOf(text, dialect)).toEqual(['error too-slow 9'])
  })

  test.each(['postgresql', 'mysql'] as const)('%s: so it does amid a statement', async (dialect) => {
    const clauses = Array.from({ length: MANY }, (_, index) => `ADD c${index} int`)
    const text = `CREATE TABLE t (a int);\nALTER TABLE t ${clauses.join(', ')};`
    expect(await sayOf(text, dialect)).toEqual(['error too-slow 2'])
  })

  test('nothing is read again as that of another database', async () => {
    const text = 'CREATE TABLE t (a int);\n'.repeat(MANY)
    const said = await sayOf(text)
    expect(said.filter((line) => line.includes('error'))).toEqual(['error too-slow 16'])
  })

  test('a few statements are never too many', async () => {
    expect(await sayOf('CREATE TABLE t (a int);', 'mysql')).toEqual([])
  })
})

test('tables that copy more and more of each other end in one error', async () => {
  const columns = Array.from({ length: 1000 }, (_, index) => `c${index} int`)
  const text =
    `CREATE TABLE t (${columns.join(', ')});\n` + 'CREATE TABLE u (LIKE t);\nDROP TABLE u;\n'.repeat(1001)
  const { diagnostics } = await readSql([{ path: 'a.sql', text }], { dialect: 'postgresql' }, () => 0)
  expect(diagnostics).toMatchObject([{ code: 'too-large', severity: 'error', place: { line: 2002 } }])
})

test('so they do where the database was guessed, at the line of the likeliest', async () => {
  const columns = Array.from({ length: 1000 }, (_, index) => `c${index} int`)
  const copies = 'CREATE TABLE u (LIKE t);\nDROP TABLE u;\n'.repeat(1001)
  const text = `CREATE TABLE t (${columns.join(', ')});\nOOPS;\n${copies}`
  const said = async (dialect?: 'postgresql'): Promise<readonly unknown[]> => {
    const { diagnostics } = await readSql([{ path: 'a.sql', text }], dialect ? { dialect } : {}, () => 0)
    return diagnostics.filter(({ severity }) => severity === 'error')
  }
  const named = await said('postgresql')
  expect(named).toMatchObject([{ code: 'too-large', place: { line: 2003 } }])
  expect(await said()).toEqual(named)
})

test('more tables than can be worked on are an error at the first of them', async () => {
  const text = Array.from({ length: 50_001 }, (_, index) => `CREATE TABLE t${index} (a int);`).join('\n')
  const { diagnostics } = await readSql([{ path: 'a.sql', text }], { dialect: 'mysql' })
  expect(diagnostics).toMatchObject([{ code: 'too-large', severity: 'error', place: { line: 50_001 } }])
})

test.each(['mysql', 'postgresql'] as const)(
  'and in the %s of many more the reading ends soon after it',
  async (dialect) => {
    const tables = Array.from({ length: 75_000 }, (_, index) => `CREATE TABLE t${index} (a int);`)
    const { diagnostics } = await readSql(
      [{ path: 'a.sql', text: `${tables.join('\n')}\nCREATE TABEL u;` }],
      { dialect },
    )
    expect(diagnostics).toMatchObject([{ code: 'too-large', severity: 'error', place: { line: 50_001 } }])
  },
)

test('more columns than can be worked on are one too', async () => {
  const columns = Array.from({ length: 1000 }, (_, index) => `c${index} int`).join(', ')
  const text = Array.from({ length: 501 }, (_, index) => `CREATE TABLE t${index} (${columns});`).join('\n')
  const { diagnostics } = await readSql([{ path: 'a.sql', text }], { dialect: 'mysql' })
  expect(diagnostics).toMatchObject([{ code: 'too-large', severity: 'error', place: { line: 501 } }])
})
