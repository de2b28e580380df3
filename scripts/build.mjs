// Builds dist/action and dist/cli, each with everything in it but the engines of SQL, which dist/node_modules has. The same
// sources give the same bytes.
// TypeScript is compiled first and bundled as JavaScript: ncc's own loader would make CommonJS of it.
import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The packages with WebAssembly in them, and their files that are needed. They look for their engine beside themselves,
 * so they are not bundled but copied to dist/node_modules, where the bundles and the workers find them.
 */
const ENGINES = {
  '@pgsql/types': ['package.json', 'LICENSE', 'index.js', 'enums.js', 'types.js'],
  'libpg-query': [
    'package.json',
    'LICENSE',
    'wasm/index.cjs',
    'wasm/libpg-query.js',
    'wasm/libpg-query.wasm',
  ],
  'sql.js': ['package.json', 'LICENSE', 'dist/sql-wasm.js', 'dist/sql-wasm.wasm'],
}

/** Programs that run in threads of their own: a thread is started from a file. */
const WORKERS = ['readers/sql/sqlite/sqlite-worker.mjs']

const run = (...args) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })

run('scripts/embed-templates.mjs')
rmSync(`${root}/lib`, { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json')
rmSync(`${root}/dist`, { recursive: true, force: true })
for (const name of ['action', 'cli']) {
  const options = ['--out', `dist/${name}`, '--license', 'licenses.txt', '--no-cache', '--quiet']
  const external = Object.keys(ENGINES).flatMap((engine) => ['--external', engine])
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', `lib/${name}/index.js`, ...options, ...external)
  for (const worker of WORKERS) cpSync(`${root}/src/${worker}`, `${root}/dist/${name}/${basename(worker)}`)
  appendFileSync(`${root}/dist/${name}/licenses.txt`, Object.keys(ENGINES).map(licenseOf).join(''))
}
for (const [engine, files] of Object.entries(ENGINES)) {
  for (const file of files) {
    cpSync(`${root}/node_modules/${engine}/${file}`, `${root}/dist/node_modules/${engine}/${file}`)
  }
}

/** A package's licence in the form of ncc's own list. */
function licenseOf(engine) {
  const folder = `${root}/node_modules/${engine}`
  const { license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = ENGINES[engine].find((path) => basename(path) === 'LICENSE')
  return `\n${engine}\n${license}\n${readFileSync(`${folder}/${file}`, 'utf8')}\n`
}
