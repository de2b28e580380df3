import { describe, expect, it } from '@jest/globals'

import type { Outcome } from '../../../src/model/diagnostic.js'
import type { ColumnNode, SchemaDocument, TableNode } from '../../../src/model/document.js'
import { readSqlite } from '../../../src/readers/sql/sqlite/read.js'

/** Reads files named `1.sql`, `2.sql` and so on. */
function read(...texts: readonly string[]): Promise<Outcome<SchemaDocument>> {
  const files = texts.map((text, index) => ({ path: `${index + 1}.sql`, text }))
  return readSqlite(files, { unreadable: 'error' })
}

/** The tables of texts in which nothing is unreadable, whatever of it the models do not say. */
async function readTables(...texts: readonly string[]): Promise<readonly TableNode[]> {
  const { value, diagnostics } = await read(...texts)
  expect(diagnostics.filter(({ code }) => code !== 'not-in-models')).toEqual([])
  return value.tables
}

/** The only table. */
async function readTable(...texts: readonly string[]): Promise<TableNode> {
  const [table, ...others] = await readTables(...texts)
  expect(others).toEqual([])
  if (!table) throw new Error('no table was read')
  return table
}

async function readColumns(columns: string): Promise<readonly ColumnNode[]> {
  return (await readTable(`CREATE TABLE t (${columns})`)).columns
}

/** Constraints or indexes without their places. */
function withoutPlaces(nodes: readonly object[]): unknown {
  return JSON.parse(JSON.stringify(nodes, (key, value: unknown) => (key === 'place' ? undefined : value)))
}

async function readConstraints(body: string, further = ''): Promise<unknown> {
  const [table] = await readTables(`CREATE TABLE t (${body}); ${further}`)
  return withoutPlaces(table?.constraints ?? [])
}

async function readIndexes(index: string): Promise<unknown> {
  const table = await readTable(`CREATE TABLE t (a TEXT, "B" INT, c); ${index}`)
  return withoutPlaces(table.indexes)
}

describe('the document', () => {
  it('says that it is literal and speaks of SQLite', async () => {
    const { value } = await read('CREATE TABLE t (a)')
    expect(value).toMatchObject({ path: '1.sql', literal: true, dialect: 'sqlite' })
  })

  it('has every column with its place, in the letters of the author', async () => {
    const table = await readTable('-- one\nCREATE TABLE "Order Lines" (\n  [Id] INTEGER,\n  `b``b` TEXT\n);')
    expect(table.place).toEqual({ path: '1.sql', line: 2, column: 1 })
    expect(table.name).toBe('Order Lines')
    expect(table.columns.map(({ name, place }) => [name, place.line, place.column])).toEqual([
      ['Id', 3, 3],
      ['b`b', 4, 3],
    ])
  })
})

