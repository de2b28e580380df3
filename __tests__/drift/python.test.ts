import { describe, expect, test } from '@jest/globals'

import { canonicalPython, samePython } from '../../src/drift/python.js'
import { withoutHang } from '../support/hang.js'

const same: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  layout: [
    ['x = (\n    a # c\n  + b)', 'x = a + b'],
    ['x = a + \\\n  b', 'x = a + b\n'],
    ['class A: pass', '\n\nclass A:\n\tpass\n\n\n'],
    ['a = 1; b = 2;', 'a = 1\nb = 2\n'],
    ['a\r\nb\r\n', 'a\nb'],
    ['\ufeffa', 'a'],
    ['', '# only a comment\n'],
    ['def f():\n  a\n\n# out\n  b', 'def f():\n    a\n    b\n'],
  ],
  strings: [
    ["x = 'it\\'s'", 'x = "it\'s"'],
    ['x = "a" \'b\' """c"""', "x = 'abc'"],
    ['x = ("a"\n     "b")', 'x = "ab"'],
    ['x = U"a"', 'x = "a"'],
    ['x = R"\\d"', "x = r'\\d'"],
    ['x = r"\\d"', 'x = "\\\\d"'],
    ['x = "\\d"', 'x = "\\\\d"'],
    ['x = "\\x41\\u0042\\103\\U00000044"', 'x = "ABCD"'],
    ['x = "a\\\nb"', 'x = "ab"'],
    ['x = """a\nb"""', 'x = "a\\nb"'],
    ['x = "\\a\\b\\f\\n\\r\\t\\v\\0"', 'x = "\\x07\\x08\\x0c\\x0a\\x0d\\x09\\x0b\\x00"'],
    ['x = "\\N{en dash}"', 'x = "\\N{EN DASH}"'],
    ['x = "\\U0001f600"', 'x = "😀"'],
    ['x = Rb"\\x"', "x = b'\\\\x'"],
    ['x = b"\\x41" b"\\102\\u0041"', "x = b'AB\\\\u0041'"],
    ['x = f"{a}" "{"', "x = f'{a}{{'"],
    ['x = F"{ a !r:>{w}}"', "x = f'{a!r:>{ w }}'"],
    ['x = f"{(a, b)}"', 'x = f"{a, b}"'],
    ['x = f"{x[\'a\']}"', 'x = f\'{x["a"]}\''],
    ['x = f"\\x7b{a}"', 'x = f"{{{a}"'],
  ],
  docstrings: [
    ['"""  Doc.  """', "'''Doc.'''"],
    ['def f():\n  """One\n  two  \n\tthree\n  """', 'def f():\n    """One\n    two\n    three"""'],
    ['class A:\n  "It\'s"', 'class A:\n  """It\'s"""'],
  ],
  numbers: [
    ['x = 0XFF, 0xABC, 0O7, 0B1', 'x = 0xff, 0xabc, 0o7, 0b1'],
    ['x = 1E5, .5, 10J, 1e+3', 'x = 1e5, 0.5, 10j, 1e3'],
  ],
  parentheses: [
    ['x = ((a))', 'x = a'],
    ['return_ = (a, b)', 'return_ = a, b'],
    ['(a, b) = c', 'a, b = c'],
    ['def f(): return (a, b)', 'def f(): return a, b'],
    ['for (a, b) in (c): pass', 'for a, b in c: pass'],
    ['for a in (b, c): pass', 'for a in b, c: pass'],
    ['x[(a, b)]', 'x[a, b]'],
    ['x = (a,)', 'x = a,'],
    ['[x for (a, b) in c]', '[x for a, b in c]'],
    ['f((x for x in y))', 'f(x for x in y)'],
    ['del (a, b)', 'del a, b'],
    ['del (a)', 'del a'],
    ['match a:\n  case (-1) | (b.c): pass', 'match a:\n  case -1 | b.c: pass'],
    ['with (a, b): pass', 'with a, b: pass'],
    ['if (a): pass', 'if a: pass'],
    ['assert (a), (b)', 'assert a, b'],
    ['class A(): pass', 'class A: pass'],
    ['print((yield a))', 'print((yield (a)))'],
    ['(yield a)', 'yield a'],
    ['f((a := b))', 'f(a := b)'],
    ['x = (lambda: (1))', 'x = lambda: 1'],
    ['x: (int) = (1)', 'x: int = 1'],
    ['def f(a: (int) = (1)) -> (b): pass', 'def f(a: int = 1) -> b: pass'],
  ],
  precedence: [
    ['a + (b * c)', 'a + b * c'],
    ['(a + b) + c', 'a + b + c'],
    ['-(a ** -b)', '-a ** -b'],
    ['a ** (b ** c)', 'a ** b ** c'],
    ['(await a) ** b', 'await a ** b'],
    ['(not a) and b', 'not a and b'],
    ['not (a == b)', 'not a == b'],
    ['not (a in b)', 'not a in b'],
    ['(a and b) or (c and d)', 'a and b or c and d'],
    ['(a | b) < (c << d)', 'a | b < c << d'],
    ['(a or b) if (c) else (d if e else f)', 'a or b if c else d if e else f'],
  ],
  commas: [
    ['f(a, b=c,)', 'f(a, b=c)'],
    ['x = [a, b,]', 'x = [a, b]'],
    ['x = {a: b,}, {a,}', 'x = {a: b}, {a}'],
    ['def f(a, /, *, b,): pass', 'def f(a, /, *, b): pass'],
    ['def f(a, /,): pass', 'def f(a, /): pass'],
    ['class A(B,): pass', 'class A(B): pass'],
    ['from a import (b,)', 'from a import b'],
  ],
  imports: [
    ['import a, b', 'import b\nimport a'],
    ['from a import (c, b as d)', 'from a import b as d\n\nfrom a import c\n'],
    ['import a\nfrom b import c, c', 'from b import c\n# why\nimport a; import a'],
    ['from . a import b', 'from .a import b'],
    ['from .. \\\n import b', 'from .. import b'],
    ['from ... import b', 'from . .. import b'],
    ['"doc"\nfrom __future__ import a\nimport b', '"doc"\n\nimport b\nfrom __future__ import a'],
    [
      'if TYPE_CHECKING:\n  import b, a\n  from c import d',
      'if TYPE_CHECKING:\n  from c import d\n\n  import a\n  import b',
    ],
  ],
}

