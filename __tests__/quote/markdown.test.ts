import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

import { addressOf, fence, htmlText, inlineCode, link, prose, tableCell } from '../../src/quote/markdown.js'
import { oneLine, visible } from '../../src/quote/text.js'
import { readMarker } from '../../src/report/marker.js'
import { HOSTILE } from './hostile.js'

/** What GitHub finds in the text of a rendered page, outside code. */
const GITHUB_MEANINGS: readonly RegExp[] = [
  /@[\w-]/,
  /#\d/,
  /:[\w+-]+:/,
  /\b[a-z]+-\d/i,
  /ghsa-[\da-z]/i,
  /(?<![\da-z])[\da-f]{7,40}(?![\da-z])/i,
  /\w:\/\//,
  /www\./i,
  /mailto:\w|xmpp:\w/i,
]

const parser = remark().use(remarkGfm)

const hostileTexts = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((texts) => texts.join('')),
  fc.string({ unit: fc.constantFrom(...Array.from('`|\\@#<>&*_[]()!:~$- \n\ta1')) }),
  fc.string({ unit: 'binary' }),
)

function parse(markdown: string): Root {
  return parser.parse(markdown)
}

function leaves(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children.flatMap(leaves) : [node]
}

/** The kinds of all nodes, in order. */
function kinds(node: Nodes): readonly string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kinds) : [])]
}

/** Text as it was before joints were put in. */
function unjoined(text: string): string {
  return text.replaceAll('\u200b', '')
}

/** What a reader must see of a text; the opening of our own marker is shown as an escape. */
function seen(text: string): string {
  return oneLine(text.replace(/<!(?=-*\s*model-drift:)/g, '<\\u{21}'))
}

function textOf(node: Nodes): string {
  return leaves(node)
    .map((leaf) => ('value' in leaf ? leaf.value : `[${leaf.type}]`))
    .join('')
}

function expectOnlyText(markdown: string, around: readonly string[], text: string) {
  const root = parse(markdown)
  expect(kinds(root).filter((kind) => kind !== 'text')).toEqual(around)
  expect(unjoined(textOf(root))).toBe(seen(text))
  for (const meaning of GITHUB_MEANINGS) expect(textOf(root)).not.toMatch(meaning)
}

/** Where a code span may stand: the Markdown around it, and the nodes that this gives. */
const PLACES: readonly (readonly [(markdown: string) => string, readonly string[]])[] = [
  [(markdown) => markdown, ['paragraph']],
  [(markdown) => `## ${markdown}`, ['heading']],
  [(markdown) => `- ${markdown}`, ['list', 'listItem', 'paragraph']],
  [
    (markdown) => `| a |\n|---|\n| ${markdown} |`,
    ['table', 'tableRow', 'tableCell', 'tableRow', 'tableCell'],
  ],
]

describe.each([
  ['inlineCode', inlineCode],
  ['tableCell', tableCell],
])('%s', (_, quote) => {
  it.each(HOSTILE)('makes of %j one code span everywhere, or prose when it has a pipe', (text) => {
    for (const [place, around] of PLACES) {
      const root = parse(place(quote(text)))
      const found = kinds(root).slice(1)
      if (text.includes('|')) expect(found.filter((kind) => kind !== 'text')).toEqual(around)
      else expect(found.filter((kind) => kind !== 'text')).toEqual([...around, 'inlineCode'])
      const shown = unjoined(textOf(root)).replace(around[0] === 'table' ? /^a/ : /^/, '')
      expect(shown).toBe(text === '' ? ' ' : seen(text))
    }
  })
})

describe('inlineCode', () => {
  it('is exactly one code span for any text', () => {
    fc.assert(
      fc.property(hostileTexts, (hostile) => {
        const text = `${hostile.replaceAll('|', '')}.`
        const found = leaves(parse(`a ${inlineCode(text)} b`))
        expect(found.map((leaf) => leaf.type)).toEqual(['text', 'inlineCode', 'text'])
        expect(found[1]).toMatchObject({ value: seen(text) })
      }),
    )
  })
})

describe('tableCell', () => {
  it('clips', () => {
    expect(tableCell('x'.repeat(201))).toBe(`\`${'x'.repeat(199)}…\``)
  })
})