describe('columns', () => {
  it('keep their type as written, and without one are of the type BLOB', async () => {
    const columns = await readColumns('a NVARCHAR(160), b NUMERIC(10,2), c, d UNSIGNED BIG INT')
    expect(columns.map(({ type }) => type)).toEqual([
      'NVARCHAR(160)',
      'NUMERIC(10,2)',
      'BLOB',
      'UNSIGNED BIG INT',
    ])
  })

  it.each([
    [`'t', 'geom', 4326, 'POINT', 2`, 'geom', 'POINT', true],
    [`"T", "geom", -1, "MultiPolygonZ", 'XYZ', 0`, 'geom', 'MULTIPOLYGON', true],
    [`'t','the "geom"',4326,'geometry',2,1`, 'the "geom"', 'GEOMETRY', false],
    [`'t', 'g', 4326, 'LINESTRING'`, 'g', 'LINESTRING', true],
  ])('of SpatiaLite are added by AddGeometryColumn(%s)', async (values, name, type, nullable) => {
    const { columns } = await readTable(
      `CREATE TABLE t (id INTEGER PRIMARY KEY);
SELECT InitSpatialMetaData(1);
Select AddGeometryColumn(${values});
SELECT CreateSpatialIndex('t', 'geom');`,
    )
    expect(columns.slice(1)).toMatchObject([{ name, type, nullable, place: { line: 3 } }])
  })

  it.each([
    ["'t', lower('G'), 4326, 'POINT', 2", 'which column this adds cannot be known without running it'],
    ["'t', 'g', 4326, 'POINT; DROP TABLE t', 2", 'which column this adds cannot be known'],
    ["'t', 'g'", 'which column this adds cannot be known'],
    ["'u', 'g', 4326, 'POINT', 2", 'no such table: u'],
    ["'t', 'id', 4326, 'POINT', 2", 'duplicate column name: id'],
  ])('are told where AddGeometryColumn(%s) adds none', async (values, problem) => {
    const { diagnostics } = await read(
      `CREATE TABLE t (id INTEGER PRIMARY KEY);\nSELECT AddGeometryColumn(${values});`,
    )
    expect(diagnostics).toMatchObject([{ code: 'unreadable-statement', place: { line: 2, column: 1 } }])
    expect(diagnostics[0]?.message).toContain(problem)
  })

  it('keep no halves of the brackets around the name of a type', async () => {
    const columns = await readColumns('a [int], b [nvarchar](50), c [decimal] (10, 2)')
    expect(columns.map(({ type }) => type)).toEqual(['INT', 'nvarchar(50)', 'decimal (10, 2)'])
  })

  it('may be null as the database has it', async () => {
    const columns = await readColumns('a INT NOT NULL, b INT NULL, c INT, d TEXT PRIMARY KEY')
    expect(columns.map(({ nullable }) => nullable)).toEqual([false, true, true, true])
  })

  it.each([
    ['a INTEGER PRIMARY KEY', true],
    ['a integer PRIMARY KEY ASC AUTOINCREMENT', true],
    ['a INTEGER, PRIMARY KEY (a)', true],
    ['a INTEGER, PRIMARY KEY (a DESC)', true],
    ['a INTEGER PRIMARY KEY DESC', undefined],
    ['a INT PRIMARY KEY', undefined],
    ['a BIGINT PRIMARY KEY', undefined],
    ['a INTEGER, b INTEGER, PRIMARY KEY (a, b)', undefined],
    ['a INTEGER', undefined],
  ])('%s counts up: %s', async (columns, counts) => {
    const [first] = await readColumns(columns)
    expect(first?.autoIncrement).toBe(counts)
  })

  it('of a table WITHOUT ROWID never count up', async () => {
    const table = await readTable('CREATE TABLE t (a INTEGER PRIMARY KEY) WITHOUT ROWID')
    expect(table.columns[0]?.autoIncrement).toBeUndefined()
    expect(table.columns[0]?.nullable).toBe(false)
  })

  it.each([
    [`'new'`, { text: `'new'`, computed: false }],
    [`'it''s'`, { text: `'it''s'`, computed: false }],
    ['"new"', { text: `'new'`, computed: false }],
    ['new', { text: `'new'`, computed: false }],
    ['-1.5e3', { text: '-1.5e3', computed: false }],
    ['0x1F', { text: '0x1F', computed: false }],
    [`x'00ff'`, { text: `x'00ff'`, computed: false }],
    ['TRUE', { text: 'TRUE', computed: false }],
    ['CURRENT_TIMESTAMP', { text: 'CURRENT_TIMESTAMP', computed: true }],
    [`(datetime('now'))`, { text: `datetime('now')`, computed: true }],
    ['(1 + 2)', { text: '1 + 2', computed: true }],
    ['NULL', { text: 'NULL', computed: true }],
  ])('have the default %s', async (text, expected) => {
    const [first] = await readColumns(`a DEFAULT ${text} NOT NULL`)
    expect(first?.default).toEqual(expected)
  })

  it('are generated by an expression', async () => {
    const columns = await readColumns(
      `a INT, b INT GENERATED ALWAYS AS (a * (2 + 1)) STORED, c AS (a || ')' /* ) */) VIRTUAL NOT NULL`,
    )
    expect(withoutPlaces(columns.slice(1))).toEqual([
      { name: 'b', type: 'INT', nullable: true, expression: 'a * (2 + 1)', stored: true },
      { name: 'c', type: 'BLOB', nullable: false, expression: `a || ')'`, stored: false },
    ])
  })

  it('have a collation', async () => {
    const [first] = await readColumns('a TEXT NOT NULL COLLATE "NOCASE" DEFAULT x')
    expect(first).toEqual({
      place: { path: '1.sql', line: 1, column: 17 },
      name: 'a',
      type: 'TEXT',
      nullable: false,
      collation: 'NOCASE',
      default: { text: `'x'`, computed: false },
    })
  })
})