const different: readonly (readonly [string, string])[] = [
  ['x = (a,)', 'x = (a)'],
  ['x = ()', 'x = (a)'],
  ['match a:\n  case (b,): pass', 'match a:\n  case (b): pass'],
  ['f((a, b))', 'f(a, b)'],
  ['x = (a, b), c', 'x = a, b, c'],
  ['assert (a, b)', 'assert a, b'],
  ['x[a:b,]', 'x[a:b]'],
  ['x[a:b]', 'x[a, b]'],
  ['[x for x in y]', '[(x for x in y)]'],
  ['{x for x in y}', '[x for x in y]'],
  ['a - (b - c)', 'a - b - c'],
  ['(a ** b) ** c', 'a ** b ** c'],
  ['(-a) ** b', '-a ** b'],
  ['not (a and b)', 'not a and b'],
  ['(not a) == b', 'not a == b'],
  ['(a < b) < c', 'a < b < c'],
  ['a < (b < c)', 'a < b < c'],
  ['await (a ** b)', 'await a ** b'],
  ['(a if b else c) if d else e', 'a if b else c if d else e'],
  ['(lambda: a)()', 'lambda: a()'],
  ['(x): int = 1', 'x: int = 1'],
  ['@a\ndef f(): pass', '@a()\ndef f(): pass'],
  ['@a\n@b\ndef f(): pass', '@b\n@a\ndef f(): pass'],
  ['def f(a, /): pass', 'def f(a): pass'],
  ['def f(a, *, b): pass', 'def f(a, b): pass'],
  ['def f(*a): pass', 'def f(**a): pass'],
  ['async def f(): pass', 'def f(): pass'],
  ['def f() -> a: pass', 'def f(): pass'],
  ['x: int', 'x = int'],
  ['x = "a"', 'x = b"a"'],
  ['x = "a"', 'x = f"a"'],
  ['x = " a"', 'x = "a"'],
  ['x = "\\\\x41"', 'x = "A"'],
  ['x = r"\\n"', 'x = "\\n"'],
  ['x = "\\N{DASH}"', 'x = "\\\\N{DASH}"'],
  ['x = "\\ud83d\\ude00"', 'x = "😀"'],
  ['x = b"\\u0041"', 'x = b"A"'],
  ['x = f"{a}" "{{"', 'x = f"{a}{{"'],
  ['x = f"{a=}"', 'x = f"{a = }"'],
  ['x = f"{a!r}"', 'x = f"{a}"'],
  ['x = f"{a}"', 'x = f"{{a}}"'],
  ['x = f"{a:>3}"', 'x = f"{a:> 3}"'],
  ['x = "a", "b"', 'x = "a" "b"'],
  ['x = 1', 'x = 1.0'],
  ['x = 1e5', 'x = 1e-5'],
  ['import a.b as b', 'from a import b'],
  ['from a import b', 'from .a import b'],
  ['from . import b', 'from .. import b'],
  ['import a as b', 'import a'],
  ['import a\nx = 1\nimport b', 'import a, b\nx = 1'],
  ['"doc"\nimport a', 'import a\n"doc"'],
  ['class A:\n  x = 1\n  y = 2', 'class A:\n  x = 1\ny = 2'],
  ['class A:\n  x = 1\n  y = 2', 'class A:\n  y = 2\n  x = 1'],
  ['if a: b\nelif c: d', 'if a: b\nif c: d'],
  ['if a:\n  if b: c\n  else: d', 'if a:\n  if b: c\nelse: d'],
  ['def f(): return', 'def f(): return None'],
  ['x = y = 1', 'x = 1'],
  ['x += 1', 'x -= 1'],
  ['f(**a)', 'f(*a)'],
  ['{**a}', '{a}'],
]

