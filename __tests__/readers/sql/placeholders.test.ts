import { describe, expect, test } from '@jest/globals'

import type { Dialect } from '../../../src/model/schema.js'
import { readSql } from '../../../src/readers/sql/read-files.js'

const DIALECTS: readonly Dialect[] = ['postgresql', 'mysql', 'mariadb', 'sqlite']

/** What is said of files `1.sql`, `2.sql`, …: `error placeholder 1.sql:1:14 ${schema}`, and the names of the tables. */
async function read(
  dialect: Dialect,
  texts: readonly string[],
  onUnreadable?: 'warn',
): Promise<{ readonly said: readonly string[]; readonly tables: readonly (string | undefined)[] }> {
  const files = texts.map((text, index) => ({ path: `${index + 1}.sql`, text }))
  const { value, diagnostics } = await readSql(files, { dialect, ...(onUnreadable ? { onUnreadable } : {}) })
  return {
    said: diagnostics.map(({ severity, code, place, message }) => {
      const what = code === 'placeholder' ? /\$\{[^}]*\}/.exec(message)?.[0] : message
      return `${severity} ${code} ${place?.path}:${place?.line}:${place?.column} ${what}`
    }),
    tables: value.flatMap(({ tables }) => tables.map(({ name }) => name)),
  }
}

describe.each(DIALECTS)('a placeholder of another tool, in %s', (dialect) => {
  test.each([
    ['CREATE TABLE ${schema}.users (id int);', '1:14', '${schema}'],
    ['CREATE TABLE ${flyway:defaultSchema}.users (id int);', '1:14', '${flyway:defaultSchema}'],
    ['CREATE TABLE tbl_${env.name} (id int);', '1:18', '${env.name}'],
    ['CREATE TABLE t (\n  id int,\n  name varchar(${len-max})\n);', '3:16', '${len-max}'],
    ['ALTER TABLE ${schema}.users ADD COLUMN x int;', '1:13', '${schema}'],
    ['CREATE INDEX ix ON ${schema}.users (id);', '1:20', '${schema}'],
    ["CREATE TABLE t (a varchar(9) DEFAULT '${x}', -- ${y}\n  b int DEFAULT ${z});", '2:17', '${z}'],
  ])('is told at its place: %s', async (text, place, name) => {
    const { said } = await read(dialect, ['CREATE TABLE kept (id int);', text])
    expect(said).toEqual([`error placeholder 2.sql:${place} ${name}`])
  })

  test('is told once for all files, and the other statements are read where that is allowed', async () => {
    const statement = 'CREATE TABLE ${schema}.a (id int);\nCREATE TABLE ${other}.b (id int);\n'
    const texts = [statement, `CREATE TABLE kept (id int);\n${statement}`]
    const { said, tables } = await read(dialect, texts, 'warn')
    expect(said).toEqual([
      'warning placeholder 1.sql:1:14 ${schema}',
      'warning placeholder 1.sql:2:14 ${other}',
    ])
    expect(tables).toEqual(['kept'])
  })

  test('says nothing in what is passed over, in a comment or in a text', async () => {
    const text = `INSERT INTO kept VALUES (\${value});
      CREATE TABLE kept (a varchar(9) DEFAULT '\${text}' /* \${comment} */);
      DELETE FROM kept WHERE a = \${value};`
    expect(await read(dialect, [text])).toEqual({ said: [], tables: ['kept'] })
  })

  test('hides no other mistake', async () => {
    const { said } = await read(dialect, ['CREATE TABLE t (a int,, b varchar(${len}));'])
    expect(said).toEqual([expect.stringContaining('error unreadable-statement 1.sql:1:')])
  })
})

describe.each(['postgresql', 'mysql', 'mariadb'] as const)('beside a placeholder, in %s', (dialect) => {
  test('a table whose name is behind one is known', async () => {
    const texts = ['CREATE TABLE ${schema}.users (id int);', 'ALTER TABLE users ADD x int;']
    expect((await read(dialect, texts)).said).toEqual(['error placeholder 1.sql:1:14 ${schema}'])
  })

  test('one in quotes is a name, which is told once', async () => {
    const [open, close] = dialect === 'postgresql' ? ['"', '"'] : ['`', '`']
    const names = ['a', 'b'].map((name) => `${open}\${schema}${close}.${name}`)
    const texts = names.map((name) => `CREATE TABLE ${name} (id int);`)
    const { said, tables } = await read(dialect, texts)
    expect(said).toEqual([expect.stringMatching(/^warning placeholder 1\.sql:1:\d+ \$\{schema\}$/)])
    expect(tables).toEqual(['a', 'b'])
  })
})

test('the message says what came and what to do', async () => {
  const files = [{ path: 'V1__a.sql', text: 'CREATE TABLE ${schema}.a (id int);' }]
  const { diagnostics } = await readSql(files, { dialect: 'postgresql' })
  expect(diagnostics[0]?.message).toBe(
    'the value of ${schema}, which a tool fills in before a database sees it, is not known here: let a step before fill it in and name the files that it writes, or take the database itself as the schema',
  )
})