describe('constraints', () => {
  it('are those of columns and those behind them, with their names', async () => {
    const body = `
      a INTEGER CONSTRAINT pk PRIMARY KEY ON CONFLICT FAIL,
      b INT CONSTRAINT "u b" UNIQUE ON CONFLICT REPLACE CONSTRAINT nn NOT NULL CHECK (b > 0),
      c INT,
      CONSTRAINT uc UNIQUE (B COLLATE NOCASE DESC, c) ON CONFLICT ROLLBACK CONSTRAINT ck CHECK (c > (b + 1)) UNIQUE (c)`
    expect(await readConstraints(body)).toEqual([
      { kind: 'primary-key', name: 'pk', columns: ['a'] },
      { kind: 'unique', name: 'u b', columns: ['b'] },
      { kind: 'check', columns: [], check: 'b > 0' },
      { kind: 'unique', name: 'uc', columns: ['b', 'c'] },
      { kind: 'check', name: 'ck', columns: [], check: 'c > (b + 1)' },
      { kind: 'unique', columns: ['c'] },
    ])
  })

  it('over the same columns are one', async () => {
    const constraints = await readConstraints(
      'a INT CONSTRAINT u UNIQUE, b INT, UNIQUE (A), UNIQUE (b, a), UNIQUE (a, b)',
    )
    expect(constraints).toEqual([
      { kind: 'unique', name: 'u', columns: ['a'] },
      { kind: 'unique', columns: ['b', 'a'] },
      { kind: 'unique', columns: ['a', 'b'] },
    ])
  })

  it('refer to other tables in those tables’ letters', async () => {
    const body = `
      a INT CONSTRAINT fa REFERENCES Users(ID) ON DELETE SET DEFAULT ON UPDATE SET NULL NOT NULL,
      b INT REFERENCES users MATCH FULL ON DELETE RESTRICT NOT DEFERRABLE,
      CONSTRAINT fab FOREIGN KEY (a, B) REFERENCES elsewhere (x, y) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED`
    expect(await readConstraints(body, 'CREATE TABLE users (id INT, name TEXT)')).toEqual([
      {
        kind: 'foreign-key',
        name: 'fa',
        columns: ['a'],
        reference: { table: 'users', columns: ['id'], onDelete: 'SET DEFAULT', onUpdate: 'SET NULL' },
      },
      {
        kind: 'foreign-key',
        columns: ['b'],
        reference: { table: 'users', onDelete: 'RESTRICT' },
        deferrable: false,
      },
      {
        kind: 'foreign-key',
        name: 'fab',
        columns: ['a', 'b'],
        reference: { table: 'elsewhere', columns: ['x', 'y'] },
        deferrable: true,
        initiallyDeferred: true,
      },
    ])
  })
})

