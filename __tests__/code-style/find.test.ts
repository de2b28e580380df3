import { describe, expect, test } from '@jest/globals'

import { findCodeStyle } from '../../src/code-style/index.js'
import { SettingsFiles } from '../../src/code-style/settings-files.js'
import { memoryTree } from '../support/memory-tree.js'

type Files = Readonly<Record<string, string>>

async function find(files: Files, output = 'app/models.py') {
  const settings = new SettingsFiles(memoryTree(files))
  const style = await findCodeStyle(settings, output)
  const { paths, diagnostics } = settings
  return { style, paths, codes: diagnostics.map(({ code, place }) => `${code} ${place?.path ?? ''}`) }
}

const DEFAULT = { lineLength: 88, quotes: 'double' }

describe('the style of a repository', () => {
  test.each<[string, Files, object]>([
    ['nothing said', {}, DEFAULT],
    ['a pyproject of other tools', { 'pyproject.toml': '[tool.mypy]\nstrict = true\n' }, DEFAULT],
    [
      'ruff in pyproject.toml',
      {
        'pyproject.toml':
          '[tool.ruff]\nline-length = 120\ntarget-version = "py312"\n[tool.ruff.format]\nquote-style = "single"\n',
      },
      { lineLength: 120, quotes: 'single', pythonVersion: '3.12' },
    ],
    ['ruff.toml', { 'ruff.toml': 'line-length = 100\n' }, { ...DEFAULT, lineLength: 100 }],
    [
      'the nearest counts alone',
      { 'ruff.toml': 'line-length = 100\n', 'app/.ruff.toml': 'target-version = "py313"\n' },
      { ...DEFAULT, pythonVersion: '3.13' },
    ],
    [
      '.ruff.toml before ruff.toml before pyproject.toml',
      {
        '.ruff.toml': 'line-length = 1\n',
        'ruff.toml': 'line-length = 2\n',
        'pyproject.toml': '[tool.ruff]\nline-length = 3\n',
      },
      { ...DEFAULT, lineLength: 1 },
    ],
    [
      'what ruff extends',
      {
        'app/ruff.toml': 'extend = "../base.toml"\nline-length = 90\n',
        'base.toml': '[format]\nquote-style = "single"\nline-length = 5\n',
      },
      { lineLength: 90, quotes: 'single' },
    ],
    [
      'a circle of what ruff extends',
      { 'ruff.toml': 'extend = "ruff.toml"\nline-length = 90\n' },
      { ...DEFAULT, lineLength: 90 },
    ],
    ['nothing outside the repository', { 'ruff.toml': 'extend = "../../etc/ruff.toml"\n' }, DEFAULT],
    [
      'black',
      { 'pyproject.toml': '[tool.black]\nline-length = 100\ntarget-version = ["py312", "py311"]\n' },
      { ...DEFAULT, lineLength: 100, pythonVersion: '3.11' },
    ],
    [
      'ruff before black, wherever they are',
      { 'ruff.toml': 'line-length = 79\n', 'app/pyproject.toml': '[tool.black]\nline-length = 100\n' },
      { ...DEFAULT, lineLength: 79 },
    ],
    [
      'the Python that the project requires',
      { 'pyproject.toml': '[project]\nrequires-python = ">=3.11,<4"\n' },
      { ...DEFAULT, pythonVersion: '3.11' },
    ],
    [
      'what ruff targets before what the project requires',
      { 'pyproject.toml': '[project]\nrequires-python = ">=3.11"\n[tool.ruff]\ntarget-version = "py310"\n' },
      { ...DEFAULT, pythonVersion: '3.10' },
    ],
    [
      'what poetry requires',
      { 'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.12"\n' },
      { ...DEFAULT, pythonVersion: '3.12' },
    ],
    ['an upper bound alone', { 'pyproject.toml': '[project]\nrequires-python = "<3.13"\n' }, DEFAULT],
    ['values of no use', { 'ruff.toml': 'line-length = 9999\ntarget-version = 3\nextend = "x"\n' }, DEFAULT],
  ])('%s', async (_, files, style) => {
    const found = await find(files)
    expect(found.style).toEqual(style)
    expect(found.codes).toEqual([])
  })

  test('of a folder begins in the folder', async () => {
    const files = { 'app/ruff.toml': 'line-length = 60\n', 'ruff.toml': 'line-length = 70\n' }
    expect((await find(files, 'app/')).style.lineLength).toBe(60)
    expect((await find(files, 'models.py')).style.lineLength).toBe(70)
  })

  test('tells which files it was found in', async () => {
    const files = { 'pyproject.toml': '[project]\nname = "ruff"\n', 'ruff.toml': '', 'b.toml': '' }
    expect([...(await find(files)).paths].sort()).toEqual(['pyproject.toml', 'ruff.toml'])
  })

  test('settings that cannot be read are a warning', async () => {
    const found = await find({ 'ruff.toml': 'line-length = = 5\n' })
    expect(found.style).toEqual(DEFAULT)
    expect(found.codes).toEqual(['unreadable-settings ruff.toml'])
  })

  test('a key called __proto__ is a key', async () => {
    const found = await find({
      'ruff.toml': '[__proto__]\nline-length = 5\n[format.__proto__]\nquote-style = "single"\n',
    })
    expect(found.style).toEqual(DEFAULT)
  })
})
