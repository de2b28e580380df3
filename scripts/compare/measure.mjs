// Measures what a tool has written, by running it.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { run } from './run.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
/** The project that the models are for: what they run on. */
const PROJECT = '[project]\nname = "compared"\nversion = "1"\nrequires-python = ">=3.12"\n'
/** What each ORM's models are measured with, and where it wants them. */
const PROBES = {
  sqlalchemy: { script: 'alchemy.py', models: 'models.py' },
  django: { script: 'django_app.py', models: 'shop/models.py' },
}

/**
 * Lets a tool write the models of a schema into `folder`, and measures them. Gives { error } where the tool failed, else
 * { text, lines, ruff, formatted, mypy } and the report of the probe.
 */
export async function measure(tool, schema, folder, { python, database, cache }) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'models.py')
  writeFileSync(join(folder, 'pyproject.toml'), PROJECT)
  try {
    await tool.write(schema, folder, python)
  } catch (error) {
    return { error: `writes nothing: ${error.message}` }
  }
  if (!existsSync(file)) return { error: 'writes nothing' }
  const text = readFileSync(file, 'utf8')
  const report = await probe(tool, schema, folder, { python, database })
  const style = await look(join(python, '..'), folder, tool, cache)
  return { text, lines: text.split('\n').length - 1, ...style, ...report }
}

async function probe(tool, schema, folder, { python, database }) {
  const { script, models } = PROBES[tool.orm]
  const place = join(folder, models)
  if (models !== 'models.py') {
    mkdirSync(join(place, '..'), { recursive: true })
    cpSync(join(folder, 'models.py'), place)
  }
  const name = `made_${folder.replaceAll(/\W+/g, '_').slice(-50)}`
  database.create(name)
  const args = [join(here, script), schema.url, database.url(name)]
  try {
    return JSON.parse(await run(python, args, { cwd: folder, path: folder }))
  } catch (error) {
    return { error: `stops Python: ${error.message}` }
  }
}

/** What ruff and mypy say; Django's models are not given to mypy, whose plugin for it needs a project. */
async function look(programs, folder, { orm }, cache) {
  const ruff = (...args) => run(join(programs, 'ruff'), [...args, 'models.py'], { cwd: folder, status: true })
  const rules = [
    '--target-version',
    'py312',
    '--select',
    'E4,E7,E9,F,I,UP',
    '--output-format',
    'json',
    '--no-cache',
  ]
  const found = JSON.parse(await ruff('check', '--isolated', ...rules))
  const formatted =
    (await ruff('format', '--isolated', '--check', '--no-cache')) === '1 file already formatted\n'
  if (orm === 'django') return { ruff: found.length, formatted, mypy: undefined }
  const strict = ['--strict', '--no-color-output', '--cache-dir', cache, 'models.py']
  const said = await run(join(programs, 'mypy'), strict, { cwd: folder, status: true })
  return {
    ruff: found.length,
    formatted,
    mypy: said.split('\n').filter((line) => line.includes(' error: ')).length,
  }
}
