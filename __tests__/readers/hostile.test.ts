import { describe, expect, test } from '@jest/globals'
import { SHOP } from './shop.js'
import { read } from './support.js'

const FORMATS = Object.keys(SHOP) as (keyof typeof SHOP)[]
const ROUNDS = 150
const PIECES = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '`',
    '|',
    '#',
    '-',
    ':',
    ',',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '*',
    '\\',
    '/',
    '!',
    '=',
  ],
  ...[
    '\n',
    '\r',
    '\t',
    '\0',
    '\u202e',
    '\ud800',
    '\ufeff',
    '<!--',
    ']]>',
    '<![CDATA[',
    '<?x ',
    '</Table>',
    '&a;',
  ],
  ...[
    '```',
    '---\n',
    '| a |',
    '__proto__',
    'constructor',
    'null',
    '*a',
    '&a',
    '<<:',
    '!include x',
    '%',
    '~',
    '0',
  ],
]

/** Numbers from 0 to below 1, the same ones in each run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A text with one to four pieces put in, left out or cut off. */
function mutate(text: string, random: () => number): string {
  const below = (limit: number): number => Math.floor(random() * limit)
  return Array.from({ length: 1 + below(4) }).reduce((current: string) => {
    const at = below(current.length + 1)
    const piece = PIECES[below(PIECES.length)] ?? ''
    const acts = [
      () => current.slice(0, at) + piece + current.slice(at),
      () => current.slice(0, at) + current.slice(at + 1 + below(20)),
      () => current.slice(0, at) + piece + current.slice(at + piece.length),
      () => (random() < 0.3 ? current.slice(0, at) : current + current.slice(at)),
    ]
    return acts[below(acts.length)]?.() ?? current
  }, text)
}

describe.each(FORMATS)('%s', (format) => {
  test('no mutation of a schema makes the reader throw, and every finding has its place', async () => {
    const random = makeRandom(20 + FORMATS.indexOf(format))
    for (let round = 0; round < ROUNDS; round++) {
      const text = mutate(SHOP[format], random)
      const { document, diagnostics } = await read(format, text)
      const lines = text.split('\n')
      for (const { place } of diagnostics) {
        expect(place?.line).toBeLessThanOrEqual(lines.length)
        expect(place?.column).toBeGreaterThan(0)
      }
      expect(document !== undefined || diagnostics.length > 0).toBe(true)
    }
  })

  test('no beginning of a schema makes the reader throw', async () => {
    const text = SHOP[format]
    for (let end = 0; end < text.length; end += 23) {
      const { document, diagnostics } = await read(format, text.slice(0, end))
      expect(document !== undefined || diagnostics.length > 0).toBe(true)
    }
  })
})

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
    ['markdown', 'ten megabytes of blanks', ' '.repeat(1e7), 'error (no-schema-table|too-large)'],
    ['markdown', 'ten megabytes of dashes', '-'.repeat(1e7), 'error (no-schema-table|too-large)'],
    [
      'markdown',
      'a row of a million cells',
      `# a\n\n| Name | Type |\n|--|--|\n${'|'.repeat(1e6)}`,
      'error too-large',
    ],
  ] as const)('%s: %s is refused at once', async (format, _, text, expected) => {
    const started = performance.now()
    const { said } = await read(format, text)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(new RegExp(`^${expected}`))
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('a thousand tables are read in a moment', async () => {
    const table = (name: number): string =>
      `<Table name="t${name}">${'<Column name="c" type="INT"/>'.repeat(10)}</Table>\n`
    const text = `<Justdb>${Array.from({ length: 1000 }, (_, name) => table(name)).join('')}</Justdb>`
    const started = performance.now()
    const { document } = await read('xml', text)
    expect(document?.tables).toHaveLength(1000)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
