import { sqlString } from '../../sql/string.js'
import type { Value } from './parse.js'

/** A value as plain text: a text without its quotes, the last part of a reference, the argument of `sql(...)`. */
export function toText(value: Value): string {
  switch (value.kind) {
    case 'string':
    case 'number':
      return value.text
    case 'path':
      return value.parts.at(-1) ?? ''
    case 'list':
      return value.items.map(toText).join(', ')
    case 'call':
      return sqlOf(value) ?? `${value.parts.join('.')}(${value.args.map(toSql).join(', ')})`
  }
}

/** The names in a list of references: `[column.a, column.b]`. A lone reference is a list of one. */
export function listNames(value: Value): readonly string[] {
  return value.kind === 'list' ? value.items.map(toText) : [toText(value)]
}

/** Atlas's names of types for which SQL has two words. */
const TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['bit_varying', 'bit varying'],
  ['character_varying', 'character varying'],
  ['double_precision', 'double precision'],
])

/** The type text of `varchar(255)`, `enum("a", "b")`, `enum.status` or `sql("int[]")`. */
export function toTypeText(value: Value): string {
  if (value.kind === 'path') return typeName(value.parts)
  if (value.kind !== 'call') return toText(value)
  return sqlOf(value) ?? `${typeName(value.parts)}(${value.args.map(toSql).join(',')})`
}

function typeName(parts: readonly string[]): string {
  const name = parts.at(-1) ?? ''
  return parts.length === 1 ? (TWO_WORDS.get(name) ?? name) : name
}

/** A default: as SQL, and whether it is an expression. `null` is none. */
export function toDefault(value: Value): { readonly text: string; readonly computed: boolean } {
  const sql = value.kind === 'call' ? sqlOf(value) : undefined
  return { text: sql ?? toSql(value), computed: sql !== undefined }
}

/** The text in `sql("...")`. */
function sqlOf(value: Value): string | undefined {
  const [first] = value.kind === 'call' && value.parts.join('.') === 'sql' ? value.args : []
  return first?.kind === 'string' ? first.text : undefined
}

function toSql(value: Value): string {
  return value.kind === 'string' ? sqlString(value.text) : toText(value)
}
