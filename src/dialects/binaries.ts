import { figureAt, type TypeRule, type TypeRules } from './type-text.js'

/** Names of strings of bytes. */
export const binaries: TypeRules = {
  binary: bytes(true),
  varbinary: bytes(false),
  'binary varying': bytes(false),
  raw: bytes(false),
  'long raw': blob(),
  'long varbinary': blob(),
  blob: blob(),
  tinyblob: blob('tiny'),
  mediumblob: blob('medium'),
  longblob: blob('long'),
  'binary large object': blob(),
  bytea: blob(),
  image: blob(),
  rowversion: () => ({ kind: 'binary', length: 8, fixed: true }),
}

function bytes(fixed: boolean): TypeRule {
  return (text) => {
    if (text.args[0]?.toLowerCase() === 'max') return { kind: 'binary', fixed: false }
    const length = figureAt(text, 0)
    return { kind: 'binary', ...(length === undefined ? {} : { length }), fixed }
  }
}

function blob(size?: 'tiny' | 'medium' | 'long'): TypeRule {
  return () => ({ kind: 'binary', fixed: false, ...(size ? { size } : {}) })
}
