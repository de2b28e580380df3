import type { Column } from '../../model/schema.js'
import type { Node } from '../../sql/expressions/node.js'
import type { ColumnType } from '../../model/type.js'
import type { Model } from './model.js'
import type { Printing } from './printing.js'
import { plainType, readTree } from './sql-tree.js'

/**
 * A column with the text that its default is under all casts: `new` of `('new'::text)::order_status`, `{a,b}` of
 * `ARRAY['a', 'b']::mood[]`, where a field of text holds such values. Other columns are as they were.
 */
export function withConstantDefault(column: Column, model: Model, printing: Printing): Column {
  const { default: value } = column
  const { dialect, plainSql } = printing
  if (value?.kind !== 'expression' || dialect !== 'postgresql') return column
  const isArray = isArrayOfNamed(column.type)
  if (!isArray && !TEXTS.has(plainType(column.type).kind)) return column
  const tree = readTree(plainSql(value.sql), model, dialect)
  const text = tree && (isArray ? arrayText(tree) : literalText(tree))
  return text === undefined ? column : { ...column, default: { kind: 'string', value: text } }
}

const TEXTS: ReadonlySet<string> = new Set(['enum', 'string', 'text'])

/** Whether a type is an array of a type that no migration makes; its field is one of text. */
function isArrayOfNamed(type: ColumnType): boolean {
  const plain = plainType(type)
  return plain.kind === 'array' && (plain.of.kind === 'enum' || plain.of.kind === 'domain')
}

function literalText({ kind, text, type }: Node): string | undefined {
  return kind === 'string' && type === undefined ? text : undefined
}

/** An array of texts as PostgreSQL writes one ("Array Input and Output Syntax"). */
function arrayText({ kind, args }: Node): string | undefined {
  if (kind !== 'array') return undefined
  const items = args.map((arg) => {
    const text = literalText(arg)
    return text === undefined ? arrayText(arg) : quoteItem(text)
  })
  return items.every((item) => item !== undefined) ? `{${items.join(',')}}` : undefined
}

function quoteItem(text: string): string {
  const isBare = /^[^\s{},"\\]+$/.test(text) && text.toLowerCase() !== 'null'
  return isBare ? text : `"${text.replace(/["\\]/g, '\\$&')}"`
}
