import type { DefaultNode } from '../../../model/document.js'
import { sqlString } from '../../../sql/string.js'

const NUMBER = /^(?:tinyint|smallint|mediumint|int|bigint|decimal|float|double)\b/
const TEXT = /^(?:var)?(?:char|binary)\b|text$|^enum\(|^set\(/
const BYTES = /^(?:var)?binary\b|blob$/
/** What ASCII cannot show. */
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\x00-\x1f\x7f]/
const PRINTABLE = /^[\x20-\x7e]*$/

/**
 * The default that bits stand for (`b'01'`, `x'41'`, `0x41`) in a column of a type, as the database prints it: a number,
 * a string where its bytes are printable, and `b'1'` in a column of bits.
 */
export function readBits(written: string, type: string): DefaultNode {
  const digits = written.replace(/^(?:0?[xb])'?|'$/gi, '')
  const isHex = /^0?x/i.test(written)
  const value = BigInt(digits === '' ? 0 : `${isHex ? '0x' : '0b'}${digits}`)
  if (NUMBER.test(type)) return { text: value.toString(), computed: false }
  if (type.startsWith('bit')) return { text: `b'${value.toString(2)}'`, computed: type !== 'bit(1)' }
  const text = isHex
    ? Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex').toString('latin1')
    : ''
  const isText = isHex && TEXT.test(type) && PRINTABLE.test(text)
  if (isText) return { text: sqlString(text), computed: false }
  return { text: isHex ? hex(Buffer.from(text, 'latin1')) : written, computed: true }
}

/** The default of a column of bytes: those that no text shows are figures, where the database prints them as they are. */
export function settleBytes(given: DefaultNode, type: string): DefaultNode {
  const text = given.text.slice(1, -1).replaceAll("''", "'")
  const isShown = given.computed || !BYTES.test(type) || !HIDDEN.test(text)
  return isShown ? given : { text: hex(Buffer.from(text)), computed: true }
}

function hex(bytes: Buffer): string {
  return `x'${bytes.toString('hex')}'`
}
