import { describe, expect, test } from '@jest/globals'

import type { SourceFile } from '../../../src/model/source.js'
import type { Dialect } from '../../../src/model/schema.js'
import { readSql } from '../../../src/readers/sql/read-files.js'
import { withoutHang } from '../../support/hang.js'

/** The tables with their columns that are left, and what was said: `t(a, b)`, `error a.sql:1 ...`. */
async function left(
  files: readonly SourceFile[],
  dialect: Dialect = 'postgresql',
): Promise<readonly string[]> {
  const { value, diagnostics } = await readSql(files, { dialect })
  return [
    ...value.flatMap(({ tables }) =>
      tables.map(({ name, columns }) => `${name}(${columns.map((column) => column.name).join(', ')})`),
    ),
    ...diagnostics.map(
      ({ severity, place, message }) => `${severity} ${place?.path}:${place?.line} ${message}`,
    ),
  ]
}

/** One file of a tool whose sections begin with `up` and `down`. */
function sections(up: string, down: string): string {
  return `${up}\nCREATE TABLE t (a int);\n\n${down}\nDROP TABLE t;\nCREATE TABLE undone (a int);\n`
}

describe('a section that undoes is not applied', () => {
  test.each([
    ['dbmate', '-- migrate:up', '-- migrate:down'],
    ['dbmate with options', '-- migrate:up transaction:false', '-- migrate:down transaction:false'],
    ['goose', '-- +goose NO TRANSACTION\n-- +goose Up', '-- +goose Down'],
    ['sql-migrate', '-- +migrate Up', '-- +migrate Down'],
    ['micrate', '-- +micrate Up', '-- +micrate Down'],
    ['rambler', '-- rambler up', '-- rambler down'],
    ['node-pg-migrate', '-- Up Migration', '-- Down Migration'],
    ['sqlite for Node.js', '--\n-- Up\n--\n', '--\n-- Down\n--\n'],
    ['shmig', '-- Migration: a\n-- ====  UP  ====', '-- ==== DOWN ===='],
    ['Play', '# Users schema\n\n# --- !Ups', '# --- !Downs'],
    ['Play, in the comments of SQL', '-- !Ups', '-- !Downs'],
    ['tern', '-- Write it here', '---- create above / drop below ----'],
    ['MyBatis', '--    Copyright\n-- // First migration.', '-- //@UNDO'],
    ['a file with a licence', '/* A licence;\n of some lines */\n-- migrate:up', '-- migrate:down'],
    ['a file with the ends of lines of Windows', '-- Up\r', '-- Down\r'],
  ])('%s', async (_, up, down) => {
    for (const dialect of ['postgresql', 'mysql'] as const)
      expect(await left([{ path: 'a.sql', text: sections(up, down) }], dialect)).toEqual(['t(a)'])
  })

  test('in SQLite either, and over several files', async () => {
    const files = [
      { path: '1.sql', text: sections('-- migrate:up', '-- migrate:down') },
      {
        path: '2.sql',
        text: '-- migrate:up\nALTER TABLE t ADD COLUMN b int;\n-- migrate:down\nALTER TABLE t DROP COLUMN b;\n',
      },
    ]
    expect(await left(files, 'sqlite')).toEqual(['t(a, b)'])
  })

  test('and what follows it counts, at its own line', async () => {
    const text =
      '-- +migrate Down\nDROP TABLE t;\nbroken\n-- +migrate Up\nCREATE TABLE t (a int);\nCREATE TABEL u;\n'
    expect(await left([{ path: 'a.sql', text }])).toEqual([
      't(a)',
      'error a.sql:6 this statement cannot be read: syntax error at or near "TABEL"',
    ])
  })

  test('but a mark in the data of a dump is none', async () => {
    const text = [
      '-- PostgreSQL database dump',
      'CREATE TABLE t (a text);',
      "INSERT INTO t VALUES ('",
      '-- migrate:up',
      '-- migrate:down',
      "');",
      'CREATE TABLE u (a int);',
    ].join('\n')
    expect(await left([{ path: 'a.sql', text }])).toEqual(['t(a)', 'u(a)'])
  })

  test('and a long heading costs no time', async () => {
    const text = `${'-- up\t'.repeat(100_000)}\n${'--\n'.repeat(100_000)}${'/*'.repeat(100_000)}`
    await withoutHang(() => left([{ path: 'a.sql', text }]))
  })
})

