import type { Node } from '../../sql/expressions/node.js'
import type { ColumnType, TypeKind } from '../../model/type.js'
import type { Imports } from '../python/imports.js'
import { call, type Code } from '../python/layout.js'
import { fromModels } from './expressions.js'
import type { Model } from './model.js'
import { columnOf, plainType } from './sql-tree.js'

/** What Django asks about an expression of several kinds of values: the field that its value would have. */
type Kind =
  'CharField' | 'DateField' | 'DateTimeField' | 'DecimalField' | 'FloatField' | 'IntegerField' | 'TextField'

const KINDS: Readonly<Partial<Record<TypeKind, Kind>>> = {
  date: 'DateField',
  datetime: 'DateTimeField',
  decimal: 'DecimalField',
  enum: 'TextField',
  float: 'FloatField',
  integer: 'IntegerField',
  string: 'CharField',
  text: 'TextField',
}

/** The kind of field that the value of a column or literal has; undefined where that is not known. */
export function kindOf(node: Node, model: Model): Kind | undefined {
  const column = columnOf(node, model)
  if (column) return kindOfType(column.type)
  if (node.kind === 'string') return 'CharField'
  if (node.kind === 'number') return node.text.includes('.') ? 'DecimalField' : 'IntegerField'
  return undefined
}

function kindOfType(type: ColumnType): Kind | undefined {
  return KINDS[plainType(type).kind]
}

/** `models.TextField()`: the field of what an expression is about, its first column; undefined where there is none. */
export function outputField(
  node: Node,
  { model, imports }: { readonly model: Model; readonly imports: Imports },
): Code | undefined {
  const kind = firstKind(node, model)
  return kind && call(fromModels(imports, kind), [])
}

function firstKind(node: Node, model: Model): Kind | undefined {
  const column = columnOf(node, model)
  if (column) return kindOfType(column.type)
  for (const arg of node.args) {
    const kind = firstKind(arg, model)
    if (kind) return kind
  }
  return undefined
}
