import { describe, expect, test } from '@jest/globals'

import { plain, readAs, tableOf } from './mysql-support.js'

/** The names of the tables that texts leave, those of another database with its name; all must be read whole. */
async function tablesOf(...texts: readonly string[]): Promise<readonly string[]> {
  const { document, said } = await readAs('mysql', ...texts)
  expect(said).toEqual([])
  return document.tables.map(({ name = '', namespace }) => (namespace ? `${namespace}.${name}` : name))
}

describe('what is passed over in silence', () => {
  test.each([
    "INSERT INTO a VALUES ('; CREATE TABLE x (i INT);', \"it''s\\\"; \", `;`); -- ; CREATE TABLE x (i INT);",
    'SET @a = 1; LOCK TABLES `t` WRITE; UNLOCK TABLES; START TRANSACTION; COMMIT; CALL p(); TRUNCATE t;',
    "GRANT ALL ON t TO 'u'@'%'; CREATE USER u IDENTIFIED BY ';'; DROP USER u; RENAME USER u TO v;",
    "CREATE OR REPLACE ALGORITHM=UNDEFINED DEFINER=`a;`@'%' SQL SECURITY DEFINER VIEW v AS SELECT 1; DROP VIEW v;",
    'CREATE DATABASE shop; CREATE SCHEMA IF NOT EXISTS x DEFAULT CHARSET utf8mb4; ALTER DATABASE x CHARSET utf8mb4;',
    'DELIMITER ;;\nCREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW BEGIN SET @a = 1; CREATE TABLE x (i INT); END;;\nDELIMITER ;\n',
    'DELIMITER $$\nCREATE PROCEDURE p() BEGIN DROP TABLE t; END$$\ndelimiter ;\n',
    'CREATE FUNCTION f(a INT) RETURNS INT BEGIN IF a THEN BEGIN END; END IF; CASE a WHEN 1 THEN SET @b = CASE WHEN 1 THEN 2 END; END CASE; RETURN 1; END;',
    'CREATE FUNCTION f() RETURNS INT RETURN CASE WHEN 1 THEN 2 ELSE 3 END; DROP FUNCTION f;',
    'CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO DELETE FROM t;',
    "/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`%`*/ /*!50003 TRIGGER g AFTER INSERT ON t FOR EACH ROW SET @a = ';' */;",
    'CREATE TEMPORARY TABLE x AS SELECT 1; ALTER TABLE x ADD y INT; CREATE INDEX i ON x (y); DROP TEMPORARY TABLE x;',
    '/*M!999999\\- enable the sandbox mode */\n',
    'DROP TABLE IF EXISTS x;--> statement-breakpoint\n--> statement-breakpoint\n',
    '-----------\n--*** a; CREATE TABLE x (i INT);\nSET @a = 1;--*; DROP TABLE t;\nDELIMITER $$\n---\nDELIMITER ;\n--a\n',
    '# CREATE TABLE x (i INT);\n-- CREATE TABLE x (i INT);\n/* CREATE TABLE x (i INT); */;;\n--',
  ])('%s', async (text) => {
    expect(await tablesOf(`${text}\nCREATE TABLE t (i INT);`)).toEqual(['t'])
  })
})

describe('comments with code in them', () => {
  const WRITTEN = `/*!40101 SET x = 1 */;
    CREATE TABLE t (a INT /*!50606 COLUMN_FORMAT FIXED */ /*!80013 NOT NULL */, b INT /*M!100300 NOT NULL */)
    /*!50100 PARTITION BY HASH (a) PARTITIONS 4 */;`

  test.each([
    ['mysql' as const, [false, true]],
    ['mariadb' as const, [true, false]],
  ])('%s reads those for its versions', async (dialect, nullable) => {
    const table = await tableOf(WRITTEN, dialect)
    expect(table.columns.map((column) => column.nullable)).toEqual(nullable)
  })

  test('what has no code in it is no code', async () => {
    expect(await tablesOf('CREATE TABLE t (a INT/* , b INT */, --\n c INT#, d INT\n)')).toEqual(['t'])
  })
})

