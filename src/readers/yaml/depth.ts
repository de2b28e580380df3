import type { CST } from 'yaml'

interface Step {
  readonly token: CST.Token
  readonly depth: number
}

/**
 * The offset of the first collection that lies more than `limit` deep in others; undefined when none does. It walks
 * with a list of its own in place of calls, because what comes after it may not be given a deeper tree.
 */
export function findTooDeep(tokens: readonly CST.Token[], limit: number): number | undefined {
  const steps: Step[] = tokens.map((token) => ({ token, depth: 0 })).reverse()
  for (let step = steps.pop(); step; step = steps.pop()) {
    const depth = step.depth + ('items' in step.token ? 1 : 0)
    if (depth > limit) return step.token.offset
    for (const token of listChildren(step.token).reverse()) steps.push({ token, depth })
  }
  return undefined
}

function listChildren(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap((item) => [item.key, item.value].filter((child) => child != null))
}
