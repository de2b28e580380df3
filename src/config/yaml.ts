import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'

import { type Diagnostic, errorAt, type Outcome } from '../model/diagnostic.js'
import { Lines } from '../readers/lines.js'
import { explainFault, findFault } from '../readers/yaml/explain.js'
import { parseTokens } from '../readers/yaml/tokens.js'
import { type Located, Places } from './located.js'

const MAX_DEPTH = 100
const MAX_NODES = 100_000 // aliases of aliases grow without end

/** A YAML config file as located data. What is no YAML, or nests deeper than 100 or unfolds to more than 100,000 values, is a diagnostic. */
export function readYaml(path: string, text: string): Outcome<Located | undefined> {
  const lines = new Lines(path, text)
  const tokens = parseTokens(text)
  if ('code' in tokens) {
    const { offset, message } = tokens
    return { value: undefined, diagnostics: [errorAt(lines.place(offset), 'too-large', message)] }
  }
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false })
  const [problem] = document.errors
  if (problem) {
    const place = lines.place(findFault(problem, tokens))
    return {
      value: undefined,
      diagnostics: [errorAt(place, 'invalid-yaml', explainFault(problem.message))],
    }
  }
  const places = new Places({ path, line: 1, column: 1 })
  try {
    const walk = { anchors: new Map<string, Node>(), places, lines, count: { nodes: 0 }, diagnostics: [] }
    const value = toPlain(document.contents, [], walk)
    const located = { value, placeOf: (key: readonly PropertyKey[]) => places.get(key) }
    return { value: walk.diagnostics.length > 0 ? undefined : located, diagnostics: walk.diagnostics }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { value: undefined, diagnostics: [errorAt(places.root, 'too-large', error.message)] }
  }
}

interface Walk {
  /** What each anchor stands for so far: looking it up in the document would take as long as the document is. */
  readonly anchors: Map<string, Node>
  readonly places: Places
  readonly lines: Lines
  readonly count: { nodes: number }
  readonly diagnostics: Diagnostic[]
}

function toPlain(node: Node | null, path: readonly PropertyKey[], walk: Walk): unknown {
  if (path.length > MAX_DEPTH) throw new RangeError(`The file nests deeper than ${MAX_DEPTH} levels`)
  if (++walk.count.nodes > MAX_NODES)
    throw new RangeError(`The file unfolds to more than ${MAX_NODES} values`)
  if (node === null) return undefined
  if (isAlias(node)) return follow(node, path, walk)
  if ('anchor' in node && typeof node.anchor === 'string') walk.anchors.set(node.anchor, node)
  if (node.range && !path.includes('*')) walk.places.set(path, walk.lines.place(node.range[0]))
  if (isSeq<Node>(node)) return node.items.map((item, index) => toPlain(item, [...path, index], walk))
  if (isMap<Node, Node | null>(node)) return toObject(node.items, path, walk)
  if (!isScalar(node)) return undefined
  return typeof node.value === 'number' ? (node.source ?? String(node.value)) : (node.value ?? undefined)
}

function follow(alias: Alias, path: readonly PropertyKey[], walk: Walk): unknown {
  const target = walk.anchors.get(alias.source)
  if (target) return toPlain(target, [...path, '*'], walk)
  const place = walk.lines.place(alias.range?.[0] ?? 0)
  const message = `"*${alias.source}" refers to an anchor that is not there; put quotes around it to mean a glob`
  walk.diagnostics.push(errorAt(place, 'invalid-yaml', message))
  return undefined
}

function toObject(
  items: readonly { key: Node; value: Node | null }[],
  path: readonly PropertyKey[],
  walk: Walk,
): Record<string, unknown> {
  if (!path.includes('*')) checkKeys(items, walk)
  const entries = items.map(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : ''
    if (key.range) walk.places.set([...path, name, 'key'], walk.lines.place(key.range[0]))
    return [name, toPlain(value, [...path, name], walk)] as const
  })
  return Object.fromEntries(entries)
}

/** Says the first key of a mapping that stands in it twice. The parser's own check compares every key with every other. */
function checkKeys(items: readonly { readonly key: Node }[], { lines, diagnostics }: Walk): void {
  const seen = new Set<string>()
  for (const { key } of items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (seen.has(name)) {
      const place = lines.place(key.range?.[0] ?? 0)
      diagnostics.push(
        errorAt(place, 'invalid-yaml', `The key "${name}" stands twice in one mapping; leave one`),
      )
      return
    }
    seen.add(name)
  }
}
