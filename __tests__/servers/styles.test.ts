import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { styles } from '../../src/targets/sqlalchemy/styles/index.js'
import { makeWorkplace, type Workplace } from '../support/cli.js'
import { runTool } from '../support/python.js'
import { describeServer, type Server, serverKinds } from '../support/servers.js'
import { listCases, type SqlCase, without } from './round-trip.js'

const COMPARE = readFileSync(new URL('../support/alembic.py', import.meta.url), 'utf8')

/**
 * Cases where views, domains' users or inheriting tables hang on the tables, which then cannot be dropped alone; or a
 * domain on an enum, for SQLAlchemy drops types in the order in which it made them.
 */
const HELD: ReadonlySet<string> = new Set(['corners.sql', 'enums.sql', 'inheritance.sql', 'migrations'])

const CASES = listCases('postgresql')

/** How the models of a case are written: the folder, the output in it and the options. */
const FORMS = [
  ...Object.keys(styles).map((style) => ({ form: style, output: 'models.py', options: `style: ${style}` })),
  ...['declarative', 'classic'].map((style) => ({
    form: `thin_${style}`,
    output: 'models/',
    options: `style: ${style}, layout: base`,
  })),
]

function folderOf({ name }: SqlCase): string {
  return name.replace(/\W/g, '_')
}

/** A config that writes all cases in all forms. */
function writeConfig(): string {
  const entries = CASES.flatMap((sqlCase) =>
    FORMS.map(({ form, output, options }) => {
      const schema = JSON.stringify(sqlCase.files.map(({ name }) => name))
      const path = `${folderOf(sqlCase)}/${form}/${output}`
      return `  - { schema: ${schema}, dialect: postgresql, target: sqlalchemy, output: ${path}, options: { ${options} } }`
    }),
  )
  return `models:\n${entries.join('\n')}\n`
}

describeServer('postgresql', () => {
  let server: Server
  let place: Workplace
  let generated: { readonly status: number; readonly stderr: string }

  beforeAll(async () => {
    const files = CASES.flatMap(({ files: own }) => own.map(({ name, text }) => [name, text] as const))
    place = makeWorkplace({
      ...Object.fromEntries(files),
      'model-drift.yml': writeConfig(),
    })
    server = await serverKinds.postgresql.start()
    generated = await place.run('generate')
  }, 240_000)

  afterAll(async () => {
    place.remove()
    await server.stop()
  })

  test('every form is generated', () => {
    expect([generated.status, generated.stderr.includes('error')]).toEqual([0, false])
  })

  describe.each(CASES)('$name', (sqlCase) => {
    const database = folderOf(sqlCase)
    let url: string

    beforeAll(() => {
      server.createDatabase(database)
      for (const { text } of sqlCase.files) server.load(database, text)
      url = server.url(database).replace(/^\w+/, 'postgresql+psycopg')
    })

    test.each(FORMS)(
      'Alembic has nothing to add to models in the form $form, nor to the tables that they make',
      async ({ form }) => {
        for (const again of HELD.has(sqlCase.name) ? [[]] : [[], ['again']]) {
          const folder = join(place.folder, database, form)
          const { status, stdout, stderr } = await runTool('python', ['-c', COMPARE, url, ...again], folder)
          expect([status, stderr]).toEqual([0, ''])
          expect(without(sqlCase, 'alembic', stdout)).toEqual([])
        }
      },
    )
  })

  // Type checkers make nothing of a base that a function makes, as classic classes have.
  test('mypy finds nothing in thin classes', async () => {
    const folders = CASES.map((sqlCase) => `${folderOf(sqlCase)}/thin_declarative/models`)
    const flags = ['--strict', '--no-error-summary']
    const packages = ['--namespace-packages', '--explicit-package-bases']
    const { status, stdout } = await runTool('mypy', [...flags, ...packages, ...folders], place.folder)
    expect([status, stdout]).toEqual([0, ''])
  }, 240_000)
})
