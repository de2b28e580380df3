import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { makeWorkplace, type Workplace } from '../support/cli.js'
import { type Environment, hasNewestSqlalchemy, runTool } from '../support/python.js'
import { describeServer, type Server, serverKinds } from '../support/servers.js'

const SQL = readFileSync(fileURLToPath(new URL('cases/postgresql/enums.sql', import.meta.url)), 'utf8')

/** Writes each member in each form that a column has, and reads it back as the member and, in SQL, as its value. */
const SESSION = `
import warnings
warnings.simplefilter("error")
import sys, sqlalchemy
from sqlalchemy.orm import Session
from models import BillingState, Invoice, State, StateEnum

engine = sqlalchemy.create_engine(sys.argv[1])
with engine.connect() as connection:
    values = list(connection.scalars(sqlalchemy.text("SELECT unnest(enum_range(NULL::state))::text")))
assert [member.value for member in StateEnum] == values, values
with Session(engine) as session:
    for number, member in enumerate(StateEnum):
        session.add(State(id=number, state=member, former=[member, StateEnum.NEW]))
    session.add(State(id=99))
    session.add(Invoice(id=1, shipping=StateEnum.A_PLUS))
    session.commit()
    for number, member in enumerate(StateEnum):
        row = session.get_one(State, number)
        assert row.state is member and row.former == [member, StateEnum.NEW], row.former
        assert all(type(each) is StateEnum for each in row.former)
    usual = session.get_one(State, 99)
    assert usual.state is StateEnum.IN_TRANSIT and usual.former == [StateEnum.NEW, StateEnum.A_PLUS]
    assert usual.billing is BillingState.OPEN and usual.usual == "new"
    assert usual.State_ is StateEnum.ITS
    assert session.get_one(Invoice, 1).shipping is StateEnum.A_PLUS
engine.dispose()
`

const ENVIRONMENTS: readonly Environment[] = hasNewestSqlalchemy() ? ['venv', 'sqlalchemy21'] : ['venv']

describeServer('postgresql', () => {
  let server: Server
  let place: Workplace

  beforeAll(async () => {
    server = await serverKinds.postgresql.start()
    place = makeWorkplace({ 'enums.sql': SQL, 'session.py': SESSION })
  }, 120_000)

  afterAll(async () => {
    place.remove()
    await server.stop()
  })

  test.each(['models.py', 'models/'])(
    'members are written and read as their values (%s)',
    async (output) => {
      const flags = ['--type', 'sqlalchemy', '--output', output, '--dialect', 'postgresql']
      const { status, stderr: said } = await place.run('schema2orm', '--input', 'enums.sql', ...flags)
      expect([status, said]).toEqual([0, ''])
      const database = output.replace(/\W/, '_')
      server.createDatabase(database)
      server.load(database, SQL)
      const url = server.url(database).replace(/^\w+/, 'postgresql+psycopg')
      const { stderr } = await runTool('python', ['session.py', url], place.folder)
      expect(stderr).toBe('')
    },
    60_000,
  )

  test.each(ENVIRONMENTS)(
    'arrays that drivers do not know are written, read, compared and taken apart (%s)',
    async (environment) => {
      place.write('arrays.sql', ARRAYS)
      const flags = ['--type', 'sqlalchemy', '--output', 'arrays.py', '--dialect', 'postgresql']
      const { status, stderr: said } = await place.run('schema2orm', '--input', 'arrays.sql', ...flags)
      expect([status, said]).toEqual([
        0,
        expect.stringMatching(/^arrays\.sql:7:\d+: warning\[unknown-type\]: column "pairs" .*\n$/),
      ])
      const database = `arrays_${environment}`
      server.createDatabase(database)
      server.load(database, ARRAYS)
      place.write('arrays_session.py', ARRAYS_SESSION)
      const url = server.url(database).replace(/^\w+/, 'postgresql+psycopg')
      const { stderr } = await runTool('python', ['arrays_session.py', url], place.folder, environment)
      expect(stderr).toBe('')
    },
    60_000,
  )
})

const ARRAYS = `CREATE EXTENSION citext; CREATE EXTENSION ltree;
CREATE TYPE mood AS ENUM ('good', 'it''s', 'a,"b');
CREATE TYPE pair AS (a int, b text);
CREATE DOMAIN word AS varchar(9); CREATE DOMAIN small AS int; CREATE DOMAIN feeling AS mood;
CREATE TABLE moods (
  id int PRIMARY KEY, plain mood[], grid mood[][], words word[], table_ word[][], smalls small[], feelings feeling[],
  mails citext[], paths ltree[], pairs pair[], spans int4multirange[]
);
`

/** One value of each column, which comes back as it was. */
const ARRAYS_SESSION = `
import sys
import arrays
from arrays import Mood, MoodEnum
from sqlalchemy import create_engine, insert, select
from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.orm import Session

VALUES = {
    "plain": [MoodEnum.GOOD, MoodEnum.ITS],
    "grid": [[MoodEnum.GOOD, MoodEnum.ITS], [MoodEnum.A_B, MoodEnum.GOOD]],
    "words": ["a,b", 'c"d'],
    "table_": [["a", "b"], ["", "NULL"]],
    "smalls": [1, 2],
    "feelings": ["good", "it's"],
    "mails": ["A@b", "c"],
    "paths": ["a.b", "c"],
    "pairs": ["(1,x)", "(2,y)"],
    "spans": [[Range(1, 3)], [Range(5, 7), Range(9, 11)]],
}
engine = create_engine(sys.argv[1])
for again in range(2):
    with Session(engine) as session:
        session.add(Mood(id=1, **VALUES))
        session.commit()
        row = session.get_one(Mood, 1)
        for name, value in VALUES.items():
            assert getattr(row, name) == value, (name, getattr(row, name))
        assert all(type(member) is MoodEnum for line in row.grid for member in line)
        new = session.execute(insert(Mood).values(id=2, words=[]).returning(Mood.words, Mood.mails)).one()
        assert tuple(new) == ([], None), new
        assert session.scalar(select(Mood.grid[2][1])) is MoodEnum.A_B
        assert session.scalar(select(Mood.smalls[2])) == 2
        assert session.scalar(select(Mood.id).where(Mood.mails.contains(["a@B"]))) == 1
        assert session.scalar(select(Mood.id).where(Mood.words == VALUES["words"])) == 1
    # The table that the models make themselves is the same.
    Mood.__table__.drop(engine)
    arrays.Base.metadata.create_all(engine)
engine.dispose()
`
