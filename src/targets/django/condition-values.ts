import type { Column } from '../../model/schema.js'
import type { TypeKind } from '../../model/type.js'
import type { Node } from '../../sql/expressions/node.js'
import { pythonString } from '../../quote/python.js'
import type { Imports } from '../python/imports.js'
import { call, type Code } from '../python/layout.js'
import { numberLiteral, plain, printLiteral, type Literal } from './literals.js'
import { plainType } from './sql-tree.js'

/** A value that a column is compared with: a literal, or the parts of a date. */
export type Value = Literal | { readonly kind: 'date'; readonly parts: readonly [string, string, string] }

/** A literal as a value for a column's field; undefined for one that the field cannot hold as it is. */
export function readValue(node: Node, column: Column): Value | undefined {
  const type = plainType(column.type)
  if (node.kind === 'number') {
    return node.type === undefined ? numberLiteral(node.text, type, false) : undefined
  }
  if (node.kind === 'string') return type.kind === 'date' ? readDate(node) : readText(node, column)
  const isTruth = node.kind === 'word' && (node.text === 'true' || node.text === 'false')
  return isTruth && type.kind === 'boolean' ? plain(node.text === 'true' ? 'True' : 'False') : undefined
}

/** Python for a value, with the import that it needs. */
export function printValue(value: Value, imports: Imports): Code {
  return value.kind === 'date'
    ? call(imports.from('datetime', 'date'), value.parts)
    : printLiteral(value, imports)
}

const TEXTS: ReadonlySet<TypeKind> = new Set(['enum', 'string', 'text'])

/** A text without a type, or with the named enum type of the column. */
function readText({ text, type }: Node, column: Column): Literal | undefined {
  const kind = plainType(column.type).kind
  return TEXTS.has(kind) && (type === undefined || kind === 'enum') ? plain(pythonString(text)) : undefined
}

function readDate({ text, type }: Node): Value | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const date = new Date(`${text}T00:00:00Z`)
  const isDate = /^[1-9]/.test(year) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  if (!isDate || (type !== undefined && type !== 'date')) return undefined
  return { kind: 'date', parts: [year, `${Number(month)}`, `${Number(day)}`] }
}
