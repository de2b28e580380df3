import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Findings } from '../findings.js'
import type { Lines } from '../lines.js'
import { findDuplicates, type Member, scalarAt, type TreeNode } from '../tree.js'

/** The most nodes that one document may have when its aliases are written out. */
const NODE_LIMIT = 1_000_000

/** What a YAML document says as a tree: aliases and merge keys written out, scalars as written (`0.00`, `no`). */
export function toTree(node: Node, lines: Lines, findings: Findings): TreeNode {
  return new Conversion(lines, findings).convert(node)
}

interface Anchored {
  readonly tree: TreeNode
  readonly size: number
}

class Conversion {
  readonly #lines: Lines
  readonly #findings: Findings
  /** By anchor; undefined while the node is being converted, which is how a cycle shows. */
  readonly #anchors = new Map<string, Anchored | undefined>()
  #size = 0

  constructor(lines: Lines, findings: Findings) {
    this.#lines = lines
    this.#findings = findings
  }

  convert(node: Node): TreeNode {
    if (isAlias(node)) return this.#follow(node)
    const before = this.#size
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    if (anchor !== undefined) this.#anchors.set(anchor, undefined)
    this.#size += 1
    const tree = this.#convertPlain(node)
    if (anchor !== undefined) this.#anchors.set(anchor, { tree, size: this.#size - before })
    return tree
  }

  #convertPlain(node: Node): TreeNode {
    const place = this.#placeOf(node)
    if (isMap(node)) return { kind: 'object', place, members: this.#convertMap(node) }
    if (isSeq(node)) return { kind: 'list', place, items: this.#convertItems(node.items) }
    return isScalar(node) ? this.#convertScalar(node) : scalarAt(place, 'null', true)
  }

  #convertItems(items: readonly unknown[]): readonly TreeNode[] {
    return items.flatMap((item) => (isNode(item) ? [this.convert(item)] : []))
  }

  #convertScalar(node: Scalar): TreeNode {
    const place = this.#placeOf(node)
    if (node.tag === '!include') {
      this.#findings.error(place, 'not-yet-supported', NO_TAG)
      return scalarAt(place, 'null', true)
    }
    if (node.value === null) return scalarAt(place, 'null', true)
    return scalarAt(place, typeof node.value === 'string' ? node.value : (node.source ?? ''))
  }

  #convertMap(map: YAMLMap): readonly Member[] {
    const own: Member[] = []
    const merged: Member[] = []
    for (const pair of map.items) {
      const member = this.#convertPair(pair)
      if (member.key === '<<') merged.push(...listMerged(member.value))
      else own.push(member)
    }
    findDuplicates(own, this.#findings)
    return merged.length === 0 ? own : merge(own, merged)
  }

  #convertPair({ key, value }: Pair): Member {
    const keyNode = isNode(key) ? this.convert(key) : scalarAt(this.#lines.place(0), '')
    const tree = isNode(value) ? this.convert(value) : scalarAt(keyNode.place, 'null', true)
    const text = keyNode.kind === 'scalar' ? keyNode.text : ''
    return { key: text, place: keyNode.place, value: tree, anchored: isAnchored(value) }
  }

  #follow(alias: Alias): TreeNode {
    const place = this.#placeOf(alias)
    const target = this.#anchors.get(alias.source)
    this.#size += target?.size ?? 1
    if (target && this.#size <= NODE_LIMIT) return target.tree
    this.#refuse(alias, target)
    return scalarAt(place, 'null', true)
  }

  #refuse({ source, range }: Alias, target: Anchored | undefined): void {
    const place = this.#lines.place(range?.[0] ?? 0)
    if (target) {
      if (!this.#findings.failed) this.#findings.error(place, 'too-many-aliases', TOO_MANY)
    } else if (this.#anchors.has(source)) {
      this.#findings.error(place, 'cyclic-alias', `The alias \`*${source}\` stands inside what it stands for`)
    } else {
      this.#findings.error(
        place,
        'invalid-yaml',
        `The alias \`*${source}\` has no anchor \`&${source}\` before it`,
      )
    }
  }

  #placeOf(node: Node) {
    return this.#lines.place(node.range?.[0] ?? 0)
  }
}

/** Whether a collection is there to be referred to: it has an anchor, or each of its members has or is one that is. */
function isAnchored(value: unknown): boolean {
  if (!isMap(value) && !isSeq(value)) return false
  const parts = value.items.map((item) => (isPair(item) ? item.value : item))
  return value.anchor !== undefined || (parts.length > 0 && parts.every(isAnchored))
}

const TOO_MANY = `The aliases stand for more than ${NODE_LIMIT} values together; write fewer of them`

const NO_TAG =
  '`!include` is not supported yet: a file with a schema of its own is read where the root says `include: path`'

/** The members that a merge key brings: of one mapping, or of a list of them. */
function listMerged(node: TreeNode): readonly Member[] {
  if (node.kind === 'list') return node.items.flatMap(listMerged)
  return node.kind === 'object' ? node.members : []
}

/** A key of the mapping itself counts before a merged one, and an earlier merged one before a later. */
function merge(own: readonly Member[], merged: readonly Member[]): readonly Member[] {
  const keys = new Set(own.map(({ key }) => key))
  const added = merged.filter(({ key }) => !keys.has(key) && keys.add(key))
  return [...added, ...own]
}
