import { readdirSync, readFileSync, rmSync } from 'node:fs'

import { expect, test } from '@jest/globals'

import { withSingleQuotes } from '../../src/code-style/quotes.js'
import { makeFolder, runTool } from '../support/python.js'

test.each([
  ['a = "b"', "a = 'b'"],
  ['a = ""', "a = ''"],
  ['a = "it\'s"', 'a = "it\'s"'],
  ['a = "it\'s \\"it\\""', "a = 'it\\'s \"it\"'"],
  ['a = "\'\\""', "a = '\\'\"'"],
  ['a = \'say "x"\'', 'a = \'say "x"\''],
  ['a = "\\\\"  # say "b"', 'a = \'\\\\\'  # say "b"'],
  ['"""Say "b"."""\na = "b"', '"""Say "b"."""\na = \'b\''],
  ['f("a", x["b"])', "f('a', x['b'])"],
])('%s becomes %s', (double, single) => {
  expect(withSingleQuotes(double)).toBe(single)
})

const cases = new URL('../cases/', import.meta.url)

test('ruff leaves all models as they are', async () => {
  const models = readdirSync(cases).flatMap((name) =>
    ['django', 'sqlalchemy'].map((target) => [name, target] as const),
  )
  const files = models.map(([name, target]) => {
    const text = readFileSync(new URL(`${name}/expected/${target}/models.py`, cases), 'utf8')
    return [`${name}/${target}.py`, withSingleQuotes(text)] as const
  })
  const folder = makeFolder({
    ...Object.fromEntries(files),
    'ruff.toml': '[format]\nquote-style = "single"\n',
  })
  const { status, stdout } = await runTool('ruff', ['format', '--diff', '.'], folder)
  rmSync(folder, { recursive: true, force: true })
  expect(stdout).toBe('')
  expect(status).toBe(0)
  expect(files.some(([, text]) => text.includes("'"))).toBe(true)
})
