import type { Dialect } from '../../model/schema.js'
import { type Family, familyOf } from './family.js'
import type { TypeOf } from './implicit.js'
import type { Node } from './node.js'
import { parse } from './parse.js'
import { print } from './print.js'
import { isSame } from './same.js'
import { tokenize } from './tokens.js'

export type { TypeOf } from './implicit.js'
export { canonicalValue } from './values.js'

/**
 * Whether two SQL expressions mean the same, however they are spelled: as people write them in DDL, or as a database's
 * catalog prints them. Without a dialect PostgreSQL's grammar holds. `typeOf` tells the types of columns; with it fewer
 * casts pass for ones that the database added. What cannot be understood is compared word by word.
 */
export function sameExpression(
  one: string,
  other: string,
  dialect?: Dialect,
  typeOf: TypeOf = () => undefined,
): boolean {
  if (one === other) return true
  const family = familyOf(dialect)
  const [first, second] = [read(one, family), read(other, family)]
  if (first.tree && second.tree) return isSame(first.tree, second.tree, { family, typeOf })
  return first.tree === second.tree && first.words === second.words
}

/** An expression in one spelling for all that mean the same, as far as one expression alone tells. */
export function canonicalExpression(text: string, dialect?: Dialect): string {
  const family = familyOf(dialect)
  const { tree, words } = read(text, family)
  return tree ? print(tree, family) : words
}

interface Read {
  readonly tree: Node | undefined
  /** The tokens with single blanks between; the text itself where it has something that is no token. */
  readonly words: string
}

function read(text: string, family: Family): Read {
  const tokens = tokenize(text, family)
  if (!tokens) return { tree: undefined, words: text.trim().replace(/\s+/g, ' ') }
  const words = tokens.map(({ kind, text: word }) => `${kind === 'word' ? '' : `${kind}:`}${word}`)
  return { tree: parse(tokens, family), words: words.join(' ') }
}
