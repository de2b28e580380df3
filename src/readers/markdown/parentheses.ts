/** What stands between parentheses, and the offset behind them. */
export interface Parenthesised {
  readonly inside: string
  readonly end: number
}

const MARK = /['"`()（）]/g

/** The balanced parentheses that begin at an offset; those within quotes do not count. */
export function readParentheses(text: string, at: number): Parenthesised | undefined {
  if (!'(（'.includes(text.charAt(at))) return undefined
  let depth = 0
  MARK.lastIndex = at
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const [sign] = mark
    if (sign === '(' || sign === '（') depth += 1
    else if (sign === ')' || sign === '）') depth -= 1
    else MARK.lastIndex = skipQuote(text, mark.index, sign)
    if (depth === 0) return { inside: text.slice(at + 1, mark.index).trim(), end: mark.index + 1 }
  }
  return undefined
}

/** The offset behind a quoted text; behind the quote itself when nothing closes it. */
function skipQuote(text: string, at: number, quote: string): number {
  const end = text.indexOf(quote, at + 1)
  return end === -1 ? at + 1 : end + 1
}
