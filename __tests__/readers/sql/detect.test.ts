import { describe, expect, test } from '@jest/globals'

import { guessDialects } from '../../../src/readers/sql/detect.js'
import { readSql } from '../../../src/readers/sql/read-files.js'
import { sql } from '../../../src/readers/sql.js'
import { withoutHang } from '../../support/hang.js'

function detect(...texts: readonly string[]): string {
  return guessDialects(texts.map((text, index) => ({ path: `${index}.sql`, text }))).guesses[0].dialect
}

describe('the dialect of SQL', () => {
  test.each([
    ['postgresql', 'CREATE TABLE t (id integer PRIMARY KEY)'],
    ['postgresql', 'CREATE TABLE t (id bigserial, tags text[])'],
    ['postgresql', "SELECT 'a'::text;"],
    ['postgresql', 'COPY t (a) FROM stdin;\n`1`\n\\.\n'],
    ['postgresql', 'CREATE FUNCTION f() AS $body$ ENGINE=InnoDB `x` $body$ LANGUAGE plpgsql;'],
    ['postgresql', "CREATE TYPE mood AS ENUM ('a');"],
    ['mysql', 'CREATE TABLE `t` (`id` int)'],
    ['mysql', 'CREATE TABLE t (id INT AUTO_INCREMENT PRIMARY KEY)'],
    ['mysql', 'CREATE TABLE t (id INT) ENGINE=InnoDB;'],
    ['mysql', '/*!40101 SET NAMES utf8 */;\nCREATE TABLE t (id INT);'],
    ['mysql', "CREATE TABLE t (kind ENUM('a', 'b'))"],
    ['mysql', "CREATE TABLE t (id INT COMMENT 'PRAGMA foo; AUTOINCREMENT')"],
    ['mariadb', '-- MariaDB dump 10.19\nCREATE TABLE `t` (`id` int)'],
    ['mariadb', '/*M!999999\\- enable the sandbox mode */\nCREATE TABLE `t` (`id` int) ENGINE=InnoDB'],
    ['sqlite', 'CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT)'],
    ['sqlite', 'PRAGMA foreign_keys=OFF;\nCREATE TABLE t (id integer)'],
    ['sqlite', 'CREATE TABLE [t] ([id] INTEGER, [name] NVARCHAR(10))'],
    ['sqlite', 'CREATE TABLE t (a, b) WITHOUT ROWID'],
    ['sqlite', 'CREATE TABLE t ("type" integer, at datetime, is_open tinyint)'],
    ['sqlite', "CREATE TRIGGER x INSERT ON t BEGIN UPDATE t SET at = DATETIME('NOW'), ok = 'tinyint'; END;"],
    ['sqlite', 'CREATE TABLE t (name TEXT COLLATE NOCASE, size UNSIGNED BIG INT, note MEDIUMTEXT)'],
    ['sqlite', 'CREATE TABLE t (name TEXT UNIQUE ON CONFLICT REPLACE)'],
    ['mysql', 'CREATE TABLE t (size BIGINT UNSIGNED)'],
    ['postgresql', 'CREATE TABLE "t" ("id" integer)'],
    ['sqlite', 'CREATE TABLE `t` (`id` INTEGER PRIMARY KEY AUTOINCREMENT)'],
  ])('%s: %s', (dialect, text) => {
    expect(detect(text)).toBe(dialect)
  })

  test('does not come from what stands in quotes and comments', () => {
    const text = `-- ENGINE=InnoDB AUTO_INCREMENT
/* PRAGMA x; AUTOINCREMENT */
CREATE TABLE t (a text DEFAULT '\`x\` ENGINE=InnoDB', "AUTO_INCREMENT" integer);`
    expect(detect(text)).toBe('postgresql')
  })

  test('comes from any of several files, and from the end of a long one', () => {
    expect(detect('CREATE TABLE a (id int);', 'CREATE TABLE b (id int) ENGINE=InnoDB;')).toBe('mysql')
    const data = "INSERT INTO a VALUES (1, 'some text');\n".repeat(20_000)
    expect(detect(`CREATE TABLE a (id int);\n${data.repeat(2)}`)).toBe('postgresql')
    expect(detect(`CREATE TABLE a (id int);\n${'INSERT INTO `a` VALUES (1);\n'.repeat(20_000)}`)).toBe(
      'mysql',
    )
  })

  test('comes from the extension where the text does not contradict it much', () => {
    const text = 'CREATE TABLE t (id INT)'
    expect(guessDialects([{ path: 'a.mysql', text }]).guesses[0].dialect).toBe('mysql')
    expect(guessDialects([{ path: 'a.PGSQL', text }]).guesses[0].dialect).toBe('postgresql')
  })

  test('comes from the name of a database in the path where the text says little', () => {
    const text = 'CREATE TABLE t (id INT, at DATETIME)'
    expect(guessDialects([{ path: 'sqlite.initial.sql', text }]).guesses[0].dialect).toBe('sqlite')
    expect(guessDialects([{ path: 'db/mysql/a.sql', text }]).guesses[0].dialect).toBe('mysql')
    expect(
      guessDialects([{ path: 'tables_pg.sql', text: 'CREATE TABLE t (id INT)' }]).guesses[0].dialect,
    ).toBe('postgresql')
  })

  test('is reported with its reason and the way to say otherwise', () => {
    expect(
      guessDialects([{ path: 'db/a.sql', text: 'CREATE TABLE t (id int) ENGINE = MyISAM' }]).guesses,
    ).toEqual([
      {
        dialect: 'mysql',
        title: 'MySQL',
        why: 'since it has "ENGINE="',
        notice: {
          code: 'detected-dialect',
          severity: 'notice',
          message:
            'the SQL was read as that of MySQL, since it has "ENGINE="; "dialect" in the config or --dialect says otherwise',
          place: { path: 'db/a.sql', line: 1, column: 1 },
        },
      },
    ])
  })

  test('is that of the database that can read it where the evidence is thin', async () => {
    const body = 'body BLOB SUB_TYPE TEXT DEFAULT NULL, at DATETIME'
    const files = [
      { path: 'a.sql', text: `CREATE TABLE t (id SMALLINT NOT NULL, ${body}, PRIMARY KEY (id))` },
    ]
    expect(guessDialects(files).guesses.map(({ dialect }) => dialect)).toEqual([
      'mysql',
      'sqlite',
      'postgresql',
    ])
    const { value, diagnostics } = await readSql(files, {})
    expect(value[0]).toMatchObject({ dialect: 'sqlite', tables: [{ name: 't' }] })
    expect(diagnostics).toHaveLength(1)
  })

  test('is the likeliest where no database can read it', async () => {
    const { diagnostics } = await readSql([{ path: 'a.sql', text: 'CREATE TABLE t (id INT;\n' }], {})
    expect(diagnostics.map(({ code }) => code)).toEqual(['detected-dialect', 'unreadable-statement'])
    expect(diagnostics[0]?.message).toContain('PostgreSQL')
  })

  test('is found in a moment, whatever the quotes', async () => {
    const tags = Array.from({ length: 300_000 }, (_, index) => `$a${index}$ `).join('')
    const signs = ["'", '"', '`', '$$', '/*', '/* ', "'\\", "''", '$a$ $b$ ', '# ', 'KEY ', '[a', ', KEY a ']
    for (const text of [tags, ...signs.map((sign) => sign.repeat(1_000_000))])
      await withoutHang(() => detect(text))
  })
})

