import { describe, expect, test } from '@jest/globals'

import type { Dialect } from '../../../src/model/schema.js'
import { plain, tableOf, readAs } from './mysql-support.js'

async function columnOf(text: string, dialect: Dialect = 'mysql', options = ''): Promise<unknown> {
  return plain((await tableOf(`CREATE TABLE t (${text}, other INT) ${options}`, dialect)).columns[0])
}

test.each([
  ['INTEGER(11)', 'int'],
  ['int(10) unsigned', 'int unsigned'],
  ['INT UNSIGNED ZEROFILL', 'int(10) unsigned zerofill'],
  ['smallint(4) zerofill', 'smallint(4) unsigned zerofill'],
  ['TINYINT(4)', 'tinyint'],
  ['tinyint(1)', 'tinyint(1)'],
  ['BOOL', 'tinyint(1)'],
  ['INT8', 'bigint'],
  ['MIDDLEINT', 'mediumint'],
  ['DEC', 'decimal(10,0)'],
  ['NUMERIC(7)', 'decimal(7,0)'],
  ['FIXED(7, 2) unsigned', 'decimal(7,2) unsigned'],
  ['FLOAT(24)', 'float'],
  ['FLOAT(25)', 'double'],
  ['FLOAT(7,4)', 'float(7,4)'],
  ['DOUBLE PRECISION', 'double'],
  ['REAL', 'double'],
  ['CHARACTER VARYING(9)', 'varchar(9)'],
  ['CHAR', 'char(1)'],
  ['LONG VARCHAR', 'mediumtext'],
  ['CHAR(4) BYTE', 'binary(4)'],
  ['VARCHAR(8) CHARACTER SET binary', 'varbinary(8)'],
  ['TEXT CHARSET binary', 'blob'],
  ['TEXT(63)', 'tinytext'],
  ['TEXT(64)', 'text'],
  ['BLOB(255)', 'tinyblob'],
  ['BLOB(70000)', 'mediumblob'],
  ['BIT', 'bit(1)'],
  ['YEAR(4)', 'year'],
  ['TIMESTAMP(0)', 'timestamp'],
  ['DATETIME(6)', 'datetime(6)'],
  ['GEOMCOLLECTION', 'geometrycollection'],
  ['POINT SRID 4326', 'point'],
  [`ENUM('a,b', "it's", 'c''d', '(', 'e\\'f', ')')`, `enum('a,b','it''s','c''d','(','e''f',')')`],
  [`SET('x','y')`, `set('x','y')`],
  [`ENUM('a ',' b','  ')`, `enum('a',' b','')`],
])('the type %s is %s', async (written, printed) => {
  expect(await columnOf(`c ${written}`)).toEqual({ name: 'c', type: printed, nullable: true })
})

test.each([
  ['inet6', 'inet6'],
  ['UUID', 'uuid'],
  ['JSON', 'json'],
])('MariaDB has the type %s', async (written, printed) => {
  expect(await columnOf(`c ${written}`, 'mariadb')).toEqual({ name: 'c', type: printed, nullable: true })
})

