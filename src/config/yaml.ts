import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

import { errorAt, type Outcome } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import { type Located, Places } from './located.js'

const MAX_DEPTH = 100
const MAX_NODES = 100_000 // aliases of aliases grow without end

/** A YAML config file as located data. What is no YAML, or nests deeper than 100 or unfolds to more than 100,000 values, is a diagnostic. */
export function readYaml(path: string, text: string): Outcome<Located | undefined> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const [problem] = document.errors
  if (problem) {
    return { value: undefined, diagnostics: [errorAt(at(problem.pos[0]), 'invalid-yaml', problem.message)] }
  }
  const places = new Places({ path, line: 1, column: 1 })
  try {
    const value = toPlain(document.contents, [], { document, places, at, count: { nodes: 0 } })
    return { value: { value, placeOf: (key) => places.get(key) }, diagnostics: [] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { value: undefined, diagnostics: [errorAt(places.root, 'too-large', error.message)] }
  }
}

interface Walk {
  readonly document: Document
  readonly places: Places
  readonly at: (offset: number) => Place
  readonly count: { nodes: number }
}

function toPlain(node: Node | null, path: readonly PropertyKey[], walk: Walk): unknown {
  if (path.length > MAX_DEPTH) throw new RangeError(`The file nests deeper than ${MAX_DEPTH} levels`)
  if (++walk.count.nodes > MAX_NODES)
    throw new RangeError(`The file unfolds to more than ${MAX_NODES} values`)
  if (node === null) return undefined
  if (isAlias(node)) return toPlain(node.resolve(walk.document) ?? null, [...path, '*'], walk)
  if (node.range && !path.includes('*')) walk.places.set(path, walk.at(node.range[0]))
  if (isSeq<Node>(node)) return node.items.map((item, index) => toPlain(item, [...path, index], walk))
  if (isMap<Node, Node | null>(node)) return toObject(node.items, path, walk)
  if (!isScalar(node)) return undefined
  return typeof node.value === 'number' ? (node.source ?? String(node.value)) : (node.value ?? undefined)
}

function toObject(
  items: readonly { key: Node; value: Node | null }[],
  path: readonly PropertyKey[],
  walk: Walk,
): Record<string, unknown> {
  const entries = items.map(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : ''
    if (key.range) walk.places.set([...path, name, 'key'], walk.at(key.range[0]))
    return [name, toPlain(value, [...path, name], walk)] as const
  })
  return Object.fromEntries(entries)
}
