import type { Blockquote, Heading, Html, List, Nodes, Paragraph, Table } from 'mdast'
import type { Place } from '../../model/place.js'
import type { Findings } from '../findings.js'
import type { Blocks } from './blocks.js'
import { readHead } from './head.js'
import { toText } from './text.js'

/** Whether a text may hold a table of columns that is not seen as one; only then is it worth parsing. */
export function mayLoseTable(text: string): boolean {
  return PIPED.test(text) || HTML_HEAD.test(text)
}

/** A line within cell borders, in a quote or a list too. */
const PIPED = /^[ \t>]*\|.*\|/m
const HTML_HEAD = /<th\b/i

/**
 * Says of a paragraph or heading that it is a table of columns whose line of hyphens is missing or has other cells than
 * the head (GitHub Flavored Markdown 4.10), so that Markdown takes it for words; whether it is.
 */
export function tellBroken(block: Paragraph | Heading, place: Place, findings: Findings): boolean {
  const lines = toText(block).split('\n')
  const index = lines.findIndex((line) => readHead(cellsOf(line)) !== undefined)
  const [head = '', next] = lines.slice(index)
  const isTable = index >= 0 && (block.type === 'heading' || next?.includes('|') === true || isRule(next))
  if (!isTable || !head.includes('|')) return false
  const rule = `|${'---|'.repeat(cellsOf(head).length)}`
  const message = `This table of columns is none to Markdown: the line below its head should be \`${rule}\``
  findings.error({ ...place, line: place.line + index }, 'broken-table', message)
  return true
}

/** Warns of the tables of columns inside a quote or a list, and of those of HTML: none of them is read. */
export function tellHidden(
  block: Blockquote | Html | List,
  place: Blocks['place'],
  findings: Findings,
): void {
  for (const hidden of findHidden(block)) findings.warn(place(hidden), 'hidden-table', HIDDEN)
}

const HIDDEN =
  'This table of columns is ignored: it should stand by itself below its heading, not in a quote, a list or HTML'

function findHidden(node: Nodes): readonly (Html | Table)[] {
  if (node.type === 'html') return readHead(headsOf(node.value)) ? [node] : []
  if (node.type === 'table') return readHead(headsOfTable(node)) ? [node] : []
  return 'children' in node ? node.children.flatMap(findHidden) : []
}

function headsOfTable({ children: [head] }: Table): readonly string[] {
  return head?.children.map((cell) => toText(cell).trim()) ?? []
}

function headsOf(html: string): readonly string[] {
  return [...html.matchAll(CELL)].map(([, text = '']) => text.trim())
}

const CELL = /<th\b[^<>]*>([^<]*)/gi

/** The cells of a line, without the borders at its ends. */
function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim())
}

/** Whether a line draws a border, as consoles do: `+----+-----+`, `=====`. */
function isRule(line: string | undefined): boolean {
  return line !== undefined && /^[-=+:\s]+$/.test(line)
}
