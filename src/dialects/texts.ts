import type { ColumnType } from '../model/type.js'
import { figureAt, valuesOf, type TypeRule, type TypeRules, type TypeText } from './type-text.js'

/** Names of strings and texts. */
export const texts: TypeRules = {
  char: string(true),
  character: string(true),
  nchar: string(true),
  'national char': string(true),
  'national character': string(true),
  bpchar: string(true),
  varchar: string(false),
  'character varying': string(false),
  'char varying': string(false),
  varchar2: string(false),
  nvarchar: string(false),
  nvarchar2: string(false),
  'national varchar': string(false),
  'national char varying': string(false),
  'national character varying': string(false),
  sysname: () => ({ kind: 'string', length: 128, fixed: false }),
  name: () => ({ kind: 'string', length: 63, fixed: false }),
  rowid: () => ({ kind: 'string', length: 18, fixed: false }),
  string: (text) => (figureAt(text, 0) === undefined ? { kind: 'text' } : string(false)(text)),
  text: text(),
  tinytext: text('tiny'),
  mediumtext: text('medium'),
  longtext: text('long'),
  ntext: text(),
  clob: text(),
  nclob: text(),
  long: text(),
  'long varchar': text(),
  enum: listed('enum'),
  set: listed('set'),
}

function string(fixed: boolean): TypeRule {
  return (text: TypeText): ColumnType => {
    if (text.args[0]?.toLowerCase() === 'max') return { kind: 'text' }
    const length = figureAt(text, 0)
    return { kind: 'string', ...(length === undefined ? {} : { length }), fixed }
  }
}

function text(size?: 'tiny' | 'medium' | 'long'): TypeRule {
  return () => (size ? { kind: 'text', size } : { kind: 'text' })
}

function listed(kind: 'enum' | 'set'): TypeRule {
  return (text) => {
    const values = valuesOf(text)
    return values.length > 0 ? { kind, values } : { kind: 'unknown' }
  }
}
