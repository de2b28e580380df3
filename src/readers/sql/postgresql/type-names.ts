import { elementType } from '../../../sql/expressions/type-names.js'
import type { Node } from 'libpg-query'

import type { EnumNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import { without } from '../../../without.js'
import type { QualifiedName } from '../catalog.js'
import type { Context } from './context.js'
import { textsOf } from './nodes.js'
import type { Session } from './session.js'
import { isWord, nameOf, quoteName, tokenize } from './tokens.js'

/** The name of a type that is created; undefined, and said so, where there is one of that name. */
export function newTypeName(
  parts: readonly Node[] | undefined,
  { session, statement, refusals }: Context,
): QualifiedName | undefined {
  const [written = '', namespace] = [...textsOf(parts)].reverse()
  const name = session.newName(written, namespace)
  if (!session.catalog.enums.find(name) && !session.catalog.domains.find(name)) return name
  refusals.add(statement.placeAt(0), 'duplicate-name', `there is a type called "${written}" already`)
  return undefined
}

/** Gives an enum or a domain another name; the columns and domains of that type follow, and casts to it beside them. */
export function renameType({ catalog }: Session, from: QualifiedName, to: QualifiedName): void {
  const { enums, domains } = catalog
  const type = enums.find(from)
  const domain = domains.find(from)
  if (type) enums.replace(type, moved(type, to))
  if (domain) domains.replace(domain, moved(domain, to))
  const [before, after] = [textOf(from), textOf(to)]
  const follow = (text: string): string | undefined =>
    elementType(text) === before ? after + text.slice(before.length) : undefined
  for (const { table, column } of catalog.columnsOfType(before.replaceAll('"', ''))) {
    const followed = follow(column.type ?? '')
    if (followed === undefined) continue
    const usual = column.default && { ...column.default, text: recast(column.default.text, from, to) }
    table.columns.replace(column, defined({ ...column, type: followed, default: usual }))
    table.changeSql((sql) => recast(sql, from, to))
  }
  for (const other of domains.items) {
    const followed = follow(other.type)
    if (followed !== undefined) domains.replace(other, { ...other, type: followed })
  }
}

/** A type's name with its namespace, in plain letters, as `columnsOfType` takes it. */
export function fullName({ namespace, name = '' }: Pick<EnumNode, 'name' | 'namespace'>): string {
  return namespace === undefined ? name : `${namespace}.${name}`
}

/** An SQL text after a type was renamed to which it casts: `'x'::mood`, `CAST(a AS mood)`. */
function recast(sql: string, from: QualifiedName, to: QualifiedName): string {
  if (!sql.includes(from.name)) return sql
  const tokens = tokenize(sql)
  return tokens.reduceRight((text, token, index) => {
    if (token.text !== '::' && !isWord(token, 'as')) return text
    const hasNamespace = tokens[index + 2]?.text === '.'
    const [first, last] = [tokens[index + 1], tokens[index + (hasNamespace ? 3 : 1)]]
    const isNamespace = !hasNamespace || nameOf(first) === (from.namespace ?? 'public')
    if (!first || !last || nameOf(last) !== from.name || !isNamespace) return text
    return text.slice(0, first.start) + textOf(to) + text.slice(last.end)
  }, sql)
}

function moved<T extends { readonly name?: string; readonly namespace?: string }>(
  node: T,
  to: QualifiedName,
): T {
  return { ...without(node, 'namespace'), ...to } as T
}

function textOf({ name, namespace }: QualifiedName): string {
  return namespace === undefined ? quoteName(name) : `${quoteName(namespace)}.${quoteName(name)}`
}
