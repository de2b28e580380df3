/**
 * An SQL expression as the catalog prints it, on one line and without parentheses around the whole of it. Quoted text
 * stays as it is: in what the catalog prints a quote within quotes is always doubled.
 */
export function tidy(sql: string): string {
  const line = sql
    .trim()
    .replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\s+/g, (token) => (/^\s/.test(token) ? ' ' : token))
  return withoutParentheses(line)
}

function withoutParentheses(sql: string): string {
  if (!sql.startsWith('(') || !sql.endsWith(')')) return sql
  const inner = sql.slice(1, -1)
  return isBalanced(inner) ? withoutParentheses(inner.trim()) : sql
}

function isBalanced(sql: string): boolean {
  let depth = 0
  for (const [token] of sql.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[()]/g)) {
    if (token === '(') depth += 1
    if (token === ')') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}
