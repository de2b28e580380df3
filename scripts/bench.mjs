// Prints how long the built command takes, as ratios to `node -e 0` timed in the same run, and its peak memory. Each
// figure is the least of several runs: what the work costs when nothing else is going on.
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { measureFirstRequest } from './bench-action.mjs'
import { makeFormats } from './bench-formats.mjs'
import { copyData, insertData, makeMySql, makePostgreSql, makeSqlite } from './bench-sql.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli/index.js')
const scratch = mkdtempSync(join(tmpdir(), 'model-drift-bench-'))
const env = { ...process.env, XDG_CACHE_HOME: join(scratch, 'cache') }
// The child tells its own peak memory when it ends, on a pipe of its own.
const TELL = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`

const idle = measure(10, '.', () => ['-e', '0'])
console.log(
  `node -e 0: ${idle.seconds.toFixed(3)} s on Node ${process.versions.node}, the unit of what follows\n`,
)
console.log('| what | ratio | seconds | peak memory |')
console.log('|---|---|---|---|')
tell(
  'start-up of the command (--version)',
  measure(10, '.', () => [cli, '--version']),
)
const requests = []
for (let run = 0; run < 5; run += 1) {
  requests.push(await measureFirstRequest(join(root, 'dist/action/index.js'), join(scratch, 'action'), TELL))
}
tell("the action's first request", least(requests))
cpSync(join(root, 'examples/shop-in-step'), join(scratch, 'shop'), { recursive: true })
tell(
  'check on the example',
  measure(10, 'shop', () => [cli, 'check']),
)
for (const tables of [100, 1_000, 10_000]) {
  const folder = `tables-${tables}`
  makeSchema(join(scratch, folder), tables)
  const runs = tables > 1_000 ? 2 : 5
  tell(
    `both targets, ${tables.toLocaleString('en')} tables from XML`,
    measure(runs, folder, () => [cli, 'generate', '--overwrite'], 'models'),
  )
  tell(
    `check of the same, in step`,
    measure(runs, folder, () => [cli, 'check']),
  )
}
const formats = makeFormats(cli, join(scratch, 'tables-1000/db/part-000000.xml'), scratch)
for (const [title, path] of Object.entries(formats)) {
  tell(
    `reading 1,000 tables of ten columns from ${title}`,
    measure(5, '.', () => [cli, 'validate', path]),
  )
}
// About 10,000 statements each.
const dumps = { PostgreSQL: makePostgreSql(1_000), MySQL: makeMySql(5_000), SQLite: makeSqlite(3_300) }
for (const [title, text] of Object.entries(dumps)) {
  const folder = `statements-${title}`
  const bytes = makeSqlFile(join(scratch, folder), (write) => write(text))
  const statements = text.split(/;$/m).length - 1
  tell(
    `both targets, ${statements.toLocaleString('en')} statements of ${title} (${inMegabytes(bytes)})`,
    measure(3, folder, () => [cli, 'generate', '--overwrite'], 'models'),
  )
}
for (const [title, data] of Object.entries({ INSERT: insertData, COPY: copyData })) {
  const folder = `data-${title}`
  const bytes = makeSqlFile(join(scratch, folder), (write) => {
    write(makePostgreSql(100))
    for (let written = 0; written < 100_000_000; written += data.length) write(data)
  })
  tell(
    `both targets, 100 tables and ${title} (${inMegabytes(bytes)})`,
    measure(3, folder, () => [cli, 'generate', '--overwrite'], 'models'),
  )
}
rmSync(scratch, { recursive: true, force: true })

function tell(what, { seconds, megabytes }) {
  console.log(
    `| ${what} | ${(seconds / idle.seconds).toFixed(1)} | ${seconds.toFixed(3)} | ${Math.round(megabytes)} MB |`,
  )
}

/** The least wall time and the most memory of several runs in a folder; `remove` is deleted before each. */
function measure(runs, folder, command, remove) {
  const cwd = join(scratch, folder)
  const found = Array.from({ length: runs }, () => {
    if (remove) rmSync(join(cwd, remove), { recursive: true, force: true })
    const start = process.hrtime.bigint()
    const child = spawnSync(process.execPath, ['--import', TELL, ...command()], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    if (child.status !== 0) throw new Error(`${command().join(' ')}: ${child.stdout}${child.stderr}`)
    return { seconds, megabytes: Number(child.output[3]) / 1024 }
  })
  return least(found)
}

/** The least wall time and the most memory. */
function least(found) {
  return {
    seconds: Math.min(...found.map(({ seconds }) => seconds)),
    megabytes: Math.max(...found.map(({ megabytes }) => megabytes)),
  }
}

function inMegabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`
}

/** A folder whose schema is one SQL file, written part by part; the file's size. */
function makeSqlFile(folder, writeParts) {
  makeConfig(folder, 'db/*.sql')
  const path = join(folder, 'db/schema.sql')
  const file = openSync(path, 'w')
  writeParts((text) => writeSync(file, text))
  closeSync(file)
  return statSync(path).size
}

function makeConfig(folder, schema) {
  mkdirSync(join(folder, 'db'), { recursive: true })
  writeFileSync(
    join(folder, 'model-drift.yml'),
    `models:
  - { schema: '${schema}', target: sqlalchemy, output: models/alchemy.py }
  - { schema: '${schema}', target: django, output: models/django.py, options: { app-label: bench } }
`,
  )
}

/** A schema of tables with ten columns each and a key to the table before, in files of 1,000 tables. */
function makeSchema(folder, tables) {
  makeConfig(folder, 'db/*.xml')
  for (let first = 0; first < tables; first += 1_000) {
    const numbers = Array.from({ length: Math.min(1_000, tables - first) }, (_, index) => first + index)
    const name = `part-${String(first).padStart(6, '0')}.xml`
    writeFileSync(join(folder, 'db', name), `<Justdb>\n${numbers.map(makeTable).join('')}</Justdb>\n`)
  }
}

function makeTable(number) {
  const columns = [
    'VARCHAR(50)',
    'TEXT',
    'INT',
    'BOOLEAN',
    'DECIMAL(10, 2)',
    'DATE',
    'TIMESTAMP',
    'BIGINT',
  ].map(
    (type, index) =>
      `    <Column name="column_${index}" type="${type}"${index % 2 ? ' nullable="false"' : ''}/>\n`,
  )
  const before = `record_${number === 0 ? 0 : number - 1}`
  return `  <Table name="record_${number}" comment="Record ${number}">
    <Column name="id" type="BIGINT" primaryKey="true" autoIncrement="true"/>
${columns.join('')}    <Column name="before_id" type="BIGINT" referencedTable="${before}" referencedColumn="id"/>
    <Index name="ix_record_${number}" columns="column_0, column_2"/>
  </Table>
`
}
