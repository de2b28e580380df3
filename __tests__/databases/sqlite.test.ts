import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import initSqlJs, { type SqlJsStatic } from 'sql.js'

import { type Connection, parseDatabaseUrl, readDatabase } from '../../src/databases/index.js'
import type { Outcome } from '../../src/model/diagnostic.js'
import type { SchemaDocument } from '../../src/model/document.js'
import { readSqlite } from '../../src/readers/sql/sqlite/read.js'

const folder = mkdtempSync(join(tmpdir(), 'sqlite-'))
const path = join(folder, 'app.db')
const OPTIONS = { namespaces: [], timeout: 10_000 }

const SQL = `
CREATE TABLE "users" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  email VARCHAR(50) COLLATE NOCASE NOT NULL CONSTRAINT uq_email UNIQUE,
  age INT DEFAULT -1 CHECK (age > 0 /* years */),
  twice INT GENERATED ALWAYS AS (age * 2) STORED,
  anything,
  boss_id INT REFERENCES Users ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck CHECK (age < 200)
);
CREATE TABLE pairs (a TEXT DEFAULT new, b INT, PRIMARY KEY (a, b)) WITHOUT ROWID;
CREATE UNIQUE INDEX ix ON users (lower(email) COLLATE NOCASE DESC, age) WHERE age > 3;
ALTER TABLE pairs ADD COLUMN c REAL;
CREATE VIEW v AS SELECT * FROM users;
CREATE TRIGGER tr INSERT ON users BEGIN DELETE FROM pairs; END;
CREATE VIRTUAL TABLE docs USING fts4(body);
INSERT INTO users (email, age) VALUES ('a@b.c', 3);
`

let engine: SqlJsStatic

beforeAll(async () => {
  engine = await initSqlJs()
  build(path, SQL)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Writes the database that statements build. */
function build(file: string, sql: string): void {
  const database = new engine.Database()
  database.exec(sql)
  writeFileSync(file, database.export())
}

function connect(file: string): Connection {
  const { value } = parseDatabaseUrl(`sqlite:///${file}`)
  if (!value) throw new Error('no connection')
  return value
}

/** What is said of a file that cannot be read: one line without its path. */
async function refusal(file: string, namespaces: readonly string[] = []): Promise<string> {
  const { value, diagnostics } = await readDatabase(connect(file), { ...OPTIONS, namespaces })
  expect(value).toBeUndefined()
  expect(diagnostics).toHaveLength(1)
  return `${diagnostics[0]?.code ?? ''} ${diagnostics[0]?.message.replace(`${file}: `, '') ?? ''}`
}

async function readFile(file: string): Promise<Outcome<SchemaDocument | undefined>> {
  return readDatabase(connect(file), OPTIONS)
}

/** A document without its places, which a database has none of. */
function withoutPlaces(document: SchemaDocument | undefined): unknown {
  const keep = (key: string, value: unknown): unknown =>
    key === 'place' || key === 'path' ? undefined : value
  return JSON.parse(JSON.stringify(document, keep))
}

describe('a database file', () => {
  it('gives the document of the SQL that built it', async () => {
    const { value, diagnostics } = await readFile(path)
    expect(diagnostics).toEqual([])
    const written = await readSqlite([{ path: 'app.sql', text: SQL }], { unreadable: 'error' })
    expect(written.diagnostics).toEqual([])
    expect(withoutPlaces(value)).toEqual(withoutPlaces(written.value))
    expect(value?.tables.map(({ name }) => name)).toEqual(['users', 'pairs'])
  })

  it('has its label for a place, without line', async () => {
    const { value } = await readFile(path)
    expect(value?.path).toBe(path)
    expect(value?.tables[0]?.columns[0]?.place).toEqual({ path, line: 1, column: 1 })
  })

  it('is not changed', async () => {
    const before = readFileSync(path)
    await readFile(path)
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('may be empty', async () => {
    const file = join(folder, 'empty.db')
    writeFileSync(file, '')
    const { value, diagnostics } = await readFile(file)
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'no-tables' }])
    expect(value?.tables).toEqual([])
  })

  it('may keep its texts in UTF-16', async () => {
    const file = join(folder, 'utf16.db')
    build(file, `PRAGMA encoding = 'UTF-16'; CREATE TABLE "größe" ("名" TEXT)`)
    const { value } = await readFile(file)
    expect(value?.tables.map(({ name, columns }) => [name, columns[0]?.name])).toEqual([['größe', '名']])
  })

  it('with a write-ahead log is read without it, and a warning says so', async () => {
    const file = join(folder, 'log.db')
    const bytes = readFileSync(path)
    bytes[18] = 2
    bytes[19] = 2
    writeFileSync(file, bytes)
    expect((await readFile(file)).diagnostics).toEqual([])
    writeFileSync(`${file}-wal`, 'frames')
    const { value, diagnostics } = await readFile(file)
    expect(value?.tables).toHaveLength(2)
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['database-log', 'warning']])
  })
})

