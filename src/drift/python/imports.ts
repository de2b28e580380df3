import { splitAt } from './lists.js'
import { toPiece, type Branch, type Piece } from './piece.js'

/**
 * The piece of an import statement: `from x import (a, b as c)` gives `from x import a` and `from x import b as c`.
 * Throws a SyntaxError at what only the parser takes for an import.
 */
export function joinImport(branch: Branch): Piece {
  const { children, source } = branch
  const keyword = children.findIndex((child) => child.kind === 'import')
  const start = children[0]
  const end = children[keyword]
  if (!start || !end) throw new SyntaxError('an import of nothing')
  const origin = keyword === 0 ? '' : `from ${withoutSpace(source.slice(start.to, end.from))} `
  const imports = readNames(children.slice(keyword + 1), keyword > 0).map((name) => `${origin}import ${name}`)
  return { ...toPiece(branch, ''), imports }
}

/**
 * The canonical code of statements in order. A run of imports is a set: tools sort, split and join them, and write each
 * once.
 */
export function joinStatements(statements: readonly Piece[]): string {
  const codes: string[] = []
  let run: string[] = []
  const flush = (): void => {
    for (const name of [...new Set(run)].sort()) codes.push(name)
    run = []
  }
  for (const { imports, code } of statements) {
    if (imports) run.push(...imports)
    else {
      flush()
      codes.push(code)
    }
  }
  flush()
  return codes.join('\n')
}

/** The names of an import list, `a.b as c`. Only a list in parentheses may end in a comma. */
function readNames(pieces: readonly Piece[], bracketable: boolean): readonly string[] {
  const bracketed = bracketable && pieces[0]?.kind === '('
  const names = splitAt(bracketed ? pieces.slice(1, -1) : pieces, ',').map((name) =>
    name.map(({ code }) => code),
  )
  if (bracketed && names.at(-1)?.length === 0) names.pop()
  if (names.some((name) => name.length === 0 || name[0] === '('))
    throw new SyntaxError('an import without a name')
  return names.map((name) => name.map((word) => (word === 'as' ? ' as ' : word)).join(''))
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\\]/g, '')
}
