import type { Column, Dialect } from '../../model/schema.js'
import type { ColumnType } from '../../model/type.js'
import { familyOf } from '../../sql/expressions/family.js'
import { implicitCast } from '../../sql/expressions/implicit.js'
import type { Node } from '../../sql/expressions/node.js'
import { parse } from '../../sql/expressions/parse.js'
import { tokenize } from '../../sql/expressions/tokens.js'
import { isNumberType, isTextType } from '../../sql/expressions/type-names.js'
import type { Model } from './model.js'

/** What expressions are over. */
type Columned = Pick<Model, 'columns'>

/**
 * The tree of an SQL expression over a model's columns, without the casts that PostgreSQL's catalog adds and that change
 * nothing; undefined for what is not understood. One expression has one tree, whether people or a catalog wrote it.
 */
export function readTree(sql: string, model: Columned, dialect: Dialect | undefined): Node | undefined {
  const family = familyOf(dialect)
  // What a backslash in a string means is the database's business.
  if (dialect === undefined && sql.includes('\\')) return undefined
  const tokens = tokenize(sql, family)
  const tree = tokens && parse(tokens, family)
  const typeOf = (name: string): ColumnType | undefined => findColumn(name, model)?.type
  const strip = (node: Node): Node => {
    const [inner] = node.args
    if (inner && implicitCast(node, { family, typeOf }) === 'same-kind') return strip(inner)
    return withoutUsualType({ ...node, args: node.args.map(strip) })
  }
  return tree && strip(tree)
}

/** What every database takes a text or a number for by itself need not be said. */
function withoutUsualType({ type, ...node }: Node): Node {
  if (type === undefined || isTextType(type) || (node.kind === 'number' && isNumberType(type))) return node
  return { ...node, type }
}

/** The column of a name in SQL: of exactly these letters, else the only one that has them in another case. */
export function findColumn(name: string, { columns }: Columned): Column | undefined {
  const lower = name.toLowerCase()
  const exact = columns.get(name)
  if (exact) return exact
  const alike = [...columns.values()].filter((column) => column.name.toLowerCase() === lower)
  return alike.length === 1 ? alike[0] : undefined
}

/** The column that a node is. */
export function columnOf(node: Node, model: Columned): Column | undefined {
  return node.kind === 'name' ? findColumn(node.text, model) : undefined
}

/** A type without the domains around it. */
export function plainType(type: ColumnType): ColumnType {
  return type.kind === 'domain' ? plainType(type.of) : type
}
