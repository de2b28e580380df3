import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { afterEach, describe, expect, test } from '@jest/globals'

import { runAction } from './run-action.js'
import { MODELS, NUMBER, Scene, schema, SCHEMA, TOKEN } from './scene.js'

let scene: Scene
afterEach(() => scene.close())

const drifting = { [SCHEMA]: schema('name', 'email') }

describe('a pull request that changes the schema and not the models', () => {
  test('gets one comment, which later pushes keep up to date', async () => {
    scene = await Scene.open(drifting)
    const first = await scene.run()
    expect(first).toMatchObject({ status: 1, stderr: '' })
    const [comment = '', ...others] = scene.comments()
    expect(others).toEqual([])
    expect(comment.split('\n')[0]).toContain('1 model file is out of step with the schema')
    expect(comment).toContain("run `npx 'github:acme/model-drift#v1' generate`")
    expect(comment).toContain(
      '**What changed in the schema**\n\n- column `users.email` is new: `VARCHAR(50)` ([`',
    )
    expect(comment).toContain('+    email: Mapped[str | None] = mapped_column(String(50))')
    expect(comment.split('\n').at(-1)).toBe('<!-- model-drift:v1:models/models -->')
    expect(first.outputs).toMatchObject({ drift: 'true', files: JSON.stringify([MODELS]), 'commit-sha': '' })
    expect(first.outputs['comment-url']).toMatch(/\/acme\/shop\/pull\/7#issuecomment-\d+$/)

    scene.push({ [SCHEMA]: schema('name', 'email', 'phone') })
    const second = await scene.run()
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url'])
    expect(scene.comments()).toHaveLength(1)
    expect(scene.comments()[0]).toContain('+    phone:')

    scene.push({ [MODELS]: await scene.generate(schema('name', 'email', 'phone')) })
    const third = await scene.run()
    expect(third.status).toBe(0)
    expect(scene.comments()).toEqual([
      expect.stringMatching(/^✅ .*\n+<!-- model-drift:v1:models\/models -->$/),
    ])
  })

  test('is not written to again when nothing would change', async () => {
    scene = await Scene.open(drifting)
    await scene.run()
    const written = scene.github.writes().length
    expect(written).toBe(1)
    expect((await scene.run()).status).toBe(1)
    expect(scene.github.writes()).toHaveLength(written)
  })

  test('is told in the job summary and beside the schema too', async () => {
    scene = await Scene.open(drifting)
    const { stdout, summary } = await scene.run()
    expect(summary).toContain('1 model file is out of step with the schema')
    expect(summary).not.toContain('<!--')
    const [annotation, ...others] = stdout.split('\n').filter((line) => line.startsWith('::error '))
    expect(annotation).toMatch(/^::error title=[^:]*,file=db\/schema\.xml,line=5::.*app\/models\.py/)
    expect(others).toEqual([])
  })

  test('gives a patch that git applies, which mends it', async () => {
    scene = await Scene.open(drifting)
    const { outputs } = await scene.run()
    const work = scene.github.repository.checkout(scene.github.repository.get('feature'))
    const git = (...args: string[]) => execFileSync('git', ['-C', work, ...args], { stdio: 'pipe' })
    git('apply', '--check', outputs['patch'] ?? '')
    git('apply', outputs['patch'] ?? '')
    expect(readFileSync(`${work}/${MODELS}`, 'utf8')).toBe(await scene.generate(drifting[SCHEMA]))
    const report: unknown = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'))
    expect(report).toMatchObject({ version: 1, status: 1, drifts: [{ path: MODELS, status: 'stale' }] })
  })

  test('does not fail when the step says so', async () => {
    scene = await Scene.open(drifting)
    const { status, outputs } = await scene.run({ inputs: { 'fail-on-drift': 'false' } })
    expect(status).toBe(0)
    expect(outputs['drift']).toBe('true')
    expect(scene.comments()).toHaveLength(1)
  })
})

describe('the comment', () => {
  test('is found by its author, on any page', async () => {
    scene = await Scene.open(drifting)
    await scene.run()
    const [ours] = scene.github.state.comments
    if (!ours) throw new Error('no comment')
    const filler = Array.from({ length: 130 }, (_, at) => ({
      ...ours,
      id: `IC_${at}`,
      author: 'eve',
      body: `${at}`,
    }))
    const spoof = { ...ours, id: 'IC_spoof', author: 'eve' }
    scene.github.state.comments = [spoof, ...filler, ours]
    scene.push({ [SCHEMA]: schema('name', 'email', 'phone') })
    await scene.run()
    expect(scene.comments()).toHaveLength(132)
    expect(scene.comments()[0]).toBe(ours.body)
    expect(scene.comments().at(-1)).toContain('phone')
  })

  test('is one for each job, or as the step says', async () => {
    scene = await Scene.open(drifting)
    await scene.run()
    await scene.run({ job: 'other' })
    await scene.run({ inputs: { 'comment-id': 'mine' } })
    await scene.run({ inputs: { 'comment-id': 'mine' }, job: 'third' })
    expect(scene.comments().map((body) => body.split('\n').at(-1))).toEqual([
      '<!-- model-drift:v1:models/models -->',
      '<!-- model-drift:v1:models/other -->',
      '<!-- model-drift:v1:mine -->',
    ])
  })

  test('of a newer run is left alone by an older one', async () => {
    scene = await Scene.open(drifting)
    const payload = scene.github.event(NUMBER)
    const newer = scene.push({ [SCHEMA]: schema('name', 'email', 'phone') })
    await scene.run()
    const [before] = scene.comments()
    const { status, stdout } = await scene.run({ payload })
    expect(status).toBe(1)
    expect(scene.comments()).toEqual([before])
    expect(stdout).toContain(`the pull request is at ${newer.slice(0, 7)} by now`)
  })
})

describe('no comment', () => {
  test('is written when the models are in step', async () => {
    const text = schema('name', 'email')
    scene = await Scene.open({ [SCHEMA]: text })
    scene.push({ [MODELS]: await scene.generate(text) })
    const { status, outputs, stdout } = await scene.run()
    expect(status).toBe(0)
    expect(outputs).toMatchObject({ drift: 'false', files: '[]', 'comment-url': '', patch: '' })
    expect(stdout).not.toMatch(/^::(error|warning|notice)/m)
    expect(scene.github.writes()).toEqual([])
  })

  test('is written when the pull request touches nothing of ours', async () => {
    scene = await Scene.open({ 'README.md': 'A better shop.\n' }, { [MODELS]: null })
    const { status } = await scene.run()
    expect(status).toBe(0)
    expect(scene.github.writes()).toEqual([])
  })

  test('is written about drift from before, which scope: all looks at', async () => {
    scene = await Scene.open({ 'README.md': 'A better shop.\n' }, { [MODELS]: null })
    const { status, summary } = await scene.run({ inputs: { scope: 'all' } })
    expect(status).toBe(0)
    expect(summary).toContain('1 model file was out of step before this change')
    expect(scene.github.writes()).toEqual([])
  })
})

describe('the files of the head commit are what counts', () => {
  test('with no checkout at all', async () => {
    scene = await Scene.open(drifting)
    expect((await runAction(scene.github, step())).status).toBe(1)
    expect(scene.comments()).toHaveLength(1)
  })

  test('with the default checkout, where the forge is asked only for what the merge commit lacks', async () => {
    scene = await Scene.open(drifting)
    await scene.run({ inputs: { mode: 'check' } })
    const { repository } = scene.github
    const formerSchema = repository.git(['rev-parse', `main:${SCHEMA}`])
    const asked = scene.github.requests.map(({ path }) => path.replace(/\?.*/, ''))
    expect(asked.filter((path) => path.includes('/git/'))).toEqual([
      `/repos/acme/shop/git/trees/${repository.get('feature')}`,
      `/repos/acme/shop/git/trees/${repository.get('main')}`,
      `/repos/acme/shop/git/blobs/${formerSchema}`,
    ])
  })

  test('with all history, where nothing is asked of the forge but the comment', async () => {
    scene = await Scene.open(drifting)
    const { repository } = scene.github
    const workspace = repository.checkout(repository.get('feature'), { shallow: false })
    expect((await runAction(scene.github, { ...step(), workspace })).status).toBe(1)
    expect(scene.github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /graphql',
      `POST /repos/acme/shop/issues/${NUMBER}/comments`,
    ])
  })

  test('and not what main has become since', async () => {
    scene = await Scene.open({ 'app/other.py': '' })
    scene.github.repository.commit('main', { [SCHEMA]: schema('name', 'late') })
    const { status, outputs } = await scene.run({ inputs: { scope: 'all' } })
    expect([status, outputs['drift']]).toEqual([0, 'false'])
  })

  function step() {
    return { event: 'pull_request', payload: scene.github.event(NUMBER), token: TOKEN }
  }
})
