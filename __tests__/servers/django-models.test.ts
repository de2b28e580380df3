import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { toEntry } from '../../src/config/entries.js'
import { parseDatabaseUrl } from '../../src/databases/index.js'
import { diffSchemas, sentenceOf } from '../../src/diff/index.js'
import { readDatabaseSchema, readSchema } from '../../src/schema-reader.js'
import type { Entry } from '../../src/model/config.js'
import { hasErrors } from '../../src/model/diagnostic.js'
import type { Schema } from '../../src/model/schema.js'
import { django } from '../../src/targets/django.js'
import type { DjangoVersion } from '../../src/targets/django/version.js'
import { makeProject, migrate, type MigrationReport } from '../support/django/migrate.js'
import { memoryTree } from '../support/memory-tree.js'
import { generateFiles } from '../support/pages.js'
import { type Environment, hasNewestDjango } from '../support/python.js'
import { describeServer, type Server, serverKinds } from '../support/servers.js'
import { findUntold, listNotes } from './django-notes.js'
import { inDjangosWords, isOfWords, withoutKeyNames } from './django-words.js'
import { listCases, type SqlCase, without } from './round-trip.js'

// Models of each case in a Django project: what its migration makes is the schema, but for what is told.

/** Values of columns that want a form of their own, by case and column. */
const SAMPLES = JSON.parse(readFileSync(new URL('cases/samples.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, unknown>
>

/** What the models' fields, indexes and collations need of the database. */
const EXTENSIONS =
  'CREATE EXTENSION bloom; CREATE EXTENSION hstore; CREATE EXTENSION btree_gist; CREATE EXTENSION pg_trgm;'

/** What Django says of a check that stays SQL: docs/django.md does too. */
const isNoRaw = (said: string): boolean => !said.startsWith('models.W045')

type Kind = 'mariadb' | 'postgresql' | 'sqlite'

/** A case with its schema, a project for its models, and the database that the project's migration makes. */
interface Trial {
  readonly sqlCase: SqlCase
  readonly entry: Entry
  readonly schema: Schema
  readonly version: DjangoVersion
  readonly folder: string
  readonly database: string
  readonly url: string
}

/** A Django, and where it is. */
interface Release {
  readonly version: DjangoVersion
  readonly environment: Environment
}

const OLDEST: Release = { version: '5.2', environment: 'venv' }
const NEWEST: readonly Release[] = hasNewestDjango() ? [{ version: '6.1', environment: 'venv-django6' }] : []

/** The newest Django has no driver of MariaDB here. */
const RELEASES: Readonly<Record<Kind, readonly Release[]>> = {
  mariadb: [OLDEST],
  postgresql: [OLDEST, ...NEWEST],
  sqlite: [OLDEST, ...NEWEST],
}

describe.each(RELEASES.sqlite)('SQLite, Django $version', (release) => {
  proveCases('sqlite', release, () => undefined)
})

describe.each(['postgresql', 'mariadb'] as const)('%s', (kind) => {
  describeServer(kind, () => {
    let server: Server
    beforeAll(async () => {
      server = await serverKinds[kind].start()
    }, 120_000)
    afterAll(() => server.stop())
    describe.each(RELEASES[kind])('Django $version', (release) => {
      proveCases(kind, release, () => server)
    })
  })
})

function proveCases(kind: Kind, release: Release, serverOf: () => Server | undefined): void {
  const cases = [...listCases(kind), ...listCases(join('django', kind))]
  let trials: readonly Trial[] = []
  let reports: readonly MigrationReport[] = []
  beforeAll(async () => {
    const server = serverOf()
    trials = await Promise.all(cases.map((sqlCase) => prepare(sqlCase, kind, release, server)))
    const projects = trials.map(({ sqlCase, folder, database }) => {
      return { folder, database, samples: SAMPLES[`${kind}/${sqlCase.name}`] ?? {} }
    })
    reports = await migrate(engineOf(kind, server), projects, release.environment)
  }, 240_000)
  afterAll(() => {
    for (const { folder } of trials) rmSync(folder, { recursive: true, force: true })
  })

  test.each(cases.map(({ name }, index) => ({ name, index })))(
    '$name: Django has nothing to say, its tables are the schema but for what is told, and rows come and go',
    async ({ index }) => {
      const trial = trials[index]
      const report = reports[index]
      if (!trial || !report) throw new Error('no trial')
      expect(report.error).toBeUndefined()
      const { checks, pending, databaseChecks, rows } = report as Exclude<MigrationReport, { error: string }>
      expect({ checks: checks.filter(isNoRaw), pending }).toEqual({ checks: [], pending: '' })
      const differences = [...databaseChecks.filter(isNoRaw), ...(await compare(trial))]
      const others =
        release.version === '6.1' ? without(trial.sqlCase, 'django 6.1', differences.join('\n')) : differences
      expect(without(trial.sqlCase, 'django', others.join('\n'))).toEqual([])
      expect(rows).toMatch(/^\d+ models, \d+ relations$/)
    },
  )
}

/** Makes the project of a case, and an empty database. */
async function prepare(
  sqlCase: SqlCase,
  kind: Kind,
  { version }: Release,
  server: Server | undefined,
): Promise<Trial> {
  const paths = sqlCase.files.map(({ name }) => name)
  const written = { schema: paths, target: 'django', dialect: kind, output: 'models.py' } as const
  const [entry] = toEntry(written, '.', () => undefined).value
  if (!entry) throw new Error('no entry')
  const tree = memoryTree(Object.fromEntries(sqlCase.files.map(({ name, text }) => [name, text])))
  const { value, diagnostics } = await readSchema(entry, tree)
  const { schema } = value
  if (!schema || hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics))
  const options = { 'django-version': version }
  const folder = makeProject(generateFiles(django, schema, { options })['models.py'] ?? '')
  const name = `${sqlCase.name}_${version}`.replace(/\W/g, '_')
  server?.createDatabase(name)
  if (kind === 'postgresql') server?.load(name, EXTENSIONS)
  const file = join(folder, 'made.db')
  const place = server
    ? { database: name, url: server.url(name) }
    : { database: file, url: `sqlite:///${file}` }
  return { sqlCase, entry, schema, version, folder, ...place }
}

const BACKENDS: Readonly<Record<Kind, string>> = {
  mariadb: 'mysql',
  postgresql: 'postgresql',
  sqlite: 'sqlite3',
}

function engineOf(kind: Kind, server: Server | undefined): Readonly<Record<string, unknown>> {
  const { host, port, user, password } = server ?? {}
  const place = server ? { HOST: host, PORT: port, USER: user, PASSWORD: password } : {}
  return { ENGINE: `django.db.backends.${BACKENDS[kind]}`, ...place }
}

/** What differs and is not told, and what is told and does not differ: a line each. */
async function compare({ entry, schema, version, url }: Trial): Promise<readonly string[]> {
  const connection = parseDatabaseUrl(url).value
  const live = connection && (await readDatabaseSchema(entry, connection)).value.schema
  if (!live) throw new Error(`no schema in ${url}`)
  const notes = listNotes(schema, { 'django-version': version })
  const changes = diffSchemas(inDjangosWords(schema, notes, version), withoutKeyNames(live))
  const untold = findUntold(
    changes.filter((change) => !isOfWords(change, schema.dialect)),
    notes,
  )
  return [
    ...untold.changes.map((change) => sentenceOf(change, (text) => text)),
    ...untold.notes.map(({ code, message }) => `in vain: ${code}: ${message}`),
  ]
}
