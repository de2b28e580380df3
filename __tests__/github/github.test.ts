import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import type { CommitRequest, Forge } from '../../src/github/forge.js'
import { openGitHub } from '../../src/github/github.js'
import { FakeGitHub } from '../support/github.js'
import type { Permissions } from '../support/github/state.js'

const TOKEN = 'ghs_secret'
let github: FakeGitHub

beforeEach(async () => {
  github = await FakeGitHub.start()
})
afterEach(() => github.stop())

function open(permissions: Permissions, token = TOKEN): Promise<Forge> {
  github.allow(TOKEN, { permissions })
  return openGitHub({
    repository: 'acme/shop',
    token,
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    userAgent: 'model-drift/test',
    second: 1,
  })
}

/** A repository with a pull request from `feature`, which is two commits ahead of where it left `main`. */
function openPull() {
  const { repository } = github
  const start = repository.commit('main', { 'a.txt': 'one\n', 'docs/b.txt': 'two\n' })
  repository.commit('feature', { 'a.txt': 'three\n' }, { from: 'main' })
  const head = repository.commit('feature', { 'run.sh': { executable: '#!\n' }, here: { link: 'a.txt' } })
  repository.commit('main', { 'c.txt': 'four\n' })
  github.open(7, { head: 'feature' })
  return { start, head, base: repository.get('main') }
}

describe('a pull request', () => {
  test('is read by its number', async () => {
    const { head, base } = openPull()
    const forge = await open({ 'pull-requests': 'read' })
    expect(await forge.getPullRequest(7)).toEqual({
      number: 7,
      open: true,
      head: { sha: head, ref: 'feature', repository: 'acme/shop' },
      base: { sha: base, ref: 'main', repository: 'acme/shop' },
    })
  })

  test('of a deleted fork has a head without a repository', async () => {
    const { head } = openPull()
    github.open(8, { head: 'patch-1', fork: { name: null, commit: head } })
    const forge = await open({ 'pull-requests': 'read' })
    expect((await forge.getPullRequest(8)).head).toEqual({ sha: head, ref: 'patch-1' })
  })

  test('is missing when there is none of that number', async () => {
    const forge = await open({ 'pull-requests': 'read' })
    await expect(forge.getPullRequest(9)).rejects.toMatchObject({ kind: 'missing', status: 404 })
  })

  test('is found by its head only when the commit is the same', async () => {
    const { start, head } = openPull()
    const forge = await open({ 'pull-requests': 'read' })
    const feature = { owner: 'acme', branch: 'feature' }
    expect(await forge.findPullRequest({ ...feature, sha: head })).toMatchObject({ number: 7 })
    expect(await forge.findPullRequest({ ...feature, sha: start })).toBeUndefined()
    expect(await forge.findPullRequest({ ...feature, owner: 'eve', sha: head })).toBeUndefined()
  })

  test('is found beyond the first page', async () => {
    const { head } = openPull()
    github.state.pulls.clear()
    for (let number = 1; number <= 120; number += 1) {
      const fork = { name: `eve/shop`, commit: number === 120 ? head : github.repository.get('main') }
      github.open(number, { head: 'feature', fork })
    }
    const forge = await open({ 'pull-requests': 'read' })
    const found = await forge.findPullRequest({ owner: 'eve', branch: 'feature', sha: head })
    expect(found?.number).toBe(120)
    expect(github.requests).toHaveLength(2)
  })
})

describe('history and files', () => {
  test('the merge base is where the branch left', async () => {
    const { start, head, base } = openPull()
    const forge = await open({ contents: 'read' })
    expect(await forge.findMergeBase(base, head)).toBe(start)
  })

  test('histories without a common commit have no merge base', async () => {
    const { base } = openPull()
    const other = github.repository.commit('island', { x: 'x' })
    const forge = await open({ contents: 'read' })
    expect(await forge.findMergeBase(base, other)).toBeUndefined()
  })

  test('an unknown commit is missing, not without a merge base', async () => {
    const { base } = openPull()
    const forge = await open({ contents: 'read' })
    await expect(forge.findMergeBase(base, '0'.repeat(40))).rejects.toMatchObject({ kind: 'missing' })
  })

  test('the last commit that changed a path', async () => {
    const { start, head, base } = openPull()
    const forge = await open({ contents: 'read' })
    expect(await forge.findLastCommit('docs/b.txt', head)).toBe(start)
    expect(await forge.findLastCommit('run.sh', head)).toBe(head)
    expect(await forge.findLastCommit('run.sh', base)).toBeUndefined()
    expect(await forge.findLastCommit('*', base)).toBeUndefined()
  })

  test('a commit lists files, links and folders', async () => {
    const { head } = openPull()
    const forge = await open({ contents: 'read' })
    const { entries, truncated } = await forge.listFolder(head, 'all')
    expect(truncated).toBe(false)
    expect(entries.map(({ path, kind }) => [path, kind])).toEqual([
      ['a.txt', 'file'],
      ['docs', 'folder'],
      ['docs/b.txt', 'file'],
      ['here', 'link'],
      ['run.sh', 'executable'],
    ])
    expect(entries[0]).toMatchObject({ size: 6 })
    const level = await forge.listFolder(head, 'level')
    expect(level.entries.map(({ path }) => path)).toEqual(['a.txt', 'docs', 'here', 'run.sh'])
  })

  test('a file keeps every byte, and is asked for once', async () => {
    const text = `${'é\n'.repeat(200)}end`
    github.repository.commit('main', { 'a.txt': text })
    const id = github.repository.git(['rev-parse', 'main:a.txt'])
    const forge = await open({ contents: 'read' })
    expect(new TextDecoder().decode(await forge.readBlob(id))).toBe(text)
    await forge.readBlob(id)
    expect(github.requests).toHaveLength(1)
  })

  test('a file may be as large as a schema, and larger', async () => {
    const text = 'x'.repeat(12 * 1024 * 1024)
    github.repository.commit('main', { 'a.txt': text })
    const forge = await open({ contents: 'read' })
    const bytes = await forge.readBlob(github.repository.git(['rev-parse', 'main:a.txt']))
    expect(bytes.length).toBe(text.length)
  })

  test('a blob that is not there is missing', async () => {
    const forge = await open({ contents: 'read' })
    await expect(forge.readBlob('1'.repeat(40))).rejects.toMatchObject({ kind: 'missing', status: 404 })
  })
})