const invalid = [
  'x = (',
  'x = "a',
  'x = "a\n',
  "x = 'a\\'",
  'x = """a',
  'x = """"',
  'x = "\\x4"',
  'x = "\\u12"',
  'x = "\\U00110000"',
  'x = "\\N"',
  'x = "a" b"b"',
  'class A:\n    x = 1\n  y = 2',
  'class A:\n    x = 1\n      y = 2',
  'if a:\n  b\n else:\n  c',
  '@a\n  \ndef f():\n  x\n y',
  ' x = 1\ny = 2',
  'a == not b',
  'print a',
  'x = 1 2',
  'from a import ()',
  'from a import b,',
  'import (a)',
  'f(a',
]

describe.each(Object.entries(same))('the same but for its %s', (_, pairs) => {
  test.each(pairs)('%j is %j', (a, b) => {
    expect(canonicalPython(a)).toBeDefined()
    expect(canonicalPython(a)).toBe(canonicalPython(b))
    expect(samePython(a, b)).toBe(true)
  })
})

test.each(different)('%j is not %j', (a, b) => {
  expect(canonicalPython(a)).toBeDefined()
  expect(canonicalPython(b)).toBeDefined()
  expect(samePython(a, b)).toBe(false)
})

test.each(invalid)('%j is no Python, and the same only as itself', (text) => {
  expect(canonicalPython(text)).toBeUndefined()
  expect(samePython(text, `${text} `)).toBe(false)
  expect(samePython(text, text)).toBe(true)
})

test.each(['(', '[', '{', '-', 'not ', 'f(', 'lambda: ', 'f"{', 'a if b else ', 'a ** ', '(a + ', '"""'])(
  'hostile nesting of %j ends soon, without overflowing the stack',
  async (opening) => {
    for (const text of [opening.repeat(100_001), `${opening.repeat(100_000)}a`])
      expect(await withoutHang(() => canonicalPython(text))).toBeUndefined()
  },
)

test('time grows with the length of the text, not with its square', async () => {
  const column = (index: number): string => `    column_${index}: Mapped[str] = mapped_column()\n`
  const text = `class A(Base):\n${Array.from({ length: 40_000 }, (_, index) => column(index)).join('')}`
  expect(await withoutHang(() => canonicalPython(text))).toBeDefined()
})
