import type { Dialect } from '../../../model/schema.js'
import { own } from '../../../own.js'
import type { Alphabet } from './definition.js'

/** Default collations of character sets, where they are not named `<set>_general_ci`. */
const DEFAULTS: Readonly<Record<string, string>> = {
  big5: 'big5_chinese_ci',
  binary: 'binary',
  cp932: 'cp932_japanese_ci',
  dec8: 'dec8_swedish_ci',
  eucjpms: 'eucjpms_japanese_ci',
  euckr: 'euckr_korean_ci',
  gb18030: 'gb18030_chinese_ci',
  gb2312: 'gb2312_chinese_ci',
  gbk: 'gbk_chinese_ci',
  hp8: 'hp8_english_ci',
  latin1: 'latin1_swedish_ci',
  latin5: 'latin5_turkish_ci',
  sjis: 'sjis_japanese_ci',
  swe7: 'swe7_swedish_ci',
  tis620: 'tis620_thai_ci',
  ujis: 'ujis_japanese_ci',
}

/** The most bytes of a character, where it is not 1. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{ big5: 2, cp932: 2, eucjpms: 3, euckr: 2, gb18030: 4, gb2312: 2, gbk: 2, sjis: 2, ucs2: 2, ujis: 3 },
  ...{ utf16: 4, utf16le: 4, utf32: 4, utf8mb3: 3, utf8mb4: 4 },
}

/** The collation that an alphabet comes to; undefined where it says nothing. */
export function collationOf(alphabet: Alphabet, dialect: Dialect): string | undefined {
  const { charset, collation, binary } = alphabet
  if (collation !== undefined) return collation
  if (charset === undefined) return undefined
  if (binary) return charset === 'binary' ? 'binary' : `${charset}_bin`
  if (charset === 'utf8mb4' && dialect === 'mysql') return 'utf8mb4_0900_ai_ci'
  return own(DEFAULTS, charset) ?? `${charset}_general_ci`
}

/** The character set of a collation, whose name begins with it: `latin1` of `latin1_swedish_ci`. */
export function charsetOf(collation: string): string {
  return collation.replace(/_[^]*/, '')
}

/** How many bytes a character may need; that of Unicode where the set is not known. */
export function widthOf(charset: string | undefined): number {
  return charset === undefined ? 4 : (own(WIDTHS, charset) ?? 1)
}
