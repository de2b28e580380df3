import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { expectRevisions, makeProject } from '../scaffold/project.js'
import { describeServer, type Server, serverKinds } from '../support/servers.js'

/** What Alembic makes only when told: a schema, sequences, and types that several tables share. */
const SCHEMA = `
  CREATE SCHEMA billing;
  CREATE TYPE status AS ENUM ('new', 'it''s');
  CREATE TYPE billing.kind AS ENUM ('a', 'b');
  CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
  CREATE SEQUENCE tickets START 7;
  CREATE TABLE users (
    id serial PRIMARY KEY,
    mail email NOT NULL,
    state status NOT NULL DEFAULT 'new',
    ticket bigint NOT NULL DEFAULT nextval('tickets'),
    place point,
    settings jsonb NOT NULL DEFAULT '{"a":true, "share": "50%", "at": ":now", "path": "c:\\\\:x"}',
    CONSTRAINT no_x CHECK (mail <> '%@ :x')
  );
  CREATE TABLE billing.accounts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner int NOT NULL REFERENCES users ON DELETE CASCADE,
    mail email,
    kind billing.kind,
    states status[],
    state status
  );
  CREATE INDEX ON billing.accounts (owner) WHERE state = 'new' AND mail <> '50% :x';
`

describeServer('postgresql', () => {
  let server: Server

  beforeAll(async () => {
    server = await serverKinds.postgresql.start()
    for (const name of ['file', 'package']) server.createDatabase(name)
    // What others have in the database is nothing to Alembic.
    for (const name of ['file', 'package'])
      server.load(name, 'CREATE SCHEMA other; CREATE TABLE other.t (i int)')
  })

  afterAll(async () => {
    await server.stop()
  })

  test.each([
    ['file', 'app/models.py'],
    ['package', 'app/models/'],
  ])('scaffold alembic: one revision makes schemas, sequences and types too (%s)', async (name, output) => {
    const project = await makeProject({
      config: `models: [{ schema: schema.sql, dialect: postgresql, target: sqlalchemy, output: ${output} }]`,
      files: { 'schema.sql': SCHEMA },
      scaffolds: [['alembic']],
      url: server.url(name).replace('postgresql:', 'postgresql+psycopg:'),
    })
    try {
      await expectRevisions(project)
      server.load(name, "INSERT INTO users (mail) VALUES ('a@b')")
      expect(() => {
        server.load(name, "INSERT INTO users (mail) VALUES ('nobody')")
      }).toThrow(/email/)
      expect(() => {
        server.load(name, "INSERT INTO users (mail) VALUES ('%@ :x')")
      }).toThrow(/no_x/)
    } finally {
      project.place.remove()
    }
  })
})
