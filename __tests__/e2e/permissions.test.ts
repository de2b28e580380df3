import { writeFileSync } from 'node:fs'

import { afterEach, describe, expect, test } from '@jest/globals'

import { MODELS, NUMBER, Scene, schema, SCHEMA, TOKEN } from './scene.js'
import { runAction } from './run-action.js'

let scene: Scene
afterEach(() => scene.close())

const drifting = { [SCHEMA]: schema('name', 'email') }

describe('a token that may not write', () => {
  test('of a fork gets summary and annotations, and the exit status of the drift', async () => {
    scene = await Scene.open({ 'README.md': 'x\n' })
    const { repository } = scene.github
    const commit = repository.commit('stranger', drifting, { from: 'main' })
    repository.git(['update-ref', '-d', 'refs/heads/stranger'])
    scene.github.open(NUMBER, { head: 'patch-1', fork: { name: 'eve/shop', commit } })
    scene.permit({ contents: 'read', 'pull-requests': 'read' })
    const { status, stdout, stderr, summary } = await scene.run()
    expect([status, stderr]).toEqual([1, ''])
    expect(scene.comments()).toEqual([])
    expect(summary).toContain('comes from a fork')
    expect(summary).not.toContain('mode: commit')
    expect(summary).toContain('permissions:\n  contents: read\n  pull-requests: write')
    expect(summary).toContain('+    email:')
    expect(stdout).toMatch(/^::error [^:]*file=db\/schema\.xml,line=5::/m)
  })

  test.each([
    ['comment', 'contents: read\n  pull-requests: write'],
    ['commit', 'contents: write'],
  ])('in mode: %s names the lines to add', async (mode, lines) => {
    scene = await Scene.open(drifting)
    scene.permit({ contents: 'read', 'pull-requests': 'read' })
    const head = scene.github.repository.get('feature')
    const { status, summary, stdout } = await scene.run({ inputs: { mode } })
    expect(status).toBe(1)
    expect(summary).toContain(`permissions:\n  ${lines}`)
    expect(stdout).toMatch(/^::notice /m)
    expect(scene.github.repository.get('feature')).toBe(head)
    expect(scene.comments()).toEqual([])
  })

  test('is no trouble where there is nothing to say', async () => {
    scene = await Scene.open({ 'README.md': 'x\n' })
    scene.permit({ contents: 'read' })
    const { status, stdout } = await scene.run({ inputs: { scope: 'all' } })
    expect(status).toBe(0)
    expect(stdout).not.toMatch(/^::(error|warning|notice)/m)
  })

  test('nor read the files is told what to add', async () => {
    scene = await Scene.open(drifting)
    scene.permit({ 'pull-requests': 'write' })
    const { status, stdout } = await scene.run()
    expect(status).toBe(2)
    expect(stdout).toMatch(/::error .*contents: read/)
  })

  test('because it is wrong is said to be refused, and never printed', async () => {
    scene = await Scene.open(drifting)
    const { status, stdout, stderr, summary } = await scene.run({ token: 'ghs_wrong' })
    expect(status).toBe(2)
    expect(stdout).toContain('Bad credentials')
    const printed = [stdout.replace('::add-mask::ghs_wrong', ''), stderr, summary].join('')
    expect(printed).not.toContain('ghs_wrong')
  })
})

describe('mode: check', () => {
  test('only reads', async () => {
    scene = await Scene.open(drifting)
    scene.permit({ contents: 'read' })
    const { status, summary } = await scene.run({ inputs: { mode: 'check' } })
    expect(status).toBe(1)
    expect(summary).toContain('out of step')
    expect(scene.github.writes()).toEqual([])
    expect(scene.github.requests.some(({ path }) => path === '/graphql')).toBe(false)
  })
})

