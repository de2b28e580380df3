import { expect, test } from '@jest/globals'

import { makeWorkplace } from '../support/cli.js'
import { askRuff } from '../support/models.js'
import { runPython } from '../support/python.js'

const CONFIG = 'models: [{ schema: schema.md, target: sqlalchemy, output: OUTPUT }]'

async function scaffold(output: string, ...flags: string[]): Promise<Readonly<Record<string, string>>> {
  const place = makeWorkplace({ 'model-drift.yml': CONFIG.replace('OUTPUT', output) })
  const { status, stderr } = await place.run('scaffold', 'session', ...flags)
  const files = Object.fromEntries(place.files().map((path) => [path, place.read(path)]))
  place.remove()
  expect([status, stderr]).toEqual([0, ''])
  return files
}

test.each([
  ['app/models.py', [], 'app/session.py'],
  ['app/models/', [], 'app/session.py'],
  ['models.py', [], 'session.py'],
  ['app/models.py', ['--output', 'core/db'], 'core/db/session.py'],
])('beside %s with %j it is %s', async (output, flags, path) => {
  expect(Object.keys(await scaffold(output, ...flags)).sort()).toEqual(['model-drift.yml', path].sort())
})

test('it is clean to ruff and mypy', async () => {
  const { 'session.py': text = '' } = await scaffold('models.py')
  expect(await askRuff({ 'session.py': text })).toEqual([])
  const script =
    'import subprocess, sys\nsys.exit(subprocess.call([sys.executable, "-m", "mypy", "--strict", "session.py"]))'
  expect(await runPython(script, [], { 'session.py': text })).toMatchObject({ status: 0 })
})

const SESSION = `
import os, threading, warnings
warnings.simplefilter("error")
from sqlalchemy import text
from session import get_engine, make_engine, session_scope

try:
    get_engine()
except RuntimeError as error:
    print(error)

for url in ("sqlite://", "sqlite:///:memory:", "sqlite:///app.db"):
    engine = make_engine(url)
    with session_scope(engine) as session:
        session.execute(text("CREATE TABLE a (id INTEGER PRIMARY KEY)"))
        session.execute(text("CREATE TABLE b (a_id INTEGER REFERENCES a)"))
        session.execute(text("INSERT INTO a VALUES (1)"))
    for statement in ("INSERT INTO a VALUES (2); fail", "INSERT INTO b VALUES (7)"):
        try:
            with session_scope(engine) as session:
                session.execute(text(statement.removesuffix("; fail")))
                if statement.endswith("fail"):
                    raise KeyboardInterrupt
        except (KeyboardInterrupt, Exception) as error:
            print(type(error).__name__)
    found = []
    def look():
        with session_scope(engine) as session:
            found.append(session.execute(text("SELECT (SELECT count(*) FROM a), (SELECT count(*) FROM b)")).one())
    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    print(found, engine.pool.checkedout() if hasattr(engine.pool, "checkedout") else 0)

os.environ["DATABASE_URL"] = "postgresql+psycopg://u:p@localhost/x"
engine = get_engine()
print(engine is get_engine(), engine.pool.size(), engine.pool._max_overflow, engine.pool._pre_ping)
`

test('sessions commit, roll back and close; SQLite in memory is one database for all threads', async () => {
  const { 'session.py': text = '' } = await scaffold('models.py')
  const run = await runPython(SESSION, [], { 'session.py': text })
  expect(run.stderr).toBe('')
  const each = ['KeyboardInterrupt', 'IntegrityError', '[(1, 0)] 0']
  expect(run.stdout.trim().split('\n')).toEqual([
    "Set DATABASE_URL to the database's URL.",
    ...each,
    ...each,
    ...each,
    'True 10 20 True',
  ])
})
