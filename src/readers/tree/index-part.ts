import type { IndexPartNode } from '../../model/document.js'
import { defined } from '../defined.js'
import type { Findings } from '../findings.js'
import { splitList } from '../lists.js'
import { normalise } from './dictionary.js'
import { describe, Fields } from './fields.js'
import type { Member, ObjectNode, TreeNode } from './node.js'
import type { FieldOf } from './dictionary.js'
import { indexPartWords } from './words/index-part.js'

/**
 * The members of an index or an exclusion constraint: texts (a comma list is several), or objects with a `name` or an
 * `expression` and how it is sorted and compared. In a file without conventions a text is a column's name and nothing else.
 */
export function readParts(
  members: readonly Member[],
  field: string,
  findings: Findings,
): readonly (string | IndexPartNode)[] {
  return members.flatMap(({ value }) => readAny(value, field, findings))
}

/** The members that the text of an XML element lists. */
export function readPartText(
  text: string | undefined,
  findings: Findings,
): readonly (string | IndexPartNode)[] {
  return splitList(text ?? '').map((name) => (findings.exact ? { name } : name))
}

function readAny(node: TreeNode, field: string, findings: Findings): readonly (string | IndexPartNode)[] {
  if (node.kind === 'scalar') return node.isNull ? [] : readPartText(node.text, findings)
  if (node.kind === 'list') return node.items.flatMap((item) => readItem(item, field, findings))
  return readItem(node, field, findings)
}

function readItem(node: TreeNode, field: string, findings: Findings): readonly (string | IndexPartNode)[] {
  if (node.kind === 'list') {
    const message = `\`${field}\` should hold names, or objects with a \`name\` or an \`expression\`, but here is ${describe(node)}`
    findings.error(node.place, 'wrong-value', message)
    return []
  }
  if (node.kind === 'object') return readObject(node, field, findings)
  const name = findings.exact ? node.text : node.text.trim()
  if (node.isNull || name === '') return []
  return [findings.exact ? { name } : name]
}

/** A wrapper (`<columns><column/></columns>`) is read as what it holds. */
function readObject(
  node: ObjectNode,
  field: string,
  findings: Findings,
): readonly (string | IndexPartNode)[] {
  if (isWrapper(node)) return node.members.flatMap(({ value }) => readAny(value, field, findings))
  const fields = new Fields(node, indexPartWords, findings)
  const part = assemble(fields)
  if (part.name === undefined && part.expression === undefined) return readPartText(node.text, findings)
  return [!findings.exact && Object.keys(part).length === 1 ? (part.name ?? part) : part]
}

const WRAPPED = new Set(['column', 'columns', 'indexcolumn', 'indexcolumns', 'member', 'members'])

function isWrapper({ members }: ObjectNode): boolean {
  return members.length > 0 && members.every(({ key }) => WRAPPED.has(normalise(key)))
}

function assemble(fields: Fields<FieldOf<typeof indexPartWords>>): IndexPartNode {
  return defined({
    name: fields.text('name'),
    expression: fields.line('expression'),
    length: fields.count('length'),
    order: fields.choice('order', ORDERS) ?? (fields.flag('desc') === true ? 'desc' : undefined),
    nulls: fields.choice('nulls', NULLS),
    operatorClass: fields.line('operatorClass'),
    collation: fields.text('collation'),
    operator: fields.text('operator'),
  })
}

const ORDERS = { asc: 'asc', ascending: 'asc', desc: 'desc', descending: 'desc' } as const

const NULLS = { first: 'first', nullsfirst: 'first', last: 'last', nullslast: 'last' } as const