test.each([
  ["VARCHAR(9) DEFAULT 'it''s \\\\ \\'so\\''", "'it''s \\ ''so'''", false],
  ['VARCHAR(9) DEFAULT "double"', "'double'", false],
  ["VARCHAR(9) DEFAULT 'two ' 'parts'", "'two parts'", false],
  ["VARCHAR(9) DEFAULT _utf8mb4'x'", "'x'", false],
  ['INT DEFAULT -5', '-5', false],
  ["INT DEFAULT '0'", '0', false],
  ["INT DEFAULT '2.5'", '3', false],
  ['DECIMAL(8,2) DEFAULT 0', '0.00', false],
  ["DECIMAL(8,2) UNSIGNED DEFAULT ' 1.005 '", '1.01', false],
  ['DECIMAL(8,3) DEFAULT -.5', '-0.500', false],
  ["FLOAT DEFAULT '0.5000'", '0.5', false],
  ['DOUBLE(5,1) DEFAULT 7', '7.0', false],
  ['DOUBLE DEFAULT 1e100', '1e100', false],
  ['DOUBLE(10,2) DEFAULT 1e3', '1000.00', false],
  ['DECIMAL(8,3) DEFAULT -12.5e-1', '-1.250', false],
  ['DECIMAL(8,3) DEFAULT 1.5E+1', '15.000', false],
  ['DECIMAL(8,4) DEFAULT 2e-3', '0.0020', false],
  ["VARCHAR(9) DEFAULT '007'", "'007'", false],
  ['INT DEFAULT 0x10', '16', false],
  ['BOOL DEFAULT TRUE', '1', false],
  ["BIT(1) DEFAULT b'1'", "b'1'", false],
  ['BIT DEFAULT 1', "b'1'", false],
  ['BIT(8) DEFAULT 5', "b'101'", true],
  ["DATE DEFAULT DATE'2020-01-02'", "'2020-01-02'", false],
  ["DATETIME DEFAULT TIMESTAMP '2020-01-02'", "'2020-01-02 00:00:00'", false],
  ["TIMESTAMP DEFAULT '00000000000000'", "'0000-00-00 00:00:00'", false],
  ["DATETIME(2) DEFAULT '20200102030405.6'", "'2020-01-02 03:04:05.60'", false],
  ["TIME DEFAULT TIME'10:11:12'", "'10:11:12'", false],
  ["BIT(8) DEFAULT b'00000101'", "b'101'", true],
  ["VARBINARY(4) DEFAULT x'4142'", "'AB'", false],
  ["VARBINARY(4) DEFAULT x'00ff'", "x'00ff'", true],
  ['VARBINARY(4) DEFAULT 0x00FF', "x'00ff'", true],
  ["BINARY(3) DEFAULT 'a\\0b'", "x'610062'", true],
  ["CHAR(3) DEFAULT 'a\\tb'", "'a\tb'", false],
  ["TIME(3) DEFAULT '10:11:12.5'", "'10:11:12.500'", false],
  ["TIME DEFAULT '-10:11:12'", "'-10:11:12'", false],
  ["TIME(1) DEFAULT '9:30'", "'09:30:00.0'", false],
  ['DATETIME(6) DEFAULT NOW()', 'CURRENT_TIMESTAMP(6)', true],
  ['DATETIME DEFAULT NOW(3)', 'CURRENT_TIMESTAMP', true],
  [
    'TIMESTAMP(3) DEFAULT LOCALTIMESTAMP ON UPDATE NOW(6)',
    'CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3)',
    true,
  ],
  ['DATETIME(2) ON UPDATE NOW()', 'ON UPDATE CURRENT_TIMESTAMP(2)', true],
  ['DATETIME DEFAULT NOW()', 'CURRENT_TIMESTAMP', true],
  ['DATETIME(3) DEFAULT current_timestamp(3)', 'CURRENT_TIMESTAMP(3)', true],
  [
    'TIMESTAMP DEFAULT current_timestamp() ON UPDATE current_timestamp()',
    'CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP',
    true,
  ],
  ['DATETIME DEFAULT NULL ON UPDATE LOCALTIME', 'ON UPDATE CURRENT_TIMESTAMP', true],
  [
    "DATETIME DEFAULT '2000-01-01 00:00:00' ON UPDATE NOW()",
    "'2000-01-01 00:00:00' ON UPDATE CURRENT_TIMESTAMP",
    false,
  ],
  ["DATETIME(3) DEFAULT '2000-01-01'", "'2000-01-01 00:00:00.000'", false],
  ["TIMESTAMP DEFAULT '2000-01-01 01:02:03.45'", "'2000-01-01 01:02:03'", false],
  ["DATE DEFAULT '2000-01-01'", "'2000-01-01'", false],
  ['CHAR(9) DEFAULT (CONCAT(\'A (\', Lower(`B`), "C("))', '(concat(\'A (\', lower(`B`), "C("))', true],
  ['INT DEFAULT (1 + (2))', '(1 + (2))', true],
  ["INT DEFAULT (1+b*-2-'3-3'/`a-b`)", "(1 + b * -2 - '3-3' / `a-b`)", true],
  ["DOUBLE DEFAULT (1e-5+ 2.5E+3 -c->'$.a')", "(1e-5 + 2.5E+3 -c->'$.a')", true],
  ['BINARY(16) DEFAULT (uuid_to_bin(uuid()))', '(uuid_to_bin(uuid()))', true],
])('the default of %s', async (written, text, computed) => {
  expect(await columnOf(`c ${written}`)).toMatchObject({ default: { text, computed } })
})

