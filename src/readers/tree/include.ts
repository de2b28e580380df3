import type { IncludeNode } from '../../model/document.js'
import type { Findings } from '../findings.js'
import { splitList } from '../lists.js'
import { Fields, type FieldReader, toScalar } from './fields.js'
import type { ObjectNode, ScalarNode, TreeNode } from './node.js'
import type { FieldOf } from './dictionary.js'
import { includeWords } from './words/include.js'

/**
 * The further files that a root names, imports before includes: texts, comma lists, objects with a `path` or `file`,
 * lists and wrappers of them. Errors: `include-not-read` for a `url` or `resource`, `wrong-value` for what names none.
 */
export function readIncludes(fields: FieldReader<'import' | 'include'>): readonly IncludeNode[] {
  const list = (field: 'import' | 'include', order: IncludeNode['order']): readonly IncludeNode[] =>
    fields
      .all(field)
      .flatMap(({ value }) => listTargets(value, fields.findings))
      .map(({ place, text }) => ({ place, target: text, order }))
  return [...list('import', 'before'), ...list('include', 'after')]
}

function listTargets(node: TreeNode, findings: Findings): readonly ScalarNode[] {
  if (node.kind === 'list') return node.items.flatMap((item) => listTargets(item, findings))
  const scalar = toScalar(node)
  if (!scalar) return node.kind === 'object' ? readObject(node, findings) : []
  if (scalar.isNull) return []
  return splitList(scalar.text).map((text) => ({ ...scalar, text }))
}

function readObject(node: ObjectNode, findings: Findings): readonly ScalarNode[] {
  const fields = new Fields(node, includeWords, findings)
  const items = fields.all('items').flatMap(({ value }) => listTargets(value, findings))
  const paths = fields.best('path').flatMap(({ value }) => listPaths(value))
  const elsewhere = (['url', 'resource'] as const).filter((field) => fields.has(field))
  for (const field of elsewhere) refuse(field, fields)
  if (items.length === 0 && paths.length === 0 && elsewhere.length === 0 && node.members.length > 0) {
    const message = 'An import or include should name a file with `path` or `file`'
    findings.error(node.place, 'wrong-value', message)
  }
  return [...items, ...paths]
}

/** The texts of a `path`: one, whatever commas are in it, or a list. */
function listPaths(node: TreeNode): readonly ScalarNode[] {
  if (node.kind === 'list') return node.items.flatMap(listPaths)
  const scalar = toScalar(node)
  const text = scalar?.text.trim()
  return scalar && !scalar.isNull && text ? [{ ...scalar, text }] : []
}

function refuse(field: 'url' | 'resource', fields: Fields<FieldOf<typeof includeWords>>): void {
  const text = fields.text(field) ?? ''
  const message = `\`${field}\` is not read (\`${text}\`): only files beside the schema are, by \`path\` or \`file\``
  fields.findings.error(fields.placeOf(field), 'include-not-read', message)
}
