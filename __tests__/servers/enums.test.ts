import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { makeWorkplace, type Workplace } from '../support/cli.js'
import { runTool } from '../support/python.js'
import { describeServer, type Server, serverKinds } from '../support/servers.js'

const SQL = readFileSync(fileURLToPath(new URL('cases/postgresql/enums.sql', import.meta.url)), 'utf8')

/** Writes each member in each form that a column has, and reads it back as the member and, in SQL, as its value. */
const SESSION = `
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
      expect([status, said]).toEqual([
        0,
        expect.stringMatching(/^enums\.sql:12:3: warning\[nested-enum\]: column grid .*\n$/),
      ])
      const database = output.replace(/\W/, '_')
      server.createDatabase(database)
      server.load(database, SQL)
      const url = server.url(database).replace(/^\w+/, 'postgresql+psycopg')
      const { stderr } = await runTool('python', ['-W', 'error', 'session.py', url], place.folder)
      expect(stderr).toBe('')
    },
    60_000,
  )

  test('arrays of arrays of an enumeration are written, and read where psycopg knows the enumeration', async () => {
    place.write('nested.sql', NESTED)
    const flags = ['--type', 'sqlalchemy', '--output', 'nested.py', '--dialect', 'postgresql']
    const { status, stderr: said } = await place.run('schema2orm', '--input', 'nested.sql', ...flags)
    expect([status, said.trim()]).toEqual([
      0,
      expect.stringMatching(
        /^nested\.sql:2:\d+: warning\[nested-enum\]: column b of table moods holds arrays of arrays/,
      ),
    ])
    server.createDatabase('nested')
    server.load('nested', NESTED)
    place.write('nested_session.py', NESTED_SESSION)
    const url = server.url('nested').replace(/^\w+/, 'postgresql+psycopg')
    const { stdout, stderr } = await runTool('python', ['nested_session.py', url], place.folder)
    expect([stderr, stdout]).toEqual([
      '',
      "LookupError\n[[<MoodEnum.GOOD: 'good'>], [<MoodEnum.ITS: \"it's\">]]\n",
    ])
  }, 60_000)
})

/** `a` has one dimension, and so needs nothing. */
const NESTED = `CREATE TYPE mood AS ENUM ('good', 'it''s');
CREATE TABLE moods (id int PRIMARY KEY, a mood[], b mood[][]);
`

const NESTED_SESSION = `
import sys
from nested import Mood, MoodEnum
from psycopg.types.enum import EnumInfo, register_enum
from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import Session

engine = create_engine(sys.argv[1])
with Session(engine) as session:
    session.add(Mood(id=1, b=[[MoodEnum.GOOD], [MoodEnum.ITS]]))
    session.commit()
    try:
        session.scalar(select(Mood.b))
    except LookupError as error:
        print(type(error).__name__)
engine.dispose()


@event.listens_for(engine, "connect")
def register(connection, _):
    info = EnumInfo.fetch(connection, "mood")
    register_enum(info, connection, MoodEnum, mapping={member: member.value for member in MoodEnum})
    connection.rollback()


with Session(engine) as session:
    found = session.scalar(select(Mood.b))
    assert all(type(member) is MoodEnum for row in found for member in row)
    print(found)
engine.dispose()
`
