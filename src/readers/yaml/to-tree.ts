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
import type { Place } from '../../model/place.js'
import type { Findings } from '../findings.js'
import type { Lines } from '../lines.js'
import { findDuplicates, type Member, scalarAt, type TreeNode } from '../tree.js'
import type { Excess, Extent, Size } from './extent.js'
import { spread } from './spread.js'

/** What a YAML document is converted with. */
export interface Surroundings {
  readonly lines: Lines
  readonly findings: Findings
  readonly extent: Extent
  /** What the nodes with the tag `!include` stand for; those of which nothing could be read are not among them. */
  readonly fragments: ReadonlyMap<Scalar, Fragment>
}

/** What an include stands for: the trees of its files' documents, and their size together. */
export interface Fragment extends Size {
  readonly trees: readonly TreeNode[]
  /** The parts of whole schemas, included further on, that have no place in the collection that included them. */
  readonly rest: readonly TreeNode[]
}

/** The tag of a node that stands for a file. */
export const INCLUDE = '!include'

/**
 * What a YAML document says as trees: aliases, merge keys and includes written out, scalars as written (`0.00`, `no`).
 * There are several where an include is the whole document.
 */
export function toTrees(root: Node, surroundings: Surroundings): Pick<Fragment, 'trees' | 'rest'> {
  const conversion = new Conversion(surroundings)
  const trees = conversion.convertRoot(root)
  return { trees, rest: conversion.rest }
}

interface Anchored extends Size {
  readonly value: TreeNode
}

class Conversion {
  readonly rest: TreeNode[] = []
  readonly #lines: Lines
  readonly #findings: Findings
  readonly #extent: Extent
  readonly #fragments: ReadonlyMap<Scalar, Fragment>
  /** By anchor; undefined while the node is being converted, which is how a cycle shows. */
  readonly #anchors = new Map<string, Anchored | undefined>()

  constructor({ lines, findings, extent, fragments }: Surroundings) {
    this.#lines = lines
    this.#findings = findings
    this.#extent = extent
    this.#fragments = fragments
  }

  convertRoot(root: Node): readonly TreeNode[] {
    return isInclude(root) ? (this.#open(root)?.trees ?? []) : [this.#convert(root)]
  }

  /** The tree of a node that stands under a key. */
  #convert(node: Node, key = ''): TreeNode {
    if (isAlias(node)) return this.#follow(node) ?? scalarAt(this.#placeOf(node), 'null', true)
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    const make = () => this.#extent.enter(() => this.#convertPlain(node, key))
    if (anchor === undefined) return make()
    this.#anchors.set(anchor, undefined)
    const anchored = this.#extent.measure(make)
    this.#anchors.set(anchor, anchored)
    return anchored.value
  }

  #convertPlain(node: Node, key: string): TreeNode {
    const place = this.#placeOf(node)
    if (isMap(node)) return { kind: 'object', place, members: this.#convertMap(node) }
    if (isSeq(node)) return { kind: 'list', place, items: this.#convertItems(node.items, key) }
    if (isInclude(node)) return this.#convertInclude(node, key)
    return isScalar(node) ? convertScalar(node, place) : scalarAt(place, 'null', true)
  }

  /** The items of the list at a key. */
  #convertItems(items: readonly unknown[], key: string): readonly TreeNode[] {
    return items.filter(isNode).flatMap((item) => {
      if (isInclude(item)) return this.#spread(item, key)
      return isAlias(item) ? (this.#follow(item) ?? []) : [this.#convert(item)]
    })
  }

  /** One tree stands for itself, several and the items of a schema are a list. */
  #convertInclude(node: Scalar, key: string): TreeNode {
    const place = this.#placeOf(node)
    const trees = this.#open(node)?.trees ?? []
    const [only = scalarAt(place, 'null', true), ...others] = trees
    if (others.length === 0 && (only.kind !== 'object' || spread(only, key).items[0] === only)) return only
    return { kind: 'list', place, items: this.#gather(trees, key) }
  }

  #spread(node: Scalar, key: string): readonly TreeNode[] {
    return this.#gather(this.#open(node)?.trees ?? [], key)
  }

  #gather(trees: readonly TreeNode[], key: string): readonly TreeNode[] {
    const spreads = trees.map((tree) => spread(tree, key))
    for (const each of spreads.flatMap(({ rest }) => rest)) this.rest.push(each)
    return spreads.flatMap(({ items }) => items)
  }

  /** What an include stands for, unless that is too much. */
  #open(node: Scalar): Fragment | undefined {
    const fragment = this.#fragments.get(node)
    const excess = fragment && this.#extent.repeat(fragment)
    if (excess) this.#refuseExcess(excess, this.#placeOf(node))
    return excess ? undefined : fragment
  }

  #convertMap(map: YAMLMap): readonly Member[] {
    const own: Member[] = []
    const merged: Member[] = []
    for (const pair of map.items) {
      const member = this.#convertPair(pair)
      if (member.key !== '<<') own.push(member)
      else for (const each of listMerged(member.value)) merged.push(each)
    }
    findDuplicates(own, this.#findings)
    return merged.length === 0 ? own : merge(own, merged)
  }

  #convertPair({ key: keyNode, value }: Pair): Member {
    const { place, ...named } = isNode(keyNode) ? this.#convert(keyNode) : scalarAt(this.#lines.place(0), '')
    const key = named.kind === 'scalar' ? named.text : ''
    const tree = isNode(value) ? this.#convert(value, key) : scalarAt(place, 'null', true)
    return { key, place, value: tree, anchored: isAnchored(value) }
  }

  /** What an alias stands for; undefined, with an error, for nothing and for too much. */
  #follow(alias: Alias): TreeNode | undefined {
    const place = this.#placeOf(alias)
    const target = this.#anchors.get(alias.source)
    const excess = target && this.#extent.repeat(target)
    if (target && !excess) return target.value
    if (excess) this.#refuseExcess(excess, place)
    else this.#refuseAlias(alias.source, place)
    return undefined
  }

  /** What follows from the first excess is more of it. */
  #refuseExcess({ code, message }: Excess, place: Place): void {
    if (!this.#findings.failed) this.#findings.error(place, code, message)
  }

  #refuseAlias(source: string, place: Place): void {
    if (this.#anchors.has(source))
      this.#findings.error(place, 'cyclic-alias', `The alias \`*${source}\` stands inside what it stands for`)
    else
      this.#findings.error(
        place,
        'invalid-yaml',
        `The alias \`*${source}\` has no anchor \`&${source}\` before it`,
      )
  }

  #placeOf(node: Node): Place {
    return this.#lines.place(node.range?.[0] ?? 0)
  }
}

/** Whether a collection is there to be referred to: it has an anchor, or each of its members has or is one that is. */
function isAnchored(value: unknown): boolean {
  if (!isMap(value) && !isSeq(value)) return false
  const parts = value.items.map((item) => (isPair(item) ? item.value : item))
  return value.anchor !== undefined || (parts.length > 0 && parts.every(isAnchored))
}

/** Whether a node stands for a file. */
export function isInclude(node: unknown): node is Scalar {
  return isScalar(node) && node.tag === INCLUDE
}

function convertScalar(node: Scalar, place: Place): TreeNode {
  if (node.value === null) return scalarAt(place, 'null', true)
  return scalarAt(place, typeof node.value === 'string' ? node.value : (node.source ?? ''))
}

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
