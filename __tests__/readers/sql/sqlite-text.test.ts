import { describe, expect, it } from '@jest/globals'

import { readCreateIndex } from '../../../src/readers/sql/sqlite/create-index.js'
import { readCreateTable } from '../../../src/readers/sql/sqlite/create-table.js'
import { splitStatements } from '../../../src/readers/sql/sqlite/statements.js'
import { tokenize } from '../../../src/readers/sql/sqlite/tokens.js'

describe('tokens', () => {
  it('are words, names, strings, numbers and marks', () => {
    const sql = `Créate "a""b" [c]d] \`e\`\`f\` 'g''h' x'0F' -1.5e+3 .5 0xFF_0 || /* x */ -- y\n_z$`
    expect(tokenize(sql).map(({ kind, text }) => [kind, text])).toEqual([
      ['word', 'Créate'],
      ['name', 'a"b'],
      ['name', 'c'],
      ['word', 'd'],
      ['mark', ']'],
      ['name', 'e`f'],
      ['string', `g'h`],
      ['number', `x'0F'`],
      ['mark', '-'],
      ['number', '1.5e+3'],
      ['number', '.5'],
      ['number', '0xFF_0'],
      ['mark', '|'],
      ['mark', '|'],
      ['word', '_z$'],
    ])
  })

  it('know where they stand', () => {
    expect(tokenize(' a /*b*/ "c"').map(({ start, end }) => [start, end])).toEqual([
      [1, 2],
      [9, 12],
    ])
  })

  it('are keywords only in ASCII', () => {
    expect(tokenize('unıque UNIQUE unique').map(({ word }) => word)).toEqual(['', 'UNIQUE', 'UNIQUE'])
  })
})

describe('a CREATE TABLE', () => {
  it('gives up nothing to words that look like clauses', () => {
    const sql = `CREATE TABLE main."check" (
      "primary" TEXT DEFAULT 'CHECK (x)' REFERENCES "unique" ("key") ON DELETE SET DEFAULT ON UPDATE SET NULL,
      b VARYING CHARACTER(10) DEFAULT (CASE WHEN 1 THEN ')' ELSE ',' END) COLLATE [rtrim],
      c INT NOT NULL ON CONFLICT ABORT DEFAULT - 1 CHECK (c IN (1, 2)) UNIQUE,
      FOREIGN KEY (b) REFERENCES x DEFERRABLE INITIALLY IMMEDIATE CHECK (b <> ')')
    )`
    const { columns, constraints } = readCreateTable(sql)
    expect(columns.map(({ name, constraints }) => [name, constraints.map(({ kind }) => kind)])).toEqual([
      ['primary', ['foreign-key']],
      ['b', []],
      ['c', ['check', 'unique']],
    ])
    expect(columns[1]?.collation).toBe('rtrim')
    expect(columns[2]?.constraints[0]?.check).toBe('c IN (1, 2)')
    expect(constraints).toMatchObject([
      { kind: 'foreign-key', columns: ['b'], deferrable: true, initiallyDeferred: false },
      { kind: 'check', columns: [], check: `b <> ')'` },
    ])
  })

  it('gives a name to the next constraint alone', () => {
    const sql =
      'CREATE TABLE t (a CONSTRAINT n NOT NULL CHECK (1) CONSTRAINT d DEFAULT 1 UNIQUE CONSTRAINT x)'
    const [column] = readCreateTable(sql).columns
    expect(column?.constraints.map(({ kind, name }) => [kind, name])).toEqual([
      ['check', undefined],
      ['unique', undefined],
    ])
  })

  it('may have constraints without commas between them', () => {
    const sql =
      'CREATE TABLE t (a, b, PRIMARY KEY (a) UNIQUE (b COLLATE nocase ASC, a) CONSTRAINT c CHECK (a))'
    const { constraints } = readCreateTable(sql)
    expect(constraints.map(({ kind, name, columns }) => [kind, name, columns])).toEqual([
      ['primary-key', undefined, ['a']],
      ['unique', undefined, ['b', 'a']],
      ['check', 'c', []],
    ])
  })

  it('leaves comments out of expressions', () => {
    const sql = "CREATE TABLE t (a INT AS (b /* no */ + '--' -- neither )\n + 1))"
    expect(readCreateTable(sql).columns[0]?.expression).toBe("b   + '--'   + 1")
  })
})

describe('a CREATE INDEX', () => {
  it('has members and a condition', () => {
    const sql = `CREATE UNIQUE INDEX IF NOT EXISTS main.i ON "t(" (a, b COLLATE x DESC, f(c, d) ASC, ("e")) WHERE a IN (1) `
    expect(readCreateIndex(sql)).toEqual({
      unique: true,
      parts: [
        { expression: 'a' },
        { expression: 'b', collation: 'x', order: 'desc' },
        { expression: 'f(c, d)', order: 'asc' },
        { expression: '("e")' },
      ],
      where: 'a IN (1)',
    })
  })
})

describe('statements', () => {
  it('end at semicolons outside quotes, comments and triggers', () => {
    const text = `;; CREATE TABLE "a;" (b /* ; */); -- ;
CREATE TRIGGER x BEGIN SELECT CASE 1 WHEN 1 THEN ';' END; SELECT 'END;'; END;
ALTER TABLE [;] ADD c DEFAULT ';' ; drop /* ; */ table d`
    expect([...splitStatements(text)].map(({ text, offset }) => [offset, text])).toEqual([
      [3, 'CREATE TABLE "a;" (b /* ; */)'],
      [117, "ALTER TABLE [;] ADD c DEFAULT ';' "],
      [153, 'drop /* ; */ table d'],
    ])
  })

  it('of transactions and of tables are taken, and nothing else', () => {
    const text = `BEGIN; SELECT 1; INSERT INTO t VALUES (1); savepoint s; ROLLBACK TO s; PRAGMA x; end`
    expect([...splitStatements(text)].map(({ text }) => text)).toEqual([
      'BEGIN',
      'savepoint s',
      'ROLLBACK TO s',
      'end',
    ])
  })

  it('that have no end say so', () => {
    expect([...splitStatements(`SELECT 'a; CREATE TABLE t (b);`)]).toEqual([
      { text: `SELECT 'a; CREATE TABLE t (b);`, offset: 0, endless: true },
    ])
  })
})
