import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { isReservedPath } from '../src/reserved-path.js'

/** Names that some file system takes for `.git`. */
const GIT = [
  '.git',
  '.GIT',
  '.git.',
  '.git ',
  '.git . .',
  'git~1',
  'GIT~1',
  'GIT~1.',
  '.git::$INDEX_ALLOCATION',
  '.git:x',
  '.git .:x',
  '.g\u200cit',
  '\ufeff.g\u206fi\u202et',
]

/** Names that none does. */
const OTHERS = ['git', 'git~2', 'git~11', '.gitea', '.git-old', 'x.git', '.g it', '.gi\u2010t', '.git x']

describe('git’s own folder', () => {
  test.each(GIT)('%j is reserved at any depth', (name) => {
    expect([`${name}/x.py`, `app/${name}/x.py`].map(isReservedPath)).toEqual([true, true])
  })

  test.each(OTHERS)('%j is not', (name) => {
    expect(isReservedPath(`${name}/x.py`)).toBe(false)
  })

  test('is what git itself refuses to track', () => {
    const folder = mkdtempSync(join(tmpdir(), 'model-drift-reserved-'))
    const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' })
    git('init', '--quiet')
    const protect = ['-c', 'core.protectHFS=true', '-c', 'core.protectNTFS=true']
    const isRefused = (name: string): boolean => {
      const entry = `100644,${'1'.repeat(40)},${name}/x.py`
      try {
        git(...protect, 'update-index', '--add', '--cacheinfo', entry)
        return false
      } catch {
        return true
      }
    }
    expect(OTHERS.filter(isRefused)).toEqual([])
    expect(GIT.filter((name) => !isRefused(name))).toEqual([])
    rmSync(folder, { recursive: true })
  })
})

describe('the repository’s .github', () => {
  test.each([
    '.github/x.py',
    '.GitHub/workflows/',
    '.github./x.py',
    '.git\u200dhub/x.py',
    '.github:x/x.py',
    'GITHUB~1/x.py',
    'github~4/x.py',
    'GI41C4~1/x.py',
    'GI41C~10/x.py',
  ])('%j is reserved', (path) => {
    expect(isReservedPath(path)).toBe(true)
  })

  test.each(['github/x.py', 'GITHUB~5/x.py', 'app/.github.py', '.github-models/x.py', 'app/github~1/x.py'])(
    '%j is not',
    (path) => {
      expect(isReservedPath(path)).toBe(false)
    },
  )
})
