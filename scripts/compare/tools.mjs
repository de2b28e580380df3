// The tools of the comparison: each writes the models of a schema the way its documentation says.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { run } from './run.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const modelDrift =
  process.env.MODEL_DRIFT ?? fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))

/**
 * Each tool has a `title`, the `package` it needs (none: it is this one), its `orm`, and `write(schema, folder, python)`,
 * which writes `models.py` into the folder and throws when the tool fails. `schema` is { name, path, url, dialect, schemas },
 * where `schemas` are those beside the usual one.
 */
export const tools = [
  ...['declarative', 'dataclass', 'sqlmodel'].map((style) => ({
    title: `model-drift, ${style}`,
    orm: 'sqlalchemy',
    write: (schema, folder) => generate(schema, folder, 'sqlalchemy', { style }),
  })),
  ...['declarative', 'dataclasses', 'sqlmodels'].map((generator) => ({
    title: `sqlacodegen, ${generator}`,
    package: 'sqlacodegen',
    orm: 'sqlalchemy',
    write: (schema, folder, python) => sqlacodegen(schema, folder, python, generator),
  })),
  ...['sqlalchemy_v2', 'sqlmodel'].map((kind) => ({
    title: `omymodels, ${kind}`,
    package: 'omymodels',
    orm: 'sqlalchemy',
    write: ({ path }, folder, python) =>
      run(python, [join(here, 'omymodels_run.py'), path, kind, join(folder, 'models.py')], { cwd: folder }),
  })),
  {
    title: 'model-drift, Django',
    orm: 'django',
    write: (schema, folder) => generate(schema, folder, 'django', { 'django-version': '6.1' }),
  },
  { title: 'inspectdb', package: 'Django', orm: 'django', write: inspectdb },
]

async function generate({ path, dialect }, folder, target, options) {
  writeFileSync(join(folder, 'schema.sql'), readFileSync(path))
  const entry = { schema: 'schema.sql', dialect, target, output: 'models.py', options }
  // YAML takes JSON.
  writeFileSync(join(folder, 'model-drift.yml'), JSON.stringify({ models: [entry] }))
  await run(process.execPath, [modelDrift, 'generate'], { cwd: folder })
}

/** The usual schema is not named: sqlacodegen would write a table of it twice that a key of another schema refers to. */
async function sqlacodegen({ url, schemas }, folder, python, generator) {
  const chosen = schemas ? ['--schemas', schemas.join(',')] : []
  const args = ['--generator', generator, ...chosen, '--outfile', join(folder, 'models.py'), url]
  await run(join(python, '../sqlacodegen'), args, { cwd: folder })
}

/** As its documentation says, `managed` is taken away from what it writes, so that Django makes the tables. */
async function inspectdb({ url }, folder, python) {
  const file = join(folder, 'models.py')
  await run(python, [join(here, 'inspectdb_run.py'), url, file], { cwd: folder })
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^ +managed = False\n/gm, ''))
}