test.each([
  ['CHAR(36) DEFAULT (uuid())', 'uuid()'],
  ['CHAR(36) DEFAULT UUID()', 'uuid()'],
  ['INT DEFAULT (NEXTVAL(s))', "nextval('s')"],
  ['INT DEFAULT (f(1) + f(2))', '(f(1) + f(2))'],
  ['INT DEFAULT NEXT VALUE FOR s', "nextval('s')"],
  ['INT DEFAULT nextval(`shop`.`s`)', "nextval('s')"],
])('MariaDB prints the default of %s as %s', async (written, text) => {
  expect(await columnOf(`c ${written}`, 'mariadb')).toMatchObject({ default: { text, computed: true } })
})

describe('attributes', () => {
  test('DEFAULT NULL says nothing, and an empty comment neither', async () => {
    expect(await columnOf("c INT NULL DEFAULT NULL COMMENT ''")).toEqual({
      name: 'c',
      type: 'int',
      nullable: true,
    })
  })

  test('a comment keeps what looks like SQL', async () => {
    expect(await columnOf("c INT NOT NULL COMMENT 'a), (b) -- ; /* it''s */'")).toEqual({
      name: 'c',
      type: 'int',
      nullable: false,
      comment: "a), (b) -- ; /* it's */",
    })
  })

  test('keys on the column are the keys of the table', async () => {
    const table = await tableOf(
      'CREATE TABLE t (id INT AUTO_INCREMENT PRIMARY KEY, email VARCHAR(9) UNIQUE KEY)',
    )
    expect(plain(table.columns[0])).toEqual({ name: 'id', type: 'int', nullable: false, autoIncrement: true })
    expect(plain(table.constraints)).toEqual([
      { kind: 'primary-key', columns: ['id'] },
      { kind: 'unique', name: 'email', columns: ['email'] },
    ])
  })

  test('SERIAL is an unsigned number that counts, with a unique key', async () => {
    const table = await tableOf('CREATE TABLE t (id SERIAL)')
    expect(plain(table.columns)).toEqual([
      { name: 'id', type: 'bigint unsigned', nullable: false, autoIncrement: true },
    ])
    expect(plain(table.constraints)).toEqual([{ kind: 'unique', name: 'id', columns: ['id'] }])
  })

  test.each([
    ['GENERATED ALWAYS AS (`a` + 1) VIRTUAL', '`a` + 1', false],
    ['AS (a + 1)', 'a + 1', false],
    ["AS (concat(a, ')')) STORED NOT NULL", "concat(a, ')')", true],
    ['AS (a) PERSISTENT', 'a', true],
    ['AS (a /* first */ + 1)', 'a + 1', false],
  ])('generated: %s', async (written, expression, stored) => {
    expect(await columnOf(`c INT ${written}`, 'mariadb')).toMatchObject({ expression, stored })
  })

  test('how a column is kept says nothing', async () => {
    const written = "c INT NOT NULL COLUMN_FORMAT DYNAMIC STORAGE DISK ENGINE_ATTRIBUTE = '{}'"
    expect(await columnOf(written)).toEqual({ name: 'c', type: 'int', nullable: false })
    expect(await columnOf("c TEXT COMPRESSED=zlib `x`='y'", 'mariadb')).toMatchObject({ type: 'text' })
  })
})

