import type { Dialect } from '../../model/schema.js'
import { type Family, familyOf } from './family.js'
import type { TypeOf } from './implicit.js'
import { isOperator, type Node } from './node.js'
import { parse } from './parse.js'
import { print } from './print.js'
import { isSame } from './same.js'
import { tokenize } from './tokens.js'

export type { TypeOf } from './implicit.js'
export type { Node } from './node.js'
export { isNumber, sameNumber } from './literals.js'
export { canonicalValue } from './values.js'

/** An expression that was read. */
export interface Expression {
  readonly family: Family
  /** Absent where it could not be understood. */
  readonly tree: Node | undefined
  /** The tokens with single blanks between; the text itself where it has something that is no token. */
  readonly words: string
}

/**
 * Whether two SQL expressions mean the same, however they are spelled: as people write them in DDL, or as a database's
 * catalog prints them. Without a dialect PostgreSQL's grammar holds. `typeOf` tells the types of columns; with it fewer
 * casts pass for ones that the database added. What cannot be understood is compared word by word.
 */
export function sameExpression(one: string, other: string, dialect?: Dialect, typeOf?: TypeOf): boolean {
  return (
    one === other || isSameExpression(readExpression(one, dialect), readExpression(other, dialect), typeOf)
  )
}

/** The conditions that a condition joins with AND, in their order: itself where it joins none; none where it is not understood. */
export function conjunctsOf(text: string, dialect: Dialect | undefined): readonly Node[] {
  const { tree } = readExpression(text, dialect)
  return tree ? joinedBy('and', tree) : []
}

/** An expression in one spelling for all that mean the same, as far as one expression alone tells. */
export function canonicalExpression(text: string, dialect?: Dialect): string {
  return printExpression(readExpression(text, dialect))
}

/** An expression that was read once, to be compared often; `rename` gives columns another name. */
export function readExpression(
  text: string,
  dialect: Dialect | undefined,
  rename?: ReadonlyMap<string, string>,
): Expression {
  const family = familyOf(dialect)
  const tokens = tokenize(text, family)
  if (!tokens) return { family, tree: undefined, words: text.trim().replace(/\s+/g, ' ') }
  const words = tokens.map(({ kind, text: word }) => `${kind === 'word' ? '' : `${kind}:`}${word}`)
  const tree = parse(tokens, family)
  return { family, tree: tree && rename?.size ? renameColumns(tree, rename) : tree, words: words.join(' ') }
}

/** `sameExpression` of two that were read. */
export function isSameExpression(
  one: Expression,
  other: Expression,
  typeOf: TypeOf = () => undefined,
): boolean {
  const { family } = one
  if (one.tree && other.tree) return isSame(one.tree, other.tree, { family, typeOf })
  return one.tree === other.tree && one.words === other.words
}

/** `canonicalExpression` of one that was read. */
export function printExpression({ family, tree, words }: Expression): string {
  return tree ? print(tree, family) : words
}

function joinedBy(name: string, tree: Node): readonly Node[] {
  return isOperator(tree, name) ? tree.args.flatMap((arg) => joinedBy(name, arg)) : [tree]
}

function renameColumns(value: Node, rename: ReadonlyMap<string, string>): Node {
  if (value.kind === 'name') return { ...value, text: rename.get(value.text) ?? value.text }
  return { ...value, args: value.args.map((arg) => renameColumns(arg, rename)) }
}