describe('events', () => {
  test('a push is checked, and nothing is written', async () => {
    scene = await Scene.open(drifting)
    const after = scene.github.repository.get('feature')
    const payload = { before: '0'.repeat(40), after, ref: 'refs/heads/feature' }
    const workspace = scene.github.repository.checkout(after)
    const { status, outputs } = await runAction(scene.github, {
      event: 'push',
      payload,
      token: TOKEN,
      workspace,
      sha: after,
    })
    expect([status, outputs['files']]).toEqual([1, JSON.stringify([MODELS])])
    expect(scene.github.writes()).toEqual([])
  })

  test('a push that replaced its former commit is checked all the same', async () => {
    scene = await Scene.open(drifting)
    const after = scene.github.repository.get('feature')
    const payload = { before: '1'.repeat(40), after, ref: 'refs/heads/feature' }
    const workspace = scene.github.repository.checkout(after)
    const step = { event: 'push', payload, workspace, sha: after }
    for (const token of [TOKEN, '']) {
      const { status, outputs } = await runAction(scene.github, { ...step, token })
      expect([status, outputs['files']]).toEqual([1, JSON.stringify([MODELS])])
    }
  })

  test('a run by hand looks at the pull request of its number', async () => {
    scene = await Scene.open(drifting)
    const { status } = await scene.run({
      event: 'workflow_dispatch',
      payload: { inputs: null },
      inputs: { 'pull-request': String(NUMBER) },
    })
    expect(status).toBe(1)
    expect(scene.comments()).toHaveLength(1)
  })

  test('a run by hand for a pull request that is not there says so', async () => {
    scene = await Scene.open(drifting)
    const step = { event: 'workflow_dispatch', payload: { inputs: null }, inputs: { 'pull-request': '70' } }
    const { status, stdout } = await scene.run(step)
    expect(status).toBe(2)
    expect(stdout).toContain('pull-request: this repository has no pull request 70')
  })

  test('a number that the event has no use for is named', async () => {
    scene = await Scene.open(drifting)
    const number = (text: string) => scene.run({ inputs: { mode: 'check', 'pull-request': text } })
    expect((await number('70')).stdout).toMatch(/^::warning .*the number 70 has no say under pull_request/m)
    expect((await number(String(NUMBER))).stdout).not.toContain('has no say')
  })

  test('a scheduled run knows a stale file by the commit that last changed it', async () => {
    scene = await Scene.open(drifting)
    const sha = scene.github.repository.get('feature')
    const { status, outputs, summary } = await scene.run({
      event: 'schedule',
      payload: { schedule: '0 0 * * *' },
      sha,
      workspace: scene.github.repository.checkout(sha),
    })
    expect(status).toBe(1)
    expect(outputs['patch']).toMatch(/models\.patch$/)
    expect(summary).toContain('commit the result.\n')
    expect(summary).not.toContain('Hand-edited')
  })

  test('a merge group is checked', async () => {
    scene = await Scene.open(drifting)
    const head = scene.github.repository.get('feature')
    const payload = { merge_group: { head_sha: head, base_sha: scene.github.repository.get('main') } }
    expect((await scene.run({ event: 'merge_group', payload, sha: head })).status).toBe(1)
    expect(scene.github.writes()).toEqual([])
  })

  test('a merge group does not fail for drift that was there before', async () => {
    scene = await Scene.open({ 'README.md': 'x\n' }, { [MODELS]: null })
    const { repository } = scene.github
    const payload = { merge_group: { head_sha: repository.get('feature'), base_sha: repository.get('main') } }
    const { status, summary } = await scene.run({ event: 'merge_group', payload, inputs: { scope: 'all' } })
    expect(status).toBe(0)
    expect(summary).toContain('1 model file was out of step before this change')
  })

  test('an event that is not what GitHub sends is one clear error', async () => {
    scene = await Scene.open(drifting)
    const { status, stdout } = await scene.run({ payload: { pull_request: { number: 'seven' } } })
    expect(status).toBe(2)
    expect(stdout).toContain('the payload of the pull_request event is not what GitHub sends')
  })
})

describe('where strangers’ files are looked at with a token that may write', () => {
  const target = { event: 'pull_request_target' }

  test('the config is the base’s, the files come through the API, and a comment is written', async () => {
    scene = await Scene.open({
      ...drifting,
      'model-drift.yml': 'models: [{ schema: x.xml, target: sqlalchemy, output: x.py }]\n',
    })
    const { status } = await scene.run(target)
    expect(status).toBe(1)
    expect(scene.comments()[0]).toContain(MODELS)
    expect(scene.github.requests.some(({ path }) => path.includes('/git/trees/'))).toBe(true)
  })

  test('nothing is committed', async () => {
    scene = await Scene.open(drifting)
    const { status, stdout } = await scene.run({ ...target, inputs: { mode: 'commit' } })
    expect(status).toBe(2)
    expect(stdout).toMatch(/::error .*commit/)
    expect(scene.github.writes()).toEqual([])
  })

  test('what lies in the workspace is not read', async () => {
    scene = await Scene.open(
      { 'README.md': 'x\n' },
      { 'model-drift.yml': 'models: [{ schema: dump.xml, target: sqlalchemy, output: x.py }]\n' },
    )
    const workspace = scene.github.repository.checkout(scene.github.repository.get('feature'))
    writeFileSync(`${workspace}/dump.xml`, schema('name'))
    const inputs = { scope: 'all' }
    const privileged = await scene.run({ ...target, workspace, inputs })
    expect(privileged.status).toBe(2)
    const plain = await scene.run({ workspace, inputs })
    expect(plain.outputs['files']).toBe('["x.py"]')
    expect(plain.summary).toContain('dump.xml')
  })

  test('nor for a fork’s pull request that is named by its number', async () => {
    const dump = 'models: [{ schema: dump.xml, target: sqlalchemy, output: x.py }]\n'
    scene = await Scene.open({ 'README.md': 'x\n' })
    const { repository } = scene.github
    const commit = repository.commit('stranger', { 'model-drift.yml': dump }, { from: 'main' })
    repository.git(['update-ref', '-d', 'refs/heads/stranger'])
    scene.github.open(NUMBER, { head: 'patch-1', fork: { name: 'eve/shop', commit } })
    const workspace = repository.checkout(repository.get('main'))
    writeFileSync(`${workspace}/dump.xml`, schema('salary'))
    const { status, stdout, summary } = await scene.run({
      event: 'workflow_dispatch',
      payload: { inputs: null },
      inputs: { 'pull-request': String(NUMBER), scope: 'all' },
      workspace,
    })
    expect([status, scene.comments()]).toEqual([0, []])
    expect(stdout + summary).not.toContain('salary')
  })

  test('a finished workflow’s pull request is found by its head', async () => {
    scene = await Scene.open(drifting)
    const run = (sha: string) => ({
      workflow_run: { head_sha: sha, head_branch: 'feature', head_repository: { owner: { login: 'acme' } } },
    })
    const { status } = await scene.run({
      event: 'workflow_run',
      payload: run(scene.github.repository.get('feature')),
    })
    expect(status).toBe(1)
    expect(scene.comments()).toHaveLength(1)
  })
})