describe('prose', () => {
  it.each(HOSTILE.filter((text) => text !== ''))('makes of %j nothing but words', (text) => {
    expectOnlyText(prose(text), ['root', 'paragraph'], text)
    expectOnlyText(`- ${prose(text)}`, ['root', 'list', 'listItem', 'paragraph'], text)
    expectOnlyText(`## ${prose(text)}`, ['root', 'heading'], text)
    const cell = parse(`| a |\n|---|\n| ${prose(text)} |`)
    expect(kinds(cell).filter((kind) => kind !== 'text')).toEqual(['root', ...(PLACES[3]?.[1] ?? [])])
    expect(unjoined(textOf(cell))).toBe(`a${seen(text)}`)
  })

  it('holds for any text', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        fc.pre(text !== '')
        expectOnlyText(prose(text), ['root', 'paragraph'], text)
        expectOnlyText(`words ${prose(text)}`, ['root', 'paragraph'], `words ${text}`)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['the table "users" has no columns', 'the table "users" has no columns'],
    ['user_id|x', 'user\\_id&#124;x'],
    ['@everyone', '@&#8203;everyone'],
    ['1. first', '1\\. first'],
  ])('writes %j as %j', (text, expected) => {
    expect(prose(text)).toBe(expected)
  })
})

describe('htmlText', () => {
  it.each(HOSTILE)('makes of %j text between tags, parsed as Markdown or not', (text) => {
    const html = htmlText(text)
    expect(html).not.toMatch(/[<>"'`|*_[\]\\\n]/)
    const inHtml = html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    expect(unjoined(inHtml)).toBe(seen(text))
    const inMarkdown = parse(`x <b>${html}</b> y`)
    expect(kinds(inMarkdown).filter((kind) => kind !== 'text')).toEqual(['root', 'paragraph', 'html', 'html'])
  })
})

describe('fence', () => {
  it.each(HOSTILE)('keeps %j inside', (text) => {
    const root = parse(`before\n\n${fence(text, 'diff')}\n\nafter`)
    expect(kinds(root)).toEqual(['root', 'paragraph', 'text', 'code', 'paragraph', 'text'])
    const value = visible(text.replace(/<!(?=-- model)/, '<\\u{21}')).replace(/\n$/, '')
    expect(root.children[1]).toMatchObject({ lang: 'diff', value })
  })

  it('holds for any text', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        expect(kinds(parse(`${fence(text, 'diff')}\n\nafter`))).toEqual(['root', 'code', 'paragraph', 'text'])
      }),
    )
  })

  it('is longer than any run of backticks', () => {
    expect(fence('a ```` b ```\n', 'diff')).toBe('`````diff\na ```` b ```\n`````')
  })

  it('takes very many runs', () => {
    expect(fence('` '.repeat(300_000), 'diff')).toHaveLength(600_000 + 3 + 4 + 1 + 1 + 3)
  })
})

describe('our marker', () => {
  it.each([
    ['inlineCode', inlineCode],
    ['prose', prose],
    ['htmlText', htmlText],
    ['tableCell', tableCell],
    ['fence', (text: string) => fence(text, 'diff').slice(0, -4)],
  ])('cannot be brought along through %s', (_, quote) => {
    for (const text of [
      '<!-- model-drift:v1:a -->',
      'x\n<!-- model-drift:v1:a -->\n',
      '<!--model-drift:v1:a-->',
    ]) {
      expect(readMarker(quote(text))).toBeUndefined()
      expect(quote(text)).not.toContain('<!--')
    }
  })
})

describe('link', () => {
  it.each([
    ['https://github.com/acme/shop/blob/a/b.py', '[x](https://github.com/acme/shop/blob/a/b.py)'],
    ['https://host/a)b (c) <d>', '[x](https://host/a%29b%20%28c%29%20%3Cd%3E)'],
    ['https://host/\ud800', '[x](https://host/%EF%BF%BD)'],
    ['javascript:alert(1)', 'x'],
    ['/relative', 'x'],
    [`https://host/${'a'.repeat(2000)}`, 'x'],
  ])('to %j is %j', (address, expected) => {
    expect(link('x', address)).toBe(expected)
  })
})

describe('addressOf', () => {
  it('keeps slashes and encodes the rest', () => {
    expect(addressOf('app/ü #1?.py')).toBe('app/%C3%BC%20%231%3F.py')
  })
})
