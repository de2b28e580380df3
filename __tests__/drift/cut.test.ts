import { expect, test } from '@jest/globals'

import { samePython } from '../../src/drift/python.js'
import { cutCommon } from '../../src/drift/python/cut.js'

const head = '"""It\'s a \\""" doc"""\nx = "#" # it\'s\n\nclass A: pass\n'
const tail = 'class Z:\n  """z"""\n'

test.each([
  ['one class among others', 'class B: x = 1\n', 'class B: x = 2\n'],
  ['one class more', '', 'class B: pass\n'],
  ['several classes', 'class B: x = 1\nclass C: y\n', 'class B: x = 2\nclass C: y = 2\n'],
])('%s is cut out', (_, a, b) => {
  expect(cutCommon(`${head}${a}${tail}`, `${head}${b}${tail}`)).toEqual([a, b])
})

test('without a class on either side nothing is cut', () => {
  expect(cutCommon('a = 1\n', 'a = 2\n')).toEqual(['a = 1\n', 'a = 2\n'])
  expect(cutCommon('', 'class A: pass\n')).toEqual(['', 'class A: pass\n'])
  expect(cutCommon(`f"{'"'}"\n${tail}x`, `f"{'"'}"\n${tail}y`)).toEqual([
    `f"{'"'}"\n${tail}x`,
    `f"{'"'}"\n${tail}y`,
  ])
})

const inText = 'text = """\nclass A: pass\n'
const inOther = 'text = \'\'\'"""\nclass A: pass\n'

test.each([
  ['within a string', `${inText}class B: (x)\nclass C: pass\n"""`, `${inText}class B: x\nclass C: pass\n"""`],
  ['within quotes in a string', `${inOther}class B: (x)\n'''`, `${inOther}class B: x\n'''`],
  [
    'within a string that a backslash carries on',
    'text = "\\\nclass A: pass\\\nclass B: (x)\\\n"',
    'text = "\\\nclass A: pass\\\nclass B: x\\\n"',
  ],
  [
    'within a string that one side opens',
    'class A: pass\ny = 1\nclass B: """\nclass C: pass\n"""',
    'class A: pass\ny = 1\n\nclass C: pass\n"""',
  ],
  ['after a backslash', `${head}y = 1\n${tail}`, `${head}y = 1 \\\n${tail}`],
])('a class that stands %s is none', (_, a, b) => {
  const many = 'class Last: pass\n'.repeat(50)
  expect(samePython(a, b)).toBe(false)
  expect(samePython(`${many}${a}`, `${many}${b}`)).toBe(false)
})

test('decorators at the cut stay with their class', () => {
  const many = `@a\n${tail}`.repeat(20)
  expect(samePython(`${head}@b\n${many}`, `${head}@(b)\n${many}`)).toBe(false)
  expect(samePython(`${head}@b(x,)\n${many}`, `${head}@b(x)\n${many}`)).toBe(true)
  expect(samePython(`${head}@b(x)\n@c\n${many}`, `${head}@c\n@b(x)\n${many}`)).toBe(false)
})

test('imports before a class count, wherever the cut is', () => {
  const many = tail.repeat(20)
  expect(samePython(`import a\nimport b\n${many}`, `import b, a\n${many}`)).toBe(true)
  expect(samePython(`import a\n${many}`, `import b\n${many}`)).toBe(false)
})
