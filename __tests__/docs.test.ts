import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

import { readInputs } from '../src/action/inputs.js'
import { configShape, entryShape } from '../src/config/shape.js'
import { targets } from '../src/targets/index.js'
import { version } from '../src/version.js'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

interface Action {
  readonly inputs: Record<string, { readonly default?: string }>
  readonly outputs: Record<string, unknown>
}

const action = parse(read('action.yml')) as Action
const readme = read('README.md')
const configuration = read('docs/configuration.md')

test('the program says the version that package.json has', () => {
  expect(version).toBe((JSON.parse(read('package.json')) as { version: string }).version)
})

describe('README.md has', () => {
  test.each(Object.keys(action.inputs))('the input %s', (name) => {
    expect(readme).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|$`, 'm'))
  })

  test.each(Object.keys(action.outputs))('the output %s', (name) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'))
  })
})

describe('docs/configuration.md has', () => {
  const keys = Object.keys(entryShape.shape)

  test.each(keys)('the key %s of an entry', (key) => {
    expect(section('Keys of an entry')).toContain(`| \`${key}\` |`)
  })

  test('no key that an entry lacks', () => {
    const named = [...section('Keys of an entry').matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key)
    expect(named.sort()).toEqual([...keys].sort())
  })

  test.each(Object.entries(targets))('every option of %s, and no other', (name, { options }) => {
    const named = [...section(`Options of \`${name}\``).matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key)
    expect(named.sort()).toEqual(Object.keys(options.shape).sort())
  })

  test('the file’s own keys', () => {
    expect(Object.keys(configShape.shape)).toEqual(['defaults', 'models'])
    expect(configuration).toMatch(/^defaults: /m)
    expect(configuration).toMatch(/^models:$/m)
  })

  function section(title: string): string {
    const [, rest = ''] = configuration.split(`## ${title}\n`)
    return rest.split('\n## ')[0] ?? ''
  }
})

test('the action reads every input that action.yml has, and no other', () => {
  const asked = new Set<string>()
  readInputs((name) => {
    asked.add(name)
    return action.inputs[name]?.default ?? ''
  })
  expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort())
})