describe('collations', () => {
  const LATIN = 'DEFAULT CHARSET=latin1'

  test.each([
    ['VARCHAR(9) COLLATE utf8mb4_bin', '', 'utf8mb4_bin'],
    ['VARCHAR(9) CHARACTER SET ascii', LATIN, 'ascii_general_ci'],
    ['VARCHAR(9) CHARACTER SET latin1', LATIN, undefined],
    ['VARCHAR(9) COLLATE latin1_swedish_ci', LATIN, undefined],
    ['VARCHAR(9)', LATIN, undefined],
    ['VARCHAR(9) BINARY', LATIN, 'latin1_bin'],
    ['VARCHAR(9) BINARY', '', 'utf8mb4_bin'],
    ['NCHAR(9)', LATIN, 'utf8mb3_general_ci'],
    ['VARCHAR(9) CHARSET utf8 COLLATE utf8_bin', LATIN, 'utf8mb3_bin'],
    ["ENUM('a') CHARACTER SET utf8mb4", LATIN, 'utf8mb4_0900_ai_ci'],
    ['INT', LATIN, undefined],
  ])('%s in a table with "%s"', async (written, options, collation) => {
    const column = await columnOf(`c ${written}`, 'mysql', options)
    expect((column as { collation?: string }).collation).toBe(collation)
  })

  test('columns keep theirs when the table takes another, and give it up when it is converted', async () => {
    const made = "CREATE TABLE t (c VARCHAR(9)) COLLATE='latin1_bin';"
    const kept = await tableOf(`${made} ALTER TABLE t DEFAULT CHARACTER SET = ascii`)
    expect(kept.columns[0]?.collation).toBe('latin1_bin')
    const converted = await tableOf(`${made} ALTER TABLE t CONVERT TO CHARACTER SET ascii`)
    expect(converted.columns[0]?.collation).toBeUndefined()
  })

  test('texts grow where characters come to need more bytes', async () => {
    const made = 'CREATE TABLE t (a TINYTEXT, b TEXT, c LONGTEXT, d VARCHAR(9)) CHARSET latin1;'
    const table = await tableOf(`${made} ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4`)
    expect(table.columns.map(({ type }) => type)).toEqual(['text', 'mediumtext', 'longtext', 'varchar(9)'])
  })
})

test.each(['INT AUTO_INCREMENT UNIQUE', 'INT NULL AUTO_INCREMENT UNIQUE'])(
  '%s takes no NULL',
  async (written) => {
    expect(await columnOf(`c ${written}`)).toMatchObject({ autoIncrement: true, nullable: false })
  },
)

test('a condition that JSON has anyway is not said twice', async () => {
  const written = await columnOf('c JSON CHECK (json_valid(c))', 'mariadb')
  expect(written).toEqual(await columnOf('c JSON', 'mariadb'))
})

test('the JSON of MariaDB is the text with a condition that it is kept as', async () => {
  const kept = 'c longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`c`))'
  expect(await columnOf(kept, 'mariadb', 'DEFAULT CHARSET=latin1')).toEqual(
    await columnOf('c JSON', 'mariadb'),
  )
  expect(await columnOf(kept.replace('(`c`)', '(`other`)'), 'mariadb')).toMatchObject({
    type: 'longtext',
    check: 'json_valid(`other`)',
  })
})

test.each(['json_valid(c) AND json_length(c) > 1', 'c > 1 and (json_valid(`C`) and c < 3)'])(
  'JSON of MariaDB may be kept to more: %s',
  async (check) => {
    const column = await columnOf(`c longtext COLLATE utf8mb4_bin CHECK (${check})`, 'mariadb')
    expect(column).toMatchObject({ type: 'json', check })
    expect(column).not.toHaveProperty('collation')
    expect(await columnOf(`c JSON CHECK (${check})`, 'mariadb')).toEqual(column)
  },
)

test.each(['json_length(c) > 1', 'json_valid(c) or c = 1', 'json_valid(d)'])(
  'what is written as JSON of MariaDB with the condition %s alone is a text there, and told',
  async (check) => {
    const table = `CREATE TABLE t (d int, c JSON CHECK (${check}))`
    const { document, said } = await readAs('mariadb', table)
    expect(said).toEqual(['warning lost-json 1:24'])
    expect(document.tables[0]?.columns[1]).toMatchObject({
      type: 'longtext',
      collation: 'utf8mb4_bin',
      check,
    })
    const mysql = await readAs('mysql', table)
    expect([mysql.said, mysql.document.tables[0]?.columns[1]?.type]).toEqual([[], 'json'])
  },
)
