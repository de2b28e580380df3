import type { Token } from '../token.js'

const STATEMENTS: ReadonlySet<string> = new Set(['CALL', 'EXECUTE', 'PREPARE', 'SELECT', 'SET'])

/** Whether a statement sets variables, or runs what stands in a text or a procedure. */
export function isOfProgram(tokens: readonly Token[]): boolean {
  return STATEMENTS.has(tokens[0]?.key ?? '')
}

/** The name of the procedure that a CALL names, in lower case. */
export function calledBy(tokens: readonly Token[]): string {
  const opening = tokens.findIndex(({ key }) => key === '(')
  return tokens.at(opening < 0 ? -1 : opening - 1)?.value.toLowerCase() ?? ''
}

/** The beginning of a statement that defines a table or an index, within a text. */
export const DEFINING = /\b(?:alter|create|rename)\s+(?:table|(?:unique\s+|fulltext\s+|spatial\s+)?index)\b/i
