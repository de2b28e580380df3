import { percentEncode } from './percent.js'
import { clip, oneLine, visible } from './text.js'

/** A zero-width space. Foreign text cannot bring one along (`visible` shows it), so one here is always ours. */
const JOINT = '\u200b'

/**
 * Where GitHub would find a meaning in plain text, after Markdown is done with its escapes: only something between the
 * characters stops it. Each pattern matches what stands before the joint.
 */
const MEANINGS: readonly RegExp[] = [
  /@/g, // mentions, e-mail addresses, owner/repo@sha
  /#(?=\d)/g, // issues, also owner/repo#1
  /:(?=[\w+/-])/g, // emoji, http://, mailto:
  /[a-z]-(?=\d)/gi, // GH-12, and the autolinks that a repository sets up for its own tracker
  /GHSA-/gi, // security advisories
  /www(?=\.)/gi, // addresses without a scheme
  /[\da-f]{6}(?=[\da-f])/gi, // commit ids, from seven digits on
]

/** What each character with a meaning becomes in prose. Pipes and dollars need an entity: tables and math come first. */
const PROSE: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '`': '\\`',
  '*': '\\*',
  _: '\\_',
  '~': '\\~',
  '[': '\\[',
  ']': '\\]',
  '#': '\\#',
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '|': '&#124;',
  $: '&#36;',
  [JOINT]: '&#8203;',
}

/**
 * Foreign text as a code span, on one line, in which nothing is a mention, a link, HTML or a template's hole. It may
 * stand in a paragraph, a heading, a list or a table. Text with a `|` becomes prose, because a table would have
 * to split or change it; empty text is a span of one space.
 */
export function inlineCode(text: string): string {
  const shown = oneLine(disarm(text))
  if (shown.includes('|')) return prose(text)
  const ticks = '`'.repeat(longestRun(shown) + 1)
  const losesBlanks = shown.startsWith(' ') && shown.endsWith(' ') && /[^ ]/.test(shown)
  const pad = losesBlanks || shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return shown === '' ? '` `' : `${ticks}${pad}${shown}${pad}${ticks}`
}

/**
 * Foreign text as plain words on one line: every character that Markdown, its GitHub flavour or HTML gives a meaning is
 * escaped, and what GitHub finds in rendered text (mentions, issues, commits, emoji, addresses) is broken by an
 * invisible joint. It may stand anywhere that words may, tables and the start of a line included.
 */
export function prose(text: string): string {
  return join(text)
    .replace(/[\\`*_~[\]#<>&|$\u200b]/g, (character) => PROSE[character] ?? character)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^ | $/g, '&#32;')
}

/**
 * Foreign text for use between HTML tags, such as inside `<summary>`, on one line: entities for all that HTML or
 * Markdown gives a meaning, so that it holds whether or not the place is parsed as Markdown.
 */
export function htmlText(text: string): string {
  return join(text).replace(
    /[^\w .,/()\u0080-\u{10ffff}]|[_\u200b]/gu,
    (character) => `&#${character.codePointAt(0) ?? 0};`,
  )
}

/** Foreign text as a cell of a table: at most 200 units of it, as `inlineCode` shows it. */
export function tableCell(text: string): string {
  return inlineCode(clip(text, 200))
}

/**
 * Foreign lines as a fenced code block, closed, without a newline at its end. The fence is longer than any run of
 * backticks inside. `language` is one of ours (`diff`, `yaml`).
 */
export function fence(text: string, language: string): string {
  const shown = visible(disarm(text))
  const ticks = '`'.repeat(Math.max(3, longestRun(shown) + 1))
  return `${ticks}${language}\n${shown}${shown === '' || shown.endsWith('\n') ? '' : '\n'}${ticks}`
}

/** A link with a label that is Markdown already. An address that is not `http(s)` or is over 2,000 units gives the label alone. */
export function link(label: string, address: string): string {
  if (!/^https?:\/\//.test(address) || address.length > 2000) return label
  return `[${label}](${percentEncode(address, /[^\w\-.~:/?#@!+,;=%]/gu)})`
}

/** A path as part of an address: its segments percent-encoded, its slashes kept. */
export function addressOf(path: string): string {
  return percentEncode(path, /[^\w\-.~/]/gu)
}

/** Text from which nobody can read our marker, wherever it lands: the opening of its comment is shown as an escape. */
function disarm(text: string): string {
  return text.replace(/<!(?=-*\s*model-drift:)/gi, '<\\u{21}')
}

function join(text: string): string {
  return MEANINGS.reduce((joined, meaning) => joined.replace(meaning, `$&${JOINT}`), oneLine(disarm(text)))
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
