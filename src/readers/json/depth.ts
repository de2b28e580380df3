const MARK = /["'[\]{}]|\/\/|\/\*/g

/**
 * The offset at which objects and lists first lie more than `limit` deep in each other; undefined when they never do.
 * Strings and comments (JSON5, chapters 5 and 7) are passed over.
 */
export function findTooDeep(text: string, limit: number): number | undefined {
  let depth = 0
  MARK.lastIndex = 0
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const [sign] = mark
    if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    else MARK.lastIndex = findEnd(text, mark.index, sign)
    if (depth > limit) return mark.index
  }
  return undefined
}

/** The offset behind a string or comment that begins with a sign at an offset. */
function findEnd(text: string, start: number, sign: string): number {
  if (sign === '//') return behind(text, '\n', start)
  if (sign === '/*') return behind(text, '*/', start + 2)
  const parts = sign === '"' ? DOUBLE : SINGLE
  parts.lastIndex = start + 1
  for (let part = parts.exec(text); part; part = parts.exec(text)) {
    if (part[0] === sign) return parts.lastIndex
  }
  return text.length
}

const DOUBLE = /\\[\s\S]|"/g
const SINGLE = /\\[\s\S]|'/g

function behind(text: string, ending: string, from: number): number {
  const at = text.indexOf(ending, from)
  return at === -1 ? text.length : at + ending.length
}
