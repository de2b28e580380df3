// Builds dist/action and dist/cli, each one file with everything in it. The same sources give the same bytes.
// TypeScript is compiled first and bundled as JavaScript: ncc's own loader would make CommonJS of it.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (...args) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })

run('scripts/embed-templates.mjs')
rmSync(`${root}/lib`, { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json')
rmSync(`${root}/dist`, { recursive: true, force: true })
for (const name of ['action', 'cli']) {
  const options = ['--out', `dist/${name}`, '--license', 'licenses.txt', '--no-cache', '--quiet']
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', `lib/${name}/index.js`, ...options)
}
