import { describe, expect, test } from '@jest/globals'

import { showCreate } from '../../src/databases/mysql/queries.js'
import { toDocument } from '../../src/databases/mysql/document.js'
import { refusalOf } from '../../src/databases/mysql/refusal.js'
import type { SchemaDocument } from '../../src/model/document.js'
import type { Schema } from '../../src/model/schema.js'
import { resolve } from '../../src/resolve/index.js'
import { plain, readAs } from '../readers/sql/mysql-support.js'

const PLACE = { path: 'mysql://db/shop', line: 1, column: 1 }

/** What MySQL 8.0 prints of the tables that the statements below make. */
const PRINTED = [
  `CREATE TABLE \`orders\` (
  \`id\` bigint unsigned NOT NULL AUTO_INCREMENT,
  \`code\` char(36) NOT NULL DEFAULT (uuid()),
  \`user_id\` int DEFAULT NULL,
  \`status\` enum('new','it''s','a,b') COLLATE utf8mb4_bin NOT NULL DEFAULT 'new',
  \`total\` decimal(10,2) unsigned NOT NULL DEFAULT '0.00',
  \`paid\` tinyint(1) NOT NULL DEFAULT '1',
  \`data\` json DEFAULT NULL,
  \`due\` date DEFAULT (curdate()),
  \`made_at\` datetime(3) DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  \`seen_at\` timestamp NULL DEFAULT NULL,
  \`twice\` decimal(10,2) GENERATED ALWAYS AS ((\`total\` * 2)) STORED,
  \`secret\` int NOT NULL /*!80023 INVISIBLE */,
  \`spot\` point NOT NULL /*!80003 SRID 4326 */,
  \`note\` varchar(50) CHARACTER SET latin1 COLLATE latin1_swedish_ci DEFAULT NULL COMMENT 'a "note", that''s (all)',
  PRIMARY KEY (\`id\`),
  UNIQUE KEY \`code\` (\`code\`),
  UNIQUE KEY \`lower_note\` ((lower(\`note\`))),
  KEY \`note\` (\`note\`(10),\`due\` DESC) /*!80000 INVISIBLE */,
  KEY \`orders_user\` (\`user_id\`),
  SPATIAL KEY \`spot\` (\`spot\`),
  FULLTEXT KEY \`words\` (\`note\`) /*!50100 WITH PARSER \`ngram\` */ ,
  CONSTRAINT \`orders_user\` FOREIGN KEY (\`user_id\`) REFERENCES \`users\` (\`id\`) ON DELETE SET NULL ON UPDATE RESTRICT,
  CONSTRAINT \`orders_chk_1\` CHECK ((\`total\` >= 0)),
  CONSTRAINT \`named\` CHECK ((\`secret\` > 0)) /*!80016 NOT ENFORCED */
) ENGINE=InnoDB AUTO_INCREMENT=17 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci COMMENT='All; (orders)'
/*!50100 PARTITION BY HASH (\`id\`)
PARTITIONS 4 */`,
  `CREATE TABLE \`users\` (
  \`id\` int NOT NULL AUTO_INCREMENT,
  \`email\` varchar(190) CHARACTER SET utf8mb3 COLLATE utf8mb3_bin NOT NULL,
  PRIMARY KEY (\`id\`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci`,
]

const WRITTEN = `
CREATE TABLE orders (
  id SERIAL PRIMARY KEY,
  code CHAR(36) NOT NULL UNIQUE DEFAULT (UUID()),
  user_id INTEGER,
  status ENUM('new', 'it''s', "a,b") CHARSET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'new',
  total NUMERIC(10, 2) UNSIGNED NOT NULL DEFAULT 0 CHECK (total >= 0),
  paid BOOL NOT NULL DEFAULT TRUE,
  data JSON,
  due DATE DEFAULT (CURDATE()),
  made_at DATETIME(3) DEFAULT NOW(3) ON UPDATE NOW(3),
  seen_at TIMESTAMP NULL,
  twice DECIMAL(10, 2) AS (total * 2) STORED,
  secret INT NOT NULL INVISIBLE,
  spot POINT NOT NULL SRID 4326,
  note VARCHAR(50) CHARACTER SET latin1 COMMENT 'a "note", that\\'s (all)',
  CONSTRAINT named CHECK (secret > 0) NOT ENFORCED,
  UNIQUE KEY lower_note ((lower(note))),
  KEY (note(10), due DESC) INVISIBLE,
  CONSTRAINT orders_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL ON UPDATE RESTRICT,
  SPATIAL KEY (spot), FULLTEXT words (note) WITH PARSER ngram
) ENGINE=InnoDB COLLATE utf8mb4_0900_ai_ci COMMENT 'All; (orders)' PARTITION BY HASH (id) PARTITIONS 4;
ALTER TABLE orders DROP INDEX id;
CREATE TABLE users (id INT AUTO_INCREMENT PRIMARY KEY, email VARCHAR(190) CHARSET utf8 COLLATE utf8_bin NOT NULL)
  CHARSET utf8mb4;`

