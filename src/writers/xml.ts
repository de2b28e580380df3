import type { Schema } from '../model/schema.js'
import { replaceHidden } from '../quote/text.js'
import { schemaWords } from './words/schema.js'
import type { Word, Words } from './words/words.js'

/**
 * A schema as JustDB's XML: an element for each object, an attribute for each key, and child elements with a `name` where
 * a list holds more than plain names. Control characters, which XML 1.0 cannot hold, make it XML 1.1.
 */
export function xml(schema: Schema): string {
  const root = element('Justdb', schemaWords(schema), '').join('\n')
  const version = CONTROL.test(root) ? '1.1' : '1.0'
  return `<?xml version="${version}" encoding="UTF-8"?>\n${root}\n`
}

/** References to characters that XML 1.0 does not allow. */
const CONTROL = /&#x(?:[1-8bcef]|1[0-9a-f]);/

/** What each key's list is made of, where it is not named like its members. */
const MEMBERS: Readonly<Partial<Record<string, string>>> = {
  columns: 'column',
  formerNames: 'formerName',
  onDeleteColumns: 'onDeleteColumn',
  values: 'value',
}

/** The lines of an element with its attributes and children. */
function element(name: string, words: Words, indent: string): readonly string[] {
  const entries = Object.entries(words).filter(([, word]) => word !== undefined)
  const attributes = entries.flatMap(([key, word]) => attribute(key, word))
  const children = entries.flatMap(([key, word]) => childrenOf(key, word, `${indent}  `))
  const start = `${indent}<${[name, ...attributes].join(' ')}`
  return children.length > 0 ? [`${start}>`, ...children, `${indent}</${name}>`] : [`${start}/>`]
}

function attribute(key: string, word: Word): readonly string[] {
  if (isPlainList(word)) return word.length === 0 ? [] : [`${key}="${word.join(', ')}"`]
  return typeof word === 'object' ? [] : [`${key}="${escape(String(word))}"`]
}

function childrenOf(key: string, word: Word, indent: string): readonly string[] {
  if (typeof word !== 'object' || isPlainList(word)) return []
  const name = MEMBERS[key] ?? key
  return listOf(word).flatMap((member) =>
    element(name, typeof member === 'string' ? { name: member } : member, indent),
  )
}

function listOf(word: Words | readonly (string | Words)[]): readonly (string | Words)[] {
  return isList(word) ? word : [word]
}

function isList(word: Word): word is readonly (string | Words)[] {
  return Array.isArray(word)
}

/** Names that a list of commas can hold. */
function isPlainList(word: Word): word is readonly string[] {
  return (
    isList(word) &&
    word.every((member) => typeof member === 'string' && /^[\p{L}_][\p{L}\p{N}_$]*$/u.test(member))
  )
}

const ESCAPES: Readonly<Partial<Record<string, string>>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** A text within an attribute's quotes; a reader would make a blank of a bare line break. */
function escape(text: string): string {
  const plain = text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
  return replaceHidden(plain.replace(/[\t\n\r]/g, toReference), toReference)
}

/** A character by its number; one that no XML may hold, and no database either, gives way to the replacement character. */
function toReference(character: string): string {
  const point = character.codePointAt(0) ?? 0
  const isForbidden =
    point === 0 || (point >= 0xd800 && point <= 0xdfff) || point === 0xfffe || point === 0xffff
  return isForbidden ? '\ufffd' : `&#x${point.toString(16)};`
}