describe('indexes', () => {
  it('have columns, expressions, collations and orders', async () => {
    const index = `CREATE UNIQUE INDEX ix ON T (b DESC, lower(a) COLLATE NOCASE, a COLLATE NOCASE || c ASC, "a")`
    expect(await readIndexes(index)).toEqual([
      {
        name: 'ix',
        columns: [
          { name: 'B', order: 'desc' },
          { expression: 'lower(a)', collation: 'NOCASE' },
          { expression: 'a COLLATE NOCASE || c' },
          { name: 'a' },
        ],
        unique: true,
      },
    ])
  })

  it('may have a condition', async () => {
    const index = `CREATE INDEX IF NOT EXISTS main.ix ON t(a) WHERE b IS NOT NULL -- only those\n AND c <> ';'`
    expect(await readIndexes(index)).toEqual([
      { name: 'ix', columns: [{ name: 'a' }], where: `b IS NOT NULL   AND c <> ';'` },
    ])
  })
})

describe('changes', () => {
  it('follow each other over several files, with the places of their own', async () => {
    const tables = await readTables(
      'CREATE TABLE a (x INT, y INT); CREATE INDEX ix ON a (x); CREATE TABLE gone (x);',
      'ALTER TABLE a RENAME TO b;\nALTER TABLE b RENAME x TO z;\nALTER TABLE b ADD w TEXT CHECK (w > 1);',
      'ALTER TABLE b DROP COLUMN y; DROP TABLE gone;',
    )
    expect(tables).toEqual([
      {
        place: { path: '2.sql', line: 1, column: 1 },
        name: 'b',
        formerNames: ['a'],
        columns: [
          {
            place: { path: '2.sql', line: 2, column: 22 },
            name: 'z',
            formerNames: ['x'],
            type: 'INT',
            nullable: true,
          },
          { place: { path: '2.sql', line: 3, column: 19 }, name: 'w', type: 'TEXT', nullable: true },
        ],
        constraints: [
          { place: { path: '2.sql', line: 3, column: 19 }, kind: 'check', columns: [], check: 'w > 1' },
        ],
        indexes: [{ place: { path: '1.sql', line: 1, column: 32 }, name: 'ix', columns: [{ name: 'z' }] }],
      },
    ])
  })

  it('that rebuild a table give it no former name', async () => {
    const table = await readTable(`
      CREATE TABLE t (a INT, b INT);
      ALTER TABLE t RENAME COLUMN b TO c;
      CREATE TABLE new_t (a TEXT, c INT);
      INSERT INTO new_t SELECT a, c FROM t;
      DROP TABLE t;
      ALTER TABLE new_t RENAME TO t;`)
    expect(table.formerNames).toBeUndefined()
    expect(table.columns.map(({ name, type, formerNames }) => [name, type, formerNames])).toEqual([
      ['a', 'TEXT', undefined],
      ['c', 'INT', ['b']],
    ])
  })

  it('rewrite references unless the old way is asked for', async () => {
    const rename = (setting: string): Promise<unknown> =>
      readConstraints(
        'a INT REFERENCES p(id)',
        `CREATE TABLE p(id INT); ${setting}; ALTER TABLE p RENAME TO q;`,
      )
    expect(await rename('')).toMatchObject([{ reference: { table: 'q' } }])
    expect(await rename('PRAGMA legacy_alter_table = ON')).toMatchObject([{ reference: { table: 'p' } }])
  })

  it('add and drop constraints', async () => {
    const text = `CREATE TABLE t (a INT, CONSTRAINT c1 CHECK (a > 1));
ALTER TABLE t ADD CONSTRAINT c2 CHECK (a > 2);
ALTER TABLE t DROP CONSTRAINT c1;`
    const table = await readTable(text)
    expect(table.constraints).toEqual([
      {
        place: { path: '1.sql', line: 2, column: 19 },
        kind: 'check',
        name: 'c2',
        columns: [],
        check: 'a > 2',
      },
    ])
  })
})

