import { eastAsianWidth } from 'get-east-asian-width'

import { pythonComment } from '../../quote/python.js'

const INDENT = 4

// eslint-disable-next-line no-control-regex -- the whole of ASCII
const ASCII = /^[\x00-\x7f]*$/

/**
 * A piece of Python to be laid out: text that stays on one line, or a group in brackets whose members stand beside
 * each other when they fit and one a line when not. A comparison and a chain break before their operators.
 */
export type Code = string | Group | Comparison | Chain

/** A bracketed piece: `head` ends in the opening bracket (`Index(`, `comment=text(`, `[`), `close` is the other one. */
export interface Group {
  readonly head: string
  readonly items: readonly Code[]
  readonly close: ')' | ']' | '}'
}

/** `left == right`, for an argument of a call. */
export interface Comparison {
  readonly left: string
  readonly operator: string
  readonly right: string
}

/** `one | two | three`, for an argument of a call. */
export interface Chain {
  readonly operands: readonly Code[]
  readonly joint: '|' | '&'
}

/**
 * An assignment: `target = value` or `target: annotation = value`. An annotation that can break is one subscript or a
 * chain.
 */
export interface Assignment {
  readonly target: string
  readonly annotation?: Code
  readonly value: Code
}

/** `target: annotation`, without a value. */
export type Declaration = Pick<Required<Assignment>, 'target' | 'annotation'>

/** `head(items)`. */
export function call(head: string, items: readonly Code[]): Group {
  return { head: `${head}(`, items, close: ')' }
}

/** `head[item]`: a subscript, such as `Mapped[int]`. */
export function subscript(head: string, item: Code): Group {
  return { head: `${head}[`, items: [item], close: ']' }
}

/** `[items]`. */
export function list(items: readonly Code[]): Group {
  return { head: '[', items, close: ']' }
}

/** `(items)`; a tuple of one keeps its comma. */
export function tuple(items: readonly Code[]): Group {
  return { head: '(', items, close: ')' }
}

/** `{key: value}`; the keys are finished Python. */
export function dict(entries: readonly (readonly [key: string, value: Code])[]): Group {
  return { head: '{', items: entries.map(([key, value]) => prefix(`${key}: `, value)), close: '}' }
}

/** `name=value`, an argument. */
export function keyword(name: string, value: Code): Code {
  return prefix(`${name}=`, value)
}

/** `left == right`, an argument. */
export function equals(left: string, right: string): Comparison {
  return { left, operator: '==', right }
}

/** `return value`, a statement. */
export function returned(value: Code): Code {
  return prefix('return ', value)
}

/** `one | two`, an argument; one operand alone is itself. */
export function chain(joint: Chain['joint'], operands: readonly Code[]): Code {
  const [only = ''] = operands
  return operands.length === 1 ? only : { operands, joint }
}

/** The code on one line, however long. */
export function flat(code: Code): string {
  if (typeof code === 'string') return code
  if ('operands' in code) return code.operands.map(flat).join(` ${code.joint} `)
  if ('operator' in code) return `${code.left} ${code.operator} ${code.right}`
  const [only] = code.items
  // Most groups hold one text, and none of them need be joined.
  const items = code.items.length === 1 && typeof only === 'string' ? only : code.items.map(flat).join(', ')
  return `${code.head}${items}${isSingle(code) ? ',' : ''}${code.close}`
}

/** Whether a text fits in so many columns: wide characters, as of Chinese, take two, and marks on others none. */
function fitsIn(text: string, columns: number): boolean {
  // No UTF-16 unit is wider than two columns.
  if (text.length * 2 <= columns) return true
  if (ASCII.test(text)) return text.length <= columns
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) <= columns
}

function widthOf(character: string): number {
  return MARK.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)
}

const MARK = /^[\p{Mn}\p{Me}]$/u

/** How code is laid out in lines of so many columns, as `ruff format` leaves it. */
export class Layout {
  readonly #width: number

  constructor(width: number) {
    this.#width = width
  }

