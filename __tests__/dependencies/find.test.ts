import { describe, expect, test } from '@jest/globals'

import { SettingsFiles } from '../../src/code-style/settings-files.js'
import { findDependencies } from '../../src/dependencies/index.js'
import { memoryTree } from '../support/memory-tree.js'

async function find(files: Readonly<Record<string, string>>, output = 'app/models.py') {
  const settings = new SettingsFiles(memoryTree(files))
  const names = [...(await findDependencies(settings, output))].sort()
  return { names, codes: settings.diagnostics.map(({ code }) => code) }
}

describe('the packages that a project names', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing', '[project]\nname = "geoalchemy2"\n', []],
    [
      'dependencies with versions, extras and markers',
      '[project]\ndependencies = ["GeoAlchemy2[shapely] >=0.15", "django_filter", "a.b; python_version<\'3.9\'"]\n',
      ['a-b', 'django-filter', 'geoalchemy2'],
    ],
    ['optional ones', '[project.optional-dependencies]\ngis = ["pgvector"]\n', ['pgvector']],
    [
      'groups, which may include each other',
      '[dependency-groups]\ndev = ["pgvector==0.3", { include-group = "test" }]\ntest = ["pytest"]\n',
      ['pgvector', 'pytest'],
    ],
    [
      "poetry's tables and groups",
      '[tool.poetry.dependencies]\npgvector = "^0.3"\n[tool.poetry.group.gis.dependencies]\nGeoAlchemy2 = { version = "*" }\n',
      ['geoalchemy2', 'pgvector'],
    ],
    [
      'what is no text or no table says nothing',
      'dependency-groups = 7\n[project]\ndependencies = [true, "", "-e ."]\n[tool.poetry]\ngroup = ["pgvector"]\n',
      [],
    ],
  ])('%s', async (_, text, names) => {
    expect(await find({ 'pyproject.toml': text })).toEqual({ names, codes: [] })
  })

  test('are those of every project around the output', async () => {
    const files = {
      'pyproject.toml': '[project]\ndependencies = ["pgvector"]\n',
      'services/api/pyproject.toml': '[project]\ndependencies = ["geoalchemy2"]\n',
      'services/web/pyproject.toml': '[project]\ndependencies = ["django"]\n',
    }
    expect((await find(files, 'services/api/app/models/')).names).toEqual(['geoalchemy2', 'pgvector'])
  })

  test('are those of each requirements.txt too', async () => {
    const files = {
      'requirements.txt':
        '# for maps\r\nGeoAlchemy2==0.20 # pinned\r\n-r more.txt\r\n--hash=sha256:pgvector\r\n',
      'more.txt': 'pgvector\n',
      'app/requirements.txt': 'psycopg2-binary\n',
      'app/models/requirements.txt/x': 'django\n',
    }
    expect(await find(files)).toEqual({ names: ['geoalchemy2', 'psycopg2-binary'], codes: [] })
  })

  test('are none where the file cannot be read, which is a warning', async () => {
    expect(await find({ 'pyproject.toml': '[project]\ndependencies = [' })).toEqual({
      names: [],
      codes: ['unreadable-settings'],
    })
  })
})
