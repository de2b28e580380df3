import type { AST } from 'toml-eslint-parser'
import type { Place } from '../../model/place.js'
import { Branch, type Member, scalarAt, type TreeNode } from '../tree.js'

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