describe('SQL of a database that is not read is an error', () => {
  const TSQL = `USE [shop]
GO
CREATE TABLE [dbo].[Orders](
  [Id] [int] IDENTITY(1,1) NOT NULL,
  [Name] [nvarchar](max) NULL,
  CONSTRAINT [PK_Orders] PRIMARY KEY CLUSTERED ([Id] ASC) ON [PRIMARY]
)
GO
`
  const ORACLE =
    'CREATE TABLE emp (\n  id NUMBER(4) PRIMARY KEY, name VARCHAR2(10), hired DATE DEFAULT SYSDATE\n);\n'

  const COCKROACH = `CREATE TABLE public.users (
  id UUID NOT NULL DEFAULT gen_random_uuid(), credit INT8 NULL DEFAULT 0:::INT8, note STRING DEFAULT 'x'::STRING,
  CONSTRAINT users_pkey PRIMARY KEY (id ASC), FAMILY "primary" (id, credit)
) LOCALITY REGIONAL BY ROW;
`

  test.each([
    ['CockroachDB, since it has ":::"', COCKROACH],
    ['CockroachDB, since it has a FAMILY', COCKROACH.replace(':::', '::')],
    ['SQL Server, since it has "[dbo]"', TSQL],
    ['SQL Server, since it has GO', 'CREATE TABLE t (id int)\nGO\nCREATE TABLE u (id int)\nGO\n'],
    ['Oracle, since it has VARCHAR2', ORACLE],
    ['Oracle, since it has a statement that ends in "/"', 'CREATE TABLE t (id INTEGER);\n/\n'],
  ])('%s', async (title, text) => {
    const { value, diagnostics } = await readSql([{ path: 'a.sql', text }], {})
    expect(diagnostics).toEqual([
      {
        code: 'unknown-dialect',
        severity: 'error',
        place: { path: 'a.sql', line: 1, column: 1 },
        message: `this looks like the SQL of ${title}: expected that of PostgreSQL, MySQL, MariaDB or SQLite; "dialect" in the config or --dialect says which of them it is`,
      },
    ])
    expect(value.flatMap(({ tables }) => tables)).toEqual([])
  })

  test('but not where the dialect is named, nor where more speaks for one that is read', async () => {
    const named = await readSql([{ path: 'a.sql', text: ORACLE }], { dialect: 'sqlite' })
    expect(named.diagnostics).toEqual([])
    const comment = "CREATE TABLE t (id INT COMMENT 'VARCHAR2(3) [dbo].x', go INT) ENGINE=InnoDB; -- GO\n"
    const read = await readSql([{ path: 'a.sql', text: `${comment}SELECT SYSDATE();` }], {})
    expect(read.diagnostics.map(({ severity }) => severity)).toEqual(['notice'])
  })

  test('and is spoken of where statements cannot be read in the dialect that was named', async () => {
    const { diagnostics } = await sql.read(
      [{ path: 'a.sql', text: TSQL }],
      () => Promise.resolve(undefined),
      { dialect: 'mysql' },
    )
    expect(diagnostics.at(-1)?.message).toContain(
      'Is "dialect: mysql" right? It looks like the SQL of SQL Server, since it has "[dbo]", which is not read',
    )
  })
})
