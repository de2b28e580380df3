import { describe, expect, it } from '@jest/globals'

import type { Outcome } from '../../../src/model/diagnostic.js'
import type { SchemaDocument } from '../../../src/model/document.js'
import { ENGINE_LIMITS, type EngineLimits } from '../../../src/readers/sql/sqlite/engine.js'
import { readSqlite } from '../../../src/readers/sql/sqlite/read.js'
import { withoutHang } from '../../support/hang.js'

const MEGABYTE = 1024 * 1024

async function read(text: string, limits?: Partial<EngineLimits>): Promise<Outcome<SchemaDocument>> {
  const files = [{ path: 'a.sql', text }]
  return readSqlite(files, { unreadable: 'error' }, { ...ENGINE_LIMITS, ...limits })
}

/** The problems of a text, without what every one begins with. */
async function problems(text: string, limits?: Partial<EngineLimits>): Promise<readonly string[]> {
  const { diagnostics } = await read(text, limits)
  return diagnostics.map(({ message }) => message.replace('SQLite cannot read this statement: ', ''))
}

async function tableNames(text: string): Promise<readonly unknown[]> {
  const { value, diagnostics } = await read(text)
  expect(diagnostics).toEqual([])
  return value.tables.map(({ name }) => name)
}

describe('what runs nothing', () => {
  it.each([
    ["ATTACH DATABASE '/tmp/x.db' AS x; CREATE TABLE x.t (a)", 'unknown database x'],
    [
      'CREATE TABLE t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n',
      /^queries/,
    ],
    ["CREATE TABLE t (a, b AS (load_extension('x')))", /^(?:unsafe use of|no such function)/],
    ['CREATE TABLE t (a, b AS ((WITH RECURSIVE n(i) AS (SELECT 1) SELECT i FROM n)))', /^subqueries/],
    ['CREATE TABLE t (a CHECK ((SELECT 1)))', /^subqueries/],
    ['CREATE TABLE t (a DEFAULT (SELECT 1))', /syntax error$/],
  ])('%s', async (text, expected) => {
    const [problem] = await problems(text)
    expect(problem).toMatch(expected)
  })

  it('is passed over though it looks like a table within quotes or comments', async () => {
    const text = `INSERT INTO x VALUES ('; CREATE TABLE a (b);', "; CREATE TABLE c (d);", [; CREATE TABLE e (f);]);
-- ; CREATE TABLE g (h);
/* ; CREATE TABLE i (j); */ CREATE TABLE t ("a;b" /* ; */, c -- ;
);`
    expect(await tableNames(text)).toEqual(['t'])
  })

  it('takes only the first statement of what the engine would see as several', async () => {
    const text = 'CREATE TABLE t (a); CREATE TABLE u (b) /* ; ATTACH ":memory:" AS m'
    expect(await tableNames(text)).toEqual(['t', 'u'])
  })
})

describe('sizes', () => {
  it('of 100 MB of data cost little', async () => {
    const row = `INSERT INTO "t" VALUES(123456,'some ''quoted'' text; with -- and /* in it',NULL,x'00ff');\n`
    const text = `CREATE TABLE t (a);\n${row.repeat((100 * MEGABYTE) / row.length)}CREATE TABLE u (a);`
    expect(await withoutHang(() => tableNames(text))).toEqual(['t', 'u'])
  })

  it('of a single INSERT of 50 MB cost little', async () => {
    const text = `INSERT INTO t VALUES ${"(1,'abc',3.5),".repeat((50 * MEGABYTE) / 14)}(1);CREATE TABLE u (a);`
    expect(await withoutHang(() => tableNames(text))).toEqual(['u'])
  })

  it.each([
    ['blanks', ' '],
    ['lines', '\n'],
    ['semicolons', ';'],
    ['comments', '/*x*/'],
    ['quotes', "INSERT INTO t VALUES ('''');"],
  ])('of 20 MB of %s cost little', async (_, piece) => {
    const text = `${piece.repeat((20 * MEGABYTE) / piece.length)}CREATE TABLE u (a);`
    expect(await withoutHang(() => tableNames(text))).toEqual(['u'])
  })

  it('of one statement have a limit', async () => {
    const name = 'x'.repeat(10 * MEGABYTE)
    expect(await problems(`CREATE TABLE ${name} (a)`)).toEqual([
      'a statement may have 1000000 characters, and this one has 10485777',
    ])
    expect(await problems(`CREATE${' '.repeat(10 * MEGABYTE)}TABLE t (a)`)).toHaveLength(1)
    expect(await tableNames(`CREATE TABLE ${'x'.repeat(900_000)} (a)`)).toHaveLength(1)
  })

  it('of a message have a limit', async () => {
    const [problem] = await problems(`CREATE TABLE t (a ${'x'.repeat(100_000)} (((`)
    expect(problem?.length).toBeLessThan(400)
    const [other] = await problems(`CREATE TABLE t (a INT 'x' ${'y'.repeat(100_000)}$ 1)`)
    expect(other?.length).toBeLessThan(400)
  })

  it('of a file of too many statements are an error where the first of them stands', async () => {
    const { diagnostics } = await withoutHang(() => read('DROP TABLE t;\n'.repeat(100_001)))
    expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([['too-large', 100_001]])
  })
})

