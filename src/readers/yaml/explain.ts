import type { CST, YAMLError } from 'yaml'
import { findOpenQuote } from './open-quote.js'

/** The offset of a fault: of a quote that is not closed, where it is opened. */
export function findFault({ message, pos: [end] }: YAMLError, tokens: readonly CST.Token[]): number {
  return message.startsWith('Missing closing') ? (findOpenQuote(tokens, end) ?? end) : end
}

/** What is no YAML, in the parser's words or in those of what a writer can do about it. */
export function explainFault(message: string): string {
  const explained = EXPLAINED.find(([start]) => message.startsWith(start))?.[1] ?? message.replace(/\.$/, '')
  return `This is not YAML: ${explained}`
}

const EXPLAINED: readonly (readonly [start: string, explained: string])[] = [
  [
    'Nested mappings are not allowed in compact',
    'a text that holds a colon and a blank should stand in quotes, and keys of one mapping begin below each other',
  ],
  [
    'Sequence item without - indicator',
    'this line should begin with `-`, or be indented as the one it belongs to',
  ],
  ['Tabs are not allowed as indentation', 'a tab stands where lines are indented; use blanks'],
  [
    'Implicit keys need to be on a single line',
    'a key stands on one line, and its colon has a blank behind it, as in `name: users`',
  ],
  ['Plain value cannot start with', 'a text that begins with this sign should stand in quotes'],
  ['Source contains multiple documents', 'it should be one document, and a second one begins here'],
  ['Missing closing', 'a quote is opened here and not closed'],
]