describe('names', () => {
  test('in any quotes, of any letters, with digits first, and words of the grammar in backquotes', async () => {
    const table = await tableOf(
      'CREATE TABLE `Ta``ble` (`key` INT, 2fa INT, größe INT, `a.b` INT, Period INT)',
    )
    expect(table.name).toBe('Ta`ble')
    expect(table.columns.map(({ name }) => name)).toEqual(['key', '2fa', 'größe', 'a.b', 'Period'])
  })

  test('the database that USE names first is the one without a name', async () => {
    const first =
      'CREATE TABLE shop.a (i INT); USE shop; CREATE TABLE b (i INT); CREATE TABLE other.c (i INT);'
    expect(await tablesOf(first, 'CREATE TABLE d (i INT); use other\nCREATE TABLE e (i INT);')).toEqual([
      'a',
      'b',
      'other.c',
      'd',
      'other.e',
    ])
  })

  test('without USE a database is a namespace, and keys within it stay in it', async () => {
    const table = await tableOf('CREATE TABLE shop.a (i INT, CONSTRAINT k FOREIGN KEY (i) REFERENCES b (i))')
    expect(table.namespace).toBe('shop')
    expect(table.constraints[0]?.reference).toMatchObject({ table: 'b', namespace: 'shop' })
  })

  test('DROP DATABASE takes its tables along', async () => {
    expect(
      await tablesOf('CREATE TABLE x.a (i INT); CREATE TABLE b (i INT); DROP SCHEMA IF EXISTS x'),
    ).toEqual(['b'])
  })

  test('a table is found in other letters, unless one has just these', async () => {
    const table = await tableOf('CREATE TABLE Users (i INT); ALTER TABLE users ADD j INT')
    expect(table.columns).toHaveLength(2)
    expect(await tablesOf('CREATE TABLE T (i INT); CREATE TABLE t (i INT); DROP TABLE t')).toEqual(['T'])
  })
})

describe('CREATE TABLE', () => {
  test('options, with and without "="', async () => {
    const options = `ENGINE InnoDB AUTO_INCREMENT=5, DEFAULT CHARSET=utf8mb4 COLLATE = utf8mb4_bin ROW_FORMAT=DYNAMIC
      DATA DIRECTORY '/x' UNION=(a, b) COMMENT 'all; (of) it'
      PARTITION BY RANGE (a) (PARTITION p0 VALUES LESS THAN (1) COMMENT = 'x', PARTITION p1 VALUES LESS THAN MAXVALUE)`
    const table = await tableOf(
      `CREATE TABLE IF NOT EXISTS t (a INT, PERIOD FOR SYSTEM_TIME (a, a)) ${options}`,
    )
    expect(table.comment).toBe('all; (of) it')
    expect(table.columns).toHaveLength(1)
  })

  test('LIKE takes over all but foreign keys', async () => {
    const { document, said } = await readAs(
      'mysql',
      `CREATE TABLE a (i INT PRIMARY KEY, j INT CHECK (j > 0), KEY k (j), FOREIGN KEY (j) REFERENCES a (i)) COMMENT='x';
       CREATE TABLE b LIKE a; CREATE TABLE c (LIKE a);`,
    )
    expect(said).toEqual([])
    const [a, b, c] = document.tables
    expect(plain(b)).toEqual({
      ...(plain(a) as object),
      name: 'b',
      constraints: [
        { kind: 'primary-key', columns: ['i'] },
        { kind: 'check', name: 'b_chk_1', columns: [], check: 'j > 0' },
      ],
    })
    expect(c?.columns).toHaveLength(2)
  })

  test('a second one is refused, unless it says what to do', async () => {
    const made = 'CREATE TABLE t (i INT);'
    expect((await readAs('mysql', `${made}\n CREATE TABLE t (j INT);`)).said).toEqual([
      'error duplicate-object 2:15',
    ])
    expect((await tableOf(`${made} CREATE TABLE IF NOT EXISTS t (j INT)`)).columns[0]?.name).toBe('i')
    expect((await tableOf(`${made} CREATE OR REPLACE TABLE t (j INT)`, 'mariadb')).columns[0]?.name).toBe('j')
    expect(
      (await tableOf(`${made} DROP TABLE IF EXISTS t, u; CREATE TABLE t (j INT)`)).columns[0]?.name,
    ).toBe('j')
  })

  test('places are those of names and keys, each in its file', async () => {
    const { document } = await readAs(
      'mysql',
      'CREATE TABLE t (\n  a INT,\n  KEY k (a)\n);',
      '\nALTER TABLE t ADD b INT;',
    )
    const [table] = document.tables
    expect(table?.place).toEqual({ path: '0.sql', line: 1, column: 14 })
    expect(table?.columns.map(({ place }) => place)).toEqual([
      { path: '0.sql', line: 2, column: 3 },
      { path: '1.sql', line: 2, column: 19 },
    ])
    expect(table?.indexes[0]?.place).toEqual({ path: '0.sql', line: 3, column: 3 })
  })
})

