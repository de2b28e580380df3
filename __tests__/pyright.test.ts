import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { stringify } from 'yaml'

import { listCases } from './servers/round-trip.js'
import { makeWorkplace, type Workplace } from './support/cli.js'
import { askPyright, type PyrightRun } from './support/pyright.js'

// Everything that is generated, read by pyright in one run: it takes long to begin.

const CASES = new URL('cases/', import.meta.url)

const DIALECTS = ['mariadb', 'postgresql', 'sqlite']

/** How each folder is written: every case of a server's in files, those of PostgreSQL in packages too. */
const WAYS = {
  declarative: { target: 'sqlalchemy' },
  dataclass: { target: 'sqlalchemy', options: { style: 'dataclass' } },
  core: { target: 'sqlalchemy', options: { style: 'core' } },
  sqlmodel: { target: 'sqlalchemy', options: { style: 'sqlmodel' } },
  package: { target: 'sqlalchemy', isPackage: true },
  thin: { target: 'sqlalchemy', isPackage: true, options: { layout: 'base' } },
  django: { target: 'django' },
  django_package: { target: 'django', isPackage: true },
  django_thin: { target: 'django', isPackage: true, options: { layout: 'base' } },
} as const

/** Types of whose values SQLAlchemy's own annotations say nothing, in tables, in links and in arrays. */
const OPEN = `
  CREATE DOMAIN weight AS double precision CHECK (VALUE > 0);
  CREATE TABLE people (
    id uuid PRIMARY KEY, weights weight[], ids uuid[], a real[], b double precision[], c numeric[][], d hstore[],
    place geometry(Point,4326), embedding vector(3), e weight, f numeric, g hstore
  );
  CREATE TABLE friends (a uuid REFERENCES people, b uuid REFERENCES people, PRIMARY KEY (a, b));
  CREATE TABLE keyless (
    id uuid, weights weight[], ids uuid[], a real[], b double precision[], c numeric[][], d hstore[],
    place geometry(Point,4326), embedding vector(3), e weight, f numeric, g hstore, h real, i double precision
  );
`

/** A config of both ORMs for the bridge, beside what `scaffold` writes for it. */
const APP = [
  { schema: 'library.xml', dialect: 'sqlite', target: 'sqlalchemy', output: 'app/models.py' },
  {
    schema: 'library.xml',
    dialect: 'sqlite',
    target: 'django',
    output: 'shop/models.py',
    options: { bridge: true },
  },
]

/**
 * Django has no annotations: pyright guesses them from its defaults, and finds what every project has wrong, such as any
 * `db_default` or `Q(...) & ~Q(...)`.
 */
const GUESSED = { reportArgumentType: 'none', reportOperatorIssue: 'none' }

const PYRIGHT = {
  include: [...Object.keys(WAYS), 'expected', 'app', 'shop', 'migrations'],
  pythonVersion: '3.10',
  typeCheckingMode: 'standard',
  strict: [
    'declarative',
    'dataclass',
    'core',
    'sqlmodel',
    'package',
    'thin',
    'expected/sqlalchemy',
    'app',
    'migrations',
  ],
  executionEnvironments: [
    ...['django', 'django_package', 'django_thin', 'expected/django'].map((root) => ({ root, ...GUESSED })),
    { root: 'shop', extraPaths: ['.'], ...GUESSED },
    { root: '.' },
  ],
}

let place: Workplace
let run: PyrightRun

beforeAll(async () => {
  const sqlCases = DIALECTS.flatMap((dialect) => listCases(dialect).map((each) => ({ dialect, ...each })))
  const open = { dialect: 'postgresql', name: 'open.sql', files: [{ name: 'open.sql', text: OPEN }] }
  const texts = sqlCases.flatMap(({ dialect, files }) =>
    files.map(({ name, text }) => [`${dialect}/${name}`, text] as const),
  )
  const models = [...sqlCases, open].flatMap(({ dialect, name, files }) =>
    Object.entries(WAYS).flatMap(([folder, way]) => {
      const isPackage = 'isPackage' in way
      if (isPackage && dialect !== 'postgresql') return []
      const { target } = way
      const schema = files.map((file) => `${dialect}/${file.name}`)
      const output = `${folder}/${dialect}_${name.replace(/\W/g, '_')}${isPackage ? '/' : '.py'}`
      return { schema, dialect, target, output, ...('options' in way ? { options: way.options } : {}) }
    }),
  )
  place = makeWorkplace({
    ...Object.fromEntries(texts),
    ...expectedModels(),
    'pyproject.toml': '[project]\ndependencies = ["geoalchemy2", "pgvector"]\n',
    'postgresql/open.sql': OPEN,
    'library.xml': readFileSync(new URL('library/schema.xml', CASES), 'utf8'),
    'pyrightconfig.json': JSON.stringify(PYRIGHT),
  })
  await make(APP, ['generate'], ['scaffold', 'session'], ['scaffold', 'alembic'])
  await make(models, ['generate'])
  run = await askPyright(place.folder)
}, 300_000)

afterAll(() => {
  place.remove()
})

/** Runs commands in turn with a config of these entries. */
async function make(models: readonly object[], ...commands: readonly (readonly string[])[]): Promise<void> {
  place.write('model-drift.yml', stringify({ models }))
  for (const command of commands) {
    const { status, stderr } = await place.run(...command)
    if (status !== 0) throw new Error(stderr)
  }
}

/** The models that the cases of schema files expect. */
function expectedModels(): Readonly<Record<string, string>> {
  const names = readdirSync(CASES)
  return Object.fromEntries(
    ['sqlalchemy', 'django'].flatMap((target) =>
      names.map((name) => [
        `expected/${target}/${name.replaceAll('-', '_')}.py`,
        readFileSync(new URL(`${name}/expected/${target}/models.py`, CASES), 'utf8'),
      ]),
    ),
  )
}

test('pyright reads every module', () => {
  const modules = place.files().filter((path) => path.endsWith('.py'))
  expect(modules.length).toBeGreaterThan(500)
  expect(run.files).toBe(modules.length)
})

test('it finds nothing in models of SQLAlchemy, in the session, nor in what Alembic runs, when it is strict', () => {
  expect(findingsIn((path) => !path.startsWith('sqlmodel/') && !DJANGO.test(path))).toEqual([])
})

test('in models of SQLModel it finds nothing but that SQLModel declares the names of tables as functions', () => {
  const findings = findingsIn((path) => path.startsWith('sqlmodel/'))
  const isKnown = (finding: string): boolean => finding.includes('declared type "declared_attr[Unknown]"')
  expect(findings.filter((finding) => !isKnown(finding))).toEqual([])
  const classes = place
    .files()
    .filter((path) => /^sqlmodel\/.*\.py$/.test(path))
    .flatMap((path) => place.read(path).match(/^ {4}__tablename__ = /gm) ?? [])
  expect(findings).toHaveLength(classes.length)
})

test('it finds nothing in models of Django, nor in the bridge', () => {
  expect(findingsIn((path) => DJANGO.test(path))).toEqual([])
})

const DJANGO = /^(?:django\w*|expected\/django|shop)\//

function findingsIn(isAsked: (path: string) => boolean): readonly string[] {
  return run.findings.filter(isAsked)
}
