import { describe, expect, test } from '@jest/globals'
import { read } from './support.js'
import { withoutHang } from '../support/hang.js'

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

  test('very many tables cost no more than their number', async () => {
    const table = (name: number): string => `<Table name="t${name}"><Column name="c" type="INT"/></Table>\n`
    const text = `<Justdb>${Array.from({ length: 50_000 }, (_, name) => table(name)).join('')}</Justdb>`
    const { document } = await withoutHang(() => read('xml', text))
    expect(document?.tables).toHaveLength(50_000)
  })
})
