import { afterEach, describe, expect, test } from '@jest/globals'

import { runAction } from './run-action.js'
import { CONFIG, MODELS, NUMBER, Scene, schema, SCHEMA, TOKEN } from './scene.js'

let scene: Scene
afterEach(() => scene.close())

const text = schema('name', 'email')
const commit = { inputs: { mode: 'commit' } }

describe('mode: commit', () => {
  test('makes the commit that mends the models, and then nothing more', async () => {
    scene = await Scene.open({ [SCHEMA]: text })
    const { repository } = scene.github
    const head = repository.get('feature')
    const first = await scene.run(commit)
    expect(first.status).toBe(0)
    expect(first.outputs).toMatchObject({ drift: 'true', 'commit-sha': repository.get('feature') })
    expect(repository.git(['rev-parse', 'feature^'])).toBe(head)
    expect(repository.git(['diff-tree', '--name-status', '-r', head, 'feature'])).toBe(`M\t${MODELS}`)
    expect(repository.show('feature', MODELS)).toBe(await scene.generate(text))
    expect(repository.git(['log', '-1', '--format=%s', 'feature'])).toBe(
      `chore(models): regenerate from ${SCHEMA}`,
    )
    expect(scene.comments()).toEqual([])

    const written = scene.github.writes().length
    const second = await scene.run(commit)
    expect(second.status).toBe(0)
    expect(second.outputs).toMatchObject({ drift: 'false', 'commit-sha': '' })
    expect(scene.github.writes()).toHaveLength(written)
  })

  test('mends again after its own commit, when the schema changes once more', async () => {
    scene = await Scene.open({ [SCHEMA]: text })
    await scene.run(commit)
    const again = schema('name', 'email', 'phone')
    scene.push({ [SCHEMA]: again })
    const { status, outputs } = await scene.run(commit)
    expect(status).toBe(0)
    expect(outputs['commit-sha']).toBe(scene.github.repository.get('feature'))
    expect(scene.github.repository.show('feature', MODELS)).toBe(await scene.generate(again))
  })

  test('brings the comment of an earlier run up to date, and makes none', async () => {
    scene = await Scene.open({ [SCHEMA]: text })
    await scene.run()
    expect(scene.comments()).toEqual([expect.stringContaining('1 model file is out of step')])
    const { outputs } = await scene.run(commit)
    expect(scene.comments()).toEqual([
      expect.stringMatching(
        /^🔧 1 model file was out of step .*fixed in .*\n+<!-- model-drift:v1:models\/models -->$/,
      ),
    ])
    expect(outputs['comment-url']).toContain('#issuecomment-')
    await scene.run(commit)
    expect(scene.comments()).toEqual([expect.stringMatching(/^✅ /)])
  })

  test('takes the user’s message', async () => {
    scene = await Scene.open({ [SCHEMA]: text })
    await scene.run({ inputs: { mode: 'commit', 'commit-message': 'Models again' } })
    expect(scene.github.repository.git(['log', '-1', '--format=%B', 'feature']).trim()).toBe('Models again')
  })

  test('writes nothing when the branch has moved, and says so', async () => {
    scene = await Scene.open({ [SCHEMA]: text })
    const payload = scene.github.event(NUMBER)
    const moved = scene.push({ 'README.md': 'Later.\n' })
    const { status, stdout, outputs } = await scene.run({ ...commit, payload })
    expect(scene.github.repository.get('feature')).toBe(moved)
    expect(status).toBe(1)
    expect(outputs['commit-sha']).toBe('')
    expect(stdout).toMatch(/^::notice .*nothing was committed: the branch "feature" is not at/m)
  })

  test('writes nothing when the branch is gone, and says so', async () => {
    scene = await Scene.open({ [SCHEMA]: text })
    const { repository } = scene.github
    const head = repository.get('feature')
    const payload = scene.github.event(NUMBER)
    const workspace = repository.checkout(repository.merge('main', head))
    repository.git(['update-ref', `refs/pull/${NUMBER}/head`, head])
    repository.git(['update-ref', '-d', 'refs/heads/feature'])
    const { status, stdout, summary } = await runAction(scene.github, {
      event: 'pull_request',
      payload,
      token: TOKEN,
      workspace,
      inputs: commit.inputs,
    })
    expect([status, repository.find('feature')]).toEqual([1, undefined])
    expect(stdout).toMatch(/^::notice .*nothing was committed: the branch "feature" is gone/m)
    expect(summary).not.toContain('permissions:')
  })

  test('leaves hand-edited and foreign files untouched', async () => {
    scene = await Scene.open({ [SCHEMA]: text })
    const edited = (await scene.generate(text)).replace(
      'class User(Base):',
      'class User(Base):\n    extra = 1',
    )
    scene.push({ [MODELS]: edited })
    const head = scene.github.repository.get('feature')
    const { status, summary } = await scene.run(commit)
    expect(status).toBe(1)
    expect(summary).toContain('hand-edited')
    expect(scene.github.repository.get('feature')).toBe(head)

    scene.push({ [MODELS]: 'class User:\n    pass\n' })
    const foreign = await scene.run(commit)
    expect(foreign.status).toBe(0)
    expect(foreign.summary).toContain('written by people')
    expect(foreign.outputs['drift']).toBe('false')
    expect(scene.github.writes()).toEqual([])
  })

  test('deletes what no table accounts for in a folder', async () => {
    const config = CONFIG.replace(`output: ${MODELS}`, 'output: app/models/')
    const orders =
      '  <Table name="orders"><Column name="id" type="INT" primaryKey="true"/></Table>\n</Justdb>'
    const two = text.replace('</Justdb>', orders)
    scene = await Scene.open({ 'model-drift.yml': config })
    const { repository } = scene.github
    repository.git(['update-ref', '-d', 'refs/heads/feature'])
    const models = await scene.generateAll(two, config)
    expect(Object.keys(models)).toHaveLength(4)
    repository.commit('main', { 'model-drift.yml': config, [SCHEMA]: two, [MODELS]: null, ...models })
    const head = repository.commit('feature', { [SCHEMA]: text }, { from: 'main' })
    scene.github.open(NUMBER, { head: 'feature' })
    const { status, outputs } = await scene.run(commit)
    expect([status, outputs['drift']]).toEqual([0, 'true'])
    const changed = repository.git(['diff-tree', '--name-status', '-r', head, 'feature']).split('\n')
    expect(changed.filter((line) => line.startsWith('D'))).toEqual([expect.stringContaining('order')])
    expect((await scene.run(commit)).outputs['drift']).toBe('false')
  })

  test('writes nothing through a link', async () => {
    scene = await Scene.open({ [SCHEMA]: text, [MODELS]: { link: '../.github/workflows/ci.yml' } })
    const head = scene.github.repository.get('feature')
    const { status } = await scene.run(commit)
    expect(status).toBe(2)
    expect(scene.github.repository.get('feature')).toBe(head)
  })

  test('removes nobody’s folder for a file of its name', async () => {
    scene = await Scene.open({ [SCHEMA]: text, [MODELS]: null, [`${MODELS}/notes.txt`]: 'Keep me.\n' })
    const head = scene.github.repository.get('feature')
    const { status, stdout } = await scene.run({
      ...commit,
      workspace: scene.github.repository.checkout(head),
    })
    expect(status).toBe(2)
    expect(stdout).toContain('"app/models.py" is a folder')
    expect(scene.github.repository.get('feature')).toBe(head)
  })

  test('does nothing about a schema that cannot be read', async () => {
    scene = await Scene.open({ [SCHEMA]: '<Justdb><Table name="users"></Justdb>' })
    const { status, stdout } = await scene.run(commit)
    expect(status).toBe(2)
    expect(stdout).toMatch(/^::error [^:]*file=db\/schema\.xml,line=\d+/m)
    expect(scene.github.writes()).toEqual([])
  })
})