describe('a file that undoes is not applied', () => {
  const create = 'CREATE TABLE t (a int);'

  test.each([
    ['golang-migrate', '1_a.up.sql', '1_a.down.sql'],
    ['db-migrate', 'sqls/1-a-up.sql', 'sqls/1-a-down.sql'],
    ['Diesel', '1_a/up.sql', '1_a/down.sql'],
    ['Prisma', '1_a/migration.sql', '1_a/down.sql'],
    ['Postgrator', '001.do.users.sql', '001.undo.users.sql'],
    ['yoyo', '1_a.sql', '1_a.rollback.sql'],
    ['Flyway', 'V1__a.sql', 'U1__a.sql'],
    ['Flyway, of a baseline', 'V1.1__a.sql', 'B1.1__all.sql'],
    ['Sqitch', 'deploy/a.sql', 'revert/a.sql'],
    ['Sqitch, that verifies', 'deploy/a.sql', 'verify/a.sql'],
  ])('%s', async (_, does, undoes) => {
    const undoing = 'DROP TABLE t; CREATE TABLE undone (a int);'
    const files = [
      { path: `db/${does}`, text: create },
      { path: `db/${undoes}`, text: undoing },
    ]
    expect(await left(files)).toEqual(['t(a)'])
    const apart = files.map(({ path, text }, index) => ({ path: `${index}/${path}`, text }))
    expect(await left(apart)).toEqual(['undone(a)'])
  })

  test('but what is there alone is read as it is', async () => {
    expect(await left([{ path: 'a.down.sql', text: create }])).toEqual(['t(a)'])
    const files = [
      { path: 'shut_down.sql', text: create },
      { path: 'b.sql', text: 'CREATE TABLE u (a int);' },
    ]
    expect(await left(files)).toEqual(['t(a)', 'u(a)'])
  })
})

describe("Liquibase's changesets", () => {
  /** A file with one changeset that has these attributes. */
  function changeset(attributes: string, table = 't'): SourceFile {
    const lines = [
      '--liquibase formatted sql',
      `--changeset "Jane Doe":create-${table} ${attributes}`,
      "--comment: it's all here",
      `CREATE TABLE ${table} (a int);`,
      `--rollback DROP TABLE ${table};`,
    ]
    return { path: `${table}.sql`, text: lines.join('\n') }
  }

  test.each([
    ['', true],
    ['dbms:mysql', true],
    ['runOnChange:true dbms:postgresql,mysql context:prod', true],
    ['dbms:"oracle, mysql" labels:a', true],
    ['dbms:MySQL', true],
    ['dbms:all', true],
    ['dbms:all,!mysql', true],
    ['dbms:!oracle', true],
    ['dbms:!oracle,!h2', true],
    ['dbms:postgresql', false],
    ['dbms:mariadb', false],
    ['dbms:none', false],
    ['dbms:none,mysql', false],
    ['dbms:!mysql', false],
    ['dbms:!oracle,postgresql', false],
    ["dbms:'h2, !mysql'", false],
  ])('of MySQL: %s', async (attributes, isTaken) => {
    const said = await left([changeset('', 'first'), changeset(attributes)], 'mysql')
    expect(said).toEqual(isTaken ? ['first(a)', 't(a)'] : ['first(a)'])
  })

  test('of every other database by its own name', async () => {
    const names = ['postgresql', 'mysql', 'mariadb', 'sqlite'] as const
    const files = names.map((name) => changeset(`dbms:${name}`, `of_${name}`))
    for (const name of names) expect(await left(files, name)).toEqual([`of_${name}(a)`])
  })

  test("MySQL's are MariaDB's where none names MariaDB, and those against it are against MariaDB", async () => {
    const files = [changeset('dbms:mysql', 'a'), changeset('dbms:!mysql', 'b')]
    expect(await left(files, 'mariadb')).toEqual(['a(a)'])
    expect(await left([...files, changeset('dbms:!mariadb', 'c')], 'mariadb')).toEqual(['b(a)'])
  })

  test.each(['postgresql', 'mysql', 'sqlite'] as const)(
    'of %s are statements of their own, whether a semicolon ends the last one or not',
    async (dialect) => {
      const text = `--liquibase formatted sql\n--changeset a:1\nCREATE TABLE t (a int)\n--rollback DROP TABLE t\n
--changeset a:2\nCREATE TABLE u (b int);\n--changeset a:3 dbms:h2\nCREATE TABLE no (\n--changeset a:4\nALTER TABLE t ADD COLUMN c int`
      expect(await left([{ path: 'a.sql', text }], dialect)).toEqual(['t(a, c)', 'u(b)'])
    },
  )

  test('end where the next begins, keep the lines of all others, and count in their own files alone', async () => {
    const text = [
      '-- liquibase formatted sql',
      '-- changeset ann:1 dbms:oracle',
      'CREATE TABLE t (a VARCHAR2(9));',
      '--changeset ann:2',
      'CREATE TABLE (;',
    ].join('\n')
    const other = { path: 'z.sql', text: '-- changeset ann:1 dbms:oracle\nCREATE TABLE plain (a int);' }
    const said = await left([{ path: 'a.sql', text }, other])
    expect(said).toEqual(['plain(a)', expect.stringContaining('error a.sql:5 this statement cannot be read')])
  })
})
