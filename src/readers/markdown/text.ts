import type { Nodes, Parents } from 'mdast'

/** The text of a node without its decoration: code, emphasis and links count for what they show, a break for a blank. */
export function toText(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (node.type === 'html') return toShown(node.value)
  if ('value' in node) return node.value
  return 'children' in node ? childrenOf(node).map(toText).join('') : ''
}

/** What HTML within a text shows: a comment nothing. */
function toShown(html: string): string {
  if (BREAK.test(html)) return ' '
  return html.startsWith('<!--') && html.endsWith('-->') ? '' : html
}

const BREAK = /^<br\s*\/?>$/i

function childrenOf(node: Parents): readonly Nodes[] {
  return node.children
}
