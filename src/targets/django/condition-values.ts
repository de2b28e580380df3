import type { Column } from '../../model/schema.js'
import type { TypeKind } from '../../model/type.js'
import type { Node } from '../../sql/expressions/node.js'
import { pythonString } from '../../quote/python.js'
import type { Imports } from '../python/imports.js'
import { call, type Code } from '../python/layout.js'
import { numberLiteral, plain, printLiteral, type Literal } from './literals.js'
import { plainType } from './sql-tree.js'

/** A value that a column is compared with: a literal, or the parts of a date or of a time of day. */
export type Value = Literal | { readonly kind: 'date' | 'time'; readonly parts: readonly string[] }

/** A literal as a value for a column's field; undefined for one that the field cannot hold as it is. */
export function readValue(node: Node, column: Column): Value | undefined {
  const type = plainType(column.type)
  if (node.kind === 'number') {
    return node.type === undefined ? numberLiteral(node.text, type, false) : undefined
  }
  if (node.kind === 'string') return (READERS[type.kind] ?? readText)(node, column)
  const isTruth = node.kind === 'word' && (node.text === 'true' || node.text === 'false')
  return isTruth && type.kind === 'boolean' ? plain(node.text === 'true' ? 'True' : 'False') : undefined
}

/** A text as a value for a column of dates or of times of day; undefined for other columns, and for what no Python value says. */
export function readMoment(text: string, column: Column): Value | undefined {
  return READERS[column.type.kind]?.({ text }, column)
}

/** Python for a whole number or a text, which Django writes as they are though it does not know for which field. */
export function printPlain(node: Node, column: Column, imports: Imports): Code | undefined {
  const value = PLAIN.has(plainType(column.type).kind) ? readValue(node, column) : undefined
  return value && printValue(value, imports)
}

const PLAIN: ReadonlySet<TypeKind> = new Set(['enum', 'integer', 'string', 'text'])

/** Python for a value, with the import that it needs. */
export function printValue(value: Value, imports: Imports): Code {
  return 'parts' in value
    ? call(imports.from('datetime', value.kind), value.parts)
    : printLiteral(value, imports)
}

/** A text in SQL, and the type that it is said to have. */
type Text = Pick<Node, 'text' | 'type'>

const TEXTS: ReadonlySet<TypeKind> = new Set(['enum', 'string', 'text'])

/** A text without a type, or with the named enum type of the column. */
function readText({ text, type }: Text, column: Column): Literal | undefined {
  const kind = plainType(column.type).kind
  return TEXTS.has(kind) && (type === undefined || kind === 'enum') ? plain(pythonString(text)) : undefined
}

function readDate({ text, type }: Text): Value | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const date = new Date(`${text}T00:00:00Z`)
  const isDate = /^[1-9]/.test(year) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  if (!isDate || (type !== undefined && type !== 'date')) return undefined
  return { kind: 'date', parts: [year, `${Number(month)}`, `${Number(day)}`] }
}

/** A time with all its parts: SQLite keeps times as text, where `08:00` is not `08:00:00`. A zone has no field. */
function readTime({ text, type }: Text, column: Column): Value | undefined {
  const [, ...parts] = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/.exec(text) ?? []
  const { type: own } = column
  const isZoned = own.kind === 'time' && own.timezone
  if (parts.length === 0 || isZoned || (type !== undefined && !TIMES.has(type))) return undefined
  const [hour = 0, minute = 0, second = 0] = parts.map(Number)
  return { kind: 'time', parts: [hour, minute, ...(second === 0 ? [] : [second])].map(String) }
}

const TIMES: ReadonlySet<string> = new Set(['time', 'time without time zone'])

/** How a text is read for columns that hold no texts. */
const READERS: Readonly<Partial<Record<TypeKind, (text: Text, column: Column) => Value | undefined>>> = {
  date: readDate,
  time: readTime,
}
