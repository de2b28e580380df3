import { childrenOf, textOf, type SyntaxNode } from '../names/value.js'

/** From the names of a module to what they are: `sa` to `sqlalchemy`, `now` to `app.clock.now`. */
export type ImportedNames = ReadonlyMap<string, string>

/** What the import statements of a module bring; `parent` is the package that one dot means. */
export function readImports(
  statements: readonly SyntaxNode[],
  source: string,
  parent: string,
): ImportedNames {
  const names = statements
    .filter(({ name }) => name === 'ImportStatement')
    .flatMap((statement) => readImport(textOf(statement, source), parent))
  return new Map(names)
}

function readImport(statement: string, parent: string): readonly (readonly [string, string])[] {
  const plain = statement
    .replaceAll(/#[^\n]*/g, '')
    .replaceAll(/[\\()\s]+/g, ' ')
    .trim()
  const [, from, members = plain.replace(/^import /, '')] = /^from (\S+) import (.*)$/.exec(plain) ?? []
  return members.split(',').flatMap((member) => {
    const [, path, alias] = /^\s*([\w.]+)(?: as (\w+))?\s*$/.exec(member) ?? []
    if (path === undefined) return []
    if (from !== undefined) return [[alias ?? path, `${absolute(from, parent)}.${path}`]]
    return alias === undefined ? [[path.replace(/\..*/, ''), path.replace(/\..*/, '')]] : [[alias, path]]
  })
}

function absolute(module: string, parent: string): string {
  const [, dots = '', own = ''] = /^(\.*)([^.\n].*|)$/.exec(module) ?? []
  if (dots === '') return own
  const around = parent.split('.').slice(0, dots.length === 1 ? undefined : 1 - dots.length)
  return [...around, own].filter((part) => part !== '').join('.')
}

/** The source of a node with every imported name written with its module: `sqlalchemy.orm.Mapped[int]`. */
export function qualify(node: SyntaxNode, source: string, names: ImportedNames): string {
  const pieces: string[] = []
  let written = node.from
  for (const { from, to } of namesIn(node)) {
    const known = names.get(source.slice(from, to))
    if (known === undefined) continue
    pieces.push(source.slice(written, from), known)
    written = to
  }
  return [...pieces, source.slice(written, node.to)].join('')
}

/** The names of an expression in order, without those of keyword arguments and of attributes. */
function namesIn(node: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = []
  const pending: SyntaxNode[] = [node]
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.name === 'VariableName') found.push(next)
    const children = childrenOf(next)
    const isList = next.name === 'ArgList'
    const named = children.filter((_, index) => !(isList && children[index + 1]?.name === 'AssignOp'))
    pending.push(...[...named].reverse())
  }
  return found
}
