import type { Place } from '../../model/place.js'
import { Branch, type Member, scalarAt, type TreeNode } from '../tree.js'

/** Gives a place by a line and a column, both from 1, of the text that is read. */
export type LocateAt = (line: number, column: number) => Place

/**
 * The members that TOML text of plain lines means, which nearly all schemas are made of: `[[Table.Column]]`, pairs of a
 * bare key with a text without escapes, a truth value, a number or a list of such texts, comments and blank lines.
 * Undefined where a line is anything else, or repeats or contradicts an earlier one: that is for the parser to judge,
 * which gives the same for plain lines and takes several times as long.
 */
export function readPlain(text: string, locate: LocateAt): readonly Member[] | undefined {
  const root = new Branch(locate(1, 1))
  let open: Branch | undefined = root
  let line = 0
  LINE.lastIndex = 0
  while (open && LINE.lastIndex < text.length) {
    const found = LINE.exec(text)
    line += 1
    open = found ? readLine(found, root, open, (column) => locate(line, column)) : undefined
  }
  return open && root.node.members
}

/** The object that is open behind a line: a header opens another, and a pair is added to the one that is open. */
function readLine(
  [, indent = '', header, key, equals = '', value = '']: RegExpExecArray,
  root: Branch,
  open: Branch,
  at: (column: number) => Place,
): Branch | undefined {
  const column = indent.length + 1
  if (header !== undefined) return append(root, header, at(column))
  if (key === undefined) return open
  if (!canAdd(open, key)) return undefined
  open.add(key, at(column), toTree(value, at(column + key.length + equals.length)))
  return open
}

/** What a text, a comment and a list may hold (TOML 1.0: no control characters but tabs). */
const SIGN = String.raw`[^\x00-\x08\x0a-\x1f\x7f]`
const QUOTED = String.raw`"[^"\\\x00-\x08\x0a-\x1f\x7f]*"|'[^'\x00-\x08\x0a-\x1f\x7f]*'`
const BARE = 'true|false|[-+]?(?:0|[1-9][0-9]{0,14})(?:[.][0-9]{1,15})?'
const LIST = String.raw`\[[ \t]*(?:(?:${QUOTED})[ \t]*(?:,[ \t]*|(?=\])))*\]`
const NAME = '[A-Za-z0-9_-]+'

const HEADER = String.raw`\[\[(${NAME}(?:\.${NAME})*)\]\]`
const PAIR = `(${NAME})([ \\t]*=[ \\t]*)(${QUOTED}|${BARE}|${LIST})`

/** A line with its end: blanks, a header or a pair, and a comment. */
const LINE = new RegExp(String.raw`([ \t]*)(?:(?:${HEADER}|${PAIR})[ \t]*)?(?:#${SIGN}*)?(?:\r?\n|$)`, 'y')
const TEXT = new RegExp(QUOTED, 'g')

function toTree(value: string, place: Place): TreeNode {
  if (value.startsWith('[')) return { kind: 'list', place, items: toItems(value, place) }
  return scalarAt(place, isQuoted(value) ? value.slice(1, -1) : value)
}

function toItems(list: string, place: Place): readonly TreeNode[] {
  return [...list.matchAll(TEXT)].map(({ 0: item, index }) =>
    scalarAt({ ...place, column: place.column + index }, item.slice(1, -1)),
  )
}

function isQuoted(value: string): boolean {
  return value.startsWith('"') || value.startsWith("'")
}

/** A new object at the end of the list that a header names, which lies in objects that other headers opened. */
function append(root: Branch, header: string, place: Place): Branch | undefined {
  const names = header.split('.')
  const last = names.pop() ?? ''
  const around = names.reduce<Branch | undefined>((branch, name) => branch?.at(name), root)
  return around && (around.at(last) !== undefined || canAdd(around, last))
    ? around.append(last, place)
    : undefined
}

/** Whether an object has no such key yet. One with more keys than anybody writes by hand is left to the parser. */
function canAdd({ node: { members } }: Branch, key: string): boolean {
  return members.length < MOST_KEYS && !members.some((member) => member.key === key)
}

const MOST_KEYS = 50
