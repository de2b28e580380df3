import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { openGitHub } from '../../src/github/github.js'
import type { Tree } from '../../src/model/tree.js'
import { changedPaths } from '../../src/trees/changed.js'
import { openFolderTree } from '../../src/trees/folder.js'
import { openForgeTree } from '../../src/trees/forge.js'
import { openGitTree } from '../../src/trees/git.js'
import type { ReadBlob } from '../../src/trees/git-blobs.js'
import { findBarrier } from '../../src/trees/barrier.js'
import { FakeGitHub } from '../support/github.js'

let github: FakeGitHub
let before: string
let after: string

const big = 'x'.repeat(300_000)

beforeAll(async () => {
  github = await FakeGitHub.start()
  github.allow('token', { permissions: { contents: 'read' } })
  const { repository } = github
  const start = {
    'README.md': 'read me\n',
    'app/models.py': 'old\n',
    'app/gone.py': 'gone\n',
    'app/deep/er/x.txt': 'x\n',
    'app.txt': 'beside\n',
    'bin/run': { executable: '#!/bin/sh\n' },
    'new\nline.txt': 'odd\n',
    link: { link: 'app' },
  }
  before = repository.commit('main', start)
  const changes = {
    'app/models.py': 'new\n',
    'app/gone.py': null,
    'app/big.txt': big,
    'bin/run': '#!/bin/sh\n',
  }
  after = repository.commit('main', changes)
})
afterAll(() => github.stop())

async function getGitTree(commit: string): Promise<Tree> {
  const tree = await openGitTree(github.repository.folder, commit)
  if (!tree) throw new Error('no tree')
  return tree
}

async function getForgeTree(commit: string, readLocal?: ReadBlob): Promise<Tree> {
  const forge = await openGitHub({
    repository: 'acme/shop',
    token: 'token',
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    userAgent: 'test',
    second: 1,
  })
  return openForgeTree(forge, commit, readLocal)
}

function getFolderTree(commit: string): Promise<Tree> {
  return Promise.resolve(openFolderTree(github.repository.checkout(commit)))
}

const kinds = { git: getGitTree, forge: (commit: string) => getForgeTree(commit), folder: getFolderTree }

/** The API of a forge that leaves out all but two entries of any listing of everything. */
async function getTruncatedTree(commit: string): Promise<Tree> {
  github.state.treeLimit = 2
  return getForgeTree(commit)
}

describe.each(Object.entries({ ...kinds, 'truncated forge': getTruncatedTree }))(
  'a %s tree',
  (_name, open) => {
    let tree: Tree
    beforeAll(async () => {
      tree = await open(after)
    })
    afterAll(() => {
      github.state.treeLimit = 100_000
    })

    test('lists everything below its root, sorted, folders not among it', async () => {
      expect((await tree.list('')).map(({ path, kind }) => [path, kind])).toEqual([
        ['README.md', 'file'],
        ['app.txt', 'file'],
        ['app/big.txt', 'file'],
        ['app/deep/er/x.txt', 'file'],
        ['app/models.py', 'file'],
        ['bin/run', 'file'],
        ['link', 'link'],
        ['new\nline.txt', 'file'],
      ])
    })

    test('lists a folder, with or without its slash, and nothing beside it', async () => {
      const paths = ['app/big.txt', 'app/deep/er/x.txt', 'app/models.py']
      expect((await tree.list('app')).map(({ path }) => path)).toEqual(paths)
      expect((await tree.list('app/')).map(({ path }) => path)).toEqual(paths)
      expect((await tree.list('app/deep/er')).map(({ path }) => path)).toEqual(['app/deep/er/x.txt'])
    })

    test.each(['nowhere', 'link', 'app.txt', 'app/models.py', 'ap'])(
      'lists nothing below %j',
      async (folder) => {
        expect(await tree.list(folder)).toEqual([])
      },
    )

    test('finds files and links, and no folders', async () => {
      expect(await tree.find('app/models.py')).toMatchObject({ path: 'app/models.py', kind: 'file', size: 4 })
      expect(await tree.find('app/deep/er/x.txt')).toMatchObject({ path: 'app/deep/er/x.txt', kind: 'file' })
      expect(await tree.find('link')).toMatchObject({ kind: 'link' })
    })

    test.each([
      'app',
      'app/',
      'nowhere',
      'link/models.py',
      'app/models.py/x',
      '../shop.git',
      '/etc/passwd',
      '',
      '.git/HEAD',
    ])('finds nothing at %j', async (path) => {
      expect(await tree.find(path)).toBeUndefined()
    })

    test('reads files, many at once', async () => {
      const paths = ['app/big.txt', 'app/models.py', 'README.md', 'app/big.txt', 'new\nline.txt']
      const read = paths.map(async (path) => {
        const entry = await tree.find(path)
        return entry && new TextDecoder().decode(await tree.read(entry))
      })
      expect(await Promise.all(read)).toEqual([big, 'new\n', 'read me\n', big, 'odd\n'])
    })

    test.each([
      ['link', { path: 'link', what: 'a link or a submodule' }],
      ['link/deep/models.py', { path: 'link', what: 'a link or a submodule' }],
      ['app.txt/models.py', { path: 'app.txt', what: 'a file' }],
      ['app/deep', { path: 'app/deep', what: 'a folder' }],
      ['app/models.py', undefined],
      ['app/new/models.py', undefined],
    ])('says what keeps a file from being written at %j', async (path, barrier) => {
      expect(await findBarrier(tree, path)).toEqual(barrier)
    })
  },
)

