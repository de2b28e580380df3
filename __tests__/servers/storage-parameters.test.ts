import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { styles } from '../../src/targets/sqlalchemy/styles/index.js'
import { makeWorkplace, type Workplace } from '../support/cli.js'
import { runTool } from '../support/python.js'
import { describeServer, type Server, serverKinds } from '../support/servers.js'

// What neither Alembic compares nor SQLAlchemy reflects of all indexes: how the tables that models make keep theirs.

const SCHEMA = `
CREATE TABLE victims (id int PRIMARY KEY);
CREATE TABLE parcels (id int PRIMARY KEY, code text, zone int, data jsonb, place point, sent_at timestamptz);
CREATE INDEX by_zone ON parcels (zone) WITH (fillfactor = 70, deduplicate_items = off) WHERE zone > 0;
CREATE INDEX by_two ON parcels (sent_at DESC, lower(code)) INCLUDE (zone) WITH (fillfactor = '71');
CREATE UNIQUE INDEX by_code ON parcels (code) WITH (deduplicate_items);
CREATE INDEX by_data ON parcels USING gin (data jsonb_path_ops) WITH (fastupdate = 'No', gin_pending_list_limit = 128);
CREATE INDEX by_time ON parcels USING brin (sent_at) WITH (autosummarize = on, pages_per_range = 32);
CREATE INDEX by_place ON parcels USING gist (place) WITH (buffering = off, fillfactor = 90);
CREATE INDEX by_auto ON parcels USING gist (place) WITH (buffering = AUTO);
CREATE INDEX by_quad ON parcels USING spgist (place) WITH (fillfactor = 77);
CREATE INDEX by_hash ON parcels USING hash (code) WITH (fillfactor = 72);
`

/** Makes the tables of the module `models` in a database. */
const MAKE = `
import sys
import models, sqlalchemy
metadata = models.Base.metadata if hasattr(models, "Base") else models.metadata
engine = sqlalchemy.create_engine(sys.argv[1])
try:
    metadata.create_all(engine)
except sqlalchemy.exc.DBAPIError as error:
    print(str(error.orig).splitlines()[0])
print(sorted(sqlalchemy.inspect(engine).get_table_names()))
`

describeServer('postgresql', () => {
  let server: Server
  let place: Workplace

  beforeAll(async () => {
    server = await serverKinds.postgresql.start()
    place = makeWorkplace({ 'schema.sql': SCHEMA, 'make.py': MAKE })
  }, 120_000)

  afterAll(async () => {
    place.remove()
    await server.stop()
  })

  /** What is said when the tables of a schema are made by its models in a new database. */
  async function make(schema: string, database: string, style = 'declarative'): Promise<string> {
    const flags = ['--type', 'sqlalchemy', '--style', style, '--output', 'models.py', '--overwrite']
    const { status } = await place.run('schema2orm', '--input', schema, '--dialect', 'postgresql', ...flags)
    expect(status).toBe(0)
    server.createDatabase(database)
    const url = server.url(database).replace(/^\w+/, 'postgresql+psycopg')
    const { stdout, stderr } = await runTool('python', ['make.py', url], place.folder)
    expect(stderr).toBe('')
    return stdout
  }

  test.each(Object.keys(styles))(
    'models in style %s make indexes that are kept as the schema has them',
    async (style) => {
      expect(await make('schema.sql', style, style)).toBe("['parcels', 'victims']\n")
      const { stdout } = await place.run('diff', 'schema.sql', server.url(style))
      expect(stdout).toBe('no differences\n')
    },
    60_000,
  )

  test('a value is a value, whatever it looks like', async () => {
    place.write(
      'hostile.sql',
      `${SCHEMA} CREATE INDEX bad ON parcels (id) WITH (fillfactor = '1); DROP TABLE victims; --');`,
    )
    expect(await make('hostile.sql', 'hostile')).toBe(
      'invalid value for integer option "fillfactor": 1); DROP TABLE victims; --\n[]\n',
    )
  }, 60_000)
})
