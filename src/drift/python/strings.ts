import { cleanDocstring } from './docstring.js'
import { joinCodes, joinExpressions } from './lists.js'
import { decode, doubleBraces, readLiteral, splitLiteral, writeLiteral } from './literals.js'
import { toPiece, type Branch, type Piece, type Rule } from './piece.js'

/** A plain literal: its value. */
export const joinString: Rule = (branch) => {
  const literal = readLiteral(branch.source.slice(branch.from, branch.to))
  return toPiece(branch, writeLiteral(literal.mark, decode(literal.body, literal)))
}

/** A format string: its text, decoded, around its replacements. */
export const joinFormatString: Rule = (branch) => {
  const { source, from, to, children } = branch
  const literal = readLiteral(source.slice(from, to))
  const parts: string[] = []
  let end = from + literal.offset
  for (const child of children.filter((piece) => piece.kind === 'FormatReplacement')) {
    parts.push(decode(source.slice(end, child.from), literal), child.code)
    end = child.to
  }
  parts.push(decode(source.slice(end, from + literal.offset + literal.body.length), literal))
  return toPiece(branch, writeLiteral(literal.mark, parts.join('')))
}

/** A replacement in a format string. With `=` its text counts too, as it is written. */
export const joinReplacement: Rule = ({ children, source, ...rest }) => {
  const inner = children.slice(1, children.at(-1)?.kind === '}' ? -1 : undefined)
  const tail = inner.findIndex((piece) => /^Format(SelfDoc|Conversion|Spec)$/.test(piece.kind))
  const value = joinExpressions(tail === -1 ? inner : inner.slice(0, tail))
  const extras = tail === -1 ? [] : inner.slice(tail)
  const text = extras[0]?.kind === 'FormatSelfDoc' ? JSON.stringify(readSelfDoc(children, source)) : ''
  const shown = extras.filter((piece) => piece.kind !== 'FormatSelfDoc')
  return toPiece({ children, source, ...rest }, `{${text}${value} ${joinCodes(shown)}}`)
}

/** What follows the colon of a replacement: text as it is written, around further replacements. */
export const joinSpec: Rule = (branch) => {
  const parts: string[] = []
  let end = branch.from
  for (const child of branch.children.filter((piece) => piece.kind === 'FormatReplacement')) {
    parts.push(branch.source.slice(end, child.from), child.code)
    end = child.to
  }
  return toPiece(branch, parts.join('') + branch.source.slice(end, branch.to))
}

/** Literals side by side are one. Text joins a format string; bytes join only bytes. */
export const joinContinued: Rule = (branch) => {
  const literals = branch.children.map((child) => splitLiteral(child.code))
  const marks = new Set(literals.map((literal) => literal.mark))
  if (marks.has('b') && marks.size > 1) throw new SyntaxError('bytes beside text')
  const mark = marks.has('f') ? 'f' : (literals[0]?.mark ?? 's')
  const contents = literals.map((literal) =>
    mark === 'f' && literal.mark === 's' ? doubleBraces(literal.content) : literal.content,
  )
  return toPiece(branch, writeLiteral(mark, contents.join('')))
}

/** The code of a string that is a statement: a docstring, whose indentation formatters move. */
export function joinDocstring(piece: Piece, { source }: Branch): string {
  const literal = readLiteral(source.slice(piece.from, piece.to))
  return writeLiteral(literal.mark, decode(cleanDocstring(literal.body), literal))
}

function readSelfDoc(children: readonly Piece[], source: string): string {
  const index = children.findIndex((piece) => piece.kind === 'FormatSelfDoc')
  return source.slice(children[0]?.to, children[index + 1]?.from)
}
