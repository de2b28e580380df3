import { NAME } from './names.js'
import { findFault } from './references.js'

const OPENING = new RegExp(`<(${NAME})`, 'y')
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'y')
const ENDING = /\s*(\/?)>/y

/** An attribute: its name, and its value as it stands between the quotes. */
export interface Attribute {
  readonly name: string
  readonly value: string
}

/** A start tag or an empty element, from its `<` to behind its `>`. */
export interface Tag {
  readonly name: string
  readonly attributes: readonly Attribute[]
  /** From where to where the attributes stand. */
  readonly from: number
  readonly to: number
  readonly end: number
  readonly isEmpty: boolean
}

/** What keeps a text from being well-formed XML, at an offset. */
export interface XmlFault {
  readonly offset: number
  readonly code: 'not-well-formed' | 'unknown-entity' | 'second-root' | 'doctype' | 'too-deep' | 'too-large'
  readonly message: string
}

/** The tag at the offset of a `<`, or what is wrong with it; faults lie at that offset. */
export function readTag(text: string, start: number): Tag | XmlFault {
  const opening = matchAt(OPENING, text, start)
  if (!opening) return faultAt(start, '`<` should begin a tag here; as text it is written `&lt;`')
  const name = opening[1] ?? ''
  const attributes: Attribute[] = []
  const from = start + opening[0].length
  const to = readAttributes(text, start, from, attributes)
  if (typeof to !== 'number') return to
  const ending = matchAt(ENDING, text, to)
  if (!ending) return faultAt(start, explain(name, text, to))
  return { name, attributes, from, to, end: to + ending[0].length, isEmpty: ending[1] === '/' }
}

/** The offset behind the last attribute; each goes into `found`. */
function readAttributes(text: string, start: number, from: number, found: Attribute[]): number | XmlFault {
  const names = new Set<string>()
  let at = from
  for (let match = matchAt(ATTRIBUTE, text, at); match; match = matchAt(ATTRIBUTE, text, at)) {
    const name = match[1] ?? ''
    const value = match[2] ?? match[3] ?? ''
    if (names.has(name)) return faultAt(start, `The attribute \`${name}\` is given twice`)
    names.add(name)
    found.push({ name, value })
    if (value.includes('<') && seemsOpen(value)) return faultAt(start, explainSign(name))
    const fault = findFault(value)
    if (fault) return { ...fault, offset: start }
    at += match[0].length
  }
  return at
}

/**
 * Whether a value seems to lack its closing quote, since a tag begins in it. XML allows no `<` in a value at all, JustDB
 * does: `qty < 9` and `a<b` are conditions.
 */
function seemsOpen(value: string): boolean {
  return /<[/!?]/.test(value) || (/[>\n]/.test(value) && /<[\p{L}_:]/u.test(value))
}

const QUOTED = new RegExp(`\\s+(${NAME})\\s*=\\s*(["'])`, 'y')
const UNQUOTED = new RegExp(`\\s+(${NAME})\\s*=`, 'y')
const VALUELESS = new RegExp(`\\s+(${NAME})`, 'y')

/** Why neither an attribute nor the end of the tag stands at an offset. */
function explain(element: string, text: string, at: number): string {
  const quoted = matchAt(QUOTED, text, at)
  if (quoted) return explainValue(quoted[1] ?? '', text, at + quoted[0].length)
  const unquoted = matchAt(UNQUOTED, text, at)
  if (unquoted) return `The value of the attribute \`${unquoted[1] ?? ''}\` should stand in quotes`
  const valueless = matchAt(VALUELESS, text, at)
  if (valueless)
    return `The attribute \`${valueless[1] ?? ''}\` has no value; write \`${valueless[1] ?? ''}="true"\``
  return `The tag of the element \`${element}\` should go on with a blank and an attribute, or end with \`>\``
}

function explainValue(name: string, text: string, at: number): string {
  const next = text.indexOf('<', at)
  if (next === -1) return `The value of the attribute \`${name}\` has no closing quote`
  return explainSign(name)
}

function explainSign(name: string): string {
  return `A \`<\` stands in the value of the attribute \`${name}\`; write \`&lt;\`, or close the quote before it`
}

/** A fault without a code of its own. */
export function faultAt(offset: number, message: string): XmlFault {
  return { offset, code: 'not-well-formed', message }
}

/** A sticky expression's match at an offset. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}
