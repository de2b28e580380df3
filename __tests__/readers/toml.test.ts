import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ParseError, parseTOML } from 'toml-eslint-parser'
import type { Place } from '../../src/model/place.js'
import { readPlain } from '../../src/readers/toml/plain.js'
import { toMembers } from '../../src/readers/toml/to-tree.js'
import type { Member } from '../../src/readers/tree.js'
import { read } from './support.js'
import { withoutHang } from '../support/hang.js'

function locate(line: number, column: number): Place {
  return { path: 'a.toml', line, column }
}

/** What the parser reads; undefined where it refuses. */
function parse(text: string): readonly Member[] | undefined {
  try {
    const [program] = parseTOML(text, { tomlVersion: '1.0' }).body
    return toMembers(program, text, ({ start }) => locate(start.line, start.column + 1))
  } catch (error) {
    if (error instanceof ParseError) return undefined
    throw error
  }
}

/** Both readings, as far as a text has only plain lines. */
function readBoth(text: string) {
  return { plain: readPlain(text, locate), parsed: parse(text) }
}

describe('plain lines', () => {
  test.each([
    ['nothing', ''],
    ['a header, pairs, comments and blank lines', '# a\n\n[[Table]] # b\n\tname = "t" # "c"\n \n  id="u"'],
    ['tables in tables', '[[a]]\n[[a.b]]\nc = 1\n[[a.b.d]]\n[[a.b]]\n[[a]]\n[[a.b]]\n'],
    ['lines that end in two signs', 'a = "b"\r\n[[c]]\r\n'],
    ['texts of both kinds', 'a = "it\'s"\nb = \'C:\\new "x"\'\nc = ""\nd = "\t日本😀"\n'],
    ['scalars', 'a = true\nb = false\nc = -1\nd = +2.50\ne = 0\nf = 0.00\ng = 123456789012345'],
    ['lists', 'a = []\nb = [ ]\nc = ["x", \'y\' , "😀", "z",]\nd = [ "a,b" ,"]" ]\n'],
    ['names that objects have anyway', '__proto__ = "a"\n[[constructor]]\ntoString = 1\n[[constructor.x]]\n'],
  ])('%s: as the parser reads them', (_, text) => {
    const { plain, parsed } = readBoth(text)
    expect(parsed).toBeDefined()
    expect(plain).toEqual(parsed)
  })

  test.each([
    ['an escape', 'a = "\\t"'],
    ['a text of several lines', 'a = """\nb"""'],
    ['an object in a line', 'a = { b = 1 }'],
    ['a list of several lines', 'a = [\n"b"\n]'],
    ['a list of lists', 'a = [["b"]]'],
    ['a dotted key', 'a.b = 1'],
    ['a quoted key', '"a b" = 1'],
    ['a table that is no list', '[a]\nb = 1'],
    ['a number in another form', 'a = 1_000'],
    ['a date', 'a = 2026-01-01'],
    ['a header below one that is not open', '[[a.b]]\n[[c]]'],
  ])('%s is left to the parser', (_, text) => {
    const { plain, parsed } = readBoth(text)
    expect(plain).toBeUndefined()
    expect(parsed).toBeDefined()
  })

  test.each([
    ['a key that is there twice', 'a = 1\na = 2'],
    ['a header for a key that holds something else', 'a = 1\n[[a]]'],
    ['a number that begins with a zero', 'a = 01'],
    ['a control character in a text', 'a = "\u0001"'],
    ['a control character in a comment', '# \u007f'],
    ['a line that ends in the wrong sign', 'a = 1\rb = 2'],
    ['a list with two commas', 'a = ["b",, "c"]'],
    ['texts without a comma', 'a = ["b" "c"]'],
    ['a pair without a value', 'a =\n'],
    ['two pairs in a line', 'a = 1 b = 2'],
    ['a header that is not closed', '[[a]\n'],
  ])('%s: the parser refuses it', (_, text) => {
    expect(readBoth(text)).toEqual({ plain: undefined, parsed: undefined })
  })

  test('whatever is read as plain lines, the parser reads as the same', () => {
    const part = fc.constantFrom(
      ...['a', 'b', '-1', ' = ', '=', '"x"', "'y'", '"', "'", '1', '0.5', '00', 'true', '[', ']', '[[', ']]'],
      ...['\n', '\n', '\r\n', '\r', ' ', '\t', '#', ',', '.', '{', '}', '\\', '😀', '\u0000', 'é', '\ufeff'],
    )
    const plain = fc.constantFrom(
      ...['[[a]]', '[[a.b]]', '[[b]]', '[[a.b.c]]', 'a = "1"', "b = 'x' # y", 'c = ["d", "😀", "e"]', ''],
    )
    const other = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
    const line = fc.oneof({ weight: 9, arbitrary: plain }, { weight: 1, arbitrary: other })
    const texts = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(texts, (text) => {
        const members = readPlain(text, locate)
        if (members) expect(members).toEqual(parse(text))
      }),
      { numRuns: 3000, seed: 1 },
    )
  })

  test('a file of which one table is not plain is read as one', async () => {
    const table = (name: string, comment: string): string =>
      `[[Table]]\nname = "${name}"\ncomment = ${comment}\n[[Table.Column]]\nname = "${'c'.repeat(50)}"\ntype = "INT"\n`
    const names = Array.from({ length: 60 }, (_, index) => `t${index}`)
    const { document, said } = await read(
      'toml',
      names.map((name, index) => table(name, index === 30 ? '"a\\u0041"' : '"b"')).join(''),
    )
    expect(said).toEqual([])
    expect(document?.tables.map(({ name }) => name)).toEqual(names)
    expect(document?.tables[30]?.comment).toBe('aA')
    expect(document?.tables[59]?.place).toEqual({ path: 'schema.toml', line: 59 * 6 + 1, column: 1 })
  })
})

describe('time', () => {
  test.each([
    ['blanks', ' '.repeat(1e7)],
    ['blanks behind a key', `a${' '.repeat(1e7)}`],
    ['letters', 'a'.repeat(1e7)],
    ['a comment that a control character ends', `#${'a'.repeat(1e7)}\u0001`],
    ['a text that is not closed', `a = "${'a'.repeat(1e7)}`],
    ['a list that is not closed', `a = [${'"b",'.repeat(199_000)}`],
  ])('ten megabytes of %s are read or refused in a moment', async (_, text) => {
    const { said } = await withoutHang(() => read('toml', text))
    expect(said).toHaveLength(1)
  })
})
