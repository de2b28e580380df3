import type { IndexElem, Node } from 'libpg-query'

import type { IndexPartNode } from '../../../model/document.js'
import { without } from '../../../without.js'
import { defined } from '../../defined.js'
import { catalogForm } from './catalog-form.js'
import type { Context } from './context.js'
import { optionsOf, textsOf } from './nodes.js'
import { isUsualClass } from './operator-classes.js'
import { quoteName } from './tokens.js'

/** Where a member of an index stands among the tokens. */
interface Range {
  readonly from: number
  readonly to: number
}

/** The members of an index or exclusion constraint of a method, written in the first parentheses at or after a token. */
export function readParts(
  elements: readonly IndexElem[],
  from: number,
  method: string | undefined,
  context: Context,
): readonly IndexPartNode[] {
  const { statement } = context
  const opening = statement.find('(', from)
  const ranges = statement.parts(opening + 1, statement.closing(opening))
  return elements.map((element, index) => {
    const part = readPart(element, ranges[index] ?? { from: 0, to: 0 }, context)
    const isUsual = part.operatorClass !== undefined && isUsualClass(part.operatorClass, method)
    return isUsual ? without(part, 'operatorClass') : part
  })
}

function readPart(element: IndexElem, range: Range, context: Context): IndexPartNode {
  const isDescending = element.ordering === 'SORTBY_DESC'
  const nulls = NULLS[element.nulls_ordering ?? '']
  const column = columnOf(element.expr)
  return defined({
    name: element.name ?? column?.name,
    expression: element.expr && !column ? expressionOf(element.expr, range, context) : undefined,
    order: isDescending ? ('desc' as const) : undefined,
    nulls: nulls === (isDescending ? 'first' : 'last') ? undefined : nulls,
    operatorClass: operatorClassOf(element),
    collation: textsOf(element.collation).at(-1) ?? column?.collation,
  })
}

function expressionOf(node: Node, range: Range, context: Context): string {
  const written = expressionIn(range, context)
  return catalogForm(node, written, context) ?? written
}

/** The column that an expression is, perhaps with a collation: PostgreSQL keeps no expression of it. */
function columnOf(
  expression: Node | undefined,
): { readonly name: string; readonly collation?: string } | undefined {
  if (!expression) return undefined
  if ('CollateClause' in expression) {
    const column = columnOf(expression.CollateClause.arg)
    return (
      column && { ...column, ...defined({ collation: textsOf(expression.CollateClause.collname).at(-1) }) }
    )
  }
  const name = 'ColumnRef' in expression ? textsOf(expression.ColumnRef.fields).at(-1) : undefined
  return name === undefined ? undefined : { name }
}

const NULLS: Readonly<Record<string, 'first' | 'last'>> = {
  SORTBY_NULLS_FIRST: 'first',
  SORTBY_NULLS_LAST: 'last',
}

/** An expression as written: what stands in parentheses, or a function's call with its arguments. */
function expressionIn({ from, to }: Range, { statement }: Context): string {
  const opening = statement.find('(', from)
  return opening < 0 || opening >= to
    ? statement.slice(from, from + 1)
    : statement.slice(from, statement.closing(opening) + 1)
}

/** Namespaces whose operator classes the catalog names without them. */
const PLAIN_NAMESPACES: ReadonlySet<string> = new Set(['pg_catalog', 'public'])

function operatorClassOf({ opclass, opclassopts }: IndexElem): string | undefined {
  const parts = textsOf(opclass).filter(
    (part, index, all) => all.length === 1 || index > 0 || !PLAIN_NAMESPACES.has(part),
  )
  if (parts.length === 0) return undefined
  const options = [...optionsOf(opclassopts)].map(([name, value]) => `${name}='${textOf(value)}'`)
  const name = parts.map(quoteName).join('.')
  return options.length === 0 ? name : `${name} (${options.join(', ')})`
}

function textOf(node: Node | undefined): string {
  if (!node) return 'true'
  if ('Integer' in node) return String(node.Integer.ival ?? 0)
  if ('Float' in node) return node.Float.fval ?? ''
  if ('String' in node) return node.String.sval ?? ''
  return 'Boolean' in node ? String(node.Boolean.boolval === true) : ''
}
