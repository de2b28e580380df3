import { describe, expect, test } from '@jest/globals'

import type { ReadOptions } from '../../../src/readers/reader.js'
import { sql } from '../../../src/readers/sql.js'

const PG = '-- PostgreSQL database dump\nCREATE TABLE public.users (id bigint);\n'

async function said(text: string, options: ReadOptions = {}): Promise<readonly string[]> {
  const { diagnostics } = await sql.read([{ path: 'a.sql', text }], () => Promise.resolve(undefined), options)
  return diagnostics.map(({ severity, message, place }) => `${place?.line} ${severity} ${message}`)
}

describe('about statements that cannot be read', () => {
  test('is said once what goes on without them', async () => {
    const text = `${PG}CREATE TABEL a (id int);\nCREATE TABEL b (id int);\n`
    expect((await said(text)).slice(1)).toEqual([
      '3 error this statement cannot be read: syntax error at or near "TABEL"',
      '4 error this statement cannot be read: syntax error at or near "TABEL"',
      '3 notice statements that cannot be read fail the run; "on-unreadable: warn" (--on-unreadable warn) goes on without them',
    ])
  })

  test.each(['mysql', 'sqlite'] as const)('is said that the text is not that of %s', async (dialect) => {
    const text = `${PG}ALTER TABLE ONLY public.users ADD PRIMARY KEY (id);\n`
    expect((await said(text, { dialect })).at(-1)).toContain(
      `. Is "dialect: ${dialect}" right? It looks like the SQL of PostgreSQL, since it has the heading of pg_dump`,
    )
  })

  test('is nothing to say where none fails the run', async () => {
    expect(await said(PG, { dialect: 'postgresql' })).toEqual([])
    const text = `${PG}CREATE TABEL a (id int);\n`
    expect(await said(text, { dialect: 'postgresql', onUnreadable: 'warn' })).toHaveLength(1)
  })

  test('is nothing to say of the dialect where it is right, or nearly', async () => {
    const text = 'CREATE TABLE `t` (`id` int) ENGINE=InnoDB;\nALTER TABLE `t` FROB;\n'
    expect((await said(text, { dialect: 'mariadb' })).at(-1)).toMatch(/without them$/)
  })
})

describe('a table that no statement has created', () => {
  test.each(['postgresql', 'mysql'] as const)('is perhaps another one, in %s', async (dialect) => {
    const text = 'CREATE TABLE orders (id int);\nALTER TABLE odrers ADD COLUMN a int;\n'
    expect((await said(text, { dialect }))[0]).toMatch(/^2 error .*"odrers".*; did you mean "orders"\?$/)
  })

  test.each(['postgresql', 'mysql'] as const)('is often none that is near, in %s', async (dialect) => {
    const text = 'CREATE TABLE orders (id int);\nALTER TABLE people ADD COLUMN a int;\n'
    expect((await said(text, { dialect }))[0]).not.toContain('mean')
  })
})
