import { afterEach, describe, expect, test } from '@jest/globals'

import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import initSqlJs from 'sql.js'

import { makeWorkplace, type Workplace } from '../support/cli.js'

let place: Workplace
afterEach(() => {
  place.remove()
})

const OLD = `CREATE TABLE users (
  id integer PRIMARY KEY,
  email varchar(50) NOT NULL UNIQUE,
  status varchar(20) DEFAULT 'new' CHECK (status IN ('new', 'old'))
);
CREATE TABLE logs (id integer PRIMARY KEY);
`

/** The same as pg_dump says it. */
const DUMPED = `CREATE TABLE public.users (
    id integer NOT NULL,
    email character varying(50) NOT NULL,
    status character varying(20) DEFAULT 'new'::character varying,
    CONSTRAINT users_status_check CHECK (((status)::text = ANY ((ARRAY['new'::character varying, 'old'::character varying])::text[])))
);
CREATE TABLE public.logs (
    id integer NOT NULL
);
ALTER TABLE ONLY public.logs ADD CONSTRAINT logs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_email_key UNIQUE (email);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
`

const NEW = `CREATE TABLE users (
  id bigint PRIMARY KEY,
  email varchar(50) NOT NULL,
  status varchar(20) DEFAULT 'new' CHECK (status IN ('new', 'gone'))
);
CREATE TABLE orders (id integer PRIMARY KEY, user_id bigint REFERENCES users);
`

describe('diff', () => {
  test('of a schema and what the database prints of it is empty', async () => {
    place = makeWorkplace({ 'old.sql': OLD, 'dump.sql': DUMPED })
    expect(await place.run('diff', 'old.sql', 'dump.sql', '--dialect', 'postgresql')).toEqual({
      status: 0,
      stdout: 'no differences\n',
      stderr: '',
    })
  })

  test('is a sentence a line, tables apart, with places', async () => {
    place = makeWorkplace({ 'old.sql': OLD, 'new.sql': NEW })
    const { status, stdout } = await place.run('diff', 'old.sql', 'new.sql', '--dialect', 'postgresql')
    expect(status).toBe(1)
    const lines = stdout.split('\n')
    expect(lines).toContain(
      'new.sql:2:3: column "users.id" changes its type from "integer" to "bigint" (before: old.sql:2:3)',
    )
    expect(lines).toContain('new.sql:6:1: table "orders" is new, with 2 columns')
    expect(lines).toContain('old.sql:6:1: table "logs" is gone, with 1 column')
    expect(lines.filter((line) => line.includes('"orders"'))).toHaveLength(1)
    expect(stdout).toMatch(/check .* changes from "CHECK \(.*'old'.*\)" to "CHECK \(.*'gone'.*\)"/)
    expect(stdout).toMatch(/unique constraint .* is gone: "UNIQUE \(email\)"/)
  })

  test('takes some tables only', async () => {
    place = makeWorkplace({ 'old.sql': OLD, 'new.sql': NEW })
    const run = await place.run(
      'diff',
      'old.sql',
      'new.sql',
      '--dialect',
      'postgresql',
      '--exclude',
      'users,orders',
    )
    expect(run.stdout).toBe('old.sql:6:1: table "logs" is gone, with 1 column\n')
  })

  test('is Markdown or JSON when asked', async () => {
    place = makeWorkplace({ 'old.sql': OLD, 'new.sql': NEW })
    const markdown = await place.run(
      'diff',
      'old.sql',
      'new.sql',
      '--dialect',
      'postgresql',
      '--format',
      'markdown',
    )
    expect(markdown.stdout).toContain(
      '- column `users.id` changes its type from `integer` to `bigint` (`old.sql:2:3 → new.sql:2:3`)\n',
    )
    const json = await place.run('diff', 'old.sql', 'new.sql', '--dialect', 'postgresql', '--format', 'json')
    expect(json.status).toBe(1)
    expect(JSON.parse(json.stdout)).toMatchObject({
      version: 1,
      changes: expect.arrayContaining([
        expect.objectContaining({ kind: 'add-table', path: 'orders', from: null, fromPlace: null }),
      ]) as unknown,
    })
  })

  test('takes folders and globs, of any format', async () => {
    place = makeWorkplace({
      'db/2.sql': 'CREATE TABLE a (id integer PRIMARY KEY);',
      'db/10.sql': 'ALTER TABLE a ADD COLUMN b text;',
      'db/README': 'no schema',
      'a.xml':
        '<Justdb><Table name="a"><Column name="id" type="integer" primaryKey="true" autoIncrement="false"/></Table></Justdb>',
    })
    for (const now of ['db', './db/', 'db/*.sql']) {
      const { status, stdout } = await place.run('diff', 'a.xml', now, '--dialect', 'postgresql')
      expect([status, stdout]).toEqual([1, 'db/10.sql:1:26: column "a.b" is new: "text"\n'])
    }
  })

  test('reads files as the language of the database beside them', async () => {
    const sql = 'CREATE TABLE t (id INTEGER PRIMARY KEY, made datetime, n tinyint, CHECK (n > 0));'
    place = makeWorkplace({ 't.sql': sql })
    const { Database } = await initSqlJs()
    const database = new Database()
    database.run(sql)
    const file = join(place.folder, 't.db')
    writeFileSync(file, database.export())
    expect(await place.run('diff', 't.sql', `sqlite:${file}`)).toEqual({
      status: 0,
      stdout: 'no differences\n',
      stderr: '',
    })
    expect((await place.run('diff', `sqlite:${file}`, 't.sql')).stdout).toBe('no differences\n')
    const relative = await place.run('diff', `sqlite:${basename(file)}`, 't.sql')
    expect(relative.stdout).toBe('no differences\n')
  })

  test('says what it cannot read, with status 2', async () => {
    place = makeWorkplace({ 'old.sql': OLD, 'none/x.txt': '', 'broken.xml': '<Justdb>' })
    const runs = await Promise.all(
      ['gone.sql', 'none', 'gone/*.sql', 'broken.xml'].map((operand) =>
        place.run('diff', 'old.sql', operand),
      ),
    )
    expect(runs.map(({ status, stdout }) => [status, stdout])).toEqual(runs.map(() => [2, '']))
    expect(runs.map(({ stderr }) => stderr.split('\n').length > 1)).toEqual([true, true, true, true])
  })
})
