import { describe, expect, test } from '@jest/globals'

import { detectDialect } from '../../../src/readers/sql/detect.js'

function detect(...texts: readonly string[]): string {
  return detectDialect(texts.map((text, index) => ({ path: `${index}.sql`, text }))).value
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
    expect(detectDialect([{ path: 'a.mysql', text }]).value).toBe('mysql')
    expect(detectDialect([{ path: 'a.PGSQL', text }]).value).toBe('postgresql')
  })

  test('is reported with its reason and the way to say otherwise', () => {
    expect(detectDialect([{ path: 'db/a.sql', text: 'CREATE TABLE t (id int) ENGINE = MyISAM' }])).toEqual({
      value: 'mysql',
      diagnostics: [
        {
          code: 'detected-dialect',
          severity: 'notice',
          message:
            'the SQL was read as that of MySQL, since it has "ENGINE="; "dialect" in the config or --dialect says otherwise',
          place: { path: 'db/a.sql', line: 1, column: 1 },
        },
      ],
    })
  })

  test('is found in a moment, whatever the quotes', () => {
    const start = Date.now()
    const tags = Array.from({ length: 300_000 }, (_, index) => `$a${index}$ `).join('')
    const signs = ["'", '"', '`', '$$', '/*', '/* ', "'\\", "''", '$a$ $b$ ', '# ', 'KEY ', '[a', ', KEY a ']
    for (const text of [tags, ...signs.map((sign) => sign.repeat(1_000_000))]) detect(text)
    expect(Date.now() - start).toBeLessThan(5000)
  })
})
