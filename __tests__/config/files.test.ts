import { describe, expect, test } from '@jest/globals'

import { readToml } from '../../src/config/toml.js'
import { readYaml } from '../../src/config/yaml.js'
import { withoutHang } from '../support/hang.js'

const table = ['tool', 'model-drift']

describe('YAML', () => {
  const text = 'defaults: { python-version: 3.10 }\nmodels:\n  - schema: a.xml\n    output: m.py\n'

  test('numbers keep their text, and every part has its place', () => {
    const { value, diagnostics } = readYaml('c.yml', text)
    expect(diagnostics).toEqual([])
    expect(value?.value).toEqual({
      defaults: { 'python-version': '3.10' },
      models: [{ schema: 'a.xml', output: 'm.py' }],
    })
    expect(value?.placeOf(['models', 0, 'output'])).toEqual({ path: 'c.yml', line: 4, column: 13 })
    expect(value?.placeOf(['models', 0, 'output', 'key'])).toEqual({ path: 'c.yml', line: 4, column: 5 })
    expect(value?.placeOf(['models', 0, 'none'])).toEqual({ path: 'c.yml', line: 3, column: 5 })
  })

  test.each([
    ['a: [1', 'invalid-yaml', 1],
    ['a: 1\na: 2', 'invalid-yaml', 2],
    ['a: &x\n  { b: 1, "b": 2, b: 3 }\nc: *x', 'invalid-yaml', 2],
    ['a: 1\nb: *none', 'invalid-yaml', 2],
    [`${'['.repeat(200)}${']'.repeat(200)}`, 'too-large', 1],
    ['['.repeat(400_000), 'too-large', 1],
    ['a: &a [*a]', 'too-large', 1],
    [`a: &a [x,x,x,x,x,x,x,x,x,x]\n${bomb()}`, 'too-large', 1],
    [`a: &a x\nb: [${'*a,'.repeat(60_000)}]`, 'too-large', 1],
  ])('%.20s is a diagnostic', (bad, code, line) => {
    const { value, diagnostics } = readYaml('c.yml', bad)
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code, place: { path: 'c.yml', line } }])
  })

  test('an alias is what its anchor was last', () => {
    const { value } = readYaml('c.yml', 'a: &x 1\nb: *x\nc: &x { d: two }\ne: [*x, *x]\n')
    expect(value?.value).toEqual({ a: '1', b: '1', c: { d: 'two' }, e: [{ d: 'two' }, { d: 'two' }] })
  })

  test.each([
    ['aliases', `a: &a x\nb: [${'*a,'.repeat(49_000)}]`],
    ['keys', Array.from({ length: 60_000 }, (_, index) => `key${index}: a\n`).join('')],
  ])('many %s cost no more than their number', async (_, text) => {
    expect((await withoutHang(() => readYaml('c.yml', text))).diagnostics).toEqual([])
  })

  function bomb(): string {
    const names = 'bcdefg'.split('')
    return names
      .map((name, index) => `${name}: &${name} [${`*${'abcdefg'[index] ?? ''},`.repeat(10)}]`)
      .join('\n')
  }
})

describe('TOML', () => {
  const text = `[project]
name = "x"

[tool.model-drift]
defaults = { python-version = 3.10 }

[[tool.model-drift.models]]
schema = ["a.xml", "b.xml"]
options.base = "app.db:Base"
[tool.model-drift.models.external]
auth_user = "settings.AUTH_USER_MODEL"

[[tool.model-drift.models]]
overwrite = true
`

  test('the tool’s table is read, with numbers as text and places', () => {
    const { value, diagnostics } = readToml('pyproject.toml', text, table)
    expect(diagnostics).toEqual([])
    expect(value?.value).toEqual({
      defaults: { 'python-version': '3.10' },
      models: [
        {
          schema: ['a.xml', 'b.xml'],
          options: { base: 'app.db:Base' },
          external: { auth_user: 'settings.AUTH_USER_MODEL' },
        },
        { overwrite: true },
      ],
    })
    expect(value?.placeOf(['models', 0, 'schema', 1])).toEqual({
      path: 'pyproject.toml',
      line: 8,
      column: 20,
    })
    expect(value?.placeOf(['models', 1, 'overwrite', 'key'])).toEqual({
      path: 'pyproject.toml',
      line: 14,
      column: 1,
    })
  })

  test('a file without the table is no config and no mistake', () => {
    expect(readToml('pyproject.toml', '[project]\nname = "x"\n', table)).toEqual({
      value: undefined,
      diagnostics: [],
    })
  })

  test('what is no TOML is a diagnostic at its place', () => {
    const { diagnostics } = readToml('pyproject.toml', 'a = 1\nb = ]\n', table)
    expect(diagnostics).toMatchObject([{ code: 'invalid-toml', place: { path: 'pyproject.toml', line: 2 } }])
  })

  test('what nests deeper than the parser can is a diagnostic', () => {
    const deep = `[tool.model-drift]\nmodels = ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`
    const { value, diagnostics } = readToml('pyproject.toml', deep, table)
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code: 'too-large', severity: 'error' }])
  })

  test('a key called __proto__ is a key', () => {
    const { value } = readToml('x.toml', '[tool.model-drift.__proto__]\npolluted = 1\n', table)
    expect(Object.keys(value?.value as object)).toEqual(['__proto__'])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
