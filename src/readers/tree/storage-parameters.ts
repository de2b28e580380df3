import type { StorageParametersNode } from '../../model/document.js'
import { splitList } from '../lists.js'
import { describe, type FieldReader, toScalar } from './fields.js'
import type { Member, TreeNode } from './node.js'

type Reader = FieldReader<'storageParameters'>

type Pair = readonly [name: string, value: string]

/**
 * PostgreSQL's storage parameters: an object of names and values, or a text such as `fillfactor=70, fastupdate=off`.
 * Anything else is a `wrong-value` error.
 */
export function readStorage(fields: Reader): StorageParametersNode | undefined {
  const pairs = fields.best('storageParameters').flatMap(({ value }) => pairsOf(value, fields))
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined
}

function pairsOf(node: TreeNode, fields: Reader): readonly Pair[] {
  if (node.kind === 'list') return node.items.flatMap((item) => pairsOf(item, fields))
  if (node.kind === 'object' && node.members.length > 0)
    return node.members.flatMap((member) => readMember(member, fields))
  const scalar = toScalar(node)
  return scalar && !scalar.isNull ? splitList(scalar.text).flatMap((text) => readText(text, fields)) : []
}

function readMember({ key, value }: Member, fields: Reader): readonly Pair[] {
  const scalar = toScalar(value)
  if (scalar) return scalar.isNull ? [] : [[key, scalar.text]]
  fields.refuse('storageParameters', EXPECTED, `\`${key}\` with ${describe(value)}`)
  return []
}

function readText(text: string, fields: Reader): readonly Pair[] {
  const at = text.indexOf('=')
  if (at > 0) return [[text.slice(0, at).trim(), text.slice(at + 1).trim()]]
  fields.refuse('storageParameters', EXPECTED, `\`${text}\``)
  return []
}

const EXPECTED = 'names with a value each, such as `fillfactor: 70`'
