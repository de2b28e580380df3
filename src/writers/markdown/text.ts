import { replaceHidden } from '../../quote/text.js'

/**
 * What Markdown and its GitHub flavour give a meaning to within a line: an underscore at a word's edge, brackets at the
 * start or before parentheses, and signs that begin HTML, entities and addresses.
 */
const SIGNS =
  /[\\`*|~#@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=[#\w])|^\[|\](?=\()|:(?=\/\/)|(?<=www)\./giu

/**
 * A text as Markdown that reads back to it, for a cell, a heading or a bullet: signs with a backslash, line breaks and
 * what cannot be seen by their numbers.
 */
export function toMarkdown(text: string): string {
  const plain = text.replace(SIGNS, '\\$&').replace(/[\n\t]/g, toReference)
  return replaceHidden(plain, toReference)
}

/** Such a text at the start of a paragraph, where it could begin a list, a heading or a rule. */
export function toParagraph(text: string): string {
  return toMarkdown(text)
    .replace(/^[-+=>]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

function toReference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16)};`
}