describe('depth', () => {
  it.each([
    ['parentheses', `CREATE TABLE t (a CHECK (${'('.repeat(400_000)}1${')'.repeat(400_000)}))`],
    ['open parentheses', `CREATE TABLE t (${'('.repeat(900_000)}`],
    ['operators', `CREATE TABLE t (a CHECK (${'NOT '.repeat(200_000)}1))`],
    ['sums', `CREATE TABLE t (a CHECK (${'a+'.repeat(200_000)}1))`],
    ['index members', `CREATE TABLE t (a); CREATE INDEX i ON t (${'-'.repeat(300_000)}a)`],
    ['cases', `CREATE TABLE t (a DEFAULT (${'CASE WHEN 1 THEN '.repeat(50_000)}1${' END'.repeat(50_000)}))`],
  ])('of %s is refused by the engine', async (_, text) => {
    expect(await withoutHang(() => problems(text))).toHaveLength(1)
  })

  it('of what SQLite allows is read', async () => {
    const { value } = await read(`CREATE TABLE t (a CHECK (${'('.repeat(80)}a > 1${')'.repeat(80)}))`)
    expect(value.tables[0]?.constraints[0]?.check).toBe(`${'('.repeat(80)}a > 1${')'.repeat(80)}`)
  })
})

describe('numbers', () => {
  it('of columns have SQLite’s own limit', async () => {
    const columns = Array.from({ length: 2001 }, (_, index) => `c${index}`)
    expect(await problems(`CREATE TABLE t (${columns.join()})`)).toEqual(['too many columns on t'])
  })

  it.each([
    ['uniques', ' UNIQUE'],
    ['checks', ' CHECK (c)'],
    ['foreign keys', ' REFERENCES t (c)'],
    ['collations', ' COLLATE NOCASE'],
  ])('of %s cost little', async (_, clause) => {
    expect(await withoutHang(() => tableNames(`CREATE TABLE t (c${clause.repeat(20_000)})`))).toEqual(['t'])
  })

  it('of members over many columns cost little', async () => {
    const columns = Array.from({ length: 1000 }, (_, index) => `c${index}`)
    const key = `UNIQUE (${Array.from({ length: 50 }, () => columns.join()).join()})`
    expect(await withoutHang(() => problems(`CREATE TABLE t (${columns.join()}, ${key})`))).toHaveLength(1)
  })
})

describe('the engine', () => {
  it('is stopped when its time is over, and it is said where', async () => {
    const tables = Array.from({ length: 3000 }, (_, index) => `CREATE TABLE t${index} (a);\n`).join('')
    const renames = 'ALTER TABLE t0 RENAME a TO b;\nALTER TABLE t0 RENAME b TO a;\n'.repeat(5000)
    const { value, diagnostics } = await withoutHang(() => read(tables + renames, { time: 3000 }))
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({
      code: 'too-slow',
      severity: 'error',
      message: "SQLite's engine was stopped here: it did not end within 3 seconds",
    })
    expect(diagnostics[0]?.place?.line).toBeGreaterThan(1)
    expect(value.tables).toEqual([])
  })

  it('is stopped when its memory is over, whatever an unreadable statement is', async () => {
    const text = Array.from(
      { length: 60 },
      (_, index) => `CREATE TABLE t${index} (a DEFAULT '${'x'.repeat(900_000)}');\n`,
    ).join('')
    const files = [{ path: 'a.sql', text }]
    const limits = { ...ENGINE_LIMITS, memory: 32 * MEGABYTE }
    const { diagnostics } = await readSqlite(files, { unreadable: 'warning' }, limits)
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['too-large', 'error', "SQLite's engine was stopped here: out of memory"],
    ])
  })
})

describe('texts', () => {
  it.each([
    '\0',
    'CREATE TABLE t (a)\0; CREATE TABLE u (b)',
    'C\0R\0E\0A\0T\0E\0',
    '\ud800 CREATE TABLE t (a)',
    "'",
    'CREATE',
    'CREATE TABLE',
    'CREATE TABLE t',
    'CREATE TABLE t.',
    'CREATE INDEX',
    'ALTER TABLE',
    'ALTER TABLE t RENAME',
    'DROP',
    ')))',
  ])('that are no SQL are an error: %j', async (text) => {
    const { diagnostics } = await read(text)
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(diagnostics.every(({ code }) => code === 'unreadable-statement')).toBe(true)
  })

  it('may name things as objects in JavaScript are named', async () => {
    const text = `CREATE TABLE __proto__ (constructor INT, "toString" TEXT, PRIMARY KEY (constructor));
CREATE INDEX hasOwnProperty ON __proto__ (valueOf);`.replace('valueOf', '"toString"')
    expect(await tableNames(text)).toEqual(['__proto__'])
  })
})
