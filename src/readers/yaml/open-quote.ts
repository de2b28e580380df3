import { CST } from 'yaml'

/** The offset at which the quoted text begins that a file ends within: the parser names only where its end is missed. */
export function findOpenQuote(tokens: readonly CST.Token[], end: number): number | undefined {
  const starts: number[] = []
  for (const token of tokens) {
    if (token.type !== 'document') continue
    CST.visit(token, ({ key, value }) => {
      starts.push(...[key, value].flatMap((part) => (isOpenAt(part, end) ? [part.offset] : [])))
    })
  }
  return starts[0]
}

function isOpenAt(token: CST.Token | null | undefined, end: number): token is CST.FlowScalar {
  if (token?.type !== 'double-quoted-scalar' && token?.type !== 'single-quoted-scalar') return false
  return token.offset + token.source.length === end
}
