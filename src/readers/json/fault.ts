import { findOpen } from './excess.js'

/** What is wrong with a text that is no JSON, and the offset of the place. */
export interface JsonFault {
  readonly offset: number
  readonly message: string
}

/** What the parser found wrong with a text, in words that say what to do. */
export function explainFault(error: Error & { readonly offset: number }, text: string): JsonFault {
  const token = /^Unexpected token (\w+) found/.exec(error.message)?.[1]
  // The parser places an early end at the file's start, and within a list at the last item.
  if (error.message.includes('end of input') || isLastItem(text, error.offset)) return explainEnd(text)
  if (token !== undefined) return { offset: error.offset, message: explainToken(token, error.offset, text) }
  const message = error.message.replace(/(?<!\s)\s*\(\d+:\d+\)$/, '').replace(/\.$/, '')
  return { offset: error.offset, message }
}

/** A token with nothing behind it. */
const LAST = /^(?:[\]}]|"[^"]*"|'[^']*'|[\w.+-]+)\s*$/

function isLastItem(text: string, offset: number): boolean {
  if (!LAST.test(text.slice(offset)) || findOpen(text) === undefined) return false
  const opening = OPENINGS[text.charAt(offset)]
  return opening === undefined || text.charAt(findOpen(text.slice(0, offset)) ?? -1) === opening
}

const OPENINGS: Readonly<Partial<Record<string, string>>> = { ']': '[', '}': '{' }

function explainEnd(text: string): JsonFault {
  const offset = text.trimEnd().length
  if (offset === 0) return { offset, message: 'the file is empty' }
  const open = findOpen(text)
  if (open === undefined) return { offset, message: 'the file ends too early' }
  const line = text.slice(0, open).split('\n').length
  return { offset, message: `the file ends before the \`${text.charAt(open)}\` of line ${line} is closed` }
}

/** What ends a value; one that another follows at once lacks a comma. */
const ENDED = /["'}\]\w]\s*$/

function explainToken(token: string, offset: number, text: string): string {
  const what = TOKENS[token] ?? 'this'
  const isPart = token !== 'Comma' && token !== 'Colon' && !token.startsWith('R')
  const hint =
    isPart && ENDED.test(text.slice(Math.max(0, offset - 100), offset))
      ? '; is a comma missing before it?'
      : ''
  return `${what} stands where it may not${hint}`
}

/** The parser's names for what a text is made of. */
const TOKENS: Readonly<Partial<Record<string, string>>> = {
  Boolean: 'a truth value',
  Colon: 'a `:`',
  Comma: 'a `,`',
  Identifier: 'a word',
  LBrace: 'a `{`',
  LBracket: 'a `[`',
  Null: '`null`',
  Number: 'a number',
  RBrace: 'a `}`',
  RBracket: 'a `]`',
  String: 'a text',
}
