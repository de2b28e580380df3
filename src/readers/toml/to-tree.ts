import type { AST } from 'toml-eslint-parser'
import type { Place } from '../../model/place.js'
import { type ListNode, type Member, type ObjectNode, scalarAt, type TreeNode } from '../tree.js'

/** Gives the place of a part of the file. */
export type Locate = (loc: AST.TOMLNode['loc']) => Place

/**
 * The members that TOML text means: tables and dotted keys are objects within each other, arrays of tables are lists.
 * Numbers, dates and truth values keep their text.
 */
export function toMembers(program: AST.TOMLTopLevelTable, text: string, locate: Locate): readonly Member[] {
  const root = new Branch(ORIGIN)
  const site: Site = { text, locate }
  for (const node of program.body) {
    if (node.type === 'TOMLKeyValue') addPair(root, node, site)
    else {
      const branch = openTable(root, node, site)
      for (const pair of node.body) addPair(branch, pair, site)
    }
  }
  return root.node.members
}

const ORIGIN: Place = { path: '', line: 1, column: 1 }

interface Site {
  readonly text: string
  readonly locate: Locate
}

/** An object that later lines may add to. */
class Branch {
  readonly node: ObjectNode & { readonly members: Member[] }
  readonly #branches = new Map<string, Branch>()
  readonly #lists = new Map<string, TreeNode[]>()

  constructor(place: Place) {
    this.node = { kind: 'object', place, members: [] }
  }

  add(key: string, place: Place, value: TreeNode): void {
    this.node.members.push({ key, place, value })
  }

  /** The object at a key: the one that is there, for a list its last, or a new one. */
  open(key: string, place: Place): Branch {
    const known = this.#branches.get(key)
    if (known) return known
    const branch = new Branch(place)
    this.#branches.set(key, branch)
    this.add(key, place, branch.node)
    return branch
  }

  /** A new object at the end of the list at a key. */
  append(key: string, place: Place): Branch {
    const branch = new Branch(place)
    this.#branches.set(key, branch)
    this.#listAt(key, place).push(branch.node)
    return branch
  }

  #listAt(key: string, place: Place): TreeNode[] {
    const known = this.#lists.get(key)
    if (known) return known
    const items: TreeNode[] = []
    this.#lists.set(key, items)
    const list: ListNode = { kind: 'list', place, items }
    this.add(key, place, list)
    return items
  }
}

function openTable(root: Branch, { key, kind, loc }: AST.TOMLTable, { locate }: Site): Branch {
  const place = locate(loc)
  const names = key.keys.map(nameOf)
  const last = names.pop() ?? ''
  const around = names.reduce((branch, name) => branch.open(name, place), root)
  return kind === 'array' ? around.append(last, place) : around.open(last, place)
}

function addPair(branch: Branch, { key, value }: AST.TOMLKeyValue, site: Site): void {
  const place = site.locate(key.loc)
  const names = key.keys.map(nameOf)
  const last = names.pop() ?? ''
  const around = names.reduce((inner, name) => inner.open(name, place), branch)
  around.add(last, place, toTree(value, site))
}

function toTree(node: AST.TOMLContentNode, site: Site): TreeNode {
  const place = site.locate(node.loc)
  switch (node.type) {
    case 'TOMLArray':
      return { kind: 'list', place, items: node.elements.map((element) => toTree(element, site)) }
    case 'TOMLInlineTable': {
      const branch = new Branch(place)
      for (const pair of node.body) addPair(branch, pair, site)
      return branch.node
    }
    case 'TOMLValue':
      return scalarAt(place, node.kind === 'string' ? node.value : site.text.slice(...node.range))
  }
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value
}
