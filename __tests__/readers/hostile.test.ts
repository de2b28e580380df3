import { describe, expect, test } from '@jest/globals'
import type { TextFormat } from '../../src/readers/index.js'
import { read } from './support.js'
import { withoutHang } from '../support/hang.js'

const HEAD = '# t\n\n| Name | Type |\n|--|--|\n'

describe('time', () => {
  test.each([
    [
      'xml',
      'a bomb of entities',
      `<!DOCTYPE a [<!ENTITY a "b">]><a>${'&a;'.repeat(1e6)}</a>`,
      'error doctype',
    ],
    ['xml', 'ten megabytes of <', `<Justdb>${'<'.repeat(1e7)}`, 'error not-well-formed'],
    // How far the engine's own stack reaches decides which of two errors a run of one character gives.
    [
      'xml',
      'ten megabytes of blanks in a tag',
      `<Justdb${' '.repeat(1e7)}`,
      'error (not-well-formed|too-large)',
    ],
    ['xml', 'a value of ten megabytes without an end', `<a b="${'x'.repeat(1e7)}`, 'error not-well-formed'],
    ['xml', 'two million elements', `<a>${'<a/>'.repeat(2e6)}</a>`, 'error too-large'],
    ['yaml', 'ten megabytes of [', '['.repeat(1e7), 'error too-deep'],
    ['json', 'ten megabytes of [', '['.repeat(1e7), 'error too-deep'],
    ['json', 'a string of ten megabytes without an end', `"${'\\n'.repeat(5e6)}`, 'error invalid-json'],
    ['json', 'a string that ends in a backslash', '{"a": "x\\', 'error invalid-json'],
    ['markdown', 'ten megabytes of blanks', ' '.repeat(1e7), 'error (no-schema-table|too-large)'],
    ['markdown', 'ten megabytes of dashes', '-'.repeat(1e7), 'error (no-schema-table|too-large)'],
    ['yaml', 'half a million documents', '---\na: 1\n'.repeat(20_000), 'error too-large'],
    ['toml', 'half a million headers', '[[Table]]\n'.repeat(5e5), 'error too-large'],
    // A parser compares each of these signs with each other.
    ['markdown', 'a cell of emphasis', `${HEAD}| a | ${'_a*'.repeat(1e5)} |\n`, 'error too-large'],
    ['markdown', 'a paragraph of links', `${HEAD}| a | INT |\n\n${'[^a]'.repeat(1e5)}`, 'error too-large'],
    ['markdown', 'a paragraph of many lines', `${HEAD}\n${'a\n'.repeat(90_000)}`, 'error too-large'],
    [
      'markdown',
      'a paragraph that looks like a table',
      `${HEAD}\n| a |\n|-|-|\n${'a |**a_ ~~b\n'.repeat(4000)}`,
      'error too-large',
    ],
    [
      'markdown',
      'cells of signs below one heading',
      `${HEAD}${'| a | `b` *c* |\n'.repeat(3e4)}`,
      'error too-large',
    ],
    [
      'markdown',
      'a row of a million cells',
      `# a\n\n| Name | Type |\n|--|--|\n${'|'.repeat(1e6)}`,
      'error too-large',
    ],
  ] as const)('%s: %s is refused at once', async (format, _, text, expected) => {
    const { said } = await withoutHang(() => read(format, text))
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(new RegExp(`^${expected}`))
  })

  test.each<[TextFormat, string, string]>([
    [
      'xml',
      'a million blanks in a type',
      `<Table name="t"><Column name="c" type="INT${' '.repeat(1e6)}X"/></Table>`,
    ],
    ['markdown', 'ten thousand rows', `${HEAD}${'| user_account_id | VARCHAR(20) |\n'.repeat(1e4)}`],
    [
      'markdown',
      'a long listing in a fence',
      `${HEAD}| a | INT |\n\n\`\`\`sql\n${'a_b * c_d [x]\n'.repeat(5000)}\`\`\`\n`,
    ],
  ])('%s: %s are read', async (format, _, text) => {
    expect((await withoutHang(() => read(format, text))).said).toEqual([])
  })

  test.each<[TextFormat, string]>([
    ['yaml', 'Table: []\n'.repeat(2e5)],
    ['json', `{${'"k": 1,'.repeat(2e5)}}`],
    ['properties', 'table.t.comment=x\n'.repeat(1.5e5)],
  ])('%s: a key that stands there again and again is told a hundred times', async (format, text) => {
    const { diagnostics } = await withoutHang(() => read(format, text))
    expect(diagnostics.filter(({ code }) => code === 'duplicate-key')).toHaveLength(100)
  })

  test('very many tables cost no more than their number', async () => {
    const table = (name: number): string => `<Table name="t${name}"><Column name="c" type="INT"/></Table>\n`
    const text = `<Justdb>${Array.from({ length: 50_000 }, (_, name) => table(name)).join('')}</Justdb>`
    const { document } = await withoutHang(() => read('xml', text))
    expect(document?.tables).toHaveLength(50_000)
  })
})