describe('what is no part of the schema', () => {
  it('is passed over in silence', async () => {
    const table = await readTable(`.mode box
      PRAGMA foreign_keys=OFF; BEGIN; ATTACH 'x.db' AS x; SELECT load_extension('x');
      CREATE TABLE t (a INT, b TEXT);
      CREATE TABLE sqlite_sequence(name,seq);
      CREATE TRIGGER tr AFTER UPDATE OF a ON t WHEN new.a > 1 BEGIN
        UPDATE t SET b = CASE a WHEN 1 THEN ';' ELSE 'END;' END; DELETE FROM t;
      END;
      CREATE /* a */ TEMP TRIGGER tr2 INSERT ON t BEGIN SELECT 1; END
      INSERT INTO t VALUES (1, 'CREATE TABLE x (a);'), (2, '--'), (3, '/*');
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n;
      CREATE VIEW v AS SELECT * FROM t; DROP VIEW v; DROP TABLE IF EXISTS missing; DROP TABLE missing;
      /* v(a) */; COMMIT; -- the end`)
    expect(table.name).toBe('t')
  })

  it('are virtual tables and those behind them', async () => {
    const table = await readTable(`
      CREATE VIRTUAL TABLE docs USING fts5(title, body);
      CREATE TABLE IF NOT EXISTS 'docs_data'(id INTEGER PRIMARY KEY, block BLOB);
      CREATE TABLE docs_more (id INT);
      PRAGMA writable_schema=ON;
      INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','places','places',0,'CREATE VIRTUAL TABLE places USING rtree(id,x,y)');
      CREATE TABLE places_node(nodeno INTEGER PRIMARY KEY, data);
      DROP TABLE docs;`)
    expect(table.name).toBe('docs_more')
  })

  it('are temporary tables, whatever is done to them', async () => {
    const table = await readTable(`
      CREATE TABLE t (a);
      CREATE TEMP TABLE bak (a); CREATE TEMPORARY TABLE bak2 AS SELECT * FROM t; CREATE TABLE temp.bak3 (a);
      CREATE INDEX bi ON bak2 (a); ALTER TABLE bak RENAME TO bak4; ALTER TABLE bak2 ADD COLUMN x; DROP TABLE bak2;`)
    expect(table.name).toBe('t')
  })

  it('is what would be made where a table of its name is there already', async () => {
    const table = await readTable(`
      CREATE TABLE t (a); CREATE TABLE IF NOT EXISTS T AS SELECT 1 AS x; CREATE VIRTUAL TABLE IF NOT EXISTS t USING fts5(y);
      ALTER TABLE t ADD COLUMN b TEXT;`)
    expect(table.columns.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it('is a table made by a query and dropped again', async () => {
    const table = await readTable(`
      CREATE TABLE t (a); CREATE TABLE bak AS SELECT * FROM t; DROP TABLE t; CREATE TABLE t (b);
      INSERT INTO t SELECT a FROM bak; DROP TABLE bak;`)
    expect(table.columns.map(({ name }) => name)).toEqual(['b'])
  })
})

describe('transactions', () => {
  const T = 'CREATE TABLE t (a);'

  it.each([
    [`${T} BEGIN; CREATE TABLE u (a); COMMIT`, ['t', 'u']],
    [`${T} begin immediate transaction; CREATE TABLE u (a); END; ROLLBACK`, ['t', 'u']],
    [`${T} BEGIN; CREATE TABLE u (a); ROLLBACK; CREATE TABLE v (a)`, ['t', 'v']],
    [`${T} BEGIN; CREATE TABLE u (a); BEGIN; CREATE TABLE v (a); ROLLBACK TRANSACTION`, ['t']],
    [`${T} BEGIN; CREATE TABLE u (a)`, ['t', 'u']],
    [`${T} ROLLBACK; CREATE TABLE u (a)`, ['t', 'u']],
    [`${T} SAVEPOINT s; CREATE TABLE u (a); ROLLBACK TO S; CREATE TABLE v (a); RELEASE s`, ['t', 'v']],
    [`${T} SAVEPOINT s; CREATE TABLE u (a); RELEASE SAVEPOINT "s"; ROLLBACK TO s`, ['t', 'u']],
    [
      `${T} BEGIN; SAVEPOINT s; CREATE TABLE u (a); SAVEPOINT x; CREATE TABLE v (a);
      ROLLBACK TRANSACTION TO SAVEPOINT x; CREATE TABLE w (a); ROLLBACK TO [s]; CREATE TABLE y (a); COMMIT`,
      ['t', 'y'],
    ],
  ])('%s', async (text, names) => {
    expect((await readTables(text)).map(({ name }) => name)).toEqual(names)
  })

  it('end with their file', async () => {
    expect(await readTables(`${T} BEGIN; CREATE TABLE u (a)`, 'ROLLBACK; CREATE TABLE v (a)')).toHaveLength(3)
  })

  it('that are rolled back have nothing to say, and change no table that is there', async () => {
    const text = `CREATE TABLE t (a); BEGIN; CRAETE x; ALTER TABLE t RENAME TO u; ROLLBACK;\nALTER TABLE t ADD b`
    const table = await readTable(text)
    expect(table).toMatchObject({ name: 't', place: { line: 1 } })
    expect(table.formerNames).toBeUndefined()
    expect(table.columns.map(({ name, place }) => [name, place.line])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['CREATE TABLE u (a INT,)', 'near ")": syntax error'],
    ['CREATE TABLE t (b)', 'table t already exists'],
    ['CREATE TABLE other.u (a)', 'unknown database other'],
    ['ALTER TABLE missing ADD a', 'no such table: missing'],
    ['CREATE INDEX i ON t (missing)', 'no such column: missing'],
    ['CRAETE TABLE u (a)', `expected a statement of SQLite's SQL, came "CRAETE TABLE u (a)"`],
    ['CREATE FUNCTION f()', `expected a statement of SQLite's SQL, came "CREATE FUNCTION f()"`],
    [
      'CREATE TABLE u AS SELECT * FROM t; ALTER TABLE u RENAME TO w',
      'queries are never run, so what columns table "w" has is not known; write them out in its CREATE TABLE',
    ],
    ['CREATE TABLE u (a\0)', 'it has a NUL character in it'],
  ])('is an error at its place: %s', async (statement, problem) => {
    const { diagnostics, value } = await read('', `CREATE TABLE t (a);\n  ${statement};\nCREATE TABLE z (a)`)
    expect(diagnostics).toEqual([
      {
        code: 'unreadable-statement',
        severity: 'error',
        message: `SQLite cannot read this statement: ${problem}`,
        place: { path: '2.sql', line: 2, column: 3 },
      },
    ])
    expect(value.tables.map(({ name }) => name)).toEqual(['t', 'z'])
  })

  it('is an error where quotes or a trigger have no end', async () => {
    const inserts = await read(`CREATE TABLE t (a); INSERT INTO t VALUES ('x); CREATE TABLE u (a);`)
    expect(inserts.diagnostics.map(({ message }) => message)).toEqual([
      'SQLite cannot read this statement: what begins with "INSERT INTO t VALUES (\'x); CREATE TABLE u (a);" has no end: quotes, or the END of a trigger, are missing',
    ])
    const trigger = await read('CREATE TRIGGER tr INSERT ON t BEGIN SELECT 1; CREATE TABLE u (a);')
    expect(trigger.diagnostics).toHaveLength(1)
  })

  it('is a warning where that was asked for', async () => {
    const files = [{ path: 'a.sql', text: 'CREATE TABLE t (a; CREATE TABLE u (a);' }]
    const { diagnostics, value } = await readSqlite(files, { unreadable: 'warning' })
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning'])
    expect(value.tables.map(({ name }) => name)).toEqual(['u'])
  })

  it('is said a hundred times, and then how much more there is', async () => {
    const { diagnostics } = await read('ALTER TABLE x ADD y;\n'.repeat(250))
    expect(diagnostics).toHaveLength(101)
    expect(diagnostics.at(-1)).toMatchObject({
      message: 'SQLite cannot read this statement: 150 more cannot be read',
      place: { path: '1.sql', line: 101, column: 1 },
    })
  })
})