test('executable files are told apart by git and by the forge', async () => {
  for (const open of [getGitTree, getForgeTree, getFolderTree]) {
    expect(await (await open(before)).find('bin/run')).toMatchObject({ kind: 'executable' })
  }
})

describe('what changed', () => {
  const expected = ['app/big.txt', 'app/gone.py', 'app/models.py', 'bin/run']

  test.each([
    ['git', getGitTree, getGitTree],
    ['forge', getForgeTree, getForgeTree],
    ['git and forge', getGitTree, getForgeTree],
  ])('%s', async (_name, openBase, openHead) => {
    const changed = await changedPaths(await openBase(before), await openHead(after))
    expect([...changed].sort()).toEqual(expected)
  })

  test('is nothing between a tree and itself', async () => {
    const tree = await getGitTree(after)
    expect(await changedPaths(tree, tree)).toEqual(new Set())
  })
})

test('the forge is asked once for a whole commit, and only for the folders in the way of a cut-off one', async () => {
  const { requests } = github
  const count = async (act: (tree: Tree) => Promise<unknown>, limit: number) => {
    github.state.treeLimit = limit
    const tree = await getForgeTree(after)
    const start = requests.length
    await act(tree)
    github.state.treeLimit = 100_000
    return requests.length - start
  }
  const lookAround = async (tree: Tree) => {
    await tree.find('app/models.py')
    await tree.list('')
    await tree.find('nowhere')
  }
  expect(await count(lookAround, 100_000)).toBe(1)
  // the root whole and as a level; app the same; then x.txt's folders are complete
  expect(await count((tree) => tree.find('app/models.py'), 2)).toBe(4)
})

test('a file that is also here is not asked of the forge', async () => {
  const text = Buffer.from('from here')
  const tree = await getForgeTree(after, (id) =>
    id === models?.id ? Promise.resolve(text) : Promise.reject(new Error('not here')),
  )
  const [models, readme] = [await tree.find('app/models.py'), await tree.find('README.md')]
  const start = github.requests.length
  expect(models && (await tree.read(models))).toBe(text)
  expect(github.requests).toHaveLength(start)
  expect(readme && Buffer.from(await tree.read(readme)).toString()).toBe('read me\n')
  expect(github.requests).toHaveLength(start + 1)
})

describe('a folder on disk', () => {
  test('leaves out git, packages and virtual environments, and follows no link', async () => {
    const root = github.repository.makeFolder('folder')
    const put = (path: string, text = '') => {
      mkdirSync(join(root, path, '..'), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    put('.git/HEAD')
    put('sub/.git/HEAD')
    put('sub/schema.xml')
    put('node_modules/x/schema.xml')
    put('env/pyvenv.cfg')
    put('env/lib/schema.xml')
    put('db/schema.xml', 'text')
    symlinkSync('../db', join(root, 'sub', 'linked'))
    symlinkSync('/etc/passwd', join(root, 'passwd'))
    const tree = openFolderTree(root)
    expect((await tree.list('')).map(({ path }) => path)).toEqual([
      'db/schema.xml',
      'passwd',
      'sub/linked',
      'sub/schema.xml',
    ])
    expect(await tree.find('sub/linked/schema.xml')).toBeUndefined()
    expect(await tree.find('sub/.GIT/HEAD')).toBeUndefined()
    await expect(tree.read({ path: 'passwd', kind: 'file' })).rejects.toThrow('no file to read at passwd')
    await expect(tree.read({ path: 'sub/linked/schema.xml', kind: 'file' })).rejects.toThrow(
      'no file to read',
    )
  })

  test('reached by a link is a folder like any other', async () => {
    const home = github.repository.makeFolder('home')
    mkdirSync(join(home, 'real'))
    writeFileSync(join(home, 'real', 'a'), 'a')
    chmodSync(join(home, 'real', 'a'), 0o755)
    symlinkSync('real', join(home, 'alias'))
    expect(await openFolderTree(join(home, 'alias')).list('')).toEqual([
      { path: 'a', kind: 'executable', size: 1 },
    ])
  })
})