/** The schema in a form that does not depend on the order of keys, nor on how an expression is written. */
function shape({ tables }: Schema): unknown {
  return plain(
    tables.map(({ uniques, checks, indexes, columns, ...table }) => ({
      ...table,
      columns: columns.map(({ generated, ...column }) => ({
        ...column,
        raw: undefined,
        isGenerated: generated?.stored,
      })),
      uniques: sortByName(uniques),
      checks: sortByName(checks).map(({ name, sql }) => ({ name, sql: sql.replaceAll(/[`()]/g, '') })),
      indexes: sortByName(indexes).map((index) => ({
        ...index,
        parts: JSON.stringify(index.parts).replaceAll('`', ''),
      })),
    })),
  )
}

function sortByName<T extends { readonly name?: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
}

function schemaOf(document: SchemaDocument): Schema {
  const { value, diagnostics } = resolve([document], {
    dialect: 'mysql',
    tables: [],
    exclude: [],
    external: {},
  })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return value
}

describe('what a server prints', () => {
  const origin = { dialect: 'mysql', place: PLACE, main: 'shop' } as const

  test('means the same as the statements that made it', async () => {
    const { value, diagnostics } = toDocument(
      [{ database: 'shop', statements: PRINTED, viewColumns: [] }],
      origin,
    )
    const { document, messages } = await readAs('mysql', WRITTEN)
    expect(diagnostics.map(({ message }) => message).sort()).toEqual([...messages].sort())
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual(
      new Array(5).fill(['not-in-models', 'warning']),
    )
    expect(shape(schemaOf(value))).toEqual(shape(schemaOf(document)))
  })

  test('has the place of its database', () => {
    const { value } = toDocument([{ database: 'shop', statements: PRINTED, viewColumns: [] }], origin)
    expect(value.path).toBe('mysql://db/shop')
    expect(value.tables[0]?.columns[0]?.place).toEqual(PLACE)
  })

  test('has a namespace where it is not of the main database', () => {
    const statements = [
      'CREATE TABLE `a` (`i` int, CONSTRAINT `k` FOREIGN KEY (`i`) REFERENCES `shop`.`b` (`i`))',
    ]
    const { value } = toDocument([{ database: 'other', statements, viewColumns: [] }], origin)
    expect(value.tables[0]?.namespace).toBe('other')
    expect(value.tables[0]?.constraints[0]?.reference?.namespace).toBeUndefined()
  })

  test('of views has their columns, with a namespace where it is not of the main database', () => {
    const column = (view: string, name: string) => ({ view, name, type: 'int(11) unsigned', nullable: true })
    const printed = [
      {
        database: 'shop',
        statements: [],
        viewColumns: [column('v', 'a'), column('v', 'b'), column('w', '')],
      },
      { database: 'other', statements: [], viewColumns: [column('v', 'c')] },
    ]
    const { value } = toDocument(printed, origin)
    expect(
      value.views?.value.map(({ namespace, name, view, columns }) => [
        [namespace, name, view],
        columns.map((each) => each.name),
      ]),
    ).toEqual([
      [
        [undefined, 'v', true],
        ['a', 'b'],
      ],
      [[undefined, 'w', true], []],
      [['other', 'v', true], ['c']],
    ])
  })

  test('that cannot be read is an error', () => {
    const { diagnostics } = toDocument(
      [{ database: 'shop', statements: ['CREATE TABLE `a` (`i` int ???)'], viewColumns: [] }],
      origin,
    )
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'unreadable-statement', place: PLACE }])
  })
})

test('names are quoted, whatever stands in them', () => {
  expect(showCreate('a`b', { name: 'c`; DROP TABLE d', kind: 'BASE TABLE' })).toBe(
    'SHOW CREATE TABLE `a``b`.`c``; DROP TABLE d`',
  )
  expect(showCreate('a', { name: 's', kind: 'SEQUENCE' })).toBe('SHOW CREATE SEQUENCE `a`.`s`')
})

test.each([
  ['ER_ACCESS_DENIED_ERROR', 'login'],
  ['ER_BAD_DB_ERROR', 'missing'],
  ['ER_DBACCESS_DENIED_ERROR', 'permission'],
  ['PROTOCOL_SEQUENCE_TIMEOUT', 'timeout'],
  ['HANDSHAKE_NO_SSL_SUPPORT', 'tls'],
  ['ECONNREFUSED', 'unreachable'],
  ['ER_PARSE_ERROR', 'other'],
])('the code %s means %s', (code, refusal) => {
  expect(refusalOf(Object.assign(new Error('two\nlines'), { code }))).toEqual({
    refusal,
    detail: 'two lines',
  })
})
