import type { DefElem, Node } from 'libpg-query'

/** The texts of a list of String nodes: the parts of a name, the columns of a key. */
export function textsOf(nodes: readonly Node[] | undefined): readonly string[] {
  return (nodes ?? []).flatMap((node) => ('String' in node ? [node.String.sval ?? ''] : []))
}

/** The nodes of a List node. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node && 'List' in node ? (node.List.items ?? []) : []
}

/** A name in a namespace from its parts, of which the last two count. */
export function relationOf(parts: readonly string[]): { relname: string; schemaname?: string } {
  const [schemaname, relname = ''] = [parts.at(-2), parts.at(-1)]
  return schemaname === undefined ? { relname } : { relname, schemaname }
}

/** The options of a statement by their names. */
export function optionsOf(nodes: readonly Node[] | undefined): ReadonlyMap<string, Node | undefined> {
  const options = (nodes ?? []).flatMap((node) => ('DefElem' in node ? [node.DefElem] : []))
  return new Map(options.map(({ defname = '', arg }: DefElem) => [defname, arg]))
}

/** The digits of a whole number, with its sign; undefined for any other node. */
export function figureOf(node: Node | undefined): string | undefined {
  if (!node) return undefined
  if ('Integer' in node) return String(node.Integer.ival ?? 0)
  if ('Float' in node) return node.Float.fval
  return undefined
}

/** The names of the columns that an expression refers to, each once. It needs no stack, however deep the nodes lie. */
export function columnsIn(node: Node | undefined): readonly string[] {
  const found = new Set<string>()
  const waiting: unknown[] = [node]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    if ('ColumnRef' in next) {
      const name = textsOf((next as { ColumnRef: { fields?: Node[] } }).ColumnRef.fields).at(-1)
      if (name !== undefined) found.add(name)
    } else for (const value of Object.values(next) as unknown[]) waiting.push(value)
  }
  return [...found]
}
