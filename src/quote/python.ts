import { oneLine, replaceHidden, visible } from './text.js'

/** Text that is its own literal: printable ASCII without double quotes and backslashes. */
const PLAIN = /^[ !#-[\]-~]*$/

const BREAKS: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * A Python string literal of any text, as `ruff format` prints it: double quotes, or single ones when the text holds
 * more double than single quotes. Backslashes, line breaks and everything that cannot be seen stand as escapes, so
 * the literal is one line of printable characters and ends where it seems to end.
 */
export function pythonString(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`
  const quote = count(text, '"') > count(text, "'") ? "'" : '"'
  const broken = text.replace(/[\\\n\r\t]/g, (character) => BREAKS[character] ?? character)
  const quoted = broken.replaceAll(quote, `\\${quote}`)
  return `${quote}${replaceHidden(quoted, toPythonEscape)}${quote}`
}

/**
 * The lines of a Python comment that says any text, wrapped at spaces to `width` columns (a longer word keeps its
 * length). Each line begins with `# ` and is one line to Python too; what cannot be seen is made visible.
 */
export function pythonComment(text: string, width = 88): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => wrap(visible(line).replaceAll('\t', ' '), width - 2))
}

/** A Python comment that says any text on one line. */
export function pythonRemark(text: string): string {
  return `# ${oneLine(text)}`.trimEnd()
}

function wrap(line: string, width: number): readonly string[] {
  const lines: string[] = []
  const current = line
    .split(/ +/)
    .filter((word) => word !== '')
    .reduce((sentence, word) => {
      if (sentence === '') return word
      if (sentence.length + 1 + word.length <= width) return `${sentence} ${word}`
      lines.push(`# ${sentence}`)
      return word
    }, '')
  return [...lines, current === '' ? '#' : `# ${current}`]
}

function toPythonEscape(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0
  const digits = codePoint.toString(16)
  if (codePoint <= 0xff) return `\\x${digits.padStart(2, '0')}`
  return codePoint <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
