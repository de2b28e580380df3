import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { openGitTree } from '../../src/trees/git.js'
import { headCommit, lastCommitTouching, mergeBase } from '../../src/trees/history.js'
import { findBarrier } from '../../src/trees/barrier.js'
import { TestRepository } from '../support/github.js'

let repository: TestRepository
let first: string
let second: string
let branch: string

beforeAll(() => {
  repository = new TestRepository()
  first = repository.commit('main', { 'a.txt': 'one\n', 'b.txt': 'b\n' })
  branch = repository.commit('feature', { 'b.txt': 'c\n' }, { from: first })
  second = repository.commit('main', { 'a.txt': 'two\n' })
})
afterAll(() => {
  repository.remove()
})

describe('a commit that is not whole here has no tree', () => {
  test('an unknown commit, a folder without git, a name in place of an id', async () => {
    expect(await openGitTree(repository.folder, '0'.repeat(40))).toBeUndefined()
    expect(await openGitTree(repository.makeFolder('empty'), first)).toBeUndefined()
    expect(await openGitTree(repository.folder, 'main')).toBeUndefined()
    expect(await openGitTree(repository.folder, `--output=${first}`)).toBeUndefined()
  })

  test('the head of a pull request in the default checkout', async () => {
    const merged = repository.merge(second, branch)
    const work = repository.checkout(merged)
    expect(await openGitTree(work, branch)).toBeUndefined()
    expect(await openGitTree(work, merged)).toBeDefined()
  })

  test('a clone without the files, which is not filled from the network', async () => {
    const work = repository.makeFolder('partial')
    execFileSync('git', [
      'clone',
      '-q',
      '--no-checkout',
      '--filter=blob:none',
      `file://${repository.folder}`,
      work,
    ])
    expect(await openGitTree(work, first)).toBeUndefined()
  })
})

test('a file is read as it was committed, whatever the checkout makes of it', async () => {
  const filtered = repository.commit('filters', {
    '.gitattributes': '* filter=evil text eol=crlf\n',
    'x.txt': 'a\nb\n',
  })
  const work = repository.checkout(filtered)
  const trap = join(repository.makeFolder('trap'), 'sprung')
  for (const [key, value] of [
    ['filter.evil.smudge', `touch ${trap}; cat`],
    ['filter.evil.clean', `touch ${trap}; cat`],
    ['core.fsmonitor', `touch ${trap}`],
    ['core.hooksPath', `${work}/hooks`],
    ['diff.external', `touch ${trap}`],
    ['core.pager', `touch ${trap}`],
  ] as const) {
    execFileSync('git', ['-C', work, 'config', key, value])
  }
  const tree = await openGitTree(work, filtered)
  const entry = await tree?.find('x.txt')
  expect(entry && new TextDecoder().decode(await tree?.read(entry))).toBe('a\nb\n')
  expect(await headCommit(work)).toBe(filtered)
  expect(await mergeBase(work, filtered, filtered)).toBeUndefined() // shallow
  expect(existsSync(trap)).toBe(false)
})

test('the environment of a git hook does not lead to another repository', async () => {
  const other = new TestRepository()
  process.env['GIT_DIR'] = other.folder
  try {
    expect(await openGitTree(repository.folder, first)).toBeDefined()
  } finally {
    delete process.env['GIT_DIR']
    other.remove()
  }
})

const isRoot = process.getuid?.() === 0
;(isRoot ? test : test.skip)('a repository of another user, as in a container, is read', async () => {
  const work = repository.checkout(first)
  chownAll(work, 12_345)
  expect(() => execFileSync('git', ['-C', work, 'status'], { stdio: 'pipe' })).toThrow(/dubious/)
  expect(await openGitTree(work, first)).toBeDefined()
  expect(await headCommit(work)).toBe(first)
})

function chownAll(path: string, user: number): void {
  chownSync(path, user, user)
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) chownAll(join(path, name), user)
}

test('a submodule is in the way of a path', async () => {
  const work = repository.checkout(first)
  const git = (...args: string[]) => execFileSync('git', ['-C', work, ...args], { encoding: 'utf8' }).trim()
  git('update-index', '--add', '--cacheinfo', `160000,${second},vendor/lib`)
  const commit = git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit-tree', git('write-tree'), '-m', 'x')
  const tree = await openGitTree(work, commit)
  expect(await tree?.find('vendor/lib')).toEqual({ path: 'vendor/lib', kind: 'submodule', id: second })
  expect(tree && (await findBarrier(tree, 'vendor/lib/models.py'))).toEqual({
    path: 'vendor/lib',
    what: 'a link or a submodule',
  })
})

describe('history', () => {
  test('the merge base', async () => {
    expect(await mergeBase(repository.folder, second, branch)).toBe(first)
    const work = repository.checkout(second)
    expect(await mergeBase(work, second, second)).toBeUndefined()
    expect(await mergeBase(repository.folder, second, 'feature')).toBeUndefined()
  })

  test('the last commit that changed a path', async () => {
    expect(await lastCommitTouching(repository.folder, 'a.txt', second)).toBe(second)
    expect(await lastCommitTouching(repository.folder, 'b.txt', second)).toBe(first)
    expect(await lastCommitTouching(repository.folder, 'c.txt', second)).toBeUndefined()
    expect(await lastCommitTouching(repository.folder, ':(top)*', second)).toBeUndefined()
    expect(await lastCommitTouching(repository.checkout(second), 'a.txt', second)).toBeUndefined()
  })

  test('the commit that is checked out', async () => {
    expect(await headCommit(repository.checkout(first))).toBe(first)
    expect(await headCommit(repository.makeFolder('empty'))).toBeUndefined()
  })
})

test('a git that is not installed is no git at all', async () => {
  const path = process.env['PATH']
  process.env['PATH'] = repository.makeFolder('nothing')
  try {
    expect(await openGitTree(repository.folder, first)).toBeUndefined()
    expect(await headCommit(repository.folder)).toBeUndefined()
  } finally {
    process.env['PATH'] = path
  }
})
