/** A word, a literal or a sign of SQL, as written. */
export type Token = string

const TOKEN =
  /\s*(?:'(?:[^'\\]|'')*'|"(?:[^"]|"")+"|`(?:[^`]|``)+`|\d+(?:\.\d*)?|[\p{L}_][\p{L}\p{N}_$]*|<=|>=|[<>=(),-])/uy

/** The tokens of a simple SQL condition; undefined when there is anything in it that simple ones do not have. */
export function tokenize(sql: string): readonly Token[] | undefined {
  const text = sql.trim()
  const pattern = new RegExp(TOKEN)
  const tokens: Token[] = []
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text)
    if (!match) return undefined
    tokens.push(match[0].trim())
  }
  return tokens
}

/** Tokens without the brackets that enclose all of them. */
export function unwrap(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0] !== '(' || findClosing(tokens) !== tokens.length - 1) return tokens
  return unwrap(tokens.slice(1, -1))
}

/** The parts between the ANDs that stand outside brackets; the AND of a BETWEEN belongs to it. */
export function splitAtAnd(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  const state = { depth: 0, between: false }
  for (const token of tokens) {
    const word = token.toUpperCase()
    state.depth += depthOf(token)
    if (state.depth === 0 && word === 'AND' && !state.between) parts.push([])
    else parts.at(-1)?.push(token)
    if (state.depth === 0 && (word === 'BETWEEN' || word === 'AND')) state.between = word === 'BETWEEN'
  }
  return parts
}

/** The parts between the commas. */
export function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token === ',') parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

/** The name that a token gives a column: bare, or without the marks around it. */
export function unquote(token: Token): { readonly name: string; readonly isQuoted: boolean } {
  const mark = token.charAt(0)
  if (mark !== '"' && mark !== '`') return { name: token, isQuoted: false }
  return { name: token.slice(1, -1).replaceAll(mark + mark, mark), isQuoted: true }
}

/** Where the bracket that the tokens begin with is closed; -1 when it is not. */
function findClosing(tokens: readonly Token[]): number {
  const counter = { depth: 0 }
  return tokens.findIndex((token) => {
    counter.depth += depthOf(token)
    return counter.depth === 0
  })
}

function depthOf(token: Token): number {
  return token === '(' ? 1 : token === ')' ? -1 : 0
}
