import { describe, expect, test } from '@jest/globals'

import { configureFrom, localCommand } from '../../src/action/configure.js'
import { type Inputs, readInputs } from '../../src/action/inputs.js'
import { memoryTree } from '../support/memory-tree.js'

function read(inputs: Readonly<Record<string, string>>) {
  return readInputs((name) => inputs[name] ?? '')
}

function known(inputs: Readonly<Record<string, string>>): Inputs {
  const { value, diagnostics } = read(inputs)
  expect(diagnostics).toEqual([])
  if (!value) throw new Error('no inputs')
  return value
}

const entry = { schema: 'a.xml\n  b/*.xml\n\n', target: 'django', output: 'shop/models.py' }

describe('inputs', () => {
  test('have the defaults of action.yml', () => {
    expect(known({})).toEqual({
      mode: 'comment',
      failOnDrift: true,
      scope: 'changed',
      workingDirectory: '.',
      token: '',
      env: new Set(),
    })
  })

  test('make an entry of schema (one a line), target and output', () => {
    expect(known(entry).entry).toEqual({ ...entry, schema: ['a.xml', 'b/*.xml'] })
  })

  test.each([
    [{ mode: 'commet' }, 'unknown-mode', 'did you mean "comment"?'],
    [{ scope: 'al' }, 'unknown-scope', 'did you mean "all"?'],
    [{ 'fail-on-drift': 'no' }, 'unknown-fail-on-drift', 'known: true, false'],
    [{ ...entry, target: 'djngo' }, 'unknown-target', 'did you mean "django"?'],
    [{ ...entry, target: '__proto__' }, 'unknown-target', 'known: django, sqlalchemy'],
    [{ ...entry, target: '' }, 'missing-input', 'target is not set'],
    [{ schema: 'a.xml' }, 'missing-input', 'target and output are not set'],
    [{ 'pull-request': '-1' }, 'invalid-input', 'expected a number, came "-1"'],
    [{ 'pull-request': '1e3' }, 'invalid-input', 'expected a number, came "1e3"'],
    [{ 'working-directory': '../x' }, 'outside-repository', 'came "../x"'],
  ])('%j: %s', (inputs, code, words) => {
    const { value, diagnostics } = read(inputs)
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code, message: expect.stringContaining(words) }])
  })
})

describe('the config that they name', () => {
  test('is relative to the working directory', async () => {
    const tree = memoryTree({
      'api/my.yml': 'models: [{ schema: a.xml, target: django, output: models.py }]',
    })
    const { value } = await configureFrom(known({ config: 'my.yml' }), 'api')(tree)
    expect(value).toMatchObject({ path: 'api/my.yml', entries: [{ output: 'api/models.py' }] })
  })

  test.each([
    ['acme/shop/.github/workflows/models.yml@refs/pull/7/merge', '.github/workflows/models.yml'],
    ['acme/others/.github/workflows/models.yml@refs/heads/main', undefined],
    [undefined, undefined],
  ])('is said by the workflow %s', async (ref, path) => {
    const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_WORKFLOW_REF: ref }
    expect((await configureFrom(known(entry), '.', env)(memoryTree({}))).value.path).toBe(path)
  })

  test('is not looked for above a folder that is not there', async () => {
    const tree = memoryTree({ 'model-drift.yml': 'models: []\n', 'api/schema.xml': '' })
    expect((await configureFrom(known({}), 'api')(tree)).value.path).toBe('model-drift.yml')
    const { value, diagnostics } = await configureFrom(known({}), 'apy')(tree)
    expect(value).toEqual({ entries: [] })
    expect(diagnostics).toMatchObject([
      { code: 'folder-not-found', message: expect.stringContaining('there is no "apy" in') },
    ])
  })

  test.each(['/home/me/my.yml', '../../my.yml'])('does not lie outside: %s', async (config) => {
    const { diagnostics } = await configureFrom(known({ config }), 'api')(memoryTree({}))
    expect(diagnostics).toMatchObject([
      { code: 'config-not-found', message: expect.stringContaining('expected a path inside the repository') },
    ])
    expect(diagnostics[0]?.message).toContain(config.startsWith('/') ? config : '../my.yml')
  })
})

test.each([
  [{}, '.', 'npx model-drift generate'],
  [{ config: "it's.yml" }, 'a b', "cd 'a b' && npx model-drift generate --config 'it'\\''s.yml'"],
  [entry, '.', 'npx model-drift schema2orm --input a.xml b/*.xml --type django --output shop/models.py'],
  [
    { ...entry, schema: '$(id).xml' },
    '.',
    "npx model-drift schema2orm --input '$(id).xml' --type django --output shop/models.py",
  ],
])('the command for %j in %s is quoted for a shell', (inputs, folder, command) => {
  expect(localCommand(known(inputs), folder, {})).toBe(command)
})

test.each([
  [{ GITHUB_ACTION_REPOSITORY: 'acme/model-drift', GITHUB_ACTION_REF: 'v1' }, "'github:acme/model-drift#v1'"],
  [{ GITHUB_ACTION_REPOSITORY: 'acme/model-drift' }, 'github:acme/model-drift'],
  [
    {
      GITHUB_ACTION_REPOSITORY: 'acme/model-drift',
      GITHUB_ACTION_REF: 'v1',
      GITHUB_SERVER_URL: 'https://ghe.acme.example',
    },
    "'git+https://ghe.acme.example/acme/model-drift.git#v1'",
  ],
  [{ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }, 'model-drift'],
  [{ GITHUB_ACTION_REPOSITORY: 'acme/$(id)', GITHUB_ACTION_REF: 'v1' }, 'model-drift'],
])('the command takes the program from where the workflow does: %j', (env, program) => {
  expect(localCommand(known({}), '.', env)).toBe(`npx ${program} generate`)
})
