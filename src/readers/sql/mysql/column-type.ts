import type { Cursor, Phrase } from './cursor.js'
import type { Alphabet } from './definition.js'
import { sqlString } from '../../../sql/string.js'
import { canonicalType } from './type-names.js'

/** A column's type as the database prints it, with what its words say beside. */
export interface ReadType {
  readonly type: string
  readonly alphabet: Alphabet
  /** SERIAL is an integer that counts up, with a unique key. */
  readonly isSerial: boolean
}

/** Types of more than one word, by their first. Longer ones come first. */
const PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  DOUBLE: [['PRECISION']],
  CHAR: [['VARYING'], ['BYTE']],
  CHARACTER: [['VARYING']],
  NATIONAL: [
    ['CHAR', 'VARYING'],
    ['CHARACTER', 'VARYING'],
    ['CHAR'],
    ['CHARACTER'],
    ['VARCHARACTER'],
    ['VARCHAR'],
  ],
  NCHAR: [['VARYING'], ['VARCHARACTER'], ['VARCHAR']],
  LONG: [['CHAR', 'VARYING'], ['CHARACTER', 'VARYING'], ['VARCHAR'], ['VARBINARY']],
}

const NATIONAL: ReadonlySet<string> = new Set(['NATIONAL', 'NCHAR', 'NVARCHAR'])

/** Reads a type: its name, what stands in parentheses, its sign, and its character set. */
export function readColumnType(cursor: Cursor): ReadType {
  if (cursor.peek()?.kind !== 'word') cursor.fail('a type')
  const first = cursor.next().key
  const phrase = PHRASES[first]?.find((words) => cursor.takes(...words)) ?? []
  const name = [first, ...phrase].join(' ')
  const args = cursor.sees('(') ? cursor.list(() => readArgument(cursor)) : []
  const signs = readSigns(cursor)
  const { charset, ...alphabet } = readAlphabet(cursor)
  const national = NATIONAL.has(first) ? 'utf8mb3' : undefined
  const letters = charset ?? national
  return {
    type: canonicalType(name, args, new Set([...signs, ...readSigns(cursor)])),
    alphabet: { ...alphabet, ...(letters === undefined ? {} : { charset: letters }) },
    isSerial: name === 'SERIAL',
  }
}

/** A figure, or one of the values of ENUM and SET, in the quotes of standard SQL; spaces that end a value are none. */
function readArgument(cursor: Cursor): string {
  if (cursor.peek()?.kind === 'string') return sqlString(cursor.string('a value').replace(/(?<! ) +$/, ''))
  const token = cursor.next()
  return token.kind === 'number' || token.kind === 'word' ? token.value : cursor.fail('a number or a value')
}

const SIGNS: ReadonlySet<string> = new Set(['UNSIGNED', 'SIGNED', 'ZEROFILL'])

function readSigns(cursor: Cursor): readonly string[] {
  const signs = []
  for (let sign = cursor.takesOneOf(SIGNS); sign; sign = cursor.takesOneOf(SIGNS)) signs.push(sign)
  return signs
}

/** Words for character sets: `ASCII` and `UNICODE` are short for two of them. */
const SHORT: Readonly<Record<string, Alphabet>> = {
  ASCII: { charset: 'latin1' },
  UNICODE: { charset: 'ucs2' },
  BYTE: { charset: 'binary' },
  BINARY: { binary: true },
}
const SHORTS: ReadonlySet<string> = new Set(Object.keys(SHORT))

/** A character set and a collation, in any order; what is not there is absent. */
export function readAlphabet(cursor: Cursor): Alphabet {
  let alphabet: Alphabet = {}
  for (;;) {
    const short = cursor.takesOneOf(SHORTS)
    if (short !== undefined) alphabet = { ...alphabet, ...SHORT[short] }
    else if (cursor.takes('CHARACTER', 'SET') || cursor.takes('CHAR', 'SET') || cursor.takes('CHARSET'))
      alphabet = { ...alphabet, charset: readAlphabetName(cursor, 'a character set') }
    else if (cursor.takes('COLLATE'))
      alphabet = { ...alphabet, collation: readAlphabetName(cursor, 'a collation') }
    else return alphabet
  }
}

/** A name in lower case; what was called utf8 is utf8mb3, as servers say now. */
function readAlphabetName(cursor: Cursor, what: string): string {
  cursor.takes('=')
  const name = cursor.word(what).toLowerCase()
  return name.replace(/^utf8(?=$|_)/, 'utf8mb3')
}
