import { type Diagnostic, errorAt } from '../model/diagnostic.js'
import type { IncludeNode, SchemaDocument } from '../model/document.js'
import type { Found } from '../sources.js'
import type { IncludeFinder } from './finder.js'

/** How an included file is read; undefined when nothing of it can be. */
export type ReadIncluded = (file: Found, isNamed: boolean) => Promise<SchemaDocument | undefined>

/**
 * Documents with those that they include, each once: what one imports stands before it, what it includes after it. An
 * include may name a file or, by its id, another of the documents. Error: `circular-include`, with the circle.
 */
export async function includeAll(
  own: readonly SchemaDocument[],
  finder: IncludeFinder,
  read: ReadIncluded,
): Promise<readonly SchemaDocument[]> {
  const inclusion = new Inclusion(own, finder, read)
  for (const document of own) await inclusion.visit(document, [document.path])
  return inclusion.ordered
}

class Inclusion {
  readonly ordered: SchemaDocument[] = []
  readonly #visited = new Set<string>()
  readonly #own: ReadonlyMap<string, SchemaDocument>
  /** The documents that are known so far, by their ids. */
  readonly #ids = new Map<string, SchemaDocument>()
  readonly #finder: IncludeFinder
  readonly #read: ReadIncluded

  constructor(own: readonly SchemaDocument[], finder: IncludeFinder, read: ReadIncluded) {
    this.#own = new Map(own.map((document) => [document.path, document]))
    this.#finder = finder
    this.#read = read
    for (const document of own) this.#keepId(document)
  }

  /** Adds a document and what belongs to it; `chain` is the paths that lead to it, its own the last. */
  async visit(document: SchemaDocument, chain: readonly string[]): Promise<void> {
    if (this.#visited.has(document.path)) return
    this.#visited.add(document.path)
    this.#keepId(document)
    const includes = document.includes ?? []
    for (const include of includes) if (include.order === 'before') await this.#follow(include, chain)
    this.ordered.push(document)
    for (const include of includes) if (include.order === 'after') await this.#follow(include, chain)
  }

  #keepId(document: SchemaDocument): void {
    if (document.id !== undefined && !this.#ids.has(document.id)) this.#ids.set(document.id, document)
  }

  async #follow(include: IncludeNode, chain: readonly string[]): Promise<void> {
    const document = this.#ids.get(include.target)
    if (document) {
      if (this.#isNew(document.path, include, chain)) await this.visit(document, [...chain, document.path])
      return
    }
    const { files, named } = await this.#finder.find(include)
    for (const file of files) {
      const { path } = file.entry
      if (!this.#isNew(path, named ? include : undefined, chain)) continue
      const read = this.#own.get(path) ?? (await this.#read(file, named))
      if (read) await this.visit(read, [...chain, path])
      this.#visited.add(path)
    }
  }

  /** A file that is only just being read may be among those of a glob; whoever names it closes a circle. */
  #isNew(path: string, include: IncludeNode | undefined, chain: readonly string[]): boolean {
    if (include && chain.includes(path)) this.#finder.diagnostics.push(circle(include, chain, path))
    return !this.#visited.has(path)
  }
}

/** Whether a file was found to lead back to itself. */
export function isCircular(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => code === CIRCULAR)
}

const CIRCULAR = 'circular-include'

/** The error for an include that leads back to a file that leads to it. */
export function circle(
  { place }: Pick<IncludeNode, 'place'>,
  chain: readonly string[],
  path: string,
): Diagnostic {
  const files = [...chain.slice(chain.indexOf(path)), path].join(' -> ')
  return errorAt(place, CIRCULAR, `files include each other in a circle: ${files}`)
}
