import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

import { readInputs } from '../src/action/inputs.js'
import { configShape, entryShape } from '../src/config/shape.js'
import { readers } from '../src/readers/index.js'
import { resolve } from '../src/resolve/index.js'
import { targets } from '../src/targets/index.js'
import { sqlalchemy } from '../src/targets/sqlalchemy.js'
import { styles } from '../src/targets/sqlalchemy/styles/index.js'
import { version } from '../src/version.js'
import { writers } from '../src/writers/index.js'
import { generateFiles } from './support/pages.js'

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

test('README.md shows what is generated for its example', () => {
  const [, shown = 'none'] = /```python\n(.*?)\n```/s.exec(readme) ?? []
  expect(read('examples/shop-in-step/app/models.py')).toContain(`\n${shown}\n`)
})

test('the schemas that docs/schemas.md shows give the same models', async () => {
  const users = { path: 'users.md', text: '# users\n\n| Name | Type |\n|--|--|\n| id | BIGINT |\n' }
  const models = await Promise.all(
    (['xml', 'markdown'] as const).map(async (format) => {
      const [, text = ''] =
        new RegExp(`\`\`\`${format}\\n(.*?)\\n\`\`\``, 's').exec(read('docs/schemas.md')) ?? []
      const load = () => Promise.resolve(undefined)
      const shown = await readers[format].read([{ path: 'shown', text }], load)
      const others = await readers.markdown.read([users], load)
      const options = { tables: [], exclude: [], external: {} }
      const { value, diagnostics } = resolve([...shown.value, ...others.value], options)
      expect([...shown.diagnostics, ...diagnostics]).toEqual([])
      return writers.json(value)
    }),
  )
  expect(models[0]).toContain('ix_orders_status')
  expect(models[1]).toBe(models[0])
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

describe('docs/sqlalchemy.md shows what is written in style', () => {
  const text = read('docs/sqlalchemy.md')
  const [, schema = ''] = /```yaml\n(.*?)```/s.exec(text) ?? []

  test.each(Object.keys(styles))('%s', async (style) => {
    const [, shown = 'none'] =
      new RegExp(`\\n## ${style}\\n\\n\`\`\`python\\n(.*?)\`\`\``, 's').exec(text) ?? []
    const { value } = await readers.yaml.read([{ path: 'schema.yaml', text: schema }], () =>
      Promise.resolve(undefined),
    )
    const resolved = resolve(value, { tables: [], exclude: [], external: {} })
    const files = generateFiles(sqlalchemy, resolved.value, { options: { style } })
    expect(files['models.py']).toContain(`\n${shown}`)
  })
})