describe('comments', () => {
  test('only own ones are found, on every page, with the head', async () => {
    const { head } = openPull()
    for (let number = 1; number <= 250; number += 1) {
      const author = number % 125 === 0 ? 'github-actions[bot]' : 'eve'
      github.state.addComment(7, author, `comment ${number}`)
    }
    const forge = await open({ 'pull-requests': 'read' })
    const found = await forge.findOwnComments(7)
    expect(found.head).toBe(head)
    expect(found.comments.map(({ body }) => body)).toEqual(['comment 125', 'comment 250'])
    expect(github.requests).toHaveLength(3)
  })

  test('are looked for without a second of waiting before one is made', async () => {
    openPull()
    const forge = await open({ 'pull-requests': 'write' })
    const start = Date.now()
    await forge.findOwnComments(7)
    await forge.createComment(7, 'mine')
    expect(Date.now() - start).toBeLessThan(900)
  })

  test('are made, changed and deleted', async () => {
    openPull()
    const forge = await open({ 'pull-requests': 'write' })
    const made = await forge.createComment(7, 'first')
    expect(made.url).toMatch(/\/acme\/shop\/pull\/7#issuecomment-\d+$/)
    expect(await forge.updateComment(made.id, 'second')).toEqual({ ...made, body: 'second' })
    expect(github.comments(7).map(({ body }) => body)).toEqual(['second'])
    await forge.deleteComment(made.id)
    expect(github.comments(7)).toEqual([])
  })

  test('a token that may only read is told the permission to add', async () => {
    openPull()
    const forge = await open({ 'pull-requests': 'read' })
    await expect(forge.createComment(7, 'text')).rejects.toMatchObject({
      kind: 'forbidden',
      status: 403,
      permissions: ['pull-requests: write'],
    })
    const { id } = github.state.addComment(7, 'github-actions[bot]', 'old')
    await expect(forge.updateComment(id, 'new')).rejects.toMatchObject({
      kind: 'forbidden',
      permissions: ['pull-requests: write'],
    })
    expect(github.requests).toHaveLength(2)
  })

  test('a text that is too long is said to be, by REST and by GraphQL', async () => {
    openPull()
    const forge = await open({ 'pull-requests': 'write' })
    const long = 'x'.repeat(65_537)
    await expect(forge.createComment(7, long)).rejects.toMatchObject({ kind: 'too-long', status: 422 })
    const { id } = github.state.addComment(7, 'github-actions[bot]', 'old')
    await expect(forge.updateComment(id, long)).rejects.toMatchObject({ kind: 'too-long' })
  })
})

describe('a commit', () => {
  function request(head: string, changes: Partial<CommitRequest> = {}): CommitRequest {
    return {
      repository: 'acme/shop',
      branch: 'feature',
      expectedHead: head,
      headline: 'headline',
      body: 'body',
      additions: [{ path: 'app/models.py', text: 'é = 1\n' }],
      deletions: ['docs/b.txt'],
      ...changes,
    }
  }

  test('adds and deletes exactly what it is told', async () => {
    const { head } = openPull()
    const forge = await open({ contents: 'write' })
    const made = await forge.commit(request(head))
    const { repository } = github
    expect(repository.get('feature')).toBe(made.sha)
    expect(repository.git(['diff-tree', '--name-status', '-r', head, made.sha])).toBe(
      'A\tapp/models.py\nD\tdocs/b.txt',
    )
    expect(repository.show('feature', 'app/models.py')).toBe('é = 1\n')
    expect(repository.git(['log', '-1', '--format=%B', made.sha]).trim()).toBe('headline\n\nbody')
  })

  test('is refused when the branch has moved', async () => {
    const { head } = openPull()
    const now = github.repository.commit('feature', { z: 'z' })
    const forge = await open({ contents: 'write' })
    await expect(forge.commit(request(head))).rejects.toMatchObject({ kind: 'moved' })
    expect(github.repository.get('feature')).toBe(now)
  })

  test('is refused to a token that may not write', async () => {
    const { head } = openPull()
    const forge = await open({ contents: 'read' })
    const refused = { kind: 'forbidden', permissions: ['contents: write'] }
    await expect(forge.commit(request(head))).rejects.toMatchObject(refused)
    await expect(forge.commit(request(head, { repository: 'eve/shop' }))).rejects.toMatchObject(refused)
  })

  test('is made where its branch points', async () => {
    const { head } = openPull()
    const forge = await open({ contents: 'read' })
    const repository = 'acme/shop'
    expect(await forge.findBranch({ repository, branch: 'feature' })).toBe(head)
    expect(await forge.findBranch({ repository, branch: 'gone' })).toBeUndefined()
    await expect(forge.findBranch({ repository: 'acme/none', branch: 'gone' })).rejects.toMatchObject({
      kind: 'missing',
    })
  })

  test('is tried once only', async () => {
    const { head } = openPull()
    const forge = await open({ contents: 'write' })
    github.trouble({ status: 502 })
    await expect(forge.commit(request(head))).rejects.toMatchObject({ kind: 'unreachable', status: 502 })
    expect(github.requests).toHaveLength(1)
  })
})

describe('trouble', () => {
  test('over a new comment is told at once, since the comment may be there', async () => {
    openPull()
    const forge = await open({ 'pull-requests': 'write' })
    github.trouble({ status: 502 })
    await expect(forge.createComment(7, 'Hello')).rejects.toMatchObject({ kind: 'unreachable' })
    expect(github.requests).toHaveLength(1)
  })

  test('over a new comment is told where what answered is not GitHub, whatever its status says', async () => {
    openPull()
    const forge = await open({ 'pull-requests': 'write' })
    github.trouble({ status: 200, message: 'Please sign in' })
    const created = forge.createComment(7, 'Hello')
    await expect(created).rejects.toMatchObject({ kind: 'unreachable' })
    await expect(created).rejects.toThrow(/what answered is not GitHub/)
  })

  test('a failure of the forge is tried again, twice', async () => {
    const { head } = openPull()
    const forge = await open({ contents: 'read' })
    github.trouble({ status: 502 }, { status: 503 })
    expect((await forge.listFolder(head, 'level')).entries).toHaveLength(4)
    github.trouble({ status: 500 }, { status: 500 }, { status: 500 })
    await expect(forge.listFolder(head, 'all')).rejects.toMatchObject({ kind: 'unreachable', status: 500 })
    expect(github.requests).toHaveLength(6)
  })

  test('a secondary limit is waited for', async () => {
    const { head } = openPull()
    const forge = await open({ contents: 'read' })
    github.trouble({
      status: 403,
      message: 'You have exceeded a secondary rate limit.',
      headers: { 'retry-after': '2' },
    })
    expect((await forge.listFolder(head, 'level')).entries).toHaveLength(4)
  })

  test('a used-up limit is not waited for', async () => {
    const { head } = openPull()
    const forge = await open({ contents: 'read' })
    const reset = String(Math.floor(Date.now() / 1000) + 3000)
    github.trouble({
      status: 403,
      message: 'API rate limit exceeded for installation.',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
    })
    const failed = { kind: 'failed', permissions: [] }
    await expect(forge.listFolder(head, 'level')).rejects.toMatchObject(failed)
    expect(github.requests).toHaveLength(1)
  })

  test('a wrong token is refused at once, and is in no message', async () => {
    const { head } = openPull()
    const forge = await open({ contents: 'read' }, 'ghs_wrong')
    const refusal = await forge.listFolder(head, 'level').catch((error: unknown) => String(error))
    expect(refusal).toContain('could not list the files of a commit: GitHub said 401, "Bad credentials')
    expect(refusal).not.toContain('ghs_wrong')
    expect(github.requests).toHaveLength(1)
  })

  test('nobody there is unreachable', async () => {
    const forge = await open({})
    await github.stop()
    await expect(forge.getPullRequest(7)).rejects.toMatchObject({ kind: 'unreachable', status: undefined })
    github = await FakeGitHub.start()
  })
})

test('GraphQL is asked where the runner says it is', async () => {
  openPull()
  github.allow(TOKEN, { permissions: { 'pull-requests': 'read' } })
  const forge = await openGitHub({
    repository: 'acme/shop',
    token: TOKEN,
    apiUrl: 'http://127.0.0.1:1/api/v3',
    graphqlUrl: `${github.url}/graphql`,
    userAgent: 'model-drift/test',
  })
  expect((await forge.findOwnComments(7)).comments).toEqual([])
  expect(github.requests[0]?.headers['user-agent']).toMatch(/^model-drift\/test/)
})