test('a period stands for its two columns, which take no NULL', async () => {
  const table = await tableOf(
    'CREATE TABLE t (id INT, s DATE, e DATE, PRIMARY KEY (id, p WITHOUT OVERLAPS), PERIOD FOR p (s, e))',
    'mariadb',
  )
  expect(table.columns.map(({ nullable }) => nullable)).toEqual([false, false, false])
  expect(table.constraints[0]?.columns).toEqual(['id', 's', 'e'])
})

describe('sequences', () => {
  test('say what is not usual', async () => {
    const { document, said } = await readAs(
      'mariadb',
      `CREATE TABLE t (i INT DEFAULT NEXT VALUE FOR s);
       CREATE SEQUENCE s start with 1 minvalue 1 maxvalue 9223372036854775806 increment by 1 cache 1000 nocycle ENGINE=InnoDB;
       CREATE SEQUENCE IF NOT EXISTS down START 50 INCREMENT -5 MAXVALUE=50 NOCACHE CYCLE;
       CREATE SEQUENCE gone; DROP SEQUENCE gone; ALTER SEQUENCE s RESTART 7 CACHE = 5;`,
    )
    expect(said).toEqual([])
    expect(plain(document.sequences)).toEqual([
      { name: 's', cache: '5' },
      { name: 'down', increment: '-5', maxValue: '50', cache: '0', cycle: true },
    ])
  })
})

