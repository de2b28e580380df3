import type { Family } from './family.js'
import { node, type Node } from './node.js'

/** A string literal, of a type where it is said. */
export function stringLiteral(text: string, type?: string): Node {
  return { ...node('string', text), ...(type === undefined ? {} : { type }) }
}

/** A literal without quotes that is no number: `true`, `null`, a unit. */
export function word(text: string): Node {
  return node('word', text)
}

/** A number in its shortest digits, a point kept: `007.50` is `7.5`, `2.00` is `2.0`, which is no whole number. */
export function numberLiteral(text: string): Node {
  if (/^0x/i.test(text)) return node('number', hexDigits(text.slice(2)))
  const digits = shortest(text)
  const lostPoint = /[.e]/i.test(text) && !digits.includes('.')
  return node('number', lostPoint ? `${digits}.0` : digits)
}

/** A string of bits or bytes, `b'101'` or `x'1f'`: in PostgreSQL both are bits. */
export function bitsLiteral(text: string, family: Family): Node {
  const digits = text.slice(2, -1)
  if (family !== 'postgresql') {
    return node('number', text.startsWith('x') ? hexDigits(digits) : `b:${digits}`)
  }
  if (text.startsWith('b')) return stringLiteral(digits, 'bit')
  const bits = digits.replace(/./g, (digit) => parseInt(digit, 16).toString(2).padStart(4, '0'))
  return stringLiteral(bits, 'bit')
}

const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/

/** The largest power of ten that is written out. */
const LARGEST_EXPONENT = 40

/** The digits of a number without what changes nothing about its value: zeros at either end, an exponent, a sign `+`. */
export function shortest(text: string): string {
  const match = NUMBER.exec(text.trim().replaceAll('_', ''))
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? []
  const power = Number(exponent)
  if (!match || Math.abs(power) > LARGEST_EXPONENT) return text.toLowerCase()
  const zeros = '0'.repeat(LARGEST_EXPONENT)
  const digits = `${zeros}${whole}${fraction}${zeros}`
  const point = LARGEST_EXPONENT + whole.length + power
  const before = digits.slice(0, point).replace(/^0+/, '') || '0'
  const after = withoutZeros(digits.slice(point))
  const number = after === '' ? before : `${before}.${after}`
  return sign === '-' && number !== '0' ? `-${number}` : number
}

/** Whether a text is a number as SQL writes it. */
export function isNumber(text: string): boolean {
  return /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text)
}

/** Strings that mean another moment whenever they are read. */
const MOVING: ReadonlySet<string> = new Set(['now', 'today', 'tomorrow', 'yesterday'])

/** Whether a string literal could mean the time at which it is read. */
export function isMoving({ kind, text }: Node): boolean {
  return kind === 'string' && MOVING.has(text.trim().toLowerCase())
}

function hexDigits(digits: string): string {
  return `x:${digits.toLowerCase().replace(/^0+(?=.)/, '')}`
}

/** Without the zeros at the end; a plain pattern for it would look at each run of zeros again and again. */
function withoutZeros(digits: string): string {
  let end = digits.length
  while (digits.charAt(end - 1) === '0') end -= 1
  return digits.slice(0, end)
}

/** Whether two texts are one number, however many zeros either has. */
export function sameNumber(one: string, other: string): boolean {
  return shortest(one) === shortest(other)
}