describe('what cannot be read', () => {
  it('is said in one line', async () => {
    const text = join(folder, 'text.db')
    writeFileSync(text, 'Only a text, and a rather long one, which is no database at all.'.repeat(100))
    expect(await refusal(text)).toBe(
      'database-other the database could not be read (expected a database of SQLite 3, came a file of another kind, or an encrypted one)',
    )
    expect(await refusal(join(folder, 'missing.db'))).toBe(
      'database-missing there is no such database (ENOENT)',
    )
    const inner = join(folder, 'folder.db')
    mkdirSync(inner)
    expect(await refusal(inner)).toBe(
      'database-other the database could not be read (expected a file, came a folder or device)',
    )
    expect(await refusal(path, ['sales'])).toBe(
      'database-other the database could not be read (SQLite has the schema "main" alone, asked for was "sales")',
    )
  })

  it('is a file without permission', async () => {
    const file = join(folder, 'secret.db')
    writeFileSync(file, '')
    chmodSync(file, 0o000)
    if (process.getuid?.() === 0) return
    expect(await refusal(file)).toBe('database-permission the user may not read the catalog (EACCES)')
  })

  it('is a file that is too large', async () => {
    const file = join(folder, 'large.db')
    writeFileSync(file, '')
    truncateSync(file, 256 * 1024 * 1024 + 1)
    expect(await refusal(file)).toBe(
      'database-other the database could not be read (a file may have up to 256 MiB, and this one has 257)',
    )
  })

  it('is a file cut off or with other bytes in it', async () => {
    const file = join(folder, 'broken.db')
    const bytes = readFileSync(path)
    writeFileSync(file, bytes.subarray(0, 1000))
    expect(await refusal(file)).toMatch(/^database-other the database could not be read \(.+\)$/)
    writeFileSync(file, Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(bytes.length - 100, 0xff)]))
    expect(await refusal(file)).toMatch(/^database-other the database could not be read \(.+\)$/)
  })
})

describe('a hostile file', () => {
  /** A database whose own table of tables was written by hand. */
  function forge(name: string, sql: string): string {
    const file = join(folder, name)
    build(file, `CREATE TABLE t (a); CREATE TABLE u (b); PRAGMA writable_schema = ON; ${sql}`)
    return file
  }

  it('gives no more than its tables say, whatever stands in place of a text', async () => {
    const file = forge('types.db', `UPDATE sqlite_schema SET sql = CAST(sql AS BLOB) WHERE name = 't'`)
    const { value } = await readFile(file)
    expect(value?.tables.map(({ name }) => name)).toEqual(['t', 'u'])
  })

  it('keeps no statement that runs something', async () => {
    const file = forge(
      'query.db',
      `UPDATE sqlite_schema SET sql = 'CREATE TABLE t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n' WHERE name = 't'`,
    )
    expect(await refusal(file)).toMatch(/^database-other the database could not be read \(.*malformed.*\)$/)
  })

  it('is stopped where it keeps a statement that is too long', async () => {
    const file = join(folder, 'long.db')
    build(file, `CREATE TABLE t (a DEFAULT '${'x'.repeat(1_100_000)}')`)
    expect(await refusal(file)).toMatch(
      /a statement may have 1000000 characters, and one that it keeps has 11/,
    )
  })

  it('never crashes, whichever bytes are changed', async () => {
    const bytes = readFileSync(path)
    const file = join(folder, 'changed.db')
    for (let round = 0; round < 15; round += 1) {
      const changed = Buffer.from(bytes)
      for (let at = 100 + round; at < changed.length; at += 61 + round * 13)
        changed[at] = (at * 7 + round) & 0xff
      writeFileSync(file, changed)
      const { value, diagnostics } = await readFile(file)
      expect(value !== undefined || diagnostics.length === 1).toBe(true)
    }
  })
})

it('views are read where they are wanted, with the types that SQLite can tell', async () => {
  const file = join(folder, 'views.db')
  build(
    file,
    `CREATE TABLE t (id INTEGER PRIMARY KEY, price DECIMAL(10, 2) NOT NULL);
     CREATE TABLE gone (a);
     CREATE VIEW v AS SELECT id, price AS cost, count(*) AS amount, random() AS "class" FROM t;
     CREATE VIEW broken AS SELECT a FROM gone;
     CREATE TEMP TABLE x (a);
     DROP TABLE gone;`,
  )
  expect((await readFile(file)).value?.views).toBeUndefined()
  const { value, diagnostics } = await readDatabase(connect(file), { ...OPTIONS, views: true })
  expect(diagnostics).toEqual([])
  expect(value?.tables.map(({ name }) => name)).toEqual(['t'])
  expect(value?.views?.value).toMatchObject([
    {
      name: 'v',
      view: true,
      columns: [
        { name: 'id', type: 'INTEGER' },
        { name: 'cost', type: 'DECIMAL(10, 2)' },
        { name: 'amount' },
        { name: 'class' },
      ],
    },
    { name: 'broken', view: true, columns: [] },
  ])
})