describe('what cannot be read', () => {
  test.each([
    ['CREATE TABLE t (\n  a INT,,\n);', 'Expected a column, came ","', '2:9'],
    ['CREATE TABLE t (a INT', 'Expected ), came the end of the statement', '1:22'],
    ['CREATE TABLE t ();', 'Expected a column, came ")"', '1:17'],
    ['CREATE TABLE t (a INT WRONG);', 'Expected ), came "WRONG"', '1:23'],
    ['CREATE TABEL t (a INT);', 'Expected TABLE or INDEX, came "TABEL"', '1:8'],
    ['SELCT 1;', 'Expected a statement of MySQL, came "SELCT"', '1:1'],
    ['ALTER TABLE gone ADD a INT;', 'There is no table "gone" to change here', '1:13'],
    ["INSERT INTO t VALUES ('a;", "The quote ' that begins here is never closed", '1:23'],
    ['CREATE PROCEDURE p() BEGIN SELECT 1;', 'The BEGIN of this routine has no END', '1:1'],
  ])('%s', async (text, message, place) => {
    const { messages, said } = await readAs('mysql', text)
    expect(messages).toEqual([message])
    expect(said[0]).toMatch(new RegExp(`^error [a-z-]+ ${place}$`))
  })

  test.each([
    'CREATE TABLE t AS SELECT 1 AS a;',
    'CREATE TABLE t (a INT) ENGINE=InnoDB IGNORE SELECT 1 AS a;',
    'CREATE TABLE t (PRIMARY KEY (a)) PARTITION BY HASH (a) AS SELECT 1 AS a;',
    'CREATE TABLE t VALUES ROW(1);',
    'CREATE TEMPORARY TABLE x (a INT); CREATE TABLE t LIKE x;',
    'CREATE TABLE x AS SELECT 1; CREATE TABLE t LIKE x; DROP TABLE x;',
    'CREATE TABLE x AS SELECT 1; ALTER TABLE x ADD b INT, RENAME TO y; RENAME TABLE y TO t;',
  ])('columns that only a query tells, where the table is left in the end: %s', async (text) => {
    const { document, messages, said } = await readAs('mysql', text)
    expect(messages).toEqual([
      'the columns of table "t" cannot be known without running this; write them in a CREATE TABLE',
    ])
    expect(said[0]).toMatch(/^error unknown-columns 1:\d+$/)
    expect(document.tables).toEqual([])
  })

  test.each([
    'CREATE TABLE x AS SELECT 1; DROP TABLE x;',
    'CREATE TABLE x AS SELECT 1; ALTER TABLE x RENAME y; DROP TABLE y;',
    'CREATE TABLE x AS SELECT 1; CREATE OR REPLACE TABLE x (a INT);',
    'CREATE TABLE x (a INT); CREATE TABLE IF NOT EXISTS x AS SELECT 1;',
    'USE a; CREATE TABLE b.x AS SELECT 1; DROP DATABASE b;',
  ])('but where it is dropped, replaced or never made nothing is wrong: %s', async (text) => {
    const { said } = await readAs('mariadb', text)
    expect(said).toEqual([])
  })

  test('the statements behind it count all the same', async () => {
    const { document, said } = await readAs('mysql', 'CREATE TABLE a (i INT oops);\nCREATE TABLE b (i INT);')
    expect(document.tables.map(({ name }) => name)).toEqual(['b'])
    expect(said).toEqual(['error unreadable-statement 1:23'])
  })

  test('commands that bring in what nobody can see are warnings, SOURCE once in a file', async () => {
    const { said, messages } = await readAs(
      'mysql',
      'source a.sql ;\nsource b.sql\nCREATE TABLE t (i INT);\nEXECUTE s;',
    )
    expect(said).toEqual(['warning statement-in-text 4:1', 'warning source-not-followed 1:1'])
    expect(messages[0]).toMatch(/; write what it defines as statements of their own$/)
  })

  // What procedures and prepared statements do on a server is in the cases of the round trip.
  test.each([
    ['IF a THEN ALTER TABLE t ADD j INT; END IF', 'CALL `db`.`Change`(1)', 3],
    ['IF EXISTS (SELECT 1 FROM t) THEN CREATE UNIQUE INDEX i ON t (i); END IF', 'CALL change(1)', 3],
    ['IF NOT EXISTS (SELECT 1 FROM x WHERE i = 1) THEN ALTER TABLE t ADD j INT; END IF', 'CALL change(1)', 3],
    [
      'IF NOT EXISTS (SELECT 1 FROM t, x WHERE i = 1) THEN ALTER TABLE t ADD j INT; END IF',
      'CALL change(1)',
      3,
    ],
    ['IF NOT EXISTS (SELECT 1 FROM t WHERE i > 1) THEN ALTER TABLE t ADD j INT; END IF', 'CALL change(1)', 3],
    ['WHILE a < 3 DO ALTER TABLE t ADD j INT; SET a = a + 1; END WHILE', 'CALL change(1)', 3],
    ["EXECUTE IMMEDIATE CONCAT('ALTER TABLE t ADD ', DATABASE())", 'CALL change(1)', 3],
    ['CALL change(2)', 'CALL change(1); ALTER TABLE t ADD j INT', undefined],
    ['UPDATE t SET i = 1', 'CALL change()', undefined],
    ['CREATE TEMPORARY TABLE x (i INT)', 'CALL change()', undefined],
    ['ALTER TABLE t ADD j INT', 'CALL other()', undefined],
  ])('a procedure with %s and %s', async (statement, call, line) => {
    const { said, document } = await readAs(
      'mysql',
      `CREATE TABLE t (i INT);
DELIMITER //
CREATE PROCEDURE change(a INT) BEGIN ${statement}; END //
DELIMITER ;
${call};`,
    )
    expect(said.map((each) => each.replace(/:\d+$/, ''))).toEqual(
      line === undefined ? [] : [`warning statement-in-text ${line}`],
    )
    expect(document.tables[0]?.columns.map(({ name }) => name)).toEqual(
      call.includes('ALTER') ? ['i', 'j'] : ['i'],
    )
  })

  test.each(['t WHERE i = 1', '`T2`.h WHERE (`id` = "a")', 't2.h WHERE id = 2 '])(
    'a row that is missing in a table that the statements made: %s',
    async (source) => {
      const { said, document } = await readAs(
        'mysql',
        `CREATE TABLE t (i INT); CREATE TABLE T2.h (id INT); DELIMITER //
CREATE PROCEDURE f() BEGIN IF NOT EXISTS(SELECT 1 FROM ${source.replace('t2', 'T2')}) THEN ALTER TABLE t ADD j INT; END IF; END //
CALL f() // CALL f() //`,
      )
      expect(said).toEqual([])
      expect(document.tables[0]?.columns.map(({ name }) => name)).toEqual(['i', 'j'])
    },
  )

  test.each([
    ['CALL f()', 'error too-deep 2'],
    ['ALTER TABLE absent ADD j INT', 'error unknown-object 2'],
    ['BEGIN '.repeat(20_000), 'error too-deep 3'],
    [
      `SET @s = ${'('.repeat(20_000)}'ALTER TABLE t ADD j INT'${')'.repeat(20_000)}; PREPARE p FROM @s; EXECUTE p`,
      'warning statement-in-text 2',
    ],
  ])('a procedure that goes wrong: %.30s', async (statement, expected) => {
    const { said } = await readAs(
      'mysql',
      `CREATE TABLE t (i INT); DELIMITER //
CREATE PROCEDURE f() BEGIN ALTER TABLE t ADD COLUMN IF NOT EXISTS i INT; ${statement}; END //
CALL f() //`,
    )
    expect(said.map((each) => each.replace(/:\d+$/, ''))).toEqual([expected])
  })
})
