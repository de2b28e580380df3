// Compares the models that model-drift writes with those of sqlacodegen, omymodels and Django's inspectdb: each writes
// models of the schemas in scripts/compare/schemas, and what it wrote is run on real databases (scripts/compare/*.py).
// Prints the figures as Markdown; what was written stays in .cache/compare.
//
//   node scripts/compare.mjs [--install] [--write]
//
// --install makes .cache/compare-venv from scripts/compare/requirements.txt, by PYTHON312 or python3.12; COMPARE_PYTHON
// names the interpreter of another environment. A tool that is not installed is left out. --write puts the figures into
// docs/comparison.md, --only TEXT runs only the tools or schemas whose names have it. PostgreSQL must be installed.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { measure } from './compare/measure.mjs'
import { startPostgresql, useSqlite } from './compare/server.mjs'
import { printFacts, printFailures, printFigures, printSchemas } from './compare/tables.mjs'
import { tools } from './compare/tools.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const here = join(root, 'scripts/compare')
const out = join(root, '.cache/compare')
const environment = join(root, '.cache/compare-venv')
const python = process.env.COMPARE_PYTHON ?? join(environment, 'bin/python')
/** The one schema whose models the document shows; it is not measured. */
const SHOWN = 'small'
/** How many measurements run at a time. */
const WORKERS = 2

const { values: flags } = parseArgs({
  options: {
    install: { type: 'boolean' },
    write: { type: 'boolean' },
    only: { type: 'string', default: '' },
  },
})
if (flags.install) install()
mkdirSync(out, { recursive: true })
const installed = tools.filter(({ package: name }) => !name || findVersion(name))
const servers = { postgresql: await startPostgresql(), sqlite: useSqlite(out, python) }
const stopServers = () => Object.values(servers).forEach((server) => server.stop())
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    stopServers()
    process.exit(1)
  })
}
try {
  const schemas = readdirSync(join(here, 'schemas')).map(load)
  const results = await measureAll(schemas.filter(({ name }) => name !== SHOWN))
  writeFileSync(join(out, 'results.json'), JSON.stringify(results, undefined, 1))
  const parts = {
    versions: printVersions(),
    figures: printFigures(results),
    facts: printFacts(results),
    schemas: printSchemas(results),
    failures: printFailures(results),
    ...(flags.only ? {} : await showAll(schemas.find(({ name }) => name === SHOWN))),
  }
  if (!flags.only)
    parts.small = `\`\`\`sql\n${readFileSync(join(here, 'schemas', `${SHOWN}.sql`), 'utf8').trim()}\n\`\`\``
  for (const text of Object.values(parts)) console.log(`${text}\n`)
  if (flags.write) write(parts)
} finally {
  stopServers()
}

function install() {
  execFileSync(process.env.PYTHON312 ?? 'python3.12', ['-m', 'venv', environment], { stdio: 'inherit' })
  const args = ['-m', 'pip', 'install', '--quiet', '-r', join(here, 'requirements.txt')]
  execFileSync(join(environment, 'bin/python'), args, { stdio: 'inherit' })
}

/** A package's version in the environment; undefined where it is not installed. */
function findVersion(name) {
  const script = `from importlib.metadata import version; print(version(${JSON.stringify(name)}))`
  const { status, stdout } = spawnSync(python, ['-c', script], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** Loads a schema's SQL into a database of its own. */
function load(file) {
  const path = join(here, 'schemas', file)
  const name = file.split('.')[0]
  const dialect = file.endsWith('.sqlite.sql') ? 'sqlite' : 'postgresql'
  const sql = readFileSync(path, 'utf8')
  const server = servers[dialect]
  server.create(name)
  server.load(name, sql)
  const more = [...sql.matchAll(/^CREATE SCHEMA (\w+)/gm)].map(([, schema]) => schema)
  return {
    name,
    path,
    dialect,
    url: server.url(name),
    ...(more.length > 0 ? { schemas: more } : {}),
  }
}

/** Each tool on each schema, some at a time; the results in the order of the tools. */
async function measureAll(schemas) {
  const jobs = installed.flatMap((tool) => schemas.map((schema) => ({ tool, schema }))).filter(isWanted)
  const results = []
  const entries = jobs.entries()
  const work = async () => {
    for (const [index, { tool, schema }] of entries)
      results[index] = { tool, schema, ...(await run(tool, schema)) }
  }
  await Promise.all(Array.from({ length: WORKERS }, work))
  return results
}

function isWanted({ tool, schema }) {
  return `${tool.title} ${schema.name}`.includes(flags.only)
}

function run(tool, schema) {
  const folder = join(out, schema.name, tool.title.replaceAll(/\W+/g, '-'))
  const database = servers[schema.dialect]
  return measure(tool, schema, folder, { python, database, cache: join(out, 'mypy') })
}

/** What the main tools write for the small schema. */
async function showAll(schema) {
  const main = installed.filter(({ title }) => !/dataclass|sqlmodel/.test(title) || title.endsWith('_v2'))
  const texts = []
  for (const tool of main) {
    const { text, error } = await run(tool, schema)
    texts.push(`### ${tool.title}\n\n\`\`\`python\n${(text ?? error).trim()}\n\`\`\``)
  }
  return { shown: texts.join('\n\n') }
}

function printVersions() {
  const names = [
    'sqlacodegen',
    'omymodels',
    'simple-ddl-parser',
    'Django',
    'SQLAlchemy',
    'sqlmodel',
    'alembic',
    'ruff',
    'mypy',
  ]
  const known = names.map((name) => [name, findVersion(name)]).filter(([, version]) => version)
  const day = new Date().toISOString().slice(0, 10)
  return `Measured on ${day} with ${known.map(([name, version]) => `${name} ${version}`).join(', ')}.`
}

/** Puts each part between its markers in the document. */
function write(parts) {
  const path = join(root, 'docs/comparison.md')
  const text = Object.entries(parts).reduce(
    (before, [name, part]) => {
      const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`]
      const [head, rest] = before.split(start)
      if (rest === undefined || !rest.includes(end)) throw new Error(`${path} has no markers for ${name}`)
      return `${head}${start}${part}${rest.slice(rest.indexOf(end))}`
    },
    readFileSync(path, 'utf8'),
  )
  writeFileSync(path, text)
}