  /** Whether a text fits in a line behind an indent (in columns). */
  fits(text: string, indent = 0): boolean {
    return fitsIn(text, this.#width - indent)
  }

  /** The lines of a comment that says any text, at an indent. */
  comment(text: string, indent = 0): readonly string[] {
    return pythonComment(text, this.#width - indent).map((comment) => line(comment, indent))
  }

  /** The lines of an expression statement at an indent. */
  statement(code: Code, indent = 0): readonly string[] {
    return this.#print('', code, indent, '')
  }

  /**
   * The lines of an assignment at an indent: flat, else with the value's members one a line, else with the value in
   * parentheses, else with the annotation broken. Without a value only that breaks.
   */
  assignment(assignment: Assignment | Declaration, indent = 0): readonly string[] {
    if (!('value' in assignment)) return this.#declare(assignment, indent)
    const { target, annotation, value } = assignment
    const start = annotation ? `${target}: ${flat(annotation)} = ` : `${target} = `
    const whole = `${start}${flat(value)}`
    if (this.fits(whole, indent)) return [line(whole, indent)]
    if (isSplittable(value) && this.fits(`${start}${value.head}`, indent)) {
      return this.#explode(start, value, indent, '')
    }
    const inner = this.statement(value, indent + INDENT)
    const isHeld =
      inner.every((each) => this.fits(each)) || (typeof value !== 'string' && canBreak(annotation))
    if (isHeld && this.fits(`${start}(`, indent))
      return [line(`${start}(`, indent), ...inner, line(')', indent)]
    return canBreak(annotation)
      ? this.#breakAnnotation(target, annotation, value, indent)
      : this.#print(start, value, indent, '')
  }

  #declare({ target, annotation }: Declaration, indent: number): readonly string[] {
    return this.#print(`${target}: `, annotation, indent, '')
  }

  #breakAnnotation(
    target: string,
    annotation: Group | Chain,
    value: Code,
    indent: number,
  ): readonly string[] {
    const { head, items, close } = 'items' in annotation ? annotation : tuple([annotation])
    return [
      line(`${target}: ${head}`, indent),
      ...items.flatMap((item) => this.statement(item, indent + INDENT)),
      ...this.#print(`${close} = `, value, indent, ''),
    ]
  }

  #print(start: string, code: Code, indent: number, end: string): readonly string[] {
    const whole = `${start}${flat(code)}${end}`
    if (typeof code === 'string' || this.fits(whole, indent)) return [line(whole, indent)]
    if ('operator' in code) {
      return [line(`${start}${code.left}`, indent), line(`${code.operator} ${code.right}${end}`, indent)]
    }
    if ('operands' in code) return this.#printChain(start, code, indent, end)
    return isSplittable(code) ? this.#explode(start, code, indent, end) : [line(whole, indent)]
  }

  #printChain(start: string, { operands, joint }: Chain, indent: number, end: string): readonly string[] {
    const last = operands.length - 1
    return operands.flatMap((operand, at) =>
      this.#print(at === 0 ? start : `${joint} `, operand, indent, at === last ? end : ''),
    )
  }

  #explode(start: string, { head, items, close }: Group, indent: number, end: string): readonly string[] {
    return [
      line(`${start}${head}`, indent),
      ...items.flatMap((item) => this.#print('', item, indent + INDENT, ',')),
      line(`${close}${end}`, indent),
    ]
  }
}

function canBreak(annotation: Code | undefined): annotation is Group | Chain {
  return annotation !== undefined && typeof annotation !== 'string' && !('operator' in annotation)
}

function prefix(text: string, code: Code): Code {
  if (typeof code === 'string') return `${text}${code}`
  if ('operator' in code) return { ...code, left: `${text}${code.left}` }
  if ('operands' in code) {
    return { ...code, operands: code.operands.map((each, at) => (at === 0 ? prefix(text, each) : each)) }
  }
  return { ...code, head: `${text}${code.head}` }
}

function isSplittable(code: Code): code is Group {
  return typeof code !== 'string' && 'items' in code && code.items.length > 0
}

/** A tuple of one member; a call of one argument is none, for its head has a name before the bracket. */
function isSingle({ head, items }: Group): boolean {
  return items.length === 1 && head.endsWith('(') && (head.length === 1 || ' ='.includes(head.at(-2) ?? ''))
}

/** A line of text at an indent. */
export function line(text: string, indent: number): string {
  return `${' '.repeat(indent)}${text}`
}
