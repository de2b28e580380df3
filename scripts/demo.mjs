// The main job on examples/shop: a small repository is made of it, with the shop before the change as the base and the
// shop whose models have drifted as the head, and the built command checks one against the other.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shop = mkdtempSync(join(tmpdir(), 'model-drift-demo-'))
const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=demo', '-c', 'user.email=demo@example.com', ...args], {
    cwd: shop,
    stdio: 'pipe',
  })
const check = (format) =>
  spawnSync(
    process.execPath,
    [join(root, 'dist/cli/index.js'), 'check', '--base', 'HEAD~1', '--format', format],
    { cwd: shop, encoding: 'utf8' },
  )

git('init', '--quiet', '--initial-branch=main')
for (const state of ['shop-in-step', 'shop']) {
  cpSync(join(root, 'examples', state), shop, { recursive: true })
  git('add', '--all')
  git('commit', '--quiet', '--message', state)
}
const said = check('text')
process.stdout.write(said.stdout)
process.stderr.write(said.stderr)
mkdirSync(join(root, 'demo-out'), { recursive: true })
writeFileSync(join(root, 'demo-out', 'comment.md'), check('markdown').stdout)
rmSync(shop, { recursive: true, force: true })
console.log('\nThe pull-request comment is in demo-out/comment.md.')
// Drift is what the demo is about: only a check that could not be made fails it.
process.exitCode = said.status === 1 ? 0 : 1
